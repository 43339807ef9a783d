"""Draws of what else the file could have looked like at one decision: the ledger's bootstrap, outcomes apart."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from metrics.outcomes import by_outcome
from metrics.profit import ProfitCurve, at_place
from metrics.ranking import auc

CELLS, DRAWS, SEED = 256, 1000, 20260103
RANGE = (0.025, 0.975)  # of draws, for a 95 % range


@dataclass(frozen=True, eq=False)
class Situation:
    """A decision on a file: counts and profits, each one number or one number a draw.

    Profits of rows not acted on are what acting on them would bring.
    """

    events: np.ndarray
    others: np.ndarray
    hits: np.ndarray  # events acted on
    false_alarms: np.ndarray  # others acted on
    event_profit: np.ndarray  # of all events
    other_profit: np.ndarray  # of all others
    hit_profit: np.ndarray
    alarm_profit: np.ndarray  # of the false alarms, as a rule below zero
    auc: np.ndarray

    @property
    def misses(self) -> np.ndarray:
        """Events left alone."""
        return self.events - self.hits

    @property
    def rightly_left(self) -> np.ndarray:
        """Others left alone."""
        return self.others - self.false_alarms

    @property
    def miss_profit(self) -> np.ndarray:
        """What acting on the misses would bring."""
        return self.event_profit - self.hit_profit

    @property
    def left_profit(self) -> np.ndarray:
        """What acting on those rightly left alone would bring, as a rule below zero."""
        return self.other_profit - self.alarm_profit

    @property
    def perfect_profit(self) -> np.ndarray:
        """Of a model that knows every outcome in advance."""
        return np.maximum(self.event_profit, 0.0) + np.maximum(self.other_profit, 0.0)

    @property
    def profit(self) -> np.ndarray:
        """Of the decision."""
        return self.hit_profit + self.alarm_profit


def situation(curve: ProfitCurve, place: float) -> Situation:
    """The decision at a place of a curve, as the file has it."""
    parts = by_outcome(curve)
    sums = (parts.events, parts.others, parts.event_profit, parts.other_profit)
    whole = [float(running[-1]) for running in sums]
    at = [float(at_place(running, place)) for running in sums]
    return Situation(whole[0], whole[1], at[0], at[1], whole[2], whole[3], at[2], at[3], auc(curve.ledger))


def situations(curve: ProfitCurve, place: float) -> Situation:
    """The decision at the same place in a thousand files drawn from this one, each field of shape (DRAWS,).

    Notes
    -----
    Rows of a cell carry Poisson(1) weights, so that count and profit of each outcome in a cell have the mean and the
    covariance of their sums; each draw is scaled to the rows of the file. Cells are thinned to ``CELLS`` of equal rows,
    which moves the AUC a little: its draws are moved back.
    """
    parts, edges = by_outcome(curve), _edges(curve, place)
    events, event_profit = _drawn(parts.events, parts.event_profit, parts.event_squares, edges, 0)
    others, other_profit = _drawn(parts.others, parts.other_profit, parts.other_squares, edges, 1)
    ranked = _auc(events, others)
    seen = _auc(np.diff(parts.events[edges])[None], np.diff(parts.others[edges])[None])
    within = np.clip(place - edges[:-1], 0, np.diff(edges)) / np.diff(
        edges
    )  # how much of each thinned cell is acted on
    scale = curve.priced[-1] / (events.sum(axis=1) + others.sum(axis=1))
    every = [drawn.sum(axis=1) * scale for drawn in (events, others, event_profit, other_profit)]
    acted = [drawn @ within * scale for drawn in (events, others, event_profit, other_profit)]
    file_auc = auc(curve.ledger)
    return Situation(
        every[0], every[1], acted[0], acted[1], every[2], every[3], acted[2], acted[3], ranked - seen + file_auc
    )


def _edges(curve: ProfitCurve, place: float) -> np.ndarray:
    """About ``CELLS`` edges of equal rows, with both ends and those around the place."""
    last = len(curve.contacted) - 1
    spread = np.searchsorted(curve.contacted, np.linspace(0, curve.contacted[-1], CELLS + 1), side="left")
    around = [int(place), min(int(place) + 1, last)]
    return np.unique(np.concatenate(([0, last], np.minimum(spread, last), around)))


def _drawn(
    count: np.ndarray, profit: np.ndarray, squares: np.ndarray, edges: np.ndarray, pair: int
) -> tuple[np.ndarray, np.ndarray]:
    """Draws of the count and the profit of one outcome in every thinned cell, shape (DRAWS, cells) each."""
    rows, total, square = (np.diff(sums[edges]) for sums in (count, profit, squares))
    first, second = _normals(len(rows), pair)
    root = np.sqrt(np.maximum(rows, 0.0))
    slope = np.divide(total, root, out=np.zeros_like(total), where=root > 0)
    rest = np.sqrt(np.maximum(square - slope**2, 0.0))
    rest[rest <= 1e-7 * np.sqrt(np.maximum(square, 0.0))] = 0.0  # flat amounts follow their counts exactly
    drawn = total + slope * first
    return rows + root * first, drawn + rest * second if rest.any() else drawn


def _auc(events: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Ranking quality of each draw, cells by falling score; NaN where a draw has one outcome only."""
    below = others.sum(axis=1, keepdims=True) - np.cumsum(others, axis=1) + others / 2
    pairs = events.sum(axis=1) * others.sum(axis=1)
    return np.divide((events * below).sum(axis=1), pairs, out=np.full(len(events), np.nan), where=pairs > 0)


@lru_cache(maxsize=8)
def _normals(cells: int, pair: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng([SEED, pair])
    return rng.standard_normal((DRAWS, cells)), rng.standard_normal((DRAWS, cells))
