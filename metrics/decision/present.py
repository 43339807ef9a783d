"""The present rule as a column: who is contacted today, whatever the score, and what a model gains over that."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from data.ledgers.ledger import FIRSTS, SECONDS, SUMS, Ledger
from metrics.by_level import profit_by_level, squares_by_level
from metrics.crossfit import CrossFit, deals
from metrics.limit import best_place, reach
from metrics.payoff import Payoff
from metrics.profit import at_place
from metrics.standard_error import error_of_sum, variance_of_sum

KEY = "present"


@dataclass(frozen=True, eq=False)
class Flagged:
    """Those whom the present rule contacts."""

    contacted: float
    events: float
    spend: float
    profit: float
    features: np.ndarray  # sums of the features, shape (8,), in the order of ``FIRSTS``
    known: int  # rows that say whether they are contacted; all rows, or the profit is of part of them


def flagged(ledger: Ledger, payoff: Payoff, key: str = KEY) -> Flagged:
    """The profit of a present rule that a column of the file tells.

    Parameters
    ----------
    ledger
        With a key that is 1 where a row is contacted today and 0 where it is not; one bin is enough.
    payoff
        Money per contacted row.

    Raises
    ------
    ValueError
        When the key holds anything but 0, 1 and missing.
    """
    levels, dense = ledger.split(key)
    known = {
        float(level): sums
        for level, sums in zip(levels, dense[:, :, -1], strict=True)
        if level == level and level is not None
    }
    if set(known) - {0.0, 1.0}:
        raise ValueError(f"The column '{key}' holds {sorted(known)}; wanted 1 where a row is contacted today, else 0.")
    sums = known.get(1.0, np.zeros(len(SUMS)))
    features = sums[[SUMS.index(name) for name in FIRSTS]]
    rows = sum(own[SUMS.index("r")] for own in known.values())
    counts = sums[SUMS.index("r")], sums[SUMS.index("e")]
    return Flagged(
        *map(float, counts), float(payoff.spend @ features), float(payoff.profit @ features), features, int(rows)
    )


def gain_over_flagged(ledger: Ledger, payoff: Payoff, limit: float = 1.0, key: str = KEY) -> CrossFit:
    """The cross-fitted gain of a model's best threshold over a present rule that a column tells.

    Parameters
    ----------
    ledger
        With the keys ``fold`` and ``key``; missing counts as not contacted.
    limit
        The largest share of rows that may be contacted.

    Returns
    -------
    CrossFit
        As from `metrics.crossfit.cross_fit`, rows paired: only those that model and rule treat differently count.
    """
    levels, dense = ledger.split("fold")
    inside = _inside(ledger, key)
    now = np.zeros_like(dense)
    if len(inside.cells):
        own, sums = inside.split("fold")
        now[np.searchsorted(levels, own)] = sums
    profit, squares = profit_by_level(dense, payoff.profit), squares_by_level(dense, payoff.profit)
    now_profit, now_squares = profit_by_level(now, payoff.profit), squares_by_level(now, payoff.profit)
    rows, places = dense[:, SUMS.index("r")], [SUMS.index(name) for name in FIRSTS]
    found = []
    for deal in deals(len(levels)):
        chosen = [
            best_place(rest, reach(count, limit * count[-1]))
            for rest, count in zip((1 - deal) @ profit, (1 - deal) @ rows, strict=True)
        ]
        place = np.array(chosen)[deal.argmax(axis=0)]
        at = [_each(sums, place) for sums in (profit, squares, now_squares)]
        gain = at[0].sum() - now_profit[:, -1].sum()
        differing = (at[1] - at[2]).sum() + (now_squares[:, -1] - at[2]).sum()
        features = np.array([_each(dense[:, own], place).sum() for own in places])
        found.append((features, _each(rows, place).sum(), gain, variance_of_sum(gain, differing, ledger.priced)))
    features, contacted, gains, variances = (np.array(result) for result in zip(*found, strict=True))
    mean = features.mean(axis=0)
    error = float(np.sqrt(variances.mean() + gains.var()))
    share = float(contacted.mean() / ledger.rows)
    return CrossFit(float(payoff.profit @ mean), float(gains.mean()), error, share, mean, len(found))


def fixed_over_flagged(ledger: Ledger, payoff: Payoff, edge: int, now: Flagged, key: str = KEY) -> CrossFit:
    """The gain over a present rule of a threshold that was not chosen on these rows, such as one set by hand.

    Parameters
    ----------
    ledger
        With ``key``; missing counts as not contacted.
    edge
        The threshold's place.
    now
        From `flagged`, of the same ledger.
    """
    features = ledger.firsts[:, edge]
    profit = float(payoff.profit @ features)
    gain = profit - now.profit
    squares = float(payoff.profit @ products_apart(ledger, edge, key) @ payoff.profit)
    error = float(error_of_sum(gain, squares, ledger.priced))
    return CrossFit(profit, gain, error, float(ledger.running("r")[edge] / ledger.rows), features, repeats=0)


def products_apart(ledger: Ledger, place: float, key: str = KEY) -> np.ndarray:
    """Sums of products of the features over rows that a threshold and the present rule treat differently.

    Parameters
    ----------
    ledger
        With ``key``; missing counts as not contacted.
    place
        Of the threshold, an edge or between two.

    Returns
    -------
    numpy.ndarray
        Shape (8, 8): all contacted by the one and all by the other, less twice those contacted by both.
    """
    inside = _inside(ledger, key)
    return np.array(
        [
            [
                at_place(ledger.running(name), place)
                + inside.running(name)[-1]
                - 2 * at_place(inside.running(name), place)
                for name in row
            ]
            for row in SECONDS
        ]
    )


def _inside(ledger: Ledger, key: str) -> Ledger:
    """The rows contacted today, on the same edges; of a weighed ledger, a plain one with its weights."""
    own = {field.name: getattr(ledger, field.name) for field in fields(Ledger)}
    return Ledger(**{**own, "cells": ledger.cells[ledger.cells[key] == 1]})


def _each(sums: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The running sums of every fold at its own place."""
    return np.array([at_place(own, place) for own, place in zip(sums, places, strict=True)])
