"""Whether a control group is large enough, checked by hand."""

from __future__ import annotations

import math

import pytest

from metrics.decision.holding_back import least_contacted, least_held_back, least_watched

Z = 1.959963984540054 + 0.8416212335729143


def error(held_back, contacted, rate, fall):
    after = rate - fall
    return math.sqrt(rate * (1 - rate) / held_back + after * (1 - after) / (contacted - held_back))


def test_the_smallest_group_just_shows_the_fall():
    found = least_held_back(2640, 0.57, 0.07)

    assert Z * error(found, 2640, 0.57, 0.07) <= 0.07 < Z * error(found - 1, 2640, 0.57, 0.07)


def test_equal_halves_of_the_textbook():
    # 0.5 against 0.4 at 95 % and 80 %: (1.96 + 0.8416)² (0.25 + 0.24) / 0.01 = 384.6 in each group.
    assert least_contacted(0.5, 0.1) == math.ceil(2 * Z**2 * 0.49 / 0.01) == 770
    assert least_held_back(770, 0.5, 0.1) == pytest.approx(385, abs=10)


def test_where_even_half_is_too_few_there_is_none():
    assert least_held_back(760, 0.5, 0.1) is None
    assert least_held_back(1, 0.5, 0.5) is None


def test_no_fall_can_never_be_shown():
    assert least_held_back(10_000, 0.3, 0.0) is None
    assert least_contacted(0.3, 0.0) == math.inf


def test_a_larger_fall_needs_fewer():
    found = [least_held_back(5000, 0.4, fall) for fall in (0.05, 0.1, 0.2)]

    assert found == sorted(found, reverse=True)


def test_one_share_is_told_from_a_limit_as_in_the_textbook():
    # 0.3 against 0.2: ((1.96 * 0.4 + 0.8416 * 0.4583) / 0.1)² = 136.6
    assert least_watched(0.3, 0.2) == 137
    assert least_watched(0.2, 0.2) == math.inf
