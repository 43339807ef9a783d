"""Names of two hundred signs: cut to a measured width in every drawing, told apart, and heard in full."""

from __future__ import annotations

from dataclasses import replace

import pytest
from lxml import etree

from charts import altair_drawer, marks, plotly_drawer, typeface
from charts.powerpoint import DRAW
from tests import decks
from tests.charts.drawn import collisions

LONG = "Customers of the north-western region with a bundled fibre line, a television and a mobile contract " * 2


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


def test_names_that_may_be_cut_are_heard_in_full():
    assert marks.heard(decks.bars()) == decks.bars().alt
    assert f"{LONG}3." in marks.heard(EXHIBITS[0])
