"""Where acting on a group of customers just pays: the amount of one assumption, or the share of events among them."""

from __future__ import annotations

import numpy as np

from data.ledgers.ledger import FIRSTS
from metrics.decision.gain_at import GainAt
from metrics.outcomes import event_weights
from metrics.payoff import Payoff


def amount_that_pays(gain: GainAt, features: np.ndarray, name: str) -> float:
    """The amount of an assumption at which acting on these customers brings just what acting on nobody does.

    Parameters
    ----------
    gain
        Whose assumptions are meant, the others at their likely amounts.
    features
        Sums over the customers acted on, then 1, shape (9,), as ``gain.features``.
    name
        One of the assumptions.

    Returns
    -------
    float
        In its own unit; NaN where the profit does not hang on it.

    Notes
    -----
    The profit is a straight line in each assumption alone, so that its values at 0 and at 1 give the amount.
    """
    none, one = gain.theta(gain.moved(name, np.array([0.0, 1.0]))) @ features
    return float(none / (none - one)) if none != one else float("nan")


def rate_that_pays(payoff: Payoff, features: np.ndarray, once: float = 0.0) -> float:
    """The share of events among customers acted on at which acting on them brings just what it costs.

    Parameters
    ----------
    payoff
        Money per row acted on.
    features
        Sums over those customers, shape (8,), in the order of ``FIRSTS``.
    once
        What is paid once for all of them.

    Returns
    -------
    float
        0 to 1; NaN where no share does, or where there are none of one outcome to tell what it brings.

    Notes
    -----
    With b what an event brings in the mean and c what another row costs, ``(c + once / n) / (b + c)``: the precision at which a
    rule breaks even (Elkan 2001, equation 2, solved for the share).
    """
    sums = dict(zip(FIRSTS, features, strict=True))
    rows, events = sums["n"], sums["p"]
    if not 0 < events < rows:
        return float("nan")
    of_events = float(event_weights(payoff.profit) @ features)
    brings, costs = of_events / events, (of_events - float(payoff.profit @ features)) / (rows - events)
    if brings + costs <= 0:
        return float("nan")
    found = (costs + once / rows) / (brings + costs)
    return found if 0 < found < 1 else float("nan")
