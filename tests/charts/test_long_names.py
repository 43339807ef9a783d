"""Names of two hundred signs: cut to a measured width in every drawing, told apart, and heard in full."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from charts import altair_drawer, lines_layout, marks, plotly_drawer, typeface
from charts.exhibit import Point
from charts.powerpoint import DRAW
from tests import decks
from tests.charts import cases
from tests.charts.drawn import collisions

LONG = "Customers of the north-western region with a bundled fibre line, a television and a mobile contract " * 2
NS = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}


def wrap(text: str) -> list[str]:
    return typeface.wrap(text, 200, 16)


def named(exhibit):
    """The exhibit with names that differ in their last sign alone."""
    return replace(exhibit, frame=exhibit.frame.assign(label=[f"{LONG}{k}" for k in range(len(exhibit.frame))]))


EXHIBITS = [named(decks.bars()), named(decks.dots())]


def test_short_names_are_left_as_they_are():
    assert marks.short_names(["One year", "Two year"], wrap, 1) == [["One year"], ["Two year"]]


def test_a_long_name_ends_in_an_ellipsis_within_its_lines():
    (lines, _) = marks.short_names([LONG, "b"], wrap, 2)

    assert len(lines) == 2
    assert " ".join(lines).endswith("…")
    assert all(typeface.width(line, 16) <= 200 for line in lines)


def test_names_that_begin_alike_keep_the_ends_that_tell_them_apart():
    one, other = marks.short_names([f"{LONG}1", f"{LONG}2"], wrap, 2)

    assert one != other
    assert " ".join(one).startswith("Customers")
    assert " ".join(one).endswith("1")


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.kind)
@pytest.mark.parametrize("width", [1152, 320])
def test_no_long_name_runs_into_another_or_off_the_picture(exhibit, width):
    height = max(430, altair_drawer.least_height(exhibit, width))

    assert collisions(altair_drawer.svg(exhibit, width, height)) == []


@pytest.mark.parametrize("exhibit", EXHIBITS, ids=lambda exhibit: exhibit.kind)
def test_names_on_screen_and_in_a_native_chart_take_three_lines_at_most(exhibit):
    printed = plotly_drawer.figure(exhibit).layout.yaxis.ticktext
    sheet, xml = DRAW[exhibit.kind](exhibit, 768, 430, "en-US", decks.words())

    assert all(name.count("<br>") <= 2 and "…" in name for name in printed)
    assert not [text for text in etree.fromstring(xml).itertext() if len(text) > 150 and exhibit.kind == "bars"]
    assert any(f"{LONG}0" in column.values for column in sheet.columns)


@pytest.mark.parametrize("exhibit", [cases.LINES["as in the deck"], cases.monthly([0.1] * 12, [0.08] * 12)])
@pytest.mark.parametrize("width", [1152, 320])
def test_long_names_of_lines_take_three_lines_at_most(exhibit, width):
    names = {name: f"{LONG}{k}" for k, name in enumerate(exhibit.frame["series"].unique())}
    exhibit = replace(exhibit, frame=exhibit.frame.replace({"series": names}))
    printed = [name.lines for name in lines_layout.layout(exhibit, width, 430).names]

    assert collisions(altair_drawer.svg(exhibit, width, 430)) == []
    assert all(len(lines) <= 3 and "…" in " ".join(lines) for lines in printed)
    assert printed[0] != printed[1]
    assert all(f"{name}." in marks.heard(exhibit) for name in names.values())


@pytest.mark.parametrize("width", [1152, 320])
def test_a_long_name_of_the_line_to_compare_with_stays_in_the_picture(width):
    exhibit = replace(decks.dots(), base=Point(-30_000.0, 0.0, LONG))
    _, xml = DRAW["dots"](exhibit, width, 430, "en-US", decks.words())
    (note,) = [note for note in plotly_drawer.figure(exhibit).layout.annotations if "Customers" in note.text]

    assert collisions(altair_drawer.svg(exhibit, width, 430)) == []
    assert all(
        "…" in text for text in etree.fromstring(xml).xpath("//a:t/text()", namespaces=NS) if "Customers" in text
    )
    assert ("…" in note.text, note.xanchor) == (True, "left")


def test_names_that_may_be_cut_are_heard_in_full():
    assert marks.heard(decks.bars()) == decks.bars().alt
    assert f"{LONG}3." in marks.heard(EXHIBITS[0])
