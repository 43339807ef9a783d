"""What lies beyond the axis: the part that decides is shown, and the rest is named at the edge, in every drawing."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from lxml import etree

from charts import altair_drawer, marks, plotly_drawer
from charts.exhibit import Axis, Point
from charts.nice import deciding_range, nice_range
from charts.powerpoint import DRAW
from tests import decks

AXIS = Axis("Profit", decks.MONEY, -40_000, 160_000, 40_000)


def test_values_that_are_seen_beside_each_other_keep_their_common_axis():
    assert deciding_range([-40.0, 0.0, 160.0], [140.0]) == nice_range([-40.0, 160.0])


def test_one_value_far_off_does_not_flatten_the_part_that_decides():
    low, high, step = deciding_range([-44_600.0, 0.0, 700.0, 4_700.0], [0.0, 700.0], keep=8.0)

    assert (low, high, step) == (-2_000.0, 6_000.0, 2_000.0)


def test_a_line_that_runs_far_off_is_cut_within_sight_of_what_decides():
    low, high, _ = deciding_range([-500.0 * k for k in range(100)] + [1_000.0], [1_000.0, -200.0])

    assert high == pytest.approx(2_000.0)
    assert -10_000 < low < -4_000


def test_where_nothing_decides_all_is_shown():
    assert deciding_range([-44_600.0, 10.0], []) == nice_range([-44_600.0, 10.0])


def test_a_point_beyond_the_axis_stands_at_its_edge_with_its_amount_and_an_arrow():
    curve = replace(decks.curve(), y=AXIS, references=(Point(1.0, -990_000.0, "Call everybody: −$990k"),))

    assert marks.edged(curve).references == (Point(1.0, -40_000, "Call everybody: −$990k ↓"),)
    assert marks.edged(replace(curve, references=())).best == curve.best


def far() -> object:
    """A bridge whose first column and step lie far below its axis."""
    bridge = decks.bridge()
    frame = bridge.frame.copy()
    frame.loc[frame.index[0], ["end", "text"]] = [-990_000.0, "−$990k"]
    frame.loc[frame.index[1], "start"] = -990_000.0
    return replace(bridge, frame=frame, y=AXIS)


@pytest.mark.parametrize("width", [768, 320])
def test_a_column_beyond_the_axis_ends_at_its_edge_and_is_named_there(width):
    drawing = altair_drawer.svg(far(), width, 430)

    assert "−$990k ↓" in drawing
    downs = [float(y) for y in re.findall(r"translate\([-\d.]+,([-\d.]+)\)", drawing)]
    assert max(downs) <= 430


def test_the_picture_on_screen_names_it_alike():
    texts = [note.text for note in plotly_drawer.figure(far()).layout.annotations]

    assert "<b>−&#36;990k ↓</b>" in texts


def test_a_native_chart_names_it_alike_and_keeps_the_amount_in_its_workbook():
    sheet, xml = DRAW["bridge"](far(), 768, 430, "en-US", decks.words())

    assert "−$990k ↓" in [text for text in etree.fromstring(xml).itertext() if text.startswith("−$990k")]
    assert -990_000.0 in [value for column in sheet.columns for value in column.values if value is not None]
