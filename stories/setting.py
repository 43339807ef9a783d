"""A setting as text: a number, an amount as ``40``, ``30..40..60`` or ``40@who says so``; and the one error that it can cause."""

from __future__ import annotations

import math
import re

from metrics.assumption import Assumption
from metrics.payoff import OutcomeCells

NUMBER = r"-?\d+(?:\.\d+)?"
AMOUNT = re.compile(
    rf"^\s*({NUMBER})\s*(?:(%)\s*)?(?:\.\.\s*({NUMBER})\s*(?:%\s*)?\.\.\s*({NUMBER})\s*(?:(%)\s*)?)?(?:@\s*(\S.*)?)?$"
)
COMMA = re.compile(r"\d,\d")
GIVEN = "Given with this report"
SIGNED = OutcomeCells.__dataclass_fields__  # what may be money lost as well as money earned
MOST = 1_000_000_000


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


def filled(name: str, text: str, item: Assumption) -> Assumption:
    """An assumption as ``40``, ``30..40..60`` or ``40@who says so``; per cent signs divide by a hundred.

    One number is meant exactly: it has no range, for nobody said one.

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted.
    """
    numbers, source = _parsed(name, text)
    if item.unit == "share" and not all(0 <= number <= 1 for number in numbers):
        raise SettingError(f"The setting {name} was '{text}'; wanted a share from 0 to 1, or per cent with a % sign.")
    if name not in SIGNED and min(numbers) < 0:
        raise SettingError(f"The setting {name} was '{text}'; wanted zero or more.")
    try:
        return item.exactly(numbers[0], source) if len(numbers) == 1 else Assumption(name, item.unit, *numbers, source)
    except ValueError as error:
        raise SettingError(str(error)) from error


def as_text(item: Assumption) -> str:
    """The text that gives an assumption."""
    amounts = [item.likely] if item.low == item.high else [item.low, item.likely, item.high]
    source = "" if item.source == GIVEN else f"@{item.source}"
    return "..".join(f"{amount:.12g}" for amount in amounts) + source


def _parsed(name: str, text: str) -> tuple[list[float], str]:
    """The numbers of an amount, and who says so."""
    match = AMOUNT.match(text)
    if not match and COMMA.search(text.split("@")[0]):
        raise SettingError(f"The setting {name} was '{text}'; wanted a number with a decimal point and no other sign.")
    if not match:
        raise SettingError(
            f"The setting {name} was '{text}'; wanted a number, or low..likely..high, then maybe @source."
        )
    plain = [number(name, part) for part in (match[1], match[3], match[4]) if part]
    # One sign behind the last of three holds for all, unless some look like shares already.
    scale = 0.01 if match[2] or (match[5] and min(map(abs, plain)) > 1) else 1.0
    numbers = [scale * each for each in plain]
    if max(map(abs, numbers)) > MOST:
        raise SettingError(f"The setting {name} was '{text}'; wanted at most {MOST:,}.")
    return numbers, (match[6] or GIVEN).strip()
