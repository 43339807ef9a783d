"""How much a sum would differ, were the file drawn again."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from metrics.standard_error import error_of_sum, variance_of_sum


def test_it_is_the_spread_of_the_sum_over_all_files_that_could_be_drawn_of_the_same_rows():
    # Three rows bring 3, 0 and -1: each of the 27 files of three that can be drawn from them is as likely.
    sums = [sum(drawn) for drawn in itertools.product((3, 0, -1), repeat=3)]

    assert variance_of_sum(2, 10, 3) == pytest.approx(np.var(sums))
    assert error_of_sum(2, 10, 3) == pytest.approx(np.std(sums))


def test_rows_that_all_bring_the_same_leave_nothing_to_chance_whatever_rounding_does():
    # Ten rows of 0.1 bring 1, and their squares 0.1, or a little less where they are added one by one.
    squares = sum([0.1 * 0.1] * 10) - 1e-15

    assert variance_of_sum(1.0, squares, 10) == 0
    assert error_of_sum(1.0, squares, 10) == 0


def test_several_sums_are_told_at_once_each_of_its_own_rows():
    found = variance_of_sum(np.array([2.0, 5.0]), np.array([10.0, 5.0]), np.array([4, 50]))

    assert found.tolist() == [9.0, 4.5]
