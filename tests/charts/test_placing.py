"""Labels one below the other: in order, apart, inside, and no further from home than they must be."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.placing import Box, stacked


def test_labels_with_room_stay_where_they_belong():
    assert stacked([10, 90, 50], [20, 20, 20], 0, 100) == [10, 90, 50]


def test_two_labels_at_one_place_share_the_way():
    assert stacked([50, 50], [20, 20], 0, 100) == [40, 60]


def test_labels_at_the_edge_are_pushed_inside():
    assert stacked([0, 5], [20, 40], 0, 100) == [10, 40]


@given(st.lists(st.tuples(st.floats(0, 400), st.sampled_from([20, 40, 60])), min_size=1, max_size=6))
def test_labels_never_touch_nor_leave_the_picture(labels):
    middles, heights = [middle for middle, _ in labels], [height for _, height in labels]
    found = stacked(middles, heights, 0, 400)
    order = sorted(range(len(found)), key=lambda k: (found[k], middles[k]))
    edges = [(found[k] - heights[k] / 2, found[k] + heights[k] / 2) for k in order]

    assert edges[0][0] >= -1e-6
    assert edges[-1][1] <= 400 + 1e-6
    assert all(above[1] <= below[0] + 1e-6 for above, below in pairwise(edges))


def test_a_point_inside_a_rectangle_is_at_no_distance():
    box = Box(0, 0, 10, 10)

    assert (box.distance(5, 5), box.distance(13, 14)) == (0, pytest.approx(5))
