"""The line under a picture, and the part of a curve that is shown."""

from __future__ import annotations

from dataclasses import replace

from data.intake.door import restrictions
from stories.decision.exhibits import curve_exhibit, source
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import open_ledgers, study
from tests.stories.studies import BASE, SUBJECT, customers, ledgers


def line(subject=SUBJECT, project=BASE, more: str = "") -> str:
    figures = study(ledgers(), project, subject)
    return source(figures, say_of(figures), more)


def test_a_files_name_is_told_as_it_is():
    assert line(replace(SUBJECT, name="{gain} of {nothing}.csv")).startswith("Source: {gain} of {nothing}.csv, ")


def test_time_and_marks_are_told_where_there_are_any():
    without = replace(SUBJECT, period=None)
    rows = line(without).removesuffix(".")
    part = replace(without, restrictions=restrictions({"door:sample": "sample"}))

    assert rows.endswith(" customers with known outcomes")
    assert line(without, replace(BASE, period="autumn {gain}")) == f"{rows}, autumn {{gain}}."
    assert line(part) == f"{rows}, a sample."
    assert line(replace(part, period=("2026-05", "2026-07"))) == f"{rows}, May 2026 to July 2026; a sample."
    assert (
        line(replace(without, period=("2026-05", "2026-05")), more="Shaded: its range.")
        == f"{rows}, May 2026. Shaded: its range."
    )


def curve_of(rich: float | None = None):
    """The curve of six hundred customers, one of those who left worth so much where that is given."""
    frame = customers()
    if rich is not None:
        row = frame.index[(frame["outcome"] == 1) & frame["score"].between(0.5, 0.6)][0]
        frame = frame.assign(value=frame["value"].where(frame.index != row, rich))
    figures = study(open_ledgers(lambda: frame, False), BASE, replace(SUBJECT, segment=None))
    return curve_exhibit(figures, say_of(figures)), figures


def test_the_best_point_carries_the_amount_of_the_title_and_stands_at_it():
    exhibit, figures = curve_of()

    assert exhibit.best.y == figures.fit.profit
    assert f": {say_of(figures).facts['profit'].text}" in exhibit.best.label


def test_one_customer_of_great_worth_does_not_flatten_the_line():
    exhibit, figures = curve_of(20_000.0)
    line, reach = exhibit.frame["y"], exhibit.references[-1]

    assert exhibit.frame["high"].max() > 2 * line.max()
    assert line.max() > 0.3 * (exhibit.y.high - exhibit.y.low)
    assert exhibit.y.high < reach.y == exhibit.frame["high"].max()
    assert reach.label == f"Range up to {say_of(figures).facts.words.write(reach.y, 'money')}"


def test_a_range_that_is_seen_whole_is_not_named():
    exhibit, _ = curve_of()

    assert len(exhibit.references) == 1
    assert exhibit.frame["high"].max() <= exhibit.y.high


def test_a_point_beside_its_line_says_on_which_customers_it_was_judged():
    few = customers(120)
    apart = study(open_ledgers(lambda: few, True), BASE, SUBJECT)
    drawn = curve_exhibit(apart, say_of(apart))
    beside = apart.decision.profit - apart.fit.profit

    assert beside > 0.01 * (drawn.y.high - drawn.y.low)
    assert drawn.best.label.endswith(" on customers not seen before")


def test_a_point_on_its_line_needs_no_word():
    by_hand = study(ledgers(), settled(BASE, threshold=0.3), SUBJECT)

    assert "seen before" not in curve_exhibit(by_hand, say_of(by_hand)).best.label
