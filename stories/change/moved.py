"""Whom a treatment moves: whether a score finds them, and what treating those first is worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change import means, proportions, uplift, uplift_profit
from metrics.change.sums import Estimate, Sums

FIRST = 0.3  # of all, by the score, that are held against the rest


@dataclass(frozen=True, eq=False)
class Moved:
    """The Qini curve of a score, the change among those that it ranks first and among the rest, and what is best in money."""

    qini: uplift.Qini
    first: Estimate
    rest: Estimate
    share: float  # of all rows that are among the first
    sign: float  # -1 where less of it is wanted
    best: uplift_profit.BestShare | None  # None where nobody said what one is worth, or what reaching one costs
    profit: uplift_profit.UpliftProfit | None = None  # by share; as there

    @property
    def finds(self) -> bool:
        """Does the score rank those first whom the treatment moves as is wanted, more than chance would?"""
        return self.qini.area.clear and self.sign * self.qini.area.value > 0

    @property
    def is_narrow(self) -> bool:
        """Does treating only those whom the score ranks first surely pay, and surely more than treating all?"""
        return self.best is not None and self.best.profit.low > 0 and self.best.over_all.low > 0


def moved_of(
    scores: pd.DataFrame,
    lead: str,
    control: str,
    is_rate: bool,
    sign: float,
    value: float | None,
    cost: float | None,
) -> Moved | None:
    """What a score says of whom a treatment moves, all arms but the control together; and what treating them with one arm pays.

    Parameters
    ----------
    scores
        As of `data.ledgers.arms.build_score_cells`.
    lead, control
        The label of the arm that is told, and of who was left alone.
    is_rate
        Is it 0 or 1 that was measured?
    sign
        1 where more of it is wanted, -1 where less is.
    value, cost
        Money of one unit of what was measured, with its sign, and of reaching one.
    """
    cells = scores.assign(side=np.where(scores["arm"] == control, "other", "one"))
    if cells.groupby("side")["n"].sum().reindex(["one", "other"], fill_value=0).min() < 2:
        return None
    by_place = cells.groupby("place")["n"].sum()
    reached = by_place.cumsum() / by_place.sum()
    last = int(reached.index[int(np.argmin(np.abs(reached.to_numpy() - FIRST)))])
    parts = [_difference(cells[inside], is_rate) for inside in (cells["place"] <= last, cells["place"] > last)]
    if any(part is None for part in parts):
        return None
    best = profit = None
    if value is not None and cost is not None:
        told = cells[cells["arm"].isin([lead, control])]
        if told.groupby("side")["n"].sum().reindex(["one", "other"], fill_value=0).min() > 1 < told["fold"].nunique():
            best = uplift_profit.best_share(told, value, cost)
            profit = uplift_profit.profit_by_share(told, value, cost)
    return Moved(uplift.qini(cells), *parts, float(reached[last]), sign, best, profit)


def _difference(cells: pd.DataFrame, is_rate: bool) -> Estimate | None:
    sides = {side: Sums(*(float(own[part].sum()) for part in ("n", "y", "yy"))) for side, own in cells.groupby("side")}
    if len(sides) < 2 or min(side.n for side in sides.values()) < 2:
        return None
    return (proportions if is_rate else means).difference(sides["one"], sides["other"])
