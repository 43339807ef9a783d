"""Small ledgers and payoffs that the tests of the metrics share."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from data.ledgers.ledger import Ledger, build_ledger
from metrics.assumption import Assumption
from metrics.payoff import Campaign, OutcomeCells, Payoff

FOLDS = 20
SCORES = (0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 0.8, 0.9)
OUTCOMES = (0, 1, 0, 1, 0, 1, 0, 1)


def price(amount: float, low: float | None = None, high: float | None = None) -> Assumption:
    return Assumption("price", "price", amount if low is None else low, amount, amount if high is None else high)


def share(amount: float) -> Assumption:
    return Assumption("share", "share", amount, amount, amount)


def frame_of(score: Sequence[float], outcome: Sequence[int], **more: Sequence[float]) -> pd.DataFrame:
    return pd.DataFrame({"score": score, "outcome": outcome, **more})


def ledger_of(score: Sequence[float] = SCORES, outcome: Sequence[int] = OUTCOMES, **more: Sequence[float]) -> Ledger:
    return build_ledger(frame_of(score, outcome, **more))


def cells(hit: float, false_alarm: float) -> Payoff:
    """A contact brings ``hit`` where the event comes and ``false_alarm`` where it does not."""
    return OutcomeCells(price(hit), price(false_alarm)).payoff()


def campaign(clv: float = 200, accept: float = 0.3, incentive: float = 10, contact: float = 1) -> Campaign:
    return Campaign(
        clv=price(clv), accept_rate=share(accept), incentive_cost=price(incentive), contact_cost=price(contact)
    )


def customers(count: int, seed: int, useful: bool, base_rate: float = 0.27) -> pd.DataFrame:
    """Customers whose score is their true risk, or has nothing to do with it."""
    draw = np.random.default_rng(seed)
    score = draw.beta(1, 2.7, count)
    risk = score if useful else np.full(count, base_rate)
    return frame_of(score, (draw.random(count) < risk).astype(int), fold=draw.integers(0, FOLDS, count))
