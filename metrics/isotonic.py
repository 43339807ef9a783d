"""Probabilities from the file itself, where a score is none: event rates that never fall as the score rises."""

from __future__ import annotations

import numpy as np

from data.ledgers.ledger import Ledger


def steps(ledger: Ledger) -> list[tuple[float, float]]:
    """The step function of score that fits the outcomes best among those that never fall.

    Parameters
    ----------
    ledger
        Cells by score; a cell keeps its rows together.

    Returns
    -------
    list of (float, float)
        Least score and probability of each step, rising: a score has the probability of the last step that it reaches, and
        one below all of them that of the first.

    Notes
    -----
    Pool adjacent violators (Ayer et al. 1955; Zadrozny and Elkan 2002 for scores), weighted by rows. Fitted on the rows it is
    then read at: with thousands of rows the steps hold many rows each, with few it flatters.
    """
    from sklearn.isotonic import isotonic_regression  # two seconds, for those who ask for a list

    rows, events = ledger.by_cell("r")[::-1], ledger.by_cell("e")[::-1]
    fitted = isotonic_regression(events / rows, sample_weight=rows, y_min=0.0, y_max=1.0)
    first = np.flatnonzero(np.diff(fitted, prepend=-1.0))
    least = ledger.edges["lo"].to_numpy()[::-1]
    return list(zip(least[first].tolist(), fitted[first].tolist(), strict=True))


def at(score: np.ndarray, of: list[tuple[float, float]]) -> np.ndarray:
    """The probabilities of scores by such steps, same shape."""
    least, rates = np.array(of).T
    return rates[np.maximum(np.searchsorted(least, score, side="right") - 1, 0)]
