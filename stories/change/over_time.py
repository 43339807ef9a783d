"""The level over time: a series beside what the trend before lets expect, or both arms by the time in which they came in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import numpy as np
import pandas as pd

from stories.change.design import Design, place_of, start_of
from stories.change.figures import PARTS, Contrast, Measured, interval_of, sums_of

SEEN, EXPECTED = "seen", "expected"
LEAST_PERIODS, LEAST_ROWS = 3, 10
DAYS_AT_MOST = {"day": 28, "week": 400}  # of a file that is told by that step


@dataclass(frozen=True, eq=False)
class OverTime:
    """Two lines over periods of equal length.

    ``frame`` has a row a line and period in their order, none left out: ``line`` ("seen" and "expected", or the labels of two
    arms), ``place``, ``y``, ``low``, ``high`` (NaN where nothing is known), ``leads`` (whether the story is of that line).
    """

    frame: pd.DataFrame
    starts: tuple[dt.date, ...]  # the first day of each period
    step: str  # "day", "week" or "month"
    began: float | None = None  # where between the periods the change began

    def last(self, line: str) -> pd.Series:
        """The row of a line's last known period."""
        return self.frame[(self.frame["line"] == line) & self.frame["y"].notna()].iloc[-1]

    @property
    def lines(self) -> list[str]:
        """The names of both lines."""
        return list(dict.fromkeys(self.frame["line"]))


def over_time(found: Measured, design: Design, lead: Contrast) -> OverTime | None:
    """The lines that a design allows; None where it has no times, too few periods, or too few rows in one."""
    if design.kind == "series" and found.trend is not None:
        return _series(found, design)
    return _arms(found, lead) if design.kind == "arms" else None


def _series(found: Measured, design: Design) -> OverTime:
    trend = found.trend.frame
    seen = trend[["place", "seen"]].rename(columns={"seen": "y"}).assign(line=SEEN, low=np.nan, high=np.nan)
    expected = trend[["place", "expected", "low", "high"]].rename(columns={"expected": "y"}).assign(line=EXPECTED)
    # A period stands at its middle, and the first one from the change on at 0.
    return _told([seen, expected], SEEN, design.began, design.step, -0.5)


def _arms(found: Measured, lead: Contrast) -> OverTime | None:
    cells = found.cells.dropna(subset=["day"])
    cells = cells[cells["arm"].isin([lead.one, lead.other])]
    if cells.empty:
        return None
    days = pd.to_datetime(cells["day"])
    span = (days.max() - days.min()).days
    step = next((step for step, most in DAYS_AT_MOST.items() if span <= most), "month")
    first = days.min().date() if step != "month" else days.min().date().replace(day=1)
    sums = cells.assign(place=place_of(days, first, step)).groupby(["arm", "place"])[PARTS].sum()
    if sums.index.get_level_values("place").nunique() < LEAST_PERIODS or sums["n"].min() < LEAST_ROWS:
        return None
    lines = []
    for arm in (lead.one, lead.other):
        own = sums.loc[arm]
        told = [(sums_of(own.loc[[place]]), place) for place in own.index]
        rows = [(place, each.mean, *interval_of(each, found.is_rate)) for each, place in told]
        lines.append(pd.DataFrame(rows, columns=["place", "y", "low", "high"]).assign(line=arm))
    return _told(lines, lead.one, first, step)


def _told(lines: list[pd.DataFrame], leads: str, origin: dt.date, step: str, began: float | None = None) -> OverTime:
    """The lines on every place from the first to the last; place 0 begins on the day of origin."""
    known = [place for line in lines for place in line["place"]]
    places = range(int(min(known)), int(max(known)) + 1)
    whole = [
        line.set_index("place").reindex(places).assign(line=line["line"].iloc[0]).rename_axis("place").reset_index()
        for line in lines
    ]
    frame = pd.concat(whole, ignore_index=True).astype({"place": float, "y": float, "low": float, "high": float})
    frame["leads"] = frame["line"] == leads
    return OverTime(frame, tuple(start_of(place, origin, step).date() for place in places), step, began)
