"""What a test with an unclear result would have seen, how many rows would show what it looks like, and how long these take to come."""

from __future__ import annotations

import math
from dataclasses import dataclass

from metrics.change import power
from metrics.change.sums import Estimate
from stories.change.figures import Contrast

WEEK, SOON, YEAR = (
    7,
    14,
    365,
)  # days; up to the second of them time is told in days, from the third on only that it is longer


@dataclass(frozen=True)
class Sizing:
    """Of two arms."""

    smallest: float | None  # the size of the smallest change that they see four times in five; None where they see none
    rows_wanted: float | None  # of each, for a change as large as it looks; None where nothing moved at all
    rows_there: float  # of the smaller one
    a_day: float | None  # rows that come to the smaller one a day; None where nobody knows

    @property
    def days_left(self) -> float | None:
        """Until so many have come as are wanted; None where either is not known."""
        if self.rows_wanted is None or self.a_day is None:
            return None
        return power.days(self.rows_wanted - self.rows_there, self.a_day)


def sizing_of(
    lead: Contrast, effect: Estimate, is_rate: bool, looks: int, several: int, a_week: float | None
) -> Sizing:
    """The sizes of a test.

    Parameters
    ----------
    lead
        The contrast that is told.
    effect
        Its change as it is told: where rows of one id go together, or an earlier measure is allowed for, its error is another than that of
        rows by themselves, and by as much all sizes are larger or smaller.
    is_rate
        Is it 0 or 1 that was measured?
    looks
        How often it was looked at.
    several
        Arms among which the one that is told was chosen.
    a_week
        Rows that come a week to the smaller arm; None where nobody knows.
    """
    one, other = lead.levels
    plain = (lead.raw or lead.change).error
    wider = effect.error / plain if plain > 0 and effect.error > 0 else 1.0
    size = power.smallest(one.n, other.n, other, is_rate, looks, several)
    rows = power.rows_for(effect.value, one, other, is_rate, looks, several) if effect.value else None
    there = min(one.n, other.n)
    return Sizing(
        None if size is None else size * wider,
        None if rows is None else rows * wider**2,
        there,
        a_week and a_week / WEEK,
    )


def told(days: float | None) -> tuple[str, float]:
    """How a time is told: its unit, "days", "weeks", "long" or "unknown", and how many of it, rounded up."""
    if days is None or math.isnan(days):
        return "unknown", 0
    if days > YEAR:
        return "long", 0
    return ("days", math.ceil(days)) if days <= SOON else ("weeks", math.ceil(days / WEEK))
