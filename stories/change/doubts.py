"""Whether arms that are said to be drawn by lot look so, and whether two groups went alike before a change."""

from __future__ import annotations

from typing import Literal

import pandas as pd

from data.ledgers.arms import ArmLedger
from metrics.change import did, mix, sample_ratio

SHARED = 0.01  # of all ids
Doubt = Literal["lost", "shared", "mix", "no"]


def doubt_of(ledger: ArmLedger, cells: pd.DataFrame, measured: str) -> Doubt:
    """Why arms do not look drawn by lot: outcomes lost in one alone, ids in several, or groups in shares that no lot makes."""
    if _is_lost(ledger.arms, measured):
        return "lost"
    both, ids = ledger.shared
    if ids > 0 and both / ids > SHARED:
        return "shared"
    return "mix" if _is_uneven(cells) else "no"


def _is_lost(arms: pd.DataFrame, measured: str) -> bool:
    """Is what was measured unknown in one arm so much more often than in another that chance does not explain it?"""
    known = arms[measured]
    cells = pd.concat(
        [
            pd.DataFrame({"arm": arms["arm"], "segment": name, "n": rows.astype(float)})
            for name, rows in (("known", known), ("unknown", arms["rows"] - known))
        ]
    )
    return len(arms) > 1 and mix.unevenness(cells) < sample_ratio.BLOCK


def _is_uneven(cells: pd.DataFrame) -> bool:
    """Are the arms made up of the groups of the file in shares so different that chance does not explain it?"""
    if cells["segment"].isna().all() or cells["arm"].nunique() < 2 or cells["phase"].nunique() > 1:
        return False
    return mix.unevenness(cells) < sample_ratio.BLOCK


def pre_trend_of(cells: pd.DataFrame) -> did.PreTrend | None:
    """Whether two sides went alike before, by days, weeks or months as the time is long; None of too few periods."""
    days = pd.to_datetime(cells["day"])
    span = (days.max() - days.min()).days
    step = 30 if span > 90 else 7 if span > 20 else 1
    sums = cells.assign(place=(days - days.min()).dt.days // step).groupby(["side", "place"])[["n", "y", "yy"]].sum()
    try:
        return did.pre_trend(sums.reset_index())
    except ValueError:  # too few periods
        return None
