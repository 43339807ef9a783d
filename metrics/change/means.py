"""The change of a mean, such as money a customer: difference and relative change, with what was known before if there is something."""

from __future__ import annotations

import math
from dataclasses import dataclass

from metrics.change.fieller import relative_change
from metrics.change.sums import Estimate, Sums, expect_rows, spread


def difference(one: Sums, other: Sums) -> Estimate:
    """Mean of one arm less that of the other, the control.

    Returns
    -------
    Estimate
        In the unit of the measure.

    Raises
    ------
    ValueError
        When an arm has fewer than two rows.

    Notes
    -----
    Welch (1947), Biometrika 34, 28-35: the variances of the arms may differ.
    """
    return _estimate(_welch(one, other))


def relative(one: Sums, other: Sums) -> Estimate | None:
    """The difference as a share of the control's mean; its range excludes 0 exactly when that of `difference` does.

    Returns
    -------
    Estimate
        A share; None where the control's mean cannot be told from 0, for then the share has no bound.

    Notes
    -----
    Fieller (1954), with the degrees of freedom of `difference`. Where the control's mean is below 0, of its size.
    """
    return _relative(_welch(one, other))


def with_before(one: Sums, other: Sums) -> Estimate:
    """The difference of two arms, less what a covariate taken before explains of it: the same figure with a narrower range.

    Parameters
    ----------
    one, other
        With sums of the covariate. It must have been taken before the arms were dealt, for else it takes away what is looked for.

    Notes
    -----
    Deng, Xu, Kohavi and Walker (2013), WSDM, 123-132 (CUPED): y - θ (x - mean x), θ = cov(x, y) / var(x) within arms, pooled.
    """
    return _estimate(_adjusted(one, other))


def relative_with_before(one: Sums, other: Sums) -> Estimate | None:
    """`with_before` as a share of what the control's mean is at the covariate's common mean, under the same verdict."""
    return _relative(_adjusted(one, other))


def explained(one: Sums, other: Sums) -> float:
    """Share of the variance of the difference that the covariate takes away; 0 where it says nothing."""
    before, after = _welch(one, other), _adjusted(one, other)
    whole = before.variance
    return 1 - after.variance / whole if whole > 0 else 0.0


@dataclass(frozen=True)
class _Pair:
    """Two means with their variances and covariance, and the degrees of freedom of their difference."""

    one: float
    other: float
    one_variance: float
    other_variance: float
    covariance: float
    free: float

    @property
    def variance(self) -> float:
        """Of the difference."""
        return max(self.one_variance + self.other_variance - 2 * self.covariance, 0.0)


def _welch(one: Sums, other: Sums) -> _Pair:
    expect_rows(2, one=one, other=other)
    variances = one.variance / one.n, other.variance / other.n
    return _Pair(one.mean, other.mean, *variances, 0.0, free(variances, (one.n - 1, other.n - 1)))


def free(variances: tuple[float, ...], each: tuple[float, ...]) -> float:
    """Degrees of freedom of a sum of estimates of unequal variance (Satterthwaite 1946)."""
    parts = sum(variance**2 / own for variance, own in zip(variances, each, strict=True))
    return sum(variances) ** 2 / parts if parts > 0 else math.inf


def _adjusted(one: Sums, other: Sums) -> _Pair:
    expect_rows(2, one=one, other=other)
    arms = (one, other)
    square = sum((arm.n - 1) * spread(arm.n, arm.x, arm.x, arm.xx) for arm in arms)
    product = sum((arm.n - 1) * spread(arm.n, arm.x, arm.y, arm.xy) for arm in arms)
    theta = product / square if square > 0 else 0.0
    rows, (to_one, to_other) = one.n + other.n, (one.x / one.n, other.x / other.n)
    shift = theta * (to_one - to_other)
    # The common mean of the covariate lies between those of the arms, so each arm moves by the share of the other's rows.
    means = one.mean - shift * other.n / rows, other.mean + shift * one.n / rows
    # Each adjusted mean is a sum of independent parts of either arm: k_y y + k_x x.
    parts = [
        [(1.0, -theta * other.n / rows), (0.0, theta * other.n / rows)],
        [(0.0, theta * one.n / rows), (1.0, -theta * one.n / rows)],
    ]

    def covariance(first: int, second: int) -> float:
        return sum(_covariance(arm, a, b) / arm.n for arm, a, b in zip(arms, parts[first], parts[second], strict=True))

    own = tuple(_covariance(arm, (1.0, -theta), (1.0, -theta)) / arm.n for arm in arms)
    return _Pair(*means, covariance(0, 0), covariance(1, 1), covariance(0, 1), free(own, (one.n - 1, other.n - 1)))


def _covariance(arm: Sums, first: tuple[float, float], second: tuple[float, float]) -> float:
    """Of two sums of the measure and the covariate of a row."""
    squares = spread(arm.n, arm.y, arm.y, arm.yy), spread(arm.n, arm.x, arm.x, arm.xx)
    cross = spread(arm.n, arm.x, arm.y, arm.xy)
    return (
        first[0] * second[0] * squares[0]
        + first[1] * second[1] * squares[1]
        + (first[0] * second[1] + first[1] * second[0]) * cross
    )


def critical(free: float) -> float:
    """How many standard errors a 95 % range reaches to either side (Student's t)."""
    from scipy.special import stdtrit  # a fifth of a second, for those who ask

    return float(-stdtrit(min(free, 1e9), 0.025))


def student_p(t: float, free: float) -> float:
    """The chance of a deviation as large as ``t`` either way, were there none."""
    from scipy.special import stdtr

    return float(2 * stdtr(min(free, 1e9), -abs(t)))


def estimate(value: float, error: float, free: float) -> Estimate:
    """A figure with its error under Student's t; what does not vary at all is known for sure, and what has no error has no range."""
    value, error = float(value), float(error)
    if math.isnan(value) or math.isnan(error):
        return Estimate(value, math.nan, math.nan, math.nan, math.nan)
    if not error > 0:
        return Estimate(value, value, value, 0.0, 1.0 if value == 0 else 0.0)
    reach = critical(free) * error
    return Estimate(value, value - reach, value + reach, error, student_p(value / error, free))


def _estimate(pair: _Pair) -> Estimate:
    return estimate(pair.one - pair.other, math.sqrt(pair.variance), pair.free)


def _relative(pair: _Pair) -> Estimate | None:
    found = relative_change(
        pair.one, pair.other, pair.one_variance, pair.other_variance, pair.covariance, critical(pair.free)
    )
    return None if found is None else Estimate(*found, p=_estimate(pair).p)
