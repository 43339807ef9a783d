"""The change in every segment: which hold out among how many, and how far each is drawn towards the common one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.cells import change, pairs
from metrics.crossfit import Z95
from metrics.discovery import ALARMS, adjusted, shrunken
from metrics.segment import SMALLEST_GROUP


@dataclass(frozen=True, eq=False)
class Groups:
    """The change of each segment, the largest first.

    ``frame`` has a row a segment: ``level``, ``rows``, ``one`` and ``other`` (rate or mean of either side), ``change`` with its own 95 %
    range ``low`` to ``high`` and ``p``; ``adjusted``, that for how many were looked at; ``clear``, True where it is below 5 %;
    ``drawn``, the change drawn towards the common one.
    """

    frame: pd.DataFrame
    common: float  # towards which they are drawn
    spread: float  # standard deviation of the true changes; 0 where chance explains the differences
    differ: float  # p of one change in all segments; NaN where there are not two
    held_back: int  # segments not shown
    held_back_rows: int


def by_group(cells: pd.DataFrame, is_rate: bool, least: int = SMALLEST_GROUP) -> Groups:
    """Compare the two sides within each segment.

    Parameters
    ----------
    cells
        Rows of ``segment``, ``side`` ("one", or "other" for the control), ``n``, ``y`` and ``yy``.
    is_rate
        Of a measure of 0 and 1.
    least
        Rows that a segment must have on either side, or it is held back.

    Notes
    -----
    Adjusted after Benjamini and Hochberg (1995); drawn by the positive-part estimator of Efron and Morris (1973) with the errors
    that the ranges stand for, which a segment without events has as well (`metrics.discovery`). Up to three are not drawn.
    ``differ`` is the chi-square of the weighted distances to the common change (Cochran 1954).
    """
    found, held, rows = [], 0, 0.0
    for level, one, other in pairs(cells):
        if min(one.n, other.n) < max(least, 1 if is_rate else 2):
            held, rows = held + 1, rows + one.n + other.n
            continue
        own = change(one, other, is_rate)
        found.append((str(level), one.n + other.n, one.mean, other.mean, own.value, own.low, own.high, own.p))
    frame = pd.DataFrame(found, columns=["level", "rows", "one", "other", "change", "low", "high", "p"])
    values, errors = frame["change"].to_numpy(float), ((frame["high"] - frame["low"]) / (2 * Z95)).to_numpy(float)
    drawn = shrunken(values, errors)
    frame["adjusted"] = adjusted(frame["p"].to_numpy(float))
    frame["clear"], frame["drawn"] = frame["adjusted"] < ALARMS, drawn.values
    return Groups(
        frame.sort_values(["change", "level"], ascending=[False, True], ignore_index=True),
        drawn.mean,
        drawn.spread,
        _differ(values, errors),
        held,
        int(rows),
    )


def _differ(values: np.ndarray, errors: np.ndarray) -> float:
    from scipy.special import chdtrc  # a fifth of a second, for those who ask

    known = errors > 0
    if known.sum() < 2:
        return float("nan")
    weight, values = 1 / errors[known] ** 2, values[known]
    return float(chdtrc(len(values) - 1, weight @ (values - weight @ values / weight.sum()) ** 2))
