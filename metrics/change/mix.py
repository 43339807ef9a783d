"""A difference at one mix of segments: what is left of it when both sides are made up alike."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.change.cells import change, pairs, whole
from metrics.change.means import estimate, free
from metrics.change.proportions import FURTHEST, falling_root
from metrics.change.sums import Estimate, Sums, normal_p
from metrics.crossfit import Z95
from metrics.segment import newcombe

EXPECTED = 5  # rows from which a cell of a table is fit for a chi-square test


@dataclass(frozen=True)
class Standardised:
    """The difference as it is, and at the mix of both sides together."""

    plain: Estimate
    change: Estimate
    compared: float  # share of the rows in segments that both sides have

    @property
    def flips(self) -> bool:
        """True where the sign is another once both sides are made up alike (Simpson's paradox): the plain one may not stand alone."""
        return self.plain.value * self.change.value < 0

    @property
    def by_mix(self) -> float:
        """What of the plain difference comes from the segments that each side is made up of."""
        return self.plain.value - self.change.value


def standardised(cells: pd.DataFrame, is_rate: bool) -> Standardised:
    """Compare two sides segment by segment, each segment counting by its rows on both sides.

    Parameters
    ----------
    cells
        Rows of ``segment``, ``side`` ("one", or "other" for the control), ``n``, ``y`` and ``yy``.
    is_rate
        Of a measure of 0 and 1.

    Raises
    ------
    ValueError
        When no segment has rows on both sides (of amounts, two on each).

    Notes
    -----
    Direct standardisation; Charig et al. (1986), British Medical Journal 292, for the example. The range of rates puts together the
    Newcombe ranges of the segments (MOVER: Zou and Donner 2008, Statistics in Medicine 27; Yan and Su 2010), so that a segment
    without events has one; that of means is Welch's with its degrees of freedom over all segments (Satterthwaite 1946).
    """
    least = 1 if is_rate else 2
    groups = [(one, other) for _, one, other in pairs(cells) if min(one.n, other.n) >= least]
    if not groups:
        raise ValueError(f"No segment has {least} rows on both sides; wanted at least one to compare.")
    rows = np.array([one.n + other.n for one, other in groups])
    weights = rows / rows.sum()
    value = math.fsum(weight * (one.mean - other.mean) for weight, (one, other) in zip(weights, groups, strict=True))
    found = _of_rates(value, groups, weights) if is_rate else _of_means(value, groups, weights)
    return Standardised(change(*whole(cells), is_rate), found, float(rows.sum() / cells["n"].sum()))


def unevenness(cells: pd.DataFrame) -> float:
    """The chance of arms made up of the segments in shares as different, were they drawn by lot.

    Parameters
    ----------
    cells
        Rows of ``arm``, ``segment`` and ``n``.

    Notes
    -----
    Chi-square test of arm and segment; 1 where there is nothing to ask. Segments whose expected rows in an arm are under five go together.
    """
    from scipy.stats import chi2_contingency  # a second, for those who ask

    counts = cells.pivot_table(index="segment", columns="arm", values="n", aggfunc="sum", fill_value=0.0)
    whole = counts.to_numpy().sum()
    due = counts.sum(axis=1).to_numpy()[:, None] * counts.sum(axis=0).to_numpy()[None, :] / whole
    few = (due < EXPECTED).any(axis=1)
    table = counts.to_numpy()[~few]
    if few.any() and counts.to_numpy()[few].sum() > 0:
        table = np.vstack([table, counts.to_numpy()[few].sum(axis=0)])
    if min(table.shape) < 2 or (table.sum(axis=0) == 0).any():
        return 1.0
    return float(chi2_contingency(table).pvalue)


def _of_rates(value: float, groups: list[tuple[Sums, Sums]], weights: np.ndarray) -> Estimate:
    events, rows = (np.array([[getattr(arm, part) for arm in pair] for pair in groups]).T for part in ("y", "n"))
    gaps = events[0] / rows[0] - events[1] / rows[1]

    def ends(z: float) -> tuple[float, float]:
        below, above = (math.sqrt(weights**2 @ (end - gaps) ** 2) for end in newcombe(events, rows, z))
        return value - below, value + above

    low, high = ends(Z95)
    nearest = (lambda z: ends(z)[0]) if value > 0 else (lambda z: -ends(z)[1])
    # Of many segments that all changed as far as can be, the range never reaches 0.
    p = normal_p(falling_root(nearest, 0.0, 1.0, FURTHEST)) if value else 1.0
    variance = weights**2 @ (events / rows * (1 - events / rows) / rows).sum(axis=0)
    return Estimate(value, max(low, -1.0), min(high, 1.0), math.sqrt(variance), p)


def _of_means(value: float, groups: list[tuple[Sums, Sums]], weights: np.ndarray) -> Estimate:
    arms = [(weight, arm) for weight, pair in zip(weights, groups, strict=True) for arm in pair]
    variances = tuple(float(weight**2 * arm.variance / arm.n) for weight, arm in arms)
    return estimate(value, math.sqrt(sum(variances)), free(variances, tuple(arm.n - 1 for _, arm in arms)))
