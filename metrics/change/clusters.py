"""The difference of two arms where one has several rows: rows of one are no separate evidence."""

from __future__ import annotations

import math
from dataclasses import dataclass

from metrics.change.means import estimate
from metrics.change.sums import Estimate


@dataclass(frozen=True)
class ClusterSums:
    """Sums over the clusters of one arm: how many, their rows and the squares of these, their sums and the squares of these, and both together."""

    c: float
    n: float
    nn: float
    y: float
    yy: float
    ny: float

    @property
    def mean(self) -> float:
        """Of the rows."""
        return self.y / self.n

    @property
    def variance(self) -> float:
        """Of that mean, between clusters; NaN below two of them.

        Notes
        -----
        Of a ratio of two sums, by linearisation: the sum of (y - mean n) squared over the clusters / n squared, with c / (c - 1)
        (Cochran 1977, Sampling Techniques, 6.3; Deng, Knoblich and Lu 2018, KDD, for tests).
        """
        if self.c < 2:
            return math.nan
        spread = self.yy - 2 * self.mean * self.ny + self.mean**2 * self.nn
        return max(spread, 0.0) / self.n**2 * self.c / (self.c - 1)


def difference(one: ClusterSums, other: ClusterSums) -> Estimate:
    """Mean or rate of the rows of one arm less that of the other, with an error between clusters.

    Raises
    ------
    ValueError
        When an arm has fewer than two clusters.
    """
    for name, arm in (("one", one), ("other", other)):
        if arm.c < 2:
            raise ValueError(f"The arm '{name}' has {arm.c:g} clusters; wanted at least two.")
    variances = one.variance, other.variance
    whole = sum(variances)
    parts = sum(variance**2 / (arm.c - 1) for variance, arm in zip(variances, (one, other), strict=True))
    return estimate(one.mean - other.mean, math.sqrt(whole), whole**2 / parts if parts > 0 else math.inf)
