"""The picture of a change over time: dates, ranges, the figures of its ends, and where the change began."""

from __future__ import annotations

import datetime as dt

import pytest

from charts import marks
from tests.stories.change.files import LOT, series, told, written

GO_LIVE = {"door:go_live": "2025-01-01"}
MONDAY = dt.date(2026, 9, 7)


def picture(deck):
    return next(slide.exhibit for slide in deck.slides if slide.id == "time")


@pytest.fixture
def fall(tmp_path):
    """Two years by month: 100 of 1,000 churned in each before January 2025, and 60 from then on, give or take two."""
    rates = [level + (2 if month % 2 else -2) for month, level in enumerate([100] * 12 + [60] * 12)]
    return told(series(tmp_path, rates), tmp_path, GO_LIVE)


@pytest.fixture
def both(tmp_path):
    """Twelve weeks with 100 rows a week in each arm, of which 8 and 10 churned; one arm has an unlucky name."""
    rows = [
        (f"{arm}-{week}-{place}", arm, (MONDAY + dt.timedelta(weeks=week)).isoformat(), int(place < churned))
        for arm, churned in (("expected", 8), ("control", 10))
        for week in range(12)
        for place in range(100)
    ]
    return told(written(tmp_path, ("customer_id", "group", "date", "churned"), rows), tmp_path, LOT)


def test_a_series_has_months_on_its_axis_and_a_mark_before_the_month_of_the_change(fall):
    exhibit = picture(fall[1])

    assert (exhibit.x.labels[0], exhibit.x.labels[12], exhibit.x.labels[-1]) == ("Jan 2024", "Jan 2025", "Dec 2025")
    assert exhibit.x.text(0.0) == "Jan 2025"
    assert (exhibit.mark.x, exhibit.mark.detail) == (-0.5, "Jan 1, 2025")


def test_what_was_seen_is_solid_and_what_was_expected_dashed_with_its_range(fall):
    seen, expected = marks.lines(picture(fall[1]))

    assert (seen.dash, expected.dash) == (marks.SOLID, marks.DASHES)
    assert (seen.is_point, len(seen.band), len(expected.band)) == (True, 0, 24)


def test_the_figures_of_the_ends_are_facts(fall):
    study, deck = fall
    exhibit = picture(deck)
    seen, expected = marks.lines(exhibit)

    assert (seen.figure, seen.end[1]) == ("6.2%", pytest.approx(0.062))
    assert expected.end[1] == pytest.approx(study.over_time.last("expected")["y"])
    assert 0.09 < expected.end[1] < 0.11


def test_arms_are_told_by_week_with_their_ranges_and_none_of_them_is_dashed(both):
    exhibit = picture(both[1])
    one, other = marks.lines(exhibit)

    assert exhibit.x.labels[:2] == ("Sep 7", "Sep 14")
    assert exhibit.mark is None
    assert (len(one.band), len(other.band)) == (12, 12)
    assert (one.dash, other.dash) == (marks.SOLID, marks.SOLID)
    assert "by week" in str(next(slide.title for slide in both[1].slides if slide.id == "time"))
