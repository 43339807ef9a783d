"""The change in every segment."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.change import proportions
from metrics.change.cells import pairs
from metrics.change.segments import by_group
from metrics.change.sums import Sums
from metrics.discovery import adjusted
from tests.metrics.change.rows import cells

TABLE = cells(
    {
        "north": ((1000, 150), (1000, 100)),
        "south": ((1000, 110), (1000, 100)),
        "east": ((1000, 95), (1000, 100)),
        "west": ((1000, 128), (1000, 100)),
        "hill": ((1000, 100), (1000, 100)),
        "lake": ((1000, 105), (1000, 100)),
        "moor": ((9, 3), (400, 100)),
    }
)


def test_each_segment_is_compared_by_itself():
    found = by_group(TABLE, is_rate=True)
    north, alone = found.frame.iloc[0], proportions.difference(Sums.of_events(1000, 150), Sums.of_events(1000, 100))

    assert found.frame["level"].tolist() == ["north", "west", "south", "lake", "hill", "east"]
    assert (north["one"], north["other"], north["rows"]) == (0.15, 0.10, 2000)
    assert (north["change"], north["low"], north["high"], north["p"]) == (alone.value, alone.low, alone.high, alone.p)


def test_what_is_clear_holds_out_among_all():
    frame = by_group(TABLE, is_rate=True).frame

    assert frame["adjusted"].tolist() == pytest.approx(list(adjusted(frame["p"].to_numpy())))
    assert frame["clear"].tolist() == [True, False, False, False, False, False]
    assert proportions.difference(Sums.of_events(1000, 128), Sums.of_events(1000, 100)).clear  # alone, west would be


def test_changes_are_drawn_towards_the_common_one():
    found = by_group(TABLE, is_rate=True)

    assert (np.abs(found.frame["drawn"] - found.common) < np.abs(found.frame["change"] - found.common)).all()
    assert found.spread > 0
    assert found.differ == pytest.approx(0.06, abs=0.005)


def test_few_rows_of_either_side_are_held_back():
    found = by_group(TABLE, is_rate=True)

    assert (found.held_back, found.held_back_rows) == (1, 409)
    assert by_group(TABLE, is_rate=True, least=5).held_back == 0


def test_amounts_are_compared_by_their_means():
    found = by_group(cells({"a": ([1, 2, 3], [1, 1, 2]), "b": ([5, 6], [4, 4])}), is_rate=False, least=2)

    assert found.frame["change"].tolist() == pytest.approx([1.5, 2 / 3])
    assert found.frame["drawn"].tolist() == found.frame["change"].tolist()
    assert 0 < found.differ < 1


def test_no_segment_large_enough_is_an_empty_table():
    found = by_group(cells({"a": ((5, 1), (5, 1))}), is_rate=True)

    assert len(found.frame) == 0
    assert np.isnan(found.differ)
    assert found.held_back == 1


def test_segments_whose_amounts_never_vary_say_nothing_of_whether_segments_differ():
    two = {"a": ([1, 2, 3], [1, 1, 2]), "b": ([5, 6], [4, 4])}
    found, more = (by_group(cells(table), is_rate=False, least=2) for table in (two, {**two, "c": ([7, 7], [2, 2])}))

    assert more.differ == pytest.approx(found.differ)


def test_a_segment_of_one_side_alone_has_sums_of_zero_on_the_other():
    table = cells({"north": ((50, 10), (0, 0)), "south": ((50, 10), (60, 9))})
    found = {segment: (one, other) for segment, one, other in pairs(table)}

    assert found["north"] == (Sums.of_events(50, 10), Sums(0, 0, 0))
    assert by_group(table, is_rate=True).held_back_rows == 50
