"""Probabilities from the file itself, where a score is none: event rates that never fall as the score rises."""

from __future__ import annotations

import numpy as np

from data.ledger import Ledger


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
    rows, events = ledger.by_cell("n")[::-1], ledger.by_cell("p")[::-1]
    least = ledger.edges["lo"].to_numpy()[::-1]
    blocks: list[list[float]] = []  # least score, rows, events
    for score, count, hits in zip(least, rows, events, strict=True):
        blocks.append([float(score), float(count), float(hits)])
        while len(blocks) > 1 and blocks[-2][2] * blocks[-1][1] >= blocks[-1][2] * blocks[-2][1]:
            _, count, hits = blocks.pop()
            blocks[-1][1] += count
            blocks[-1][2] += hits
    return [(score, hits / count) for score, count, hits in blocks]


def at(score: np.ndarray, of: list[tuple[float, float]]) -> np.ndarray:
    """The probabilities of scores by such steps, same shape."""
    least, rates = np.array(of).T
    return rates[np.maximum(np.searchsorted(least, score, side="right") - 1, 0)]
