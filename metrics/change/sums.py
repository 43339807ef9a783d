"""What is kept of the rows of one arm: sums, from which every figure of a change is computed; and what a figure of a change is."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields


@dataclass(frozen=True)
class Sums:
    """Sums over the rows of one arm, so that ten million rows are one pass over the data.

    Of a measure of 0 and 1 the sum and that of its squares are the events: `Sums.of_events`.
    """

    n: float  # rows
    y: float  # sum of the measure
    yy: float  # of its squares
    x: float = 0.0  # of a covariate that was taken before
    xx: float = 0.0
    xy: float = 0.0

    @classmethod
    def of_events(cls, n: float, events: float) -> Sums:
        """Of ``n`` rows, each 0 or 1."""
        return cls(n, events, events)

    @property
    def mean(self) -> float:
        """Of the measure; of a measure of 0 and 1 its rate."""
        return self.y / self.n if self.n else math.nan

    @property
    def is_rate(self) -> bool:
        """True where every row can be 0 or 1: the squares add up to the same, between nothing and the rows."""
        return self.yy == self.y and 0 <= self.y <= self.n

    @property
    def variance(self) -> float:
        """Of the measure, with n - 1; NaN below two rows."""
        return spread(self.n, self.y, self.y, self.yy)

    @property
    def error(self) -> float:
        """Standard error of the mean; NaN below two rows."""
        return math.sqrt(self.variance / self.n) if self.n > 1 else math.nan

    def __add__(self, other: Sums) -> Sums:
        return Sums(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(Sums)))


@dataclass(frozen=True)
class Estimate:
    """A figure with its 95 % range; the range excludes 0 exactly when ``p`` is below 0.05, so that there is one verdict."""

    value: float
    low: float
    high: float
    error: float  # standard error
    p: float  # of no change, two-sided

    @property
    def clear(self) -> bool:
        """True where the range excludes 0."""
        return self.low > 0 or self.high < 0

    def __neg__(self) -> Estimate:
        return self.times(-1.0)

    def times(self, factor: float) -> Estimate:
        """The same figure in another unit, or turned round."""
        low, high = sorted((self.low * factor, self.high * factor))
        return Estimate(self.value * factor, low, high, self.error * abs(factor), self.p)


def spread(n: float, first: float, second: float, product: float) -> float:
    """Covariance with n - 1 of two measures from their sums; of one measure with itself its variance, never below zero.

    Notes
    -----
    What is left of a difference of two far larger sums is no spread but the rounding of the sums, and counts as none.
    """
    if n <= 1:
        return math.nan
    between = first * second / n
    within = product - between
    return 0.0 if abs(within) <= 1e-13 * (abs(product) + abs(between)) else within / (n - 1)


def normal_p(z: float) -> float:
    """The chance of a deviation of ``z`` standard errors or more either way, were there none."""
    return math.erfc(abs(z) / math.sqrt(2))


def expect_rows(least: int, **arms: Sums) -> None:
    """Refuse arms of too few rows.

    Raises
    ------
    ValueError
        Naming the arm, its rows and how many are wanted.
    """
    for name, arm in arms.items():
        if not arm.n >= least:
            raise ValueError(f"The arm '{name}' has {arm.n:g} rows; wanted at least {least}.")
