"""The range of a whole profit curve: wide enough that it holds at every threshold at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from metrics.profit import ProfitCurve

CELLS, DRAWS, SEED = 512, 2000, 20260102
LEVEL = 0.95


@dataclass(frozen=True, eq=False)
class Band:
    """The simultaneous 95 % band: ``profit ± critical * error`` at every edge of the curve."""

    critical: float
    low: np.ndarray
    high: np.ndarray


def band(curve: ProfitCurve) -> Band:
    """The max-t band of a profit curve, from a bootstrap of the ledger's cells.

    Notes
    -----
    Rows of a cell carry Poisson(1) weights, so that a cell's profit and count have the mean and covariance of their sums;
    the critical value is the 95 % quantile of the largest deviation in standard errors (Montiel Olea and Plagborg-Møller
    2019). The draws are seeded and do not depend on the payoff.
    """
    critical = _critical(curve)
    return Band(critical, curve.profit - critical * curve.error, curve.profit + critical * curve.error)


def as_good(curve: ProfitCurve, tolerance: float = 0.01) -> tuple[int, int]:
    """First and last edge of the stretch around the best within ``tolerance`` of its profit; both the best if it earns nothing."""
    best, profit = curve.best, curve.profit
    if profit[best] <= 0:
        return best, best
    below = np.flatnonzero(profit < (1 - tolerance) * profit[best])
    left, right = below[below < best], below[below > best]
    return (int(left[-1]) + 1 if len(left) else 0), (int(right[0]) - 1 if len(right) else len(profit) - 1)


def _critical(curve: ProfitCurve) -> float:
    edges = np.unique(np.searchsorted(curve.contacted, np.linspace(0, curve.rows, CELLS + 1)[1:], side="left"))
    rows = np.diff(curve.contacted[edges], prepend=0.0)
    total = np.diff(curve.profit[edges], prepend=0.0)
    squares = np.diff(curve.ledger.quadratic(curve.payoff.profit)[edges], prepend=0.0)
    error = curve.error[edges]
    real = error > 1e-9 * max(1.0, float(error.max(initial=0.0)))
    if not real.any():
        return 0.0
    first, second = _normals(len(edges))
    # Cholesky of the covariance [[rows, total], [total, squares]] of a cell's weighted count and profit.
    slope = total / np.sqrt(rows)
    scale = curve.rows / (curve.rows + first @ np.sqrt(rows))
    # In place: two million numbers are quicker worked on than laid out anew.
    drawn = first * slope
    drawn += second * np.sqrt(np.maximum(squares - slope**2, 0.0))
    drawn += total
    np.cumsum(drawn, axis=1, out=drawn)
    drawn *= scale[:, None]
    drawn -= curve.profit[edges]
    drawn /= np.where(real, error, np.inf)
    np.abs(drawn, out=drawn)
    return float(np.quantile(drawn.max(axis=1), LEVEL))


@lru_cache(maxsize=8)
def _normals(cells: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(SEED)
    return rng.standard_normal((DRAWS, cells)), rng.standard_normal((DRAWS, cells))
