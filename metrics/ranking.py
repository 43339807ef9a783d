"""How well a score ranks: the analyst's figure, for the appendix."""

from __future__ import annotations

import numpy as np

from data.ledgers.ledger import Ledger


def auc(ledger: Ledger) -> float:
    """Share of pairs of an event and a non-event that the score ranks rightly, ties counting half; NaN with one class.

    Scores within a cell count as tied, so that the figure is exact where every cell holds one score.
    """
    events, others = ledger.by_cell("e"), ledger.by_cell("r") - ledger.by_cell("e")
    pairs = events.sum() * others.sum()
    if not pairs:
        return float("nan")
    others_below = others.sum() - np.cumsum(others)
    return float((events * (others_below + others / 2)).sum() / pairs)
