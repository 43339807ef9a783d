"""The next test: how many it wants, how long that takes, and what waiting costs, from the rows that are there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import pandas as pd

from metrics.change import power
from metrics.change.sums import Sums
from stories.change.settings import Settings

USUAL = 0.1  # of the rate or mean: a change to begin the talk with, until somebody says which is worth finding
SIZES = (0.05, 0.1, 0.2, 0.3)  # of it, beside each other
WEEK = 7
LONGEST = 52.0  # weeks beyond which a test is not waited for


@dataclass(frozen=True)
class Size:
    """A change as a part of the level, how many each group wants to show it, and the weeks until so many have come."""

    part: float
    rows: float
    weeks: float | None  # None where it is not known how many come


@dataclass(frozen=True, eq=False)
class TestPlan:
    """A test of two equal groups, on those who come as they do in the file."""

    base: Sums  # of those who were left alone, or of all
    is_rate: bool
    settings: Settings
    looks: int
    dated: tuple[float, int] | None  # rows in the file that have a date, and days from the first to the last

    @property
    def smallest(self) -> float:
        """The smallest change worth finding, as a part of the level."""
        return self.settings.smallest or USUAL

    @property
    def is_usual(self) -> bool:
        """Has nobody said which change is worth finding?"""
        return self.settings.smallest is None

    @property
    def a_week(self) -> float | None:
        """How many come a week: as somebody said, else as in the file; None where neither is known."""
        if self.settings.a_week is not None:
            return self.settings.a_week
        if self.dated is None or self.dated[1] < WEEK:
            return None
        return self.dated[0] / (self.dated[1] + 1) * WEEK

    @cached_property
    def sizes(self) -> tuple[Size, ...]:
        """The changes beside each other, the one that is asked for among them."""
        return tuple(self.size(part) for part in sorted({*SIZES, self.smallest}))

    @cached_property
    def asked(self) -> Size:
        """The change that is worth finding."""
        return self.size(self.smallest)

    def size(self, part: float) -> Size:
        """What a change of a part of the level wants."""
        change = -part * abs(self.base.mean)
        rows = math.ceil(power.rows_for(change, self.base, self.base, is_rate=self.is_rate, looks=self.looks))
        return Size(part, rows, 2 * rows / self.a_week if self.a_week else None)

    @property
    def waiting(self) -> tuple[float, float] | None:
        """What a week without it would cost were the change as large as is asked for, and until the test ends; None without a worth."""
        value, weeks = self.settings.value, self.asked.weeks
        if value is None or weeks is None or self.a_week is None:
            return None
        a_week = self.smallest * abs(self.base.mean) * self.a_week * value.likely
        return a_week, a_week / 2 * weeks  # half of them have it while it runs

    @property
    def fits(self) -> bool:
        """Can it be waited for?"""
        return self.asked.weeks is None or self.asked.weeks <= LONGEST


def plan_of(cells: pd.DataFrame, is_rate: bool, control: str, settings: Settings, looks: int) -> TestPlan | None:
    """The plan that the rows of a file allow; None where nothing in them varies.

    Parameters
    ----------
    cells
        As of `data.ledgers.arms`; of arms those of the control are what a test begins from, or all where nothing varies there.
    is_rate
        Is it 0 or 1 that was measured?
    control
        The label of who was left alone; empty where there are no arms.
    settings
        What is worth finding, how many come, and what one is worth.
    looks
        How often it will be looked at.
    """
    several = [cells[cells["arm"] == control]] if control else []
    found = (Sums(*(float(own[part].sum()) for part in ("n", "y", "yy"))) for own in (*several, cells))
    base = next((sums for sums in found if sums.n > 1 and sums.variance > 0 and sums.mean), None)
    if base is None:
        return None
    days = cells.dropna(subset=["day"])
    dated = None
    if not days.empty:
        span = (pd.to_datetime(days["day"]).max() - pd.to_datetime(days["day"]).min()).days
        dated = (float(days["n"].sum()), int(span))
    return TestPlan(base, is_rate, settings, looks, dated)


def weeks_told(sizes: Sequence[Size]) -> bool:
    """Is it known how many come?"""
    return all(size.weeks is not None for size in sizes)
