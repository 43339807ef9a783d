"""The best threshold, made exact by opening the few cells in which a better one could hide."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from data.ledgers.ledger import BINS, FIRSTS, Ledger, sharpen, thinned
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve, edge_at_threshold, profit_curve

MOST_OPENED = BINS  # scores that the second look may add: beyond it, they cost time and tell nothing new


def doubtful(curve: ProfitCurve) -> np.ndarray:
    """Positions of the cells inside which the profit could exceed the best edge.

    Inside a cell the profit cannot rise above its upper edge plus all gains of the cell and none of its costs.
    """
    ledger, theta = curve.ledger, curve.payoff.profit
    bound = curve.profit[:-1] + _gains(ledger, theta)
    mixed = (ledger.edges["lo"] < ledger.edges["hi"]).to_numpy()
    return np.flatnonzero(mixed & (bound > curve.profit[curve.best]))


def exact_curve(ledger: Ledger, payoff: Payoff, rows: Callable[[], Any], threshold: float | None = None) -> ProfitCurve:
    """The profit curve whose best edge is the best of all thresholds, not only of those between cells.

    Parameters
    ----------
    ledger
        A ledger of these rows.
    rows
        Gives the rows themselves; asked once, and only where a cell is in doubt.
    threshold
        A threshold in use, whose cell is opened as well, so that its profit is exact too.
    """
    curve = profit_curve(ledger, payoff)
    cells = doubtful(curve)
    if threshold is not None:
        cells = np.union1d(cells, around(ledger, threshold))
    return _opened(curve, rows(), cells, threshold) if len(cells) else curve


def around(ledger: Ledger, threshold: float) -> np.ndarray:
    """Positions of the cells that a threshold cuts."""
    return np.flatnonzero((ledger.edges["lo"] < threshold) & (ledger.edges["hi"] >= threshold))


def _opened(curve: ProfitCurve, rows: Any, cells: np.ndarray, threshold: float | None) -> ProfitCurve:
    """The curve with these cells open: exact where it is best and at the threshold, and elsewhere fine enough."""
    sharp = profit_curve(sharpen(curve.ledger, rows, cells), curve.payoff)
    if len(sharp.profit) - len(curve.profit) <= MOST_OPENED:
        return sharp
    inside = [sharp.best] if threshold is None else [sharp.best, edge_at_threshold(sharp.ledger, threshold)]
    spread = np.linspace(0, len(sharp.profit) - 1, MOST_OPENED).astype(int)
    return profit_curve(thinned(sharp.ledger, np.union1d(spread, inside)), curve.payoff)


def _gains(ledger: Ledger, theta: np.ndarray) -> np.ndarray:
    """The most that the rows of each cell could add if none of them cost anything."""
    weights = dict(zip(FIRSTS, theta, strict=True))
    gains = max(weights["p"], 0) * ledger.by_cell("p") + max(weights["n"], 0) * ledger.by_cell("n")
    for letter, least in (("v", ledger.value_low), ("k", ledger.cost_low), ("w", ledger.third_low)):
        gains += _amounts(ledger, weights[letter], letter, f"{letter}2", "n", least)
        gains += _amounts(ledger, weights[f"{letter}y"], f"{letter}y", f"{letter}2y", "p", least)
    return gains


def _amounts(ledger: Ledger, weight: float, total: str, squares: str, count: str, least: float) -> np.ndarray:
    """The most that amounts by row could add; below zero a total hides its best part, so Cauchy-Schwarz bounds it."""
    if least >= 0:
        return max(weight, 0) * ledger.by_cell(total)
    return abs(weight) * np.sqrt(ledger.by_cell(squares) * ledger.by_cell(count))
