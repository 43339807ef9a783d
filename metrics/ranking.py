"""How well a score ranks: the analyst's figure, for the appendix, and whether a draw by lot would rank better."""

from __future__ import annotations

import math

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


def is_worse_than_chance(ledger: Ledger) -> bool:
    """True where so few pairs are ranked rightly that a draw by lot would do it in fewer than one of forty files.

    Notes
    -----
    Mann and Whitney (1947): without any connection the share of pairs has the variance ``(m + n + 1) / (12 m n)`` for m events
    and n others; ties make it smaller, so that with them the answer errs to the side of chance.
    """
    events = float(ledger.by_cell("e").sum())
    others = float(ledger.by_cell("r").sum()) - events
    if not events * others:
        return False
    return auc(ledger) < 0.5 - 1.96 * math.sqrt((events + others + 1) / (12 * events * others))
