"""Names and labels of lines: inside the picture, off each other, and off every line."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from charts import lines_layout, marks
from charts.exhibit import Exhibit, Point
from charts.lines_layout import APART, INTER, LinesLayout
from charts.placing import Box
from charts.powerpoint.lines import ARIAL
from tests import decks
from tests.charts import cases
from tests.charts.cases import hump, lines, slope

SIZES = [(768, 430), (1152, 430), (320, 300)]


def boxes(places: LinesLayout) -> list[Box]:
    marked = [beside.box for beside in (places.mark, places.before) if beside]
    return [*(name.box for name in places.names), *places.references, *marked]


def picture(places: LinesLayout) -> Box:
    canvas = places.canvas
    return Box(-canvas.left, -canvas.top, canvas.inner_width + canvas.right, canvas.inner_height + canvas.bottom)


def met(exhibit: Exhibit, places: LinesLayout) -> list[str]:
    """Which labels lie on each other, on a line, or outside."""
    found = boxes(places)
    traces = [lines_layout.traced(exhibit, line, places.canvas) for line in marks.lines(exhibit)]
    on_lines = [box for box in found for trace in traces if any(box.distance(*place) < 1 for place in trace)]
    return [
        *(f"{one} / {two}" for one, two in combinations(found, 2) if one.overlap(two) > 0.01),
        *(f"{box} on a line" for box in on_lines),
        *(f"{box} outside" for box in found if not box.grown(-0.01).within(picture(places))),
    ]


@pytest.mark.every(3)
@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("words", [INTER, ARIAL], ids=["inter", "arial"])
@pytest.mark.parametrize("exhibit", cases.LINES.values(), ids=cases.LINES)
def test_labels_lie_neither_on_each_other_nor_on_a_line(exhibit, words, size):
    rows = 101 if words is ARIAL else 0
    places = lines_layout.layout(exhibit, *size, words, rows)

    assert met(exhibit, places) == []
    assert places.canvas.inner_width > 0.3 * size[0]


@settings(max_examples=60, deadline=None)
@example([10, 1], [-1, 1, -14, 15], 95, (768, 430))  # a label at the end of a line, beside the names that stand there
@given(
    heights=st.lists(st.integers(-130, 130), min_size=2, max_size=4, unique=True),
    ends=st.lists(st.integers(-30, 30), min_size=4, max_size=4),
    at=st.integers(5, 95),
    size=st.sampled_from(SIZES),
)
def test_labels_keep_clear_for_any_profits(heights, ends, at, size):
    curves = [hump(1000 * height, 1000 * end) for height, end in zip(heights, ends, strict=False)]
    point = Point(at / 100, float(curves[0](np.array([at / 100]))[0]), "$125k")
    exhibit = lines(*curves, references=(point,))
    places = lines_layout.layout(exhibit, *size)
    found = boxes(places)

    assert [pair for pair in combinations(found, 2) if pair[0].overlap(pair[1]) > 0.01] == []
    assert all(box.grown(-0.01).within(picture(places)) for box in found)
    traces = [lines_layout.traced(exhibit, line, places.canvas) for line in marks.lines(exhibit)]
    assert all(name.box.distance(*place) > 3 for name in places.names for trace in traces for place in trace)


def test_names_stand_at_the_ends_where_these_are_apart():
    places = lines_layout.layout(cases.LINES["four that end apart"], 768, 430)

    assert all(name.box.left > places.canvas.inner_width for name in places.names)
    assert not any(name.is_moved for name in places.names)


def test_names_stand_where_lines_are_apart_if_their_ends_meet():
    exhibit = decks.lines()
    places = lines_layout.layout(exhibit, 768, 430)
    new, present = (lines_layout.traced(exhibit, line, places.canvas) for line in marks.lines(exhibit)[::-1])
    own, other = {"New model": (new, present), "Present model": (present, new)}, lines_layout._clearance

    for line, name in zip(marks.lines(exhibit), places.names, strict=True):
        assert name.end is None
        assert other(name.box, own[line.name][0]) < 10 < APART <= other(name.box, own[line.name][1])


def test_names_that_find_no_place_are_led_to_from_the_ends_in_the_order_of_the_lines():
    places = lines_layout.layout(cases.LINES["four that end together"], 320, 300)
    downs = [name.box.centre[1] for name in places.names]

    assert all(name.end is not None for name in places.names)
    assert downs == sorted(downs)


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_a_figure_stands_at_the_end_of_its_line_over_its_name(size):
    places = lines_layout.layout(cases.LINES["two with figures that end together"], *size)

    assert [(name.figure, " ".join(name.lines)) for name in places.names] == [("10.0%", "seen"), ("10.0%", "as before")]
    assert all(name.box.left > places.canvas.inner_width for name in places.names)
    assert [name.box.bottom - name.box.top for name in places.names] == [
        pytest.approx(20 * (1 + len(name.lines))) for name in places.names
    ]


@pytest.mark.parametrize("words", [INTER, ARIAL], ids=["inter", "arial"])
def test_words_of_a_mark_stand_at_the_top_beside_it_and_what_held_before_on_the_other_side(words):
    places = lines_layout.layout(cases.LINES["a mark between two places"], 768, 430, words)
    across = places.canvas.across(7.5)

    assert (places.mark.side, places.before.side) == ("right", "left")
    assert places.mark.box.left == pytest.approx(across + 10)
    assert places.before.box.right == pytest.approx(across - 10)
    assert places.mark.box.top < 10


def test_words_of_a_mark_stand_on_its_left_where_the_plot_ends():
    assert lines_layout.layout(cases.LINES["a mark at the last place"], 768, 430).mark.side == "left"


def test_words_of_a_mark_without_room_beside_it_stand_above_the_plot():
    places = lines_layout.layout(cases.LINES["a mark without room beside it"], 320, 300)

    assert places.mark.side == "above"
    assert places.mark.box.bottom < 0
    assert places.before is None


def test_no_two_lines_have_the_same_look_and_only_the_highlighted_one_is_blue():
    looks = marks.lines(lines(slope(1), slope(2), slope(3), slope(4)))

    assert len({(line.color, line.dash) for line in looks}) == len({line.dash for line in looks}) == 4
    assert [line.is_point for line in looks] == [line.color == marks.theme.BLUE for line in looks]
    assert looks[0].width == 2.5


def test_only_a_projected_line_is_dashed_where_it_is_said_which_were_seen():
    exhibit = lines(slope(1), slope(2), slope(3))
    said = exhibit.frame.assign(projected=exhibit.frame["series"] == cases.NAMES[1])

    assert [line.dash for line in marks.lines(replace(exhibit, frame=said))] == [marks.SOLID, marks.DASHES, marks.SOLID]
