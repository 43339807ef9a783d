"""The best threshold, made exact by opening the few cells in which a better one could hide."""

from __future__ import annotations

from typing import Any

import numpy as np

from data.ledger import Ledger, sharpen
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve, profit_curve


def doubtful(curve: ProfitCurve) -> np.ndarray:
    """Positions of the cells inside which the profit could exceed the best edge.

    Inside a cell the profit cannot rise above its upper edge plus all gains of the cell and none of its costs.
    """
    ledger, theta = curve.ledger, curve.payoff.profit
    bound = curve.profit[:-1] + _gains(ledger, theta)
    mixed = (ledger.edges["lo"] < ledger.edges["hi"]).to_numpy()
    return np.flatnonzero(mixed & (bound > curve.profit[curve.best]))


def exact_curve(ledger: Ledger, payoff: Payoff, frame: Any, threshold: float | None = None) -> ProfitCurve:
    """The profit curve whose best edge is the best of all thresholds, not only of those between cells.

    Parameters
    ----------
    ledger
        A ledger of ``frame``.
    frame
        The rows themselves, read once more where it is needed and only in doubtful cells.
    threshold
        A threshold in use, whose cell is opened as well, so that its profit is exact too.
    """
    curve = profit_curve(ledger, payoff)
    cells = doubtful(curve)
    if threshold is not None:
        inside = (ledger.edges["lo"] < threshold) & (ledger.edges["hi"] >= threshold)
        cells = np.union1d(cells, np.flatnonzero(inside))
    return profit_curve(sharpen(ledger, frame, cells), payoff) if len(cells) else curve


def _gains(ledger: Ledger, theta: np.ndarray) -> np.ndarray:
    """The most that the rows of each cell could add if none of them cost anything."""
    vy, p, v, n, k = theta
    gains = max(p, 0) * ledger.by_cell("p") + max(n, 0) * ledger.by_cell("n") + max(k, 0) * ledger.by_cell("k")
    if ledger.value_low >= 0:
        return gains + max(vy, 0) * ledger.by_cell("vy") + max(v, 0) * ledger.by_cell("v")
    # With values below zero a total hides its best part: Cauchy-Schwarz bounds the sum of their sizes.
    return (
        gains
        + abs(vy) * np.sqrt(ledger.by_cell("v2y") * ledger.by_cell("p"))
        + abs(v) * np.sqrt(ledger.by_cell("v2") * ledger.by_cell("n"))
    )
