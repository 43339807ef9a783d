"""How many must be held back for a control group to show a difference of rates, or that no such group is large enough."""

from __future__ import annotations

import math
from statistics import NormalDist

LEVEL, POWER = 0.95, 0.8


def least_held_back(contacted: int, rate: float, fall: float) -> int | None:
    """The smallest control group that would show a fall of the event rate among those contacted.

    Parameters
    ----------
    contacted
        How many would be contacted if nobody were held back.
    rate
        Their event rate without contact, 0 to 1.
    fall
        By how much it is lower with contact, 0 to 1; at most ``rate``.

    Returns
    -------
    int or None
        Rows to hold back, at most half of those contacted; None where even half would be too few.

    Notes
    -----
    Two shares compared by the normal law, a fall shown at 95 % in four of five trials:
    ``fall >= (z_0.975 + z_0.8) sqrt(p0 q0 / held_back + p1 q1 / rest)`` (Fleiss, Levin and Paik 2003, Statistical Methods
    for Rates and Proportions, chapter 4, without the continuity correction).
    """
    most = contacted // 2
    if fall <= 0 or most < 1 or not _shown(most, contacted, rate, fall):
        return None
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _shown(middle, contacted, rate, fall) else (middle, high)
    return high


def least_contacted(rate: float, fall: float) -> float:
    """How many would have to be in the test, half of them held back, for such a fall to show; infinite for none."""
    if fall <= 0:
        return math.inf
    return math.ceil(2 * (_z() / fall) ** 2 * (_variance(rate) + _variance(rate - fall)))


def _shown(held_back: int, contacted: int, rate: float, fall: float) -> bool:
    error = math.sqrt(_variance(rate) / held_back + _variance(rate - fall) / (contacted - held_back))
    return fall >= _z() * error


def _variance(rate: float) -> float:
    return max(rate * (1 - rate), 0.0)


def _z() -> float:
    return NormalDist().inv_cdf((1 + LEVEL) / 2) + NormalDist().inv_cdf(POWER)
