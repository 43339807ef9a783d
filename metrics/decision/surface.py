"""Profit over two assumptions and the share contacted, all at once: a few products instead of a run for each point."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.amounts import likely, weights_of
from metrics.payoff import Assumptions
from metrics.profit import ProfitCurve


@dataclass(frozen=True, eq=False)
class Surface:
    """Expected profit for every pair of amounts and every share of rows contacted."""

    names: tuple[str, str]
    first: np.ndarray  # amounts of the first assumption, shape (a,)
    second: np.ndarray  # of the second, shape (b,)
    shares: np.ndarray  # shape (s,)
    profit: np.ndarray  # shape (a, b, s), in the payoff's currency

    @property
    def best(self) -> np.ndarray:
        """The highest profit over the shares, nobody included where it is one of them; shape (a, b)."""
        return self.profit.max(axis=-1)

    @property
    def best_share(self) -> np.ndarray:
        """The share at which it is reached, the smallest where several tie; shape (a, b)."""
        return self.shares[self.profit.argmax(axis=-1)]


def surface(
    curve: ProfitCurve,
    form: Assumptions,
    names: tuple[str, str],
    first: np.ndarray,
    second: np.ndarray,
    shares: np.ndarray,
) -> Surface:
    """Profit where two assumptions take other amounts, the rest staying at their likely ones.

    Parameters
    ----------
    curve, form
        The curve (its ledger is what counts) and the assumptions.
    names
        Two assumptions of the form.
    first, second
        Their amounts, shapes (a,) and (b,).
    shares
        Shares of rows contacted, 0 to 1, shape (s,); inside a tie customers are drawn at random.

    Raises
    ------
    ValueError
        When the form has no such assumption, or both names are the same.

    Notes
    -----
    Profit is linear in the ledger's running sums: one matrix of weights times one of sums. The highest over shares is as the
    curve shows it, not cross-fitted.
    """
    weights = weights_of(form)
    unknown = [name for name in names if name not in weights.names]
    if unknown or names[0] == names[1]:
        raise ValueError(f"A surface wants two assumptions of: {', '.join(weights.names)}; got {' and '.join(names)}.")
    amounts = np.tile(likely(form), (len(first) * len(second), 1))
    amounts[:, weights.names.index(names[0])] = np.repeat(first, len(second))
    amounts[:, weights.names.index(names[1])] = np.tile(second, len(first))
    sums = np.stack([curve.at_share(shares, running) for running in curve.ledger.firsts])
    profit = (weights.at(amounts) @ sums).reshape(len(first), len(second), len(shares))
    return Surface(names, np.asarray(first), np.asarray(second), np.asarray(shares), profit)
