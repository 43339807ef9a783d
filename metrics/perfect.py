"""What a model that knew every outcome in advance would earn: it contacts exactly the rows that pay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.ledger import Ledger
from data.pair_ledger import PairLedger
from metrics.outcomes import flat_amounts
from metrics.payoff import Payoff


@dataclass(frozen=True)
class Perfect:
    """The decision of a model without error. No model reaches it: most of what is missing is chance, not the model's fault."""

    contacted: float
    events: float
    profit: float
    slack: float = 0.0  # the true amount is at most this much higher; 0 where the figure is exact


def perfect_flat(ledger: Ledger, payoff: Payoff) -> Perfect:
    """The perfect decision where acting brings the same for all events, and the same for all other rows.

    Raises
    ------
    ValueError
        When money differs by row: then an amount ledger is wanted, `perfect_by_row`.
    """
    amounts = flat_amounts(payoff)
    if amounts is None:
        raise ValueError("The payoff differs by row; wanted a ledger of the amounts.")
    events, others = ledger.events, ledger.rows - ledger.events
    event, other = (amount > 0 for amount in amounts)
    profit = max(amounts[0], 0.0) * events + max(amounts[1], 0.0) * others
    return Perfect(events * event + others * other, events * event, profit)


def perfect_by_row(amounts: PairLedger, payoff: Payoff) -> Perfect:
    """The perfect decision where money differs by row: the sum of the positive parts of every row's profit.

    Parameters
    ----------
    amounts
        From `data.amount_ledger.build_amount_ledger`; it answers for any payoff without another look at the rows.

    Returns
    -------
    Perfect
        Exact where a cell holds one value and one cost; else a cell is contacted whole or not at all, and ``slack`` bounds
        what single rows of it could add.
    """
    vy, p, v, n, k = payoff.profit
    of = {name: amounts.cells[name].to_numpy() for name in ("n", "p", "v", "vy", "k", "ky")}
    parts = (
        ((vy + v, k, p + n), (of["vy"], of["ky"], of["p"])),
        ((v, k, n), (of["v"] - of["vy"], of["k"] - of["ky"], of["n"] - of["p"])),
    )
    contacted, events, profit, slack = 0.0, 0.0, 0.0, 0.0
    for is_event, (weights, sums) in zip((True, False), parts, strict=True):
        own = sum(weight * amount for weight, amount in zip(weights, sums, strict=True))
        pays = own > 0
        contacted += float(sums[2][pays].sum())
        events += float(sums[2][pays].sum()) if is_event else 0.0
        profit += float(own[pays].sum())
        least, most = _range(amounts, weights)
        # In a cell with both kinds, rows that pay add at most the best of it, and the cell's own sum is counted already.
        mixed = (least < 0) & (most > 0)
        slack += float((np.maximum(most, 0) * sums[2] - np.maximum(own, 0))[mixed].sum())
    return Perfect(contacted, events, profit, max(slack, 0.0))


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
