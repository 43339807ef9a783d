"""The profit of a curve taken apart: what the events bring and what the others cost, at every edge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import FIRSTS
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve

OF_EVENTS = {"n": "p", "v": "vy", "k": "ky", "w": "wy"}  # features of a row, and the same of events alone


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
    Profits and squares are exact sums row by row, and the counts are those of the rows whose money is known.
    """
    ledger, theta = curve.ledger, event_weights(curve.payoff.profit)
    event_profit = theta @ ledger.firsts
    squares, event_squares = ledger.quadratic(curve.payoff.profit), ledger.quadratic(theta)
    events = ledger.running("p")
    return ByOutcome(
        events=events,
        others=curve.priced - events,
        event_profit=event_profit,
        other_profit=curve.profit - event_profit,
        event_squares=event_squares,
        other_squares=np.maximum(squares - event_squares, 0.0),
    )


def event_weights(theta: np.ndarray) -> np.ndarray:
    """Weights of the profit of events alone, shape (8,): what every row brings, they bring too."""
    weights = dict(zip(FIRSTS, theta, strict=True))
    alone = {OF_EVENTS[name]: weight for name, weight in weights.items() if name in OF_EVENTS}
    return np.array([alone[name] + weights[name] if name in alone else 0.0 for name in FIRSTS])


def flat_amounts(payoff: Payoff) -> tuple[float, float] | None:
    """What acting brings for an event and for another row, where both are the same for all rows; else None."""
    weights = dict(zip(FIRSTS, payoff.profit, strict=True))
    if any(weight for name, weight in weights.items() if name not in ("n", "p")):
        return None
    return float(weights["p"] + weights["n"]), float(weights["n"])
