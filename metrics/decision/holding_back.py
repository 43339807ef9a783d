"""How many must be left alone for a stop rule to be seen: in a control group, in a test of two arms, or watched by themselves."""

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


def least_watched(rate: float, limit: float) -> float:
    """How many must be left alone for their event rate to be told from a limit; infinite where the two are the same.

    Parameters
    ----------
    rate
        Their event rate as it is expected, 0 to 1.
    limit
        The rate at which acting on them just pays, 0 to 1.

    Notes
    -----
    One share against a fixed one, shown at 95 % in four of five trials: ``((z_0.975 sqrt(limit (1 - limit)) + z_0.8 sqrt(rate (1
    - rate))) / (rate - limit))^2`` (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, chapter 2).
    """
    if rate == limit:
        return math.inf
    spread = _of_level() * math.sqrt(_variance(limit)) + _of_power() * math.sqrt(_variance(rate))
    return math.ceil((spread / (rate - limit)) ** 2)


def _shown(held_back: int, contacted: int, rate: float, fall: float) -> bool:
    error = math.sqrt(_variance(rate) / held_back + _variance(rate - fall) / (contacted - held_back))
    return fall >= _z() * error


def _variance(rate: float) -> float:
    return max(rate * (1 - rate), 0.0)


def _z() -> float:
    return _of_level() + _of_power()


def _of_level() -> float:
    return NormalDist().inv_cdf((1 + LEVEL) / 2)


def _of_power() -> float:
    return NormalDist().inv_cdf(POWER)
