"""Which shares are as good as the best: those whose loss against it is small enough to be printed, or else not known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from metrics.profit import ProfitCurve, is_more

DRAWS, SEED = 1000, 20260107
CELLS = 128
LEVEL = 0.95
TOLERANCE = 0.05  # the part of the promised profit that a share may cost and still be called as good


@dataclass(frozen=True)
class Stretch:
    """Edges in one stretch with the best one.

    ``bound`` is the most that any of them costs against the best there is, in the payoff's currency, with 95 % confidence
    for all of them at once. None where no such bound is small enough: then the data cannot tell these shares apart.
    """

    first: int
    last: int
    bound: float | None

    @property
    def is_as_good(self) -> bool:
        """May it be said that every share of the stretch is as good as the best?"""
        return self.bound is not None


def as_good(curve: ProfitCurve, promised: float, fixed: float = 0.0, tolerance: float = TOLERANCE) -> Stretch | None:
    """The stretch around the best edge that is shown to be as good, or else the one that the data cannot tell apart.

    Parameters
    ----------
    curve
        Before any fixed cost.
    promised
        What the best threshold earns on rows that it was not chosen on, after the fixed cost: the cross-fitted profit.
    fixed
        Money for one run, which contacting nobody spares.
    tolerance
        The part of the promised profit that a share may cost, 0 to 1.

    Returns
    -------
    Stretch or None
        None where nothing is promised.

    Notes
    -----
    Non-inferiority for a whole stretch. The loss of an edge s is ``max P(t) - P(s)`` over all t, nobody among them. Drawn
    curves ``P* = P + (the bootstrap's deviation)`` give it as ``max P*(t) - P*(s)``; the bound is the 95 % quantile of the
    largest loss within the stretch. The maximum of a drawn curve is luckier than that of the true one, so the bound is
    rather too large. Every edge is drawn with all others at once, for neighbours share most of their rows: separate ranges of
    all pairs (Hsu 1984) give bounds three times as large.

    In 400 files of each of six worlds an edge lost more than the bound in 0 to 4.5 % (`tests.metrics.worlds`), most with ten distinct
    scores; up to 1,000 rows the data rarely call anything as good.
    """
    best, profit = curve.best, _after(curve.profit, fixed)
    if promised <= 0 or not is_more(float(profit[best]), 0.0):
        return None
    edges = _edges(curve, best)
    drawn = _after(_drawn(curve, edges), fixed)
    loss, place = drawn.max(axis=1, keepdims=True) - drawn, int(np.searchsorted(edges, best))
    if (found := _grown(loss, place, tolerance * promised)) is not None:
        first, last, bound = found
        return Stretch(int(edges[first]), int(edges[last]), bound)
    first, last = _not_told_apart(drawn - drawn[:, [place]], profit[edges] - profit[best], place)
    return Stretch(int(edges[first]), int(edges[last]), None)


def _after(profit: np.ndarray, fixed: float) -> np.ndarray:
    """Profits after the fixed cost, which the first edge, nobody, does not pay."""
    paid = np.full(profit.shape[-1], fixed)
    paid[0] = 0.0
    return profit - paid


def _grown(loss: np.ndarray, place: int, most: float) -> tuple[int, int, float] | None:
    """The widest stretch from a place on, an edge at a time on the cheaper side, whose bound is at most so much."""
    first = last = place
    largest = loss[:, place]
    bound = float(np.quantile(largest, LEVEL))
    if bound > most:
        return None
    while True:
        sides = [side for side in (first - 1, last + 1) if 0 <= side < loss.shape[1]]
        wider = [(float(np.quantile(np.maximum(largest, loss[:, side]), LEVEL)), side) for side in sides]
        cost, side = min(wider, default=(np.inf, 0))
        if cost > most:
            return first, last, bound
        largest, bound = np.maximum(largest, loss[:, side]), cost
        first, last = min(first, side), max(last, side)


def _not_told_apart(drawn: np.ndarray, gap: np.ndarray, place: int) -> tuple[int, int]:
    """The stretch around a place whose differences to it lie within a simultaneous range of none."""
    error = drawn.std(axis=0)
    real = error > 1e-9 * max(1.0, float(error.max(initial=0.0)))
    largest = np.abs((drawn - gap)[:, real] / error[real]).max(axis=1, initial=0.0)
    apart = np.flatnonzero(gap + np.quantile(largest, LEVEL) * error < -1e-9 * max(1.0, float(np.abs(gap).max())))
    left, right = apart[apart < place], apart[apart > place]
    return (int(left[-1]) + 1 if len(left) else 0), (int(right[0]) - 1 if len(right) else len(gap) - 1)


def _edges(curve: ProfitCurve, best: int) -> np.ndarray:
    """About ``CELLS`` edges of equal rows, both ends and the best among them."""
    spread = np.searchsorted(curve.priced, np.linspace(0, curve.priced[-1], CELLS + 1), side="left")
    return np.union1d(np.minimum(spread, len(curve.priced) - 1), [0, best])


def _drawn(curve: ProfitCurve, edges: np.ndarray) -> np.ndarray:
    """Profits at these edges in files drawn from this one, shape (DRAWS, edges).

    Rows between two edges carry Poisson(1) weights, so that their count and profit have the mean and the covariance of their
    sums; each draw is scaled to the rows of the file.
    """
    rows, total, squares = (
        np.diff(sums[edges]) for sums in (curve.priced, curve.profit, curve.ledger.quadratic(curve.payoff.profit))
    )
    first, second = (normals[:, : len(rows)] for normals in _normals())
    root = np.sqrt(np.maximum(rows, 0.0))
    slope = np.divide(total, root, out=np.zeros_like(total), where=root > 0)
    drawn = total + slope * first + np.sqrt(np.maximum(squares - slope**2, 0.0)) * second
    scale = curve.priced[-1] / (curve.priced[-1] + first @ root)
    whole = np.concatenate([np.zeros((DRAWS, 1)), np.cumsum(drawn, axis=1)], axis=1)
    return whole * scale[:, None] + curve.profit[edges[0]]


@lru_cache(maxsize=1)
def _normals() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(SEED)
    return rng.standard_normal((DRAWS, CELLS + 2)), rng.standard_normal((DRAWS, CELLS + 2))
