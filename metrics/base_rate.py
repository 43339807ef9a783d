"""A file in which events are more frequent than among all customers, weighed back to the true rate."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from data.ledgers.ledger import SUMS, Ledger, sharpen
from metrics.optimum import around, doubtful
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve, profit_curve
from metrics.segment import wilson

# Each sum of all rows, with the sum of its events.
OF_EVENTS = {name: f"{name}y" for name in SUMS if f"{name}y" in SUMS} | {"n": "p", "r": "e"}
OF_EVENTS |= {events: events for events in OF_EVENTS.values()}


@dataclass(frozen=True, eq=False)
class Reweighted(Ledger):
    """A ledger of a sample of events and others, weighed to the true share of events.

    Counts are as if the kind of rows of which the file holds too many had been thinned to its true share. They may be
    fractions within cells; ``population`` is their whole number in all.
    """

    population: int = 0

    def __post_init__(self) -> None:
        if abs(self.cells["r"].sum() - self.population) > 1e-6 * self.population:
            raise ValueError(
                "A reweighted ledger takes no rows as they stand in the file: open the cells first, then weigh."
            )

    @property
    def rows(self) -> int:
        """Rows after weighing."""
        return self.population

    @cached_property
    def _running(self) -> dict[str, np.ndarray]:
        running = super()._running
        running["r"][-1] = self.population  # fractions add up to a whole number but for rounding
        return running


def looks_balanced(ledger: Ledger, tolerance: float = 0.005) -> bool:
    """Whether half of the rows are events to within a tolerance, which nature seldom does and samplers like to do."""
    return abs(ledger.running("e")[-1] / ledger.running("r")[-1] - 0.5) <= tolerance


def reweighted(ledger: Ledger, true_rate: float) -> Reweighted:
    """Weigh a ledger to the share of events that the population really has.

    Parameters
    ----------
    ledger
        A ledger with events and others, each a random sample of its kind.
    true_rate
        Share of events in the population, above 0 and below 1.

    Returns
    -------
    Reweighted
        A ledger on which every other metric works unchanged. It speaks of ``population`` rows, the most that the file
        can stand for: the kind of rows that is too scarce keeps weight 1, the other is weighed down. Ranges are those
        of a file thinned in this way, hence a little too wide, never too narrow.

    Raises
    ------
    ValueError
        When the rate is out of range or the file lacks events or others.

    Notes
    -----
    Elkan (2001), theorem 2; Saerens, Latinne and Decaestecker (2002), Neural Computation 14. Weights are π/π₀ for
    events and (1-π)/(1-π₀) for others, divided by the larger of the two.
    """
    event, other, population = weights(ledger, true_rate)
    cells = ledger.cells.assign(**weighed(ledger.cells, event, other))
    own = {field.name: getattr(ledger, field.name) for field in fields(Ledger)}
    return Reweighted(**{**own, "cells": cells}, population=population)


def weights(ledger: Ledger, true_rate: float) -> tuple[float, float, int]:
    """What a row with the event and another row weigh, and of how many rows the weighed file speaks.

    Raises
    ------
    ValueError
        As ``reweighted``.
    """
    events, rows = ledger.running("e")[-1], ledger.running("r")[-1]
    if not 0 < true_rate < 1:
        raise ValueError(f"The true share of events is {true_rate}; wanted a number above 0 and below 1.")
    if not 0 < events < rows:
        raise ValueError("The file holds only one of the two outcomes; wanted both, to weigh one against the other.")
    population = max(1, int(min(events / true_rate, (rows - events) / (1 - true_rate)) + 1e-9))
    return population * true_rate / events, population * (1 - true_rate) / (rows - events), population


def reweighted_rates(rates: pd.DataFrame, ledger: Ledger, true_rate: float) -> pd.DataFrame:
    """Event rates by group as ``metrics.segment.rates`` gives them, weighed like the ledger of the same rows."""
    event, other, _ = weights(ledger, true_rate)
    events = event * rates["events"].to_numpy()
    rows = events + other * (rates["rows"] - rates["events"]).to_numpy()
    low, high = wilson(events, rows)
    weighed = rates.assign(rows=rows, events=events, rate=events / rows, low=low, high=high)
    return weighed.sort_values(["rate", "level"], ascending=[False, True], ignore_index=True)


def reweighted_curve(
    ledger: Ledger, payoff: Payoff, true_rate: float, rows: Callable[[], Any], threshold: float | None = None
) -> ProfitCurve:
    """The profit curve at the true base rate, its best edge the best of all thresholds.

    Parameters
    ----------
    ledger
        Of the rows as they are in the file.
    rows
        Gives those rows; asked once, and only where a cell is in doubt.
    threshold
        A threshold in use, whose cell is opened as well.

    Notes
    -----
    As `metrics.optimum.exact_curve`, with the cells opened before they are weighed.
    """
    curve = profit_curve(reweighted(ledger, true_rate), payoff)
    cells = doubtful(curve)
    if threshold is not None:
        cells = np.union1d(cells, around(ledger, threshold))
    return profit_curve(reweighted(sharpen(ledger, rows(), cells), true_rate), payoff) if len(cells) else curve


def corrected_score(score: np.ndarray | float, sample_rate: float, true_rate: float) -> np.ndarray:
    """The probability of an event in the population, from a score that is right for the sample.

    Parameters
    ----------
    score
        Probabilities from 0 to 1 of a model fitted to a file whose share of events is ``sample_rate``.
    sample_rate, true_rate
        Shares of events in that file and in the population, above 0 and below 1. Exchanged, the correction runs
        backwards: it turns a threshold of the population into the one to use on the file's scores.

    Notes
    -----
    Elkan (2001), theorem 2; Saerens, Latinne and Decaestecker (2002), equation 2.4. Rising, so that no ranking changes.
    """
    for name, rate in (("sample", sample_rate), ("true", true_rate)):
        if not 0 < rate < 1:
            raise ValueError(f"The {name} share of events is {rate}; wanted a number above 0 and below 1.")
    score = np.asarray(score, dtype=float)
    events, others = score * true_rate / sample_rate, (1 - score) * (1 - true_rate) / (1 - sample_rate)
    return events / (events + others)


def weighed(cells: Any, event: float, other: float) -> dict[str, np.ndarray]:
    """The sums of the cells with one weight for events and one for other rows."""
    sums = {name: cells[name].to_numpy(float) for name in OF_EVENTS}
    return {name: other * sums[name] + (event - other) * sums[events] for name, events in OF_EVENTS.items()}
