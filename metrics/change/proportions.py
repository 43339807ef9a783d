"""The change of a rate: difference, ratio and relative reduction of two shares of rows, under one verdict."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal

import numpy as np

from metrics.change.sums import Estimate, Sums, expect_rows, normal_p
from metrics.crossfit import Z95
from metrics.segment import newcombe

Method = Literal["newcombe", "miettinen-nurminen"]
FURTHEST = 64.0  # errors, of which no chance is left
EDGE = 1e-9  # so far from -1 and 1 a difference can be solved for


def difference(one: Sums, other: Sums, method: Method = "newcombe") -> Estimate:
    """Rate of one arm less that of the other.

    Parameters
    ----------
    one, other
        Of a measure of 0 and 1; ``other`` is the control.
    method
        Of the range. Neither is a Wald interval, which is too narrow where events are few.

    Returns
    -------
    Estimate
        A share, from -1 to 1; ``error`` is unpooled.

    Raises
    ------
    ValueError
        When an arm has no rows, or its sums are not those of zeros and ones.

    Notes
    -----
    Newcombe (1998), Statistics in Medicine 17, 873-890, method 10; Miettinen and Nurminen (1985), Statistics in Medicine 4, 213-226.
    ``p`` is that of the pooled score test or that at which the range reaches 0, whichever is larger. Where the range alone
    excludes 0 by a hair and the test does not, it is stretched to 0: there is one verdict, and it is the more careful one.
    """
    _expect_rates(one, other)
    value = one.mean - other.mean
    low, high = (_newcombe if method == "newcombe" else _miettinen_nurminen)(one, other)
    p = _p(one, other, method)
    if p >= 0.05:
        low, high = min(low, 0.0), max(high, 0.0)
    error = math.sqrt(sum(arm.mean * (1 - arm.mean) / arm.n for arm in (one, other)))
    return Estimate(value, low, high, error, p)


def ratio(one: Sums, other: Sums, method: Method = "newcombe") -> Estimate | None:
    """Rate of one arm over that of the other; None where the other has no events, for then it has no bound.

    Returns
    -------
    Estimate
        Its range excludes 1 exactly when that of `difference` by the same method excludes 0; ``clear`` has no meaning here.

    Notes
    -----
    Koopman (1984), Biometrics 40, 513-517: the ratios that a score test does not refuse. Stretched to 1 where `difference` is not clear.
    """
    _expect_rates(one, other)
    if not other.y:
        return None
    value = one.mean / other.mean
    low, high = _koopman(one, other)
    p = _p(one, other, method)
    if p >= 0.05:
        low, high = min(low, 1.0), max(high, 1.0)
    error = math.sqrt(sum(k * arm.mean * (1 - arm.mean) / arm.n for k, arm in ((1.0, one), (value**2, other))))
    return Estimate(value, low, high, error / other.mean, p)


def reduction(one: Sums, other: Sums, method: Method = "newcombe") -> Estimate | None:
    """By which share the rate of the control is lower in the other arm: one less `ratio`, above zero where it fell."""
    found = ratio(one, other, method)
    if found is None:
        return None
    return Estimate(1 - found.value, 1 - found.high, 1 - found.low, found.error, found.p)


def pooled_p(one: Sums, other: Sums) -> float:
    """Of the two-sided score test of equal rates, which is the z test with the rate of both arms together."""
    return normal_p(_pooled_z(one, other))


def _expect_rates(one: Sums, other: Sums) -> None:
    expect_rows(1, one=one, other=other)
    for name, arm in (("one", one), ("other", other)):
        if not arm.is_rate:
            raise ValueError(
                f"The arm '{name}' has the sum {arm.y:g} and the sum of squares {arm.yy:g} on {arm.n:g} rows; "
                "wanted a measure of 0 and 1."
            )


def _pooled_z(one: Sums, other: Sums) -> float:
    both = one + other
    variance = both.mean * (1 - both.mean) * (1 / one.n + 1 / other.n)
    return (one.mean - other.mean) / math.sqrt(variance) if variance > 0 else 0.0


def _p(one: Sums, other: Sums, method: Method) -> float:
    if method == "miettinen-nurminen":
        rows = one.n + other.n
        return normal_p(_pooled_z(one, other) * math.sqrt((rows - 1) / rows))
    return max(pooled_p(one, other), normal_p(_newcombe_z(one, other)))


def _newcombe(one: Sums, other: Sums, z: float = Z95) -> tuple[float, float]:
    low, high = newcombe(np.array([one.y, other.y]), np.array([one.n, other.n]), z)
    return float(low), float(high)


def _newcombe_z(one: Sums, other: Sums) -> float:
    """How many errors wide the range is that just reaches 0."""
    if one.mean == other.mean:
        return 0.0
    if one.mean < other.mean:
        one, other = other, one
    return falling_root(lambda z: _newcombe(one, other, z)[0], 0.0, 1.0, FURTHEST)


def falling_root(falling: Callable[[float], float], start: float, step: float, most: float = math.inf) -> float:
    """Where a function that falls from above zero at ``start`` reaches it, looked for up to ``most``."""
    from scipy.optimize import brentq  # a third of a second, for those who ask

    while falling(start + step) > 0:
        start, step = start + step, 2 * step
        if start + step > most:
            return most
    return float(brentq(falling, start, start + step, xtol=1e-12, rtol=1e-12))


def _miettinen_nurminen(one: Sums, other: Sums) -> tuple[float, float]:
    from scipy.optimize import brentq

    value = one.mean - other.mean
    ends = []
    for edge, z in ((-1.0, Z95), (1.0, -Z95)):
        outer = edge * (1 - EDGE)
        reached = abs(value - edge) <= 2 * EDGE or (_difference_z(one, other, outer) - z) * z <= 0
        ends.append(edge if reached else brentq(lambda d, z=z: _difference_z(one, other, d) - z, outer, value))
    return float(ends[0]), float(ends[1])


def _difference_z(one: Sums, other: Sums, difference: float) -> float:
    """Score statistic of a given difference, with the rates that are likeliest under it (a cubic, in closed form)."""
    t, rows = other.n / one.n, one.n + other.n
    a, b = 1 + t, -(1 + t + one.mean + t * other.mean + difference * (t + 2))
    c = difference**2 + difference * (2 * one.mean + t + 1) + one.mean + t * other.mean
    d = -one.mean * difference * (1 + difference)
    v = (b / a / 3) ** 3 - b * c / (6 * a * a) + d / (2 * a)
    u = math.copysign(math.sqrt(max((b / a / 3) ** 2 - c / a / 3, 0.0)), v)
    w = (math.pi + math.acos(min(max(v / u**3, -1.0), 1.0) if u else 0.0)) / 3
    first = min(max(2 * u * math.cos(w) - b / a / 3, difference, 0.0), 1.0, 1.0 + difference)
    second = first - difference
    variance = (first * (1 - first) / one.n + second * (1 - second) / other.n) * rows / (rows - 1)
    gap = one.mean - other.mean - difference
    return gap / math.sqrt(variance) if variance > 0 else math.copysign(math.inf, gap) if gap else 0.0


def _koopman(one: Sums, other: Sums) -> tuple[float, float]:
    value = one.mean / other.mean
    low = 0.0
    if one.y:  # as the ratio falls to nothing, its statistic grows without bound
        low = math.exp(-falling_root(lambda s: Z95 - _ratio_z(one, other, math.exp(-s)), -math.log(value), 1.0))
    start = math.log(value) if one.y else math.log(0.5 / (other.n * one.n))
    return low, math.exp(falling_root(lambda s: _ratio_z(one, other, math.exp(s)) + Z95, start, 1.0))


def _ratio_z(one: Sums, other: Sums, ratio: float) -> float:
    """Score statistic of a given ratio, with the rates that are likeliest under it."""
    a, c = (one.n + other.n) * ratio, one.y + other.y
    b = ratio * (one.n + other.y) + one.y + other.n
    second = 2 * c / (b + math.sqrt(max(b * b - 4 * a * c, 0.0)))  # the smaller root, without cancellation
    first = min(ratio * second, 1.0)
    variance = first * (1 - first) / one.n + ratio**2 * second * (1 - second) / other.n
    gap = one.mean - ratio * other.mean
    return gap / math.sqrt(variance) if variance > 0 else math.copysign(math.inf, gap) if gap else 0.0
