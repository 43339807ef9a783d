"""How a change was observed, and what may be said by that: arms drawn by lot or not, times before and after, with a control group or without."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from data.intake.door import go_live
from stories.change.opening import Opened

Kind = Literal["arms", "did", "series", "points", "none"]
Grade = Literal["randomised", "compared", "controlled", "trend", "points", "none"]
LEAST_BEFORE, LEAST_AFTER = 8, 3  # periods of a series that can be told from its own past
DAYS = {"day": 1, "week": 7, "month": 30}
ROWS_A_PERIOD = 10


@dataclass(frozen=True)
class Design:
    """What is compared with what, and the grade of evidence that this gives."""

    kind: Kind
    grade: Grade
    is_said: (
        bool  # the file's owner, or a list of ours, says how the groups came about; by themselves arms prove nothing
    )
    control: str = ""
    treated: tuple[str, ...] = ()  # labels of the other arms, sorted
    began: dt.date | None = None
    step: str = ""  # of a series: "day", "week" or "month"


def design_of(opened: Opened, cells: pd.DataFrame, door: Mapping[str, str]) -> Design:
    """The design that cells of arm, phase and day allow.

    Parameters
    ----------
    opened
        What the columns are.
    cells
        As of `data.ledgers.arms`, with phases where a day of the change was given.
    door
        The answers at the door: how the groups were made, and when the change began.

    Returns
    -------
    Design
        Arms are taken as drawn by lot only where somebody says so, or the list is ours.
    """
    began = go_live(door)
    arms = sorted(set(cells["arm"].dropna()))
    phases = set(cells["phase"].dropna())
    treated = tuple(arm for arm in arms if arm != opened.control)
    if len(arms) > 1 and len(phases) > 1:
        return Design("did", "controlled", True, opened.control, treated, began)
    if len(arms) > 1:
        said = opened.is_own_list or door.get("door:arms") in ("lot", "otherwise")
        drawn = opened.is_own_list or door.get("door:arms") == "lot"
        return Design("arms", "randomised" if drawn else "compared", said, opened.control, treated)
    if len(phases) < 2:
        return Design("none", "none", True)
    began = began or _border(cells)
    step = step_of(cells, began) if began else ""
    return (
        Design("series", "trend", True, began=began, step=step)
        if step
        else Design("points", "points", True, began=began)
    )


def _border(cells: pd.DataFrame) -> dt.date | None:
    """The first day after the change, where the times before and after do not overlap."""
    days = cells.dropna(subset=["day", "phase"])
    before, after = (days.loc[days["phase"] == phase, "day"] for phase in ("before", "after"))
    if before.empty or after.empty or not before.max() < after.min():
        return None
    return pd.Timestamp(after.min()).date()


def step_of(cells: pd.DataFrame, began: dt.date) -> str:
    """The longest step of time by which there are periods enough on both sides of the change; empty where none does."""
    days = cells.dropna(subset=["day"])
    for step in ("month", "week", "day"):
        sizes = days.groupby(place_of(days["day"], began, step))["n"].sum()
        before, after = sizes[sizes.index < 0], sizes[sizes.index >= 0]
        if len(before) >= LEAST_BEFORE and len(after) >= LEAST_AFTER and sizes.min() >= ROWS_A_PERIOD:
            return step
    return ""


def place_of(days: pd.Series, began: dt.date, step: str) -> pd.Series:
    """The place of the period of each day, 0 for the one that begins with the change: a month from its day on, to the same day of the next."""
    days = pd.to_datetime(days)
    if step == "month":
        early = days.dt.day < days.dt.days_in_month.clip(
            upper=began.day
        )  # the 31st begins on the last of a shorter month
        return (days.dt.year - began.year) * 12 + days.dt.month - began.month - early
    return (days - pd.Timestamp(began)).dt.days // DAYS[step]


def periods(cells: pd.DataFrame, design: Design) -> pd.DataFrame:
    """The cells as a series.

    Returns
    -------
    pandas.DataFrame
        One row a period in their order: ``place`` (0 for the first after the change), ``start`` (its first day), ``n``, ``y``, ``yy``.
    """
    days = cells.dropna(subset=["day"])
    places = place_of(days["day"], design.began, design.step).rename("place")
    found = days.groupby(places)[["n", "y", "yy"]].sum().reset_index()
    return found.assign(start=[start_of(place, design.began, design.step) for place in found["place"]])


def start_of(place: int, began: dt.date, step: str) -> pd.Timestamp:
    """The first day of a period."""
    first = pd.Timestamp(began)
    if step == "month":
        return first + pd.DateOffset(months=int(place))
    return first + pd.Timedelta(days=DAYS[step] * int(place))
