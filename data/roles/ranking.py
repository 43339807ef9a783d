"""How well a score puts the events first."""

from __future__ import annotations

import numpy as np


def auc(score: np.ndarray, outcome: np.ndarray) -> float | None:
    """The share of pairs of an event and another row in which the event has the higher score.

    Parameters
    ----------
    score
        Finite numbers, one for each row.
    outcome
        1 for the event, 0 for the others.

    Returns
    -------
    float or None
        From 0 to 1, equal scores counting one half; None where there are no pairs.

    Notes
    -----
    The Mann-Whitney statistic, exact: pairs are counted as whole numbers.
    """
    events = np.sort(score[outcome == 1])
    others = np.sort(score[outcome == 0])
    if not events.size or not others.size:
        return None
    below = int(np.searchsorted(others, events, side="left").sum())
    not_above = int(np.searchsorted(others, events, side="right").sum())
    return (below + not_above) / 2 / (events.size * others.size)


def by_chance(events: float, rows: float) -> float:
    """The standard error of the AUC where a score has nothing to do with the events (Mann and Whitney 1947)."""
    others = rows - events
    return float(np.sqrt((rows + 1) / (12 * events * others))) if events and others else float("inf")
