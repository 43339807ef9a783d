"""What those acted on have in common: the labels that are more, or less, frequent among them than among the rest."""

from __future__ import annotations

import numpy as np
import pandas as pd

from metrics.discovery import ALARMS, adjusted, two_sided
from metrics.segment import SMALLEST_GROUP, newcombe


def contrast(counts: pd.DataFrame, acted: float, rest: float) -> pd.DataFrame:
    """Share of each label among those acted on less its share among the rest.

    Parameters
    ----------
    counts
        A row a label of a column: ``column``, ``level``, and how many of the rows ``acted`` on and of the ``rest`` have it.
    acted, rest
        All rows acted on, and all others.

    Returns
    -------
    pandas.DataFrame
        Labels of at least ten rows, the widest gap first: ``column``, ``level``, ``share`` and ``share_rest``, their ``gap`` with its 95 %
        range ``low`` to ``high``, ``q`` adjusted for how many labels were looked at, and ``clear``.

    Raises
    ------
    ValueError
        When nobody, or everybody, was acted on: then there is nothing to hold against.

    Notes
    -----
    Newcombe (1998), method 10; pooled test of two shares; Benjamini and Hochberg (1995). It says what they have in common, and neither
    why the score is high nor what would change it.
    """
    if not (acted > 0 and rest > 0):
        raise ValueError(
            f"{acted:g} rows were acted on and {rest:g} were not; wanted some of both, to tell them apart."
        )
    told = counts[counts["acted"] + counts["rest"] >= SMALLEST_GROUP].reset_index(drop=True)
    events = told[["acted", "rest"]].to_numpy(float).T
    rows = np.array([acted, rest])[:, None] * np.ones(len(told))
    share, other = events / rows
    low, high = newcombe(events, rows)
    pooled = events.sum(axis=0) / (acted + rest)
    error = np.sqrt(pooled * (1 - pooled) * (1 / acted + 1 / rest))
    z = np.divide(share - other, error, out=np.zeros(len(told)), where=error > 0)
    found = told[["column", "level"]].assign(share=share, share_rest=other, gap=share - other, low=low, high=high)
    found["q"] = adjusted(two_sided(z)) if len(told) else np.zeros(0)
    found["clear"] = (found["q"] < ALARMS) & ((found["low"] > 0) | (found["high"] < 0))
    order = found["gap"].abs().sort_values(ascending=False, kind="stable").index
    return found.loc[order].reset_index(drop=True)
