"""The line under a picture: the file by its name, its rows, its time and its marks."""

from __future__ import annotations

from dataclasses import replace

from data.intake.door import restrictions
from stories.decision.exhibits import source
from stories.decision.saying import say_of
from stories.decision.study import study
from tests.stories.studies import BASE, SUBJECT, ledgers


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
