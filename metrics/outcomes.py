"""The profit of a curve taken apart: what the events bring and what the others cost, at every edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import FIRSTS, Ledger
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve


@dataclass(frozen=True, eq=False)
class ByOutcome:
    """Running counts and profits of both outcomes, shape (k + 1,) each, if every row down to the edge is acted on."""

    events: np.ndarray  # rows whose outcome is 1
    others: np.ndarray  # rows whose outcome is 0
    event_profit: np.ndarray  # what acting on those events brings, in the payoff's currency
    other_profit: np.ndarray  # what acting on those others brings, as a rule below zero
    event_squares: np.ndarray  # sums of the squared profit of each row
    other_squares: np.ndarray


def by_outcome(curve: ProfitCurve) -> ByOutcome:
    """Take a curve apart by what came of its rows.

    Notes
    -----
    Profits are exact sums row by row. The squares (for ranges only) take costs by row as unrelated to the outcome
    within a cell, since a ledger does not keep the squared cost of events.
    """
    ledger, theta = curve.ledger, curve.payoff.profit
    event_profit = event_weights(theta) @ np.vstack([ledger.running(name) for name in ("vy", "p", "ky")])
    squares, event_squares = ledger.quadratic(theta), _event_squares(ledger, theta)
    return ByOutcome(
        events=curve.events,
        others=curve.contacted - curve.events,
        event_profit=event_profit,
        other_profit=curve.profit - event_profit,
        event_squares=event_squares,
        other_squares=np.maximum(squares - event_squares, 0.0),
    )


def event_weights(theta: np.ndarray) -> np.ndarray:
    """Weights of value, count and cost in the profit of an event, shape (3,)."""
    vy, p, v, n, k = theta
    return np.array([vy + v, p + n, k])


def flat_amounts(payoff: Payoff) -> tuple[float, float] | None:
    """What acting brings for an event and for another row, where both are the same for all rows; else None."""
    weights = dict(zip(FIRSTS, payoff.profit, strict=True))
    if weights["vy"] or weights["v"] or weights["k"]:
        return None
    return float(weights["p"] + weights["n"]), float(weights["n"])


def _event_squares(ledger: Ledger, theta: np.ndarray) -> np.ndarray:
    value, flat, cost = event_weights(theta)
    rows = ledger.by_cell("n")
    share = np.divide(ledger.by_cell("p"), rows, out=np.zeros_like(rows), where=rows > 0)
    costs = np.concatenate(([0.0], np.cumsum(ledger.by_cell("k2") * share)))
    return (
        value**2 * ledger.running("v2y")
        + flat**2 * ledger.running("p")
        + cost**2 * costs
        + 2
        * (
            value * flat * ledger.running("vy")
            + value * cost * ledger.running("vky")
            + flat * cost * ledger.running("ky")
        )
    )
