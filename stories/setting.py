"""A setting as text, and the one error that it can cause."""

from __future__ import annotations

import math


class SettingError(Exception):
    """A sentence for the user: names the setting, what was found and what was wanted."""


def number(name: str, text: str) -> float:
    """The finite number that a text is.

    Raises
    ------
    SettingError
        Naming the setting, where it is none.
    """
    try:
        found = float(text)
    except ValueError:
        found = math.nan
    if not math.isfinite(found):
        raise SettingError(f"The setting {name} was '{text}'; wanted a number with a decimal point.")
    return found
