"""A change over time: which periods there are, what is known of each, and where the change stands among them."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

from metrics.change import proportions, series
from metrics.change.sums import Sums
from stories.change.design import Design, periods, place_of, start_of
from stories.change.figures import Contrast, Measured
from stories.change.over_time import OverTime, over_time

FIRST = dt.date(2026, 9, 7)
ARMS = Design("arms", "randomised", True, "control", ("offer",))


def cells(*rows: tuple[str | None, dt.date, int, int]) -> pd.DataFrame:
    """Sums by arm and day: rows, and those of them in which it happened."""
    frame = pd.DataFrame(rows, columns=["arm", "day", "n", "y"])
    return frame.assign(phase=None, segment=None, yy=frame["y"], x=0.0, xx=0.0, xy=0.0)


def of_arms(days: int, every: int, events: int = 5) -> OverTime | None:
    """Two arms with 20 rows each on every so many days."""
    days = [FIRST + dt.timedelta(days=day) for day in range(0, days, every)]
    found = cells(*((arm, day, 20, events) for arm in ("offer", "control") for day in days))
    both = Sums.of_events(20, 5)
    lead = Contrast("offer", "control", (both, both), proportions.difference(both, both), None, "newcombe")
    return over_time(Measured(True, found, (lead,)), ARMS, lead)


def of_series(months: list[int], began: dt.date) -> OverTime | None:
    """One row a month with 100 rows, 10 of them events, counted from January 2025."""
    days = [dt.date(2025 + (month - 1) // 12, (month - 1) % 12 + 1, 15) for month in months]
    found = cells(*((None, day, 100, 10) for day in days))
    design = Design("series", "trend", True, began=began, step="month")
    trend = series.segmented(periods(found, design), is_rate=True)
    both = Sums.of_events(100, 10)
    lead = Contrast("after", "before", (both, both), trend.level, None, "trend")
    return over_time(Measured(True, found, (lead,), trend), design, lead)


@pytest.mark.parametrize(
    ("days", "every", "step", "periods"), [(29, 1, "day", 29), (84, 7, "week", 12), (500, 30, "month", 16)]
)
def test_arms_are_told_by_the_day_the_week_or_the_month_as_long_as_they_ran(days, every, step, periods):
    found = of_arms(days, every)

    assert (found.step, len(found.starts)) == (step, periods)
    assert found.starts[0] == (FIRST if step != "month" else FIRST.replace(day=1))


def test_each_period_of_an_arm_has_its_rate_with_its_range():
    first = of_arms(84, 7).frame.iloc[0]

    # Wilson of 5 in 20: centre (0.25 + 3.8415 / 40) / (1 + 3.8415 / 20).
    assert first[["line", "y"]].tolist() == ["offer", 0.25]
    assert (first["low"] + first["high"]) / 2 == pytest.approx((0.25 + 3.8415 / 40) / (1 + 3.8415 / 20), abs=1e-4)


def test_arms_over_too_few_periods_or_with_few_rows_in_one_are_not_told_over_time():
    assert of_arms(2, 1) is None
    few = cells(*(("offer", FIRST + dt.timedelta(days=day), 9, 1) for day in range(5)))
    both = Sums.of_events(20, 5)
    lead = Contrast("offer", "control", (both, both), proportions.difference(both, both), None, "newcombe")
    assert over_time(Measured(True, few, (lead,)), ARMS, lead) is None


def test_the_change_stands_before_the_first_period_that_it_is_part_of():
    found = of_series(list(range(1, 25)), dt.date(2026, 1, 1))

    assert found.began == -0.5
    assert found.frame["place"].min() == -12
    assert (found.starts[0], found.starts[12]) == (dt.date(2025, 1, 1), dt.date(2026, 1, 1))


def test_after_a_change_within_a_month_each_period_runs_from_its_day_to_the_same_day_of_the_next():
    found = of_series(list(range(1, 25)), dt.date(2026, 1, 16))

    # The fifteenth of January is the last day before it, and stands among what came before.
    assert found.began == -0.5
    assert found.frame["place"].min() == -13
    assert (found.starts[0], found.starts[13]) == (dt.date(2024, 12, 16), dt.date(2026, 1, 16))


def test_after_a_change_on_the_last_of_a_month_shorter_months_begin_on_their_own_last_day():
    days = pd.Series(["2026-02-27", "2026-02-28", "2026-01-30", "2026-03-30", "2026-03-31"])

    assert place_of(days, dt.date(2026, 1, 31), "month").tolist() == [0, 1, -1, 1, 2]
    assert start_of(1, dt.date(2026, 1, 31), "month") == pd.Timestamp("2026-02-28")


def test_what_is_expected_has_a_range_and_what_was_seen_has_none():
    frame = of_series(list(range(1, 25)), dt.date(2026, 1, 1)).frame
    seen, expected = (frame[frame["line"] == line] for line in ("seen", "expected"))

    assert seen["leads"].all()
    assert seen["low"].isna().all()
    assert expected["low"].notna().all()
    assert not expected["leads"].any()


def test_a_month_without_rows_keeps_its_place():
    found = of_series([month for month in range(1, 25) if month != 5], dt.date(2026, 1, 1))

    assert len(found.starts) == 24
    assert found.frame[found.frame["line"] == "seen"].set_index("place")["y"].isna().sum() == 1
    assert found.last("seen")["y"] == 0.1
