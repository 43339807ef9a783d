"""Sums say what the rows would."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from metrics.change.sums import Estimate, Sums, expect_rows, normal_p, spread
from tests.metrics.change.rows import amounts, sums


def test_sums_give_mean_variance_and_error():
    arm = sums([1, 2, 3, 6])

    assert (arm.n, arm.y, arm.yy) == (4, 12, 50)
    assert arm.mean == 3
    assert arm.variance == pytest.approx(14 / 3)
    assert arm.error == pytest.approx(np.sqrt(14 / 3 / 4))


@settings(deadline=None)
@given(amounts(), amounts())
def test_sums_of_parts_add_up_to_those_of_all(one, other):
    both, whole = sums(one) + sums(other), sums(one + other)

    assert [both.n, both.y, both.yy] == pytest.approx([whole.n, whole.y, whole.yy])


def test_events_are_their_own_squares():
    assert Sums.of_events(10, 3) == sums([1] * 3 + [0] * 7)


def test_one_row_has_no_spread_and_no_row_no_mean():
    assert np.isnan([sums([3]).variance, sums([3]).error, Sums(0, 0, 0).mean]).all()


def test_equal_rows_have_no_spread_however_large_they_are():
    assert sums([1e9 + 0.1] * 7).variance == 0
    assert spread(3, 6, 12, 28) == pytest.approx(2)  # of 1, 2, 3 and 2, 4, 6


def test_a_range_is_clear_where_it_excludes_zero():
    clear = [Estimate(1, low, high, 0, 0).clear for low, high in [(0.1, 2), (-2, -0.1), (0, 2), (-2, 0), (-1, 1)]]

    assert clear == [True, True, False, False, False]


def test_a_figure_turned_round_keeps_its_verdict():
    assert -Estimate(2, 1, 4, 0.5, 0.01) == Estimate(-2, -4, -1, 0.5, 0.01)
    assert Estimate(2, 1, 4, 0.5, 0.01).times(100) == Estimate(200, 100, 400, 50, 0.01)


def test_two_errors_away_are_five_in_a_hundred():
    assert normal_p(1.959963984540054) == pytest.approx(0.05)
    assert normal_p(-1.959963984540054) == pytest.approx(0.05)


def test_an_arm_of_too_few_rows_is_named():
    with pytest.raises(ValueError, match="The arm 'other' has 1 rows; wanted at least 2"):
        expect_rows(2, one=sums([1, 2]), other=sums([1]))
