"""Before and after with a control: how much more one side changed than the other, and whether they had moved alike before."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.cells import SIDES, pairs
from metrics.change.means import critical, estimate
from metrics.change.sums import Estimate, Sums, expect_rows

FEW_CLUSTERS = 40  # in all; and in one arm a quarter of them
PHASES = ("before", "after")


@dataclass(frozen=True)
class Difference:
    """The difference in differences under two errors: one figure, two ranges."""

    classical: Estimate  # rows vary alike everywhere
    robust: Estimate  # rows vary as they do in each of the four groups (HC1)


def difference(one_before: Sums, one_after: Sums, other_before: Sums, other_after: Sums) -> Difference:
    """How much more the mean of one side rose than that of the other, the control.

    Returns
    -------
    Difference
        In the unit of the measure.

    Raises
    ------
    ValueError
        When one of the groups has no rows, or all four together have fewer than five.

    Notes
    -----
    The interaction of ordinary least squares on side and phase, of which the means of the four groups are all it needs; HC1 after
    MacKinnon and White (1985), Journal of Econometrics 29. Card and Krueger (1994), American Economic Review 84, for the design.
    """
    cells = {
        "one before": one_before,
        "one after": one_after,
        "other before": other_before,
        "other after": other_after,
    }
    expect_rows(1, **cells)
    rows = sum(cell.n for cell in cells.values())
    free = rows - 4
    if free < 1:
        raise ValueError(f"The four groups have {rows:g} rows together; wanted at least five.")
    value = (one_after.mean - one_before.mean) - (other_after.mean - other_before.mean)
    squares = {name: cell.variance * (cell.n - 1) if cell.n > 1 else 0.0 for name, cell in cells.items()}
    classical = sum(squares.values()) / free * sum(1 / cell.n for cell in cells.values())
    robust = rows / free * sum(squares[name] / cell.n**2 for name, cell in cells.items())
    return Difference(*(estimate(value, math.sqrt(variance), free) for variance in (classical, robust)))


@dataclass(frozen=True, eq=False)
class PreTrend:
    """The distance between the sides in every period before; flat where they moved alike.

    ``frame`` has a row a period: ``place``, ``gap`` (one side less the control), ``low`` and ``high`` (95 %).
    """

    frame: pd.DataFrame
    slope: Estimate  # of the gap, a period
    p: float  # of one gap in all periods

    @property
    def parallel(self) -> bool:
        """True where neither a trend of the gap nor a jump shows; on few rows little shows."""
        return not self.slope.clear and self.p >= 0.05


def pre_trend(cells: pd.DataFrame) -> PreTrend:
    """Whether the two sides had moved alike in the periods before.

    Parameters
    ----------
    cells
        A row for each side (``side``: "one" or "other") and period before (``place``, in equal steps): ``n``, ``y``, ``yy``.

    Raises
    ------
    ValueError
        When fewer than two periods have at least two rows on both sides.

    Notes
    -----
    Gaps are independent and their errors known, so the slope is weighted least squares and the joint test a chi-square of the weighted
    distances to the common gap (Cochran 1954, Biometrics 10). A test that finds nothing shows no parallel trend (Roth 2022,
    American Economic Review: Insights 4(3)): it is drawn as well.
    """
    from scipy.special import chdtrc  # a fifth of a second, for those who ask

    gaps = [
        (place, one.mean - other.mean, math.hypot(_error(one), _error(other)))
        for place, one, other in pairs(cells.rename(columns={"place": "segment"}))
        if min(one.n, other.n) > 1
    ]
    if len(gaps) < 2:
        raise ValueError(f"There are {len(gaps)} periods before with rows on both sides; wanted at least two.")
    frame = pd.DataFrame(gaps, columns=["place", "gap", "error"]).astype(float)
    reach = critical(math.inf) * frame["error"]
    frame["low"], frame["high"] = frame["gap"] - reach, frame["gap"] + reach
    place, gap, weight = frame["place"].to_numpy(), frame["gap"].to_numpy(), 1 / frame["error"].to_numpy() ** 2
    away = place - weight @ place / weight.sum()
    slope = estimate(float(weight * away @ gap / (weight * away @ away)), 1 / math.sqrt(weight * away @ away), math.inf)
    joint = float(weight @ (gap - weight @ gap / weight.sum()) ** 2)
    return PreTrend(frame.drop(columns="error"), slope, float(chdtrc(len(gaps) - 1, joint)))


def _error(arm: Sums) -> float:
    """Of a mean; rates without events, or with all, count one more of each (as in `metrics.change.sequential`)."""
    if arm.is_rate:
        rate = (arm.y + 1) / (arm.n + 2)
        return math.sqrt(rate * (1 - rate) / arm.n)
    return arm.error or math.ulp(1.0)  # equal amounts are known, and nothing is divided by


@dataclass(frozen=True)
class Clustered:
    """The same difference where rows come in clusters, such as shops, that were treated whole."""

    change: Estimate  # with the error between clusters
    one: int  # clusters of each side
    other: int

    @property
    def few(self) -> bool:
        """True where so few clusters say little of their own spread: the range is then too narrow, and must be told so."""
        return self.one + self.other < FEW_CLUSTERS or min(self.one, self.other) < FEW_CLUSTERS // 4


def clustered(cells: pd.DataFrame) -> Clustered:
    """The difference in differences with an error between clusters.

    Parameters
    ----------
    cells
        A row for each cluster and phase: ``side`` ("one" or "other"), ``phase`` ("before" or "after"), ``cluster``, ``n``, ``y``.

    Raises
    ------
    ValueError
        When a side has fewer than two clusters, or a side and phase no rows.

    Notes
    -----
    Liang and Zeger (1986), Biometrika 73, with the factor G / (G - 1) x (N - 1) / (N - 4) and G - 1 degrees of freedom, as usual.
    For "few" see Angrist and Pischke (2009), chapter 8, and Cameron and Miller (2015), Journal of Human Resources 50(2).
    """
    counts = [int(cells.loc[cells["side"] == side, "cluster"].nunique()) for side in SIDES]
    for side, count in zip(SIDES, counts, strict=True):
        if count < 2:
            raise ValueError(f"The side '{side}' has {count} clusters; wanted at least two.")
    value, pulls = 0.0, []
    for side, phase in ((side, phase) for side in SIDES for phase in PHASES):
        own = cells[(cells["side"] == side) & (cells["phase"] == phase)]
        rows = float(own["n"].sum())
        expect_rows(1, **{f"{side} {phase}": Sums(rows, 0, 0)})
        mean = float(own["y"].sum()) / rows
        sign = (1 if side == "one" else -1) * (1 if phase == "after" else -1)
        value += sign * mean
        pulls.append(pd.Series(sign * (own["y"] - own["n"] * mean).to_numpy() / rows, index=own["cluster"].to_numpy()))
    pull = pd.concat(pulls).groupby(level=0).sum().to_numpy()
    rows, groups = float(cells["n"].sum()), len(pull)
    factor = groups / (groups - 1) * (rows - 1) / (rows - 4) if rows > 4 else math.nan
    error = math.sqrt(factor * float(np.sum(pull**2)))
    return Clustered(estimate(value, error, groups - 1), *counts)


def groups(cells: pd.DataFrame) -> Sequence[Sums]:
    """The four groups of `difference`, in its order, from rows of ``side``, ``phase``, ``n``, ``y`` and ``yy``."""
    by_phase = {phase: (one, other) for phase, one, other in pairs(cells.rename(columns={"phase": "segment"}))}
    none = Sums(0.0, 0.0, 0.0)
    return [by_phase.get(phase, (none, none))[side] for side in range(len(SIDES)) for phase in PHASES]
