"""How a decision falls on groups of people: favourable rates and their ratio, errors and their gaps, and whether scores mean the same."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import pandas as pd

from metrics.segment import SMALLEST_GROUP, newcombe

FEW = 30  # in a denominator, below which nothing is told
LEAST = 0.02  # of all rows: a smaller group is shown, and never the one that others are held against
ALARM = 0.05


@dataclass(frozen=True, eq=False)
class Fairness:
    """``frame`` has a row a group of at least ten rows, in the order of their labels.

    ``level``, ``rows``, ``events``, ``acted``; ``favourable``, the share for whom it is favourable; ``ratio`` to the highest with
    ``ratio_low`` and ``ratio_high``; ``found`` (of the events, those acted on) and ``wrongly`` (of the others), each with its gap to the
    group that others are held against and its range, ``found_gap``, ``found_gap_low`` …; ``few``: fewer than thirty rows. NaN where a
    denominator is below thirty, or nothing is there to be held against.
    """

    frame: pd.DataFrame
    highest: str  # the level with the highest favourable rate among those large enough; empty where none is
    pooled: int  # groups under ten rows, of which no figure is shown
    pooled_rows: float

    @property
    def least(self) -> pd.Series | None:
        """The row with the lowest ratio; None where fewer than two groups have one."""
        known = self.frame.dropna(subset=["ratio"])
        return None if len(known) < 2 else known.loc[known["ratio"].idxmin()]


def fairness(groups: pd.DataFrame, acting_is_good: bool) -> Fairness:
    """Hold every group against the one with the highest favourable rate.

    Parameters
    ----------
    groups
        A row a group: ``level``, ``rows``, ``events``, ``acted`` (of the rows) and ``found`` (of the events, acted on).
    acting_is_good
        Whether being acted on is favourable to a person: a call is, a refusal is not.

    Raises
    ------
    ValueError
        When there are fewer than two groups: nothing can be compared.

    Notes
    -----
    Ratio of favourable rates: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D (1978); its range by Katz et al.
    (1978), Biometrics 34, on the logarithm; gaps by Newcombe. Where several groups are held against one, ranges hold for all of
    them together (Bonferroni). With different rates of events, equal rates, equal errors and equal meaning exclude one another
    (Kleinberg, Mullainathan and Raghavan 2017; Chouldechova 2017).
    """
    if len(groups) < 2:
        raise ValueError(f"There is {len(groups)} group; wanted at least two, to compare how a decision falls on them.")
    shown = groups[groups["rows"] >= SMALLEST_GROUP].sort_values("level", ignore_index=True)
    apart = groups[groups["rows"] < SMALLEST_GROUP]
    favoured = shown["acted"] if acting_is_good else shown["rows"] - shown["acted"]
    frame = shown.assign(favourable=favoured / shown["rows"], few=shown["rows"] < FEW)
    large = (frame["rows"] >= LEAST * groups["rows"].sum()) & ~frame["few"]
    at = (
        int(frame["favourable"].where(large).idxmax())
        if large.any() and (frame["favourable"][large] > 0).any()
        else None
    )
    compared = max(int((~frame["few"]).sum()) - 1, 1)
    z = NormalDist().inv_cdf(1 - ALARM / compared / 2)
    frame = pd.concat([frame, _ratios(frame, favoured, at, z)], axis=1)
    for name, hits, rows in (
        ("found", frame["found"], frame["events"]),
        ("wrongly", frame["acted"] - frame["found"], frame["rows"] - frame["events"]),
    ):
        frame = pd.concat([frame.drop(columns=name, errors="ignore"), _gaps(name, hits, rows, at, z)], axis=1)
    return Fairness(frame, "" if at is None else str(frame["level"][at]), len(apart), float(apart["rows"].sum()))


def _ratios(frame: pd.DataFrame, favoured: pd.Series, at: int | None, z: float) -> pd.DataFrame:
    """The ratio to the highest with its range; exactly one for the highest itself."""
    found = pd.DataFrame(math.nan, index=frame.index, columns=["ratio", "ratio_low", "ratio_high"])
    if at is None:
        return found
    top, rows = float(favoured[at]), float(frame["rows"][at])
    for place in frame.index[~frame["few"]]:
        own, of = float(favoured[place]), float(frame["rows"][place])
        ratio = own / of / (top / rows)
        if place == at:
            found.loc[place] = 1.0
        elif own > 0:
            error = math.sqrt(1 / own - 1 / of + 1 / top - 1 / rows)
            found.loc[place] = ratio, ratio * math.exp(-z * error), ratio * math.exp(z * error)
        else:
            found.loc[place, "ratio"] = 0.0
    return found


def _gaps(name: str, hits: pd.Series, rows: pd.Series, at: int | None, z: float) -> pd.DataFrame:
    """A rate and its gap to that of the group others are held against, with Newcombe's range."""
    columns = [name, *(f"{name}_gap{end}" for end in ("", "_low", "_high"))]
    found = pd.DataFrame(math.nan, index=hits.index, columns=columns)
    enough = rows >= FEW
    found.loc[enough, name] = hits[enough] / rows[enough]
    if at is None or not enough[at]:
        return found
    both = (np.array([own[enough], np.full(int(enough.sum()), float(own[at]))]) for own in (hits, rows))
    low, high = newcombe(*both, z)
    found.loc[enough, columns[1]] = found.loc[enough, name] - found.loc[at, name]
    found.loc[enough, columns[2]], found.loc[enough, columns[3]] = low, high
    found.loc[at, columns[1:]] = 0.0
    return found


def meaning(groups: pd.DataFrame) -> pd.DataFrame:
    """Whether scores that are probabilities mean the same in every group: events over the sum of scores, with its range.

    Parameters
    ----------
    groups
        A row a group: ``level``, ``rows``, ``events``, ``scores`` (their sum) and ``spread`` (the sum of score x (1 - score)).

    Returns
    -------
    pandas.DataFrame
        ``level``, ``rows``, ``means`` (1: as the scores say), and ``low`` and ``high`` of what chance alone would leave around 1; NaN
        below thirty rows or where the scores are all zero.
    """
    known = (groups["rows"] >= FEW) & (groups["scores"] > 0)
    ratio = (groups["events"] / groups["scores"]).where(known)
    reach = (NormalDist().inv_cdf(0.975) * np.sqrt(groups["spread"]) / groups["scores"]).where(known)
    told = groups[["level", "rows"]].assign(means=ratio, low=1 - reach, high=1 + reach)
    return told.sort_values("level", ignore_index=True)
