"""What a column is worth to a model in money: what acting on as many would lose without it."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd

from metrics.crossfit import Z95
from metrics.standard_error import variance_of_sum
from metrics.yardstick.model import Yardstick, scores_without


def importance(found: Yardstick, columns: pd.DataFrame, money: np.ndarray, share: float) -> pd.DataFrame:
    """The money that is lost when one column is shuffled and as many rows are acted on as before.

    Parameters
    ----------
    found
        The fits, and the scores of these very rows.
    columns
        What they go by.
    money
        What acting on each row brings, shape (n,).
    share
        Of the scored rows that are acted on, above 0 and up to 1.

    Returns
    -------
    pandas.DataFrame
        A row a column, the greatest loss first: ``column``, ``loss`` (money over all scored rows) with its 95 % range ``low`` to ``high``.

    Raises
    ------
    ValueError
        When the share is not above 0 and up to 1.

    Notes
    -----
    Breiman (2001) on permutation, with money in place of error; by the fits that have not seen the rows. Of columns that say the same each
    is worth little, for the other stands in. Rows of one score share the last places.
    """
    if not 0 < share <= 1:
        raise ValueError(f"The share acted on is {share:g}; wanted one above 0 and up to 1.")
    scored = np.flatnonzero(np.isfinite(found.score))
    count = share * len(scored)
    usual = _taken(found.score[scored], count)
    rows = []
    for name in columns:
        other = _taken(scores_without(found, columns, str(name))[scored], count)
        lost = (usual - other) * money[scored]
        loss, error = float(lost.sum()), math.sqrt(float(variance_of_sum(lost.sum(), (lost**2).sum(), len(scored))))
        rows.append((str(name), loss, loss - Z95 * error, loss + Z95 * error))
    frame = pd.DataFrame(rows, columns=["column", "loss", "low", "high"])
    return frame.sort_values("loss", ascending=False, ignore_index=True, kind="stable")


def _taken(score: np.ndarray, count: float) -> np.ndarray:
    """The part of each row that is acted on, 0 to 1, from the highest score down."""
    different, place = np.unique(-score, return_inverse=True)
    rows = np.bincount(place, minlength=len(different))
    before = np.cumsum(rows) - rows
    return np.clip((count - before) / rows, 0, 1)[place]
