"""What an exhibit refuses, and what its axes print."""

from __future__ import annotations

from dataclasses import replace

import pytest

from charts.exhibit import Axis
from tests import decks
from tests.charts import cases


def test_lines_with_one_end_of_a_range_alone_are_refused():
    lines = decks.lines()

    with pytest.raises(ValueError, match="The lines 'lines' have one of the columns low and high; wanted both"):
        replace(lines, frame=lines.frame.assign(low=0.0))


def test_an_axis_of_places_with_too_few_names_is_refused():
    lines = cases.monthly([0.1] * 12, [0.08] * 12)

    with pytest.raises(ValueError, match="has 3 labels; wanted one for each place from 0 to 11"):
        replace(lines, x=replace(lines.x, labels=("Sep", "Oct", "Nov")))


def test_ticks_stay_on_the_axis_where_its_end_is_no_step():
    axis = Axis("month", decks.SHARE, -2.0, 3.0, 2.0, ("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))

    assert [axis.text(tick) for tick in axis.ticks] == ["Jul", "Sep", "Nov"]
