"""What a model that knew every outcome in advance would earn: it contacts exactly the rows that pay."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import Ledger
from data.ledgers.pairs import PairLedger
from metrics.limit import reach
from metrics.outcomes import flat_amounts
from metrics.payoff import Payoff
from metrics.profit import at_place


@dataclass(frozen=True)
class Perfect:
    """The decision of a model without error. No model reaches it: most of what is missing is chance, not the model's fault."""

    contacted: float
    events: float
    profit: float
    slack: float = 0.0  # the true amount is at most this much higher; 0 where the figure is exact


def perfect_flat(ledger: Ledger, payoff: Payoff, most: float = math.inf) -> Perfect:
    """The perfect decision where acting brings the same for all events, and the same for all other rows.

    Parameters
    ----------
    most
        How many rows may be contacted.

    Raises
    ------
    ValueError
        When money differs by row: then an amount ledger is wanted, `perfect_by_row`.
    """
    amounts = flat_amounts(payoff)
    if amounts is None:
        raise ValueError("The payoff differs by row; wanted a ledger of the amounts.")
    cells = [(float(ledger.events), 1.0, amounts[0]), (float(ledger.rows - ledger.events), 0.0, amounts[1])]
    return Perfect(*_best(*map(np.array, zip(*cells, strict=True)), most))


def perfect_by_row(amounts: PairLedger, payoff: Payoff, most: float = math.inf) -> Perfect:
    """The perfect decision where money differs by row: the sum of the positive parts of every row's profit.

    Parameters
    ----------
    amounts
        From `data.ledgers.amounts.build_amount_ledger`; it answers for any payoff without another look at the rows.
    most
        How many rows may be contacted; then those that pay most, cell by cell.

    Returns
    -------
    Perfect
        Exact where a cell holds one value and one cost (a third amount has no place here: then `perfect_of_rows`); else a cell is contacted whole or not at all, and ``slack`` bounds
        what single rows of it could add.
    """
    vy, p, v, n, k, ky, *_ = payoff.profit
    of = {name: amounts.cells[name].to_numpy() for name in ("n", "p", "v", "vy", "k", "ky")}
    parts = (
        ((vy + v, ky + k, p + n), (of["vy"], of["ky"], of["p"])),
        ((v, k, n), (of["v"] - of["vy"], of["k"] - of["ky"], of["n"] - of["p"])),
    )
    own, counts, slack = [], [], 0.0
    for weights, sums in parts:
        own.append(sum(weight * amount for weight, amount in zip(weights, sums, strict=True)))
        counts.append(sums[2])
        least, highest = _range(amounts, weights)
        # In a cell with both kinds, rows that pay add at most the best of it, and the cell's own sum is counted already.
        mixed = (least < 0) & (highest > 0)
        slack += float((np.maximum(highest, 0) * sums[2] - np.maximum(own[-1], 0))[mixed].sum())
    is_event = np.repeat([1.0, 0.0], [len(counts[0]), len(counts[1])])
    rows, totals = np.concatenate(counts), np.concatenate(own)
    each = np.divide(totals, rows, out=np.zeros(len(rows)), where=rows > 0)
    return Perfect(*_best(rows, is_event, each, most), max(slack, 0.0))


def perfect_of_rows(profits: Ledger, most: float = math.inf) -> Perfect:
    """The perfect decision from a ledger whose scores are the rows' own profits, and whose values are these once more.

    Parameters
    ----------
    profits
        From `data.ledgers.amounts.build_profit_ledger`: rows that pay only, the most first.
    most
        How many rows may be contacted; inside a cell, rows count with its mean, and ``slack`` bounds what that hides.
    """
    place = reach(profits.running("n"), most)
    contacted, events, profit = (float(at_place(profits.running(name), place)) for name in ("n", "p", "v"))
    cut = profits.edges.iloc[min(int(place), len(profits.edges) - 1)]
    part = contacted - float(profits.running("n")[int(place)])
    return Perfect(contacted, events, profit, part * float(cut["hi"] - cut["lo"]))


def _best(rows: np.ndarray, is_event: np.ndarray, each: np.ndarray, most: float) -> tuple[float, float, float]:
    """Rows, events and profit of contacting what pays, the most by row first, up to a number of rows."""
    order = np.argsort(-each, kind="stable")
    before = np.concatenate(([0.0], np.cumsum(rows[order])[:-1]))
    taken = np.clip(most - before, 0.0, rows[order]) * (each[order] > 0)
    return float(taken.sum()), float((taken * is_event[order]).sum()), float((taken * each[order]).sum())


def _range(amounts: PairLedger, weights: tuple[float, float, float]) -> tuple[np.ndarray, np.ndarray]:
    """The least and greatest profit that a row of each cell can have."""
    by_value, by_cost, flat = weights
    corners = [
        by_value * amounts.edges["a"][one].to_numpy()[amounts.cells["a"]] * amounts.has_value
        + by_cost * amounts.edges["b"][other].to_numpy()[amounts.cells["b"]] * amounts.has_cost
        + flat
        for one in ("lo", "hi")
        for other in ("lo", "hi")
    ]
    return np.min(corners, axis=0), np.max(corners, axis=0)
