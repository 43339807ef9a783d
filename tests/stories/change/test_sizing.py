"""What a test with an unclear result would have seen, and how long until so many have come as would show it."""

from __future__ import annotations

import datetime as dt

import pytest

from stories.change.sizing import told as time_told
from tests.stories.change.files import LOT, arms, told, written

FEW = {"offer": (500, 40), "control": (500, 50)}


def slide(deck, id):
    return next(slide for slide in deck.slides if slide.id == id)


def dated(folder, days, size=500):
    """The few, of whom as many come in on each of these days."""
    rows = [
        (
            f"{arm}-{place}",
            arm,
            (dt.date(2026, 3, 1) + dt.timedelta(days=place % days)).isoformat(),
            int(place < churned),
        )
        for arm, (_, churned) in FEW.items()
        for place in range(size)
    ]
    return written(folder, ("customer_id", "group", "entered_on", "churned"), rows)


def test_an_unclear_result_says_what_would_have_been_found(tmp_path):
    study, deck = told(arms(tmp_path, FEW), tmp_path)

    # (1.960 + 0.8416) sqrt((0.1 x 0.9 + 0.0532 x 0.9468) / 500) = 4.7 points.
    assert study.sizing.smallest == pytest.approx(0.047, abs=0.0005)
    assert ["4.7 points", "or more would have been found four times in five", "with 500 and 500 customers"] in (
        slide(deck, "ask").exhibit.frame.to_numpy().tolist()
    )
    assert "A change of 4.7 points or more, four times in five" in " ".join(
        slide(deck, "checks").exhibit.frame.iloc[:, 1]
    )


def test_a_clear_result_says_nothing_of_what_it_would_have_seen(tmp_path):
    _, deck = told(arms(tmp_path, {"offer": (50_000, 4_000), "control": (50_000, 5_000)}), tmp_path)

    assert "seen_size" not in deck.facts


def test_the_time_left_is_at_the_pace_of_the_file(tmp_path):
    # About 3,200 are wanted in each, 500 are there, and 25 come a day: 108 days.
    study, deck = told(dated(tmp_path, 20), tmp_path)

    assert study.sizing.rows_wanted == pytest.approx(3_210, abs=5)
    assert study.sizing.days_left == pytest.approx(2_710 / 25, abs=0.5)
    assert "if the change is as it looks; 16 more weeks at the pace of the file" in (
        slide(deck, "ask").exhibit.frame["detail"].to_list()
    )


def test_a_pace_that_somebody_gave_counts_before_that_of_the_file(tmp_path):
    study, _ = told(dated(tmp_path, 20), tmp_path, settings={"a_week": "700"})

    assert study.sizing.a_day == pytest.approx(50)


def test_without_dates_no_time_is_told(tmp_path):
    study, deck = told(arms(tmp_path, FEW), tmp_path)

    assert study.sizing.days_left is None
    assert "time_left" not in deck.facts


def test_one_of_several_arms_must_be_further_off_to_be_seen(tmp_path):
    alone, _ = told(arms(tmp_path, FEW), tmp_path)
    several, _ = told(arms(tmp_path, {**FEW, "letter": (500, 50)}), tmp_path)

    assert several.sizing.smallest > alone.sizing.smallest
    assert several.sizing.rows_wanted > alone.sizing.rows_wanted


def test_looking_often_wants_more(tmp_path):
    path = arms(tmp_path, FEW)
    once, often = (told(path, tmp_path, answers={**LOT, "door:looks": looks})[0] for looks in ("once", "often"))

    assert often.sizing.rows_wanted > 1.5 * once.sizing.rows_wanted


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0.2, ("days", 1)), (14, ("days", 14)), (15, ("weeks", 3)), (400, ("long", 0)), (None, ("unknown", 0))],
)
def test_time_is_told_in_days_then_weeks_then_as_long(days, expected):
    assert time_told(days) == expected
