"""Columns fill the room they have, and share what is too little."""

from __future__ import annotations

import pytest

from exports.column_widths import column_widths


def test_where_there_is_room_it_is_shared_in_proportion():
    assert column_widths([10, 30], 80) == [20, 60]


def test_where_there_is_none_narrow_columns_keep_their_width_and_wide_ones_share_the_rest():
    assert column_widths([10, 100, 200, 20], 130) == [10, 50, 50, 20]


@pytest.mark.parametrize("wanted", [[10, 30], [10, 100, 200, 20], [500], [50, 50, 50]])
def test_the_room_is_used_up(wanted):
    assert sum(column_widths(wanted, 100)) == pytest.approx(100)
