"""A result held against what was promised, and whether a file is large enough to tell."""

from __future__ import annotations

import math
from typing import Literal

Held = Literal["reached", "open", "missed"]
POWER = 2.8  # standard errors: 1.96 for the range and 0.84 for four tests in five


def held_against(low: float, high: float, target: float, more_is_better: bool = True) -> Held:
    """Whether a range lies beyond a target, around it, or short of it.

    Raises
    ------
    ValueError
        When the ends of the range are in the wrong order.
    """
    if low > high:
        raise ValueError(f"The range runs from {low:g} to {high:g}; wanted its lower end first.")
    if not more_is_better:
        low, high, target = -high, -low, -target
    return "reached" if low >= target else "missed" if high < target else "open"


def smallest_seen(error: float, cases: float) -> float:
    """The smallest gain that so many cases show four times in five: 2.8 x the standard error of the gain a case x cases."""
    return POWER * error * cases


def rows_for(rows: float, error: float, cases: float, target: float) -> float:
    """How many rows show a gain of ``target``: as many more as the square of what is seen now over it.

    Parameters
    ----------
    rows, error
        Of the file: its rows, and the standard error of its gain a case.
    cases
        A year.
    target
        The gain a year that is to be seen, above zero.

    Raises
    ------
    ValueError
        When the target is not above zero.
    """
    if not target > 0:
        raise ValueError(f"The gain that is to be seen is {target:g}; wanted one above zero.")
    return rows * (smallest_seen(error, cases) / target) ** 2 if cases > 0 else math.nan
