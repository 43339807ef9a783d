"""What treating those pays whom the treatment moves: profit by share, the best share judged on other rows, and against another ranking."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.cells import SIDES
from metrics.change.means import estimate
from metrics.change.sums import Estimate, Sums
from metrics.change.uplift import Stretches, rates, stretches
from metrics.crossfit import Z95, deals


@dataclass(frozen=True, eq=False)
class UpliftProfit:
    """Profit of treating from the highest score down, for all rows of the test as if each could be treated.

    ``frame`` has a row an edge: ``share``, ``rows``, ``uplift`` (one side less the control among them), ``profit`` with its own 95 % range
    ``low`` to ``high``.
    """

    frame: pd.DataFrame

    @property
    def best(self) -> pd.Series:
        """The row of highest profit as it appears: `best_share` says what it is worth on rows it was not chosen on."""
        return self.frame.loc[self.frame["profit"].idxmax()]


def profit_by_share(cells: pd.DataFrame, value: float, cost: float) -> UpliftProfit:
    """Profit of treating the rows of highest score.

    Parameters
    ----------
    cells
        As for `metrics.change.uplift.stretches`, of a randomised test.
    value, cost
        Money of one unit of the measure, and of treating one row.

    Notes
    -----
    Rows x (uplift x value - cost); Radcliffe and Surry (2011), Real-World Uplift Modelling; Devriendt, Berrevoets and Verbeke (2021),
    Information Sciences 548 (maximum profit uplift). Each share has the errors of both means among its rows; where a side has
    too few, it has no range (NaN).
    """
    of = stretches(cells)
    running = of.running()
    rows = running.rows
    one, other = rates(running)
    uplift = one - other
    error = rows * abs(value) * np.sqrt(_variance(running.one, of.is_rate) + _variance(running.other, of.is_rate))
    profit = rows * (uplift * value - cost)
    frame = pd.DataFrame({"share": rows / rows[-1], "rows": rows, "uplift": uplift, "profit": profit})
    frame["low"], frame["high"] = profit - Z95 * error, profit + Z95 * error
    return UpliftProfit(frame)


@dataclass(frozen=True)
class BestShare:
    """The best share, chosen on some rows and judged on the others."""

    share: float  # mean over the ways of dealing
    profit: Estimate  # against treating nobody
    over_all: Estimate  # against treating all


def best_share(cells: pd.DataFrame, value: float, cost: float) -> BestShare:
    """Choose the share on four fifths of the rows and judge it on the rest, in twenty ways of dealing the fifths.

    Parameters
    ----------
    cells
        As for `profit_by_share`, with ``fold`` (twenty small folds, of which there must be two at least).
    value, cost
        As there.

    Raises
    ------
    ValueError
        When there are fewer than two folds.

    Notes
    -----
    As `metrics.crossfit`. Rows of either side that were chosen out of fold are compared with each other; against treating all it is
    those not chosen whose loss is saved.
    """
    folds = np.unique(cells["fold"])
    if len(folds) < 2:
        raise ValueError(f"The cells have {len(folds)} folds; wanted at least two, to judge a share on other rows.")
    places = np.unique(cells["place"])
    dense = np.zeros((2, 3, len(folds), len(places)))
    at = np.searchsorted(folds, cells["fold"]), np.searchsorted(places, cells["place"])
    for side, name in enumerate(SIDES):
        own = (cells["side"] == name).to_numpy()
        for part, column in enumerate(("n", "y", "yy")):
            np.add.at(dense[side, part], (at[0][own], at[1][own]), cells[column].to_numpy(float)[own])
    found = [_dealt(deal, dense, value, cost) for deal in deals(len(folds))]
    shares, *figures = zip(*found, strict=True)
    return BestShare(float(np.mean(shares)), *(_together(own) for own in figures))


def _dealt(
    deal: np.ndarray, dense: np.ndarray, value: float, cost: float
) -> tuple[float, tuple[float, float], tuple[float, float]]:
    """Share, and profit against nobody and all with their variances, of one way of dealing."""
    treated, left = np.zeros((2, 3)), np.zeros((2, 3))
    for part in deal:
        rest = np.einsum("spfk,f->spk", dense, 1 - part)
        running = Stretches(*rest).running()
        one, other = rates(running)
        edge = int(np.argmax(running.rows * ((one - other) * value - cost)))
        own = np.einsum("spfk,f->spk", dense, part)
        treated += own[..., :edge].sum(axis=-1)
        left += own[..., edge:].sum(axis=-1)
    share = treated[:, 0].sum() / (treated + left)[:, 0].sum()
    lost, variance = _worth(left, value, cost)
    return float(share), _worth(treated, value, cost), (-lost, variance)


def _worth(sides: np.ndarray, value: float, cost: float) -> tuple[float, float]:
    """Profit of treating the rows of both sides, and its variance; nothing where a side has none."""
    one, other = (Sums(*side) for side in sides)
    if not min(one.n, other.n) > 1:
        return 0.0, 0.0
    rows = one.n + other.n
    variance = (rows * value) ** 2 * (one.variance / one.n + other.variance / other.n)
    return rows * ((one.mean - other.mean) * value - cost), variance


def _together(figures: tuple[tuple[float, float], ...]) -> Estimate:
    """Over the ways of dealing: their mean, with the variance between them added."""
    profits, variances = np.array(figures).T
    return estimate(float(profits.mean()), math.sqrt(variances.mean() + profits.var()), math.inf)


def against(cells: pd.DataFrame, value: float, share: float) -> Estimate:
    """Profit of treating a share by this score less that of treating as many by another, such as the riskiest.

    Parameters
    ----------
    cells
        As for `metrics.change.uplift.stretches`, and ``rival``, the place by the other score.
    value
        Money of one unit of the measure; a cost a row is the same for both, and falls out.
    share
        Of the rows, chosen beforehand; where it cuts through equal scores, they count by the part that is treated.

    Notes
    -----
    Rows that both would treat, or neither, fall out: it is those that only one of both treats that are compared. Ascarza (2018),
    Journal of Marketing Research 55(1), on why the riskiest are often not the most persuadable.
    """
    weight = _taken(cells, "place", share) - _taken(cells, "rival", share)
    profit, variance = 0.0, 0.0
    for sign in (1, -1):
        part = np.maximum(sign * weight, 0.0)
        sums = np.array(
            [[(cells[column] * part)[cells["side"] == side].sum() for column in ("n", "y", "yy")] for side in SIDES]
        )
        own, spread = _worth(sums, value, 0.0)
        profit, variance = profit + sign * own, variance + spread
    return estimate(profit, math.sqrt(variance), math.inf)


def _taken(cells: pd.DataFrame, column: str, share: float) -> np.ndarray:
    """The part of every cell that is treated."""
    rows = cells.groupby(column)["n"].sum()
    before = rows.cumsum() - rows
    part = ((share * rows.sum() - before) / rows.where(rows > 0, 1)).clip(0, 1)
    return part.loc[cells[column]].to_numpy(float)


def _variance(sums: np.ndarray, is_rate: bool) -> np.ndarray:
    """Of the mean of every edge but that of nobody; NaN where there are too few rows to tell.

    A few rows at the top without any event would have no range at all: as in `metrics.change.sequential`, one more of each counts.
    """
    n, y, yy = sums
    least = 1 if is_rate else 2
    with np.errstate(divide="ignore", invalid="ignore"):
        rate = (y + 1) / (n + 2)
        found = rate * (1 - rate) / n if is_rate else np.maximum(yy - y**2 / n, 0.0) / (n * (n - 1))
    found = np.where(n >= least, found, np.nan)
    found[0] = 0.0
    return found
