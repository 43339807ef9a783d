"""Profit of acting on the highest scores, for every share of customers that could be contacted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from data.ledgers.ledger import Ledger
from metrics.payoff import Payoff
from metrics.standard_error import error_of_sum


@dataclass(frozen=True, eq=False)
class ProfitCurve:
    """One position for each edge of the ledger, from contacting nobody to contacting everybody.

    All arrays have shape (k + 1,). ``contacted`` counts rows, ``events`` those among them whose outcome is 1; ``gain``,
    ``spend`` and ``profit`` are totals in the payoff's currency over the rows whose money is known, exact at every edge;
    ``error`` is the standard error of the profit, equal to that of the bootstrap of those rows.
    """

    ledger: Ledger
    payoff: Payoff
    contacted: np.ndarray
    events: np.ndarray
    gain: np.ndarray
    spend: np.ndarray
    profit: np.ndarray

    @property
    def rows(self) -> int:
        """All rows, contacted or not."""
        return self.ledger.rows

    @property
    def priced(self) -> np.ndarray:
        """How many of those contacted have the amounts that their money is reckoned from, shape (k + 1,)."""
        return self.ledger.running("n")

    @property
    def share(self) -> np.ndarray:
        """The contact rate at every edge, 0 to 1."""
        return self.contacted / self.ledger.rows

    @cached_property
    def error(self) -> np.ndarray:
        """Standard error of the profit at every edge, chosen beforehand (closed form, Efron and Tibshirani 1993)."""
        squares = self.ledger.quadratic(self.payoff.profit)
        return error_of_sum(self.profit, squares, self.ledger.priced)

    @property
    def best(self) -> int:
        """The edge of highest profit; where edges tie, the one with fewest contacts."""
        return best_edge(self.profit)

    @property
    def frame(self) -> pd.DataFrame:
        """The curve as a table, one row an edge."""
        edges = range(len(self.profit))
        return pd.DataFrame(
            {
                "threshold": [self.ledger.threshold(edge) for edge in edges],
                "contacted": self.contacted,
                "events": self.events,
                "contact_rate": self.share,
                "spend": self.spend,
                "profit": self.profit,
            }
        )

    def at_share(self, share: np.ndarray | float, of: np.ndarray | None = None) -> np.ndarray:
        """Expected profit (or another running sum) when a share is contacted; inside a tie, customers are drawn at random."""
        return np.interp(np.asarray(share) * self.rows, self.contacted, self.profit if of is None else of)


def best_edge(profit: np.ndarray) -> int:
    """The first position of the maximum; sums of money that differ by rounding noise count as equal."""
    return int(np.argmax(~is_more(profit[profit.argmax()], profit)))


def is_more(profit: float, than: np.ndarray | float) -> np.ndarray | bool:
    """Whether a profit exceeds another by more than rounding noise."""
    return than < profit - 1e-9 * max(1.0, abs(profit))


def at_place(sums: np.ndarray, place: np.ndarray | float) -> np.ndarray:
    """Running sums (along the last axis) at a place between edges: of customers who tie, a share is drawn at random."""
    whole = np.asarray(place).astype(int)
    below = np.minimum(whole + 1, sums.shape[-1] - 1)
    return sums[..., whole] + (place - whole) * (sums[..., below] - sums[..., whole])


def profit_curve(ledger: Ledger, payoff: Payoff) -> ProfitCurve:
    """Profit of contacting customers from the highest score downwards.

    Parameters
    ----------
    ledger
        k cells by falling score, equal scores together.
    payoff
        Money per contacted row, all in one currency.

    Notes
    -----
    Provost and Fawcett (2013), chapter 8; Verbeke et al. (2012). Sums are taken row by row, never from mean values.
    """
    gain, spend = payoff.gain @ ledger.firsts, payoff.spend @ ledger.firsts
    return ProfitCurve(ledger, payoff, ledger.running("r"), ledger.running("e"), gain, spend, gain - spend)


def edge_at_threshold(ledger: Ledger, threshold: float) -> int:
    """The edge that contacts every row with ``score >= threshold``; a threshold inside a cell falls to its upper edge."""
    return int(np.searchsorted(-ledger.edges["lo"].to_numpy(), -threshold, side="right"))


def shortest_threshold(ledger: Ledger, edge: int) -> str:
    """The shortest decimal that selects the same rows as this edge; empty for nobody."""
    if edge == 0:
        return ""
    least = float(ledger.edges["lo"].iloc[edge - 1])
    below = float(ledger.edges["hi"].iloc[edge]) if edge < len(ledger.edges) else -np.inf
    for digits in range(17):
        rounded = np.floor(least * 10**digits) / 10**digits
        for text in (f"{rounded:.{digits}f}", f"{least:.{digits}f}"):
            if below < float(text) <= least:
                return text
    return repr(least)
