"""Large figures in rows: as large as their number and their words allow, and never out of their rows."""

from __future__ import annotations

import pytest

from charts import theme, typeface
from exports import figure_rows

HEIGHT = theme.BODY_BOTTOM - theme.BODY_TOP
SHORT = ("$111k", "more than calling everybody", "between $97k and $116k")
LONG = (
    "−$1,234,567.8k",
    "a sentence that goes on for quite a while and says what it is " * 4,
    "under a condition " * 12,
)


def setting(cells, width: float = theme.FULL_WIDTH) -> figure_rows.Setting:
    return figure_rows.setting(cells, width, HEIGHT, typeface.bold_width, typeface.lines)


def test_fewer_rows_are_set_larger():
    sizes = [setting([SHORT] * rows).figure for rows in (1, 2, 3, 4, 6)]

    assert sizes == sorted(set(sizes), reverse=True)


@pytest.mark.parametrize("rows", [1, 2, 3, 4])
def test_rows_share_the_whole_height(rows):
    assert setting([SHORT] * rows).pitch * rows == pytest.approx(HEIGHT)


@pytest.mark.parametrize("rows", [1, 2, 3, 4])
def test_long_words_are_set_smaller_until_they_keep_to_their_rows(rows):
    of = setting([LONG] * rows)
    room = theme.FULL_WIDTH - of.column
    lines = [
        typeface.lines(text, room, size, bold)
        for text, size, bold in ((LONG[1], of.label, True), (LONG[2], of.detail, False))
    ]
    taken = figure_rows.LINE * (len(lines[0]) * of.label + len(lines[1]) * of.detail)

    assert typeface.bold_width(LONG[0], of.figure) <= of.column - figure_rows.GAP
    assert of.label < setting([SHORT] * rows).label or rows == 1
    assert taken <= of.pitch


def test_a_row_without_a_range_needs_no_room_for_one():
    assert setting([("1", "word", "")]).label == figure_rows.LARGEST[1][1]
