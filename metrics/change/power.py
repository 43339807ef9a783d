"""How many rows a test needs, what it can see with those it has, and how long that takes."""

from __future__ import annotations

import math
from collections.abc import Callable

from metrics.change.sequential import critical
from metrics.change.sums import Sums

POWER, ALPHA = 0.8, 0.05


def rows_for_means(
    effect: float, variance: float, share: float = 0.5, power: float = POWER, looks: int = 1, tests: int = 1
) -> float:
    """Rows of both arms, so that a true difference of means is seen as often as ``power`` says.

    Parameters
    ----------
    effect
        True difference, in the unit of the measure.
    variance
        Of the measure within an arm.
    share
        Of the rows that come to the arm with the change.
    power
        Share of such tests whose range excludes 0.
    looks
        How often the result is looked at; from two on the range is that of `metrics.change.sequential`.
    tests
        Results among which it is one: each is clear only below ALPHA / tests (Bonferroni).

    Raises
    ------
    ValueError
        When the effect is zero, or a share does not lie between 0 and 1.

    Notes
    -----
    (z_α + z_β)² σ² (1/s + 1/(1 - s)) / d²; with equal arms about 16 σ²/d² each (Kohavi et al. 2009, Data Mining and Knowledge Discovery 18).
    """
    _expect(effect, share, power)
    return (_reach(power, looks, tests) / effect) ** 2 * variance * (1 / share + 1 / (1 - share))


def rows_for_rates(
    base: float, effect: float, share: float = 0.5, power: float = POWER, looks: int = 1, tests: int = 1
) -> float:
    """As `rows_for_means` for a rate that is ``base`` without the change and ``base + effect`` with it.

    Raises
    ------
    ValueError
        As there, and when one of the rates does not lie between 0 and 1.
    """
    _expect(effect, share, power)
    for rate in (base, base + effect):
        if not 0 <= rate <= 1:
            raise ValueError(f"The rate would be {rate:g}; wanted one from 0 to 1.")
    return (_reach(power, looks, tests) / effect) ** 2 * _of_rates(base, effect, share)


def detectable_mean(
    rows: float, variance: float, share: float = 0.5, power: float = POWER, looks: int = 1, tests: int = 1
) -> float:
    """The smallest difference of means that so many rows of both arms see as often as ``power`` says."""
    _expect(1.0, share, power)
    return _reach(power, looks, tests) * math.sqrt(variance * (1 / share + 1 / (1 - share)) / rows)


def detectable_rate(
    rows: float,
    base: float,
    share: float = 0.5,
    power: float = POWER,
    looks: int = 1,
    falls: bool = True,
    tests: int = 1,
) -> float | None:
    """The smallest fall (or rise) of a rate that so many rows see, below (or above) zero; None where no rate is so far off."""
    _expect(1.0, share, power)
    reach, sign = _reach(power, looks, tests), -1.0 if falls else 1.0
    most = base if falls else 1 - base

    def seen(effect: float) -> float:
        return effect - reach * math.sqrt(_of_rates(base, sign * effect, share) / rows)

    return None if most <= 0 or seen(most) < 0 else sign * _root(seen, most)


def rows_for(change: float, one: Sums, other: Sums, is_rate: bool, looks: int = 1, tests: int = 1) -> float:
    """Rows of each of two equal arms that see such a change, with the rate of the control or the variance of both arms.

    A rate that the change would bring below 0 or above 1 counts as there.
    """
    if not is_rate:
        spread = (one.variance * (one.n - 1) + other.variance * (other.n - 1)) / (one.n + other.n - 2)
        return rows_for_means(change, spread, looks=looks, tests=tests) / 2
    base = other.mean
    return rows_for_rates(base, min(max(change, -base), 1 - base), looks=looks, tests=tests) / 2


def smallest(
    one_rows: float, other_rows: float, level: Sums, is_rate: bool, looks: int = 1, tests: int = 1
) -> float | None:
    """The size of the smallest change that arms of so many rows see, from the level of the control.

    Of rates the fall, or the rise where they see no fall; None where they see neither.
    """
    rows, share = one_rows + other_rows, one_rows / (one_rows + other_rows)
    if not is_rate:
        return detectable_mean(rows, level.variance, share, looks=looks, tests=tests)
    found = (detectable_rate(rows, level.mean, share, looks=looks, falls=falls, tests=tests) for falls in (True, False))
    return next((abs(effect) for effect in found if effect is not None), None)


def days(rows_left: float, a_day: float) -> float:
    """Days until the rows that a test lacks have come, 0 where it lacks none; infinite where no more come."""
    lacking = max(rows_left, 0.0)
    return lacking / a_day if a_day > 0 else math.inf if lacking else 0.0


def _reach(power: float, looks: int, tests: int) -> float:
    """Errors that an effect must be away from zero, at the planned end."""
    from scipy.special import ndtri  # a fifth of a second, for those who ask

    far = critical(1.0, 1.0, ALPHA / tests) if looks > 1 else -float(ndtri(ALPHA / tests / 2))
    return far + float(ndtri(power))


def _of_rates(base: float, effect: float, share: float) -> float:
    changed = base + effect
    return changed * (1 - changed) / share + base * (1 - base) / (1 - share)


def _root(seen: Callable[[float], float], most: float) -> float:
    from scipy.optimize import brentq

    return float(brentq(seen, 0.0, most, xtol=1e-12))


def _expect(effect: float, share: float, power: float) -> None:
    if not effect:
        raise ValueError("The effect to be seen is 0; wanted another, for no test sees nothing.")
    for name, value in (("share", share), ("power", power)):
        if not 0 < value < 1:
            raise ValueError(f"The {name} is {value:g}; wanted one between 0 and 1.")
