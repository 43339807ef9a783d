"""Rows for an effect, an effect for rows, days for the rest."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.change.power import (
    days,
    detectable_mean,
    detectable_rate,
    rows_for,
    rows_for_means,
    rows_for_rates,
    smallest,
)
from metrics.change.sums import Sums
from tests.metrics.change.rows import sums


def test_sixteen_variances_over_the_effect_squared():
    # Kohavi's rule of thumb, 15.7 before it is rounded, for each arm.
    assert rows_for_means(1, 1) / 2 == pytest.approx(15.7, abs=0.01)
    assert rows_for_means(0.5, 4) == pytest.approx(16 * rows_for_means(1, 1))


def test_rows_are_those_of_statsmodels():
    from statsmodels.stats.power import NormalIndPower

    wanted = NormalIndPower().solve_power(0.1, alpha=0.05, power=0.9, ratio=1 / 3)
    assert rows_for_means(0.1, 1, share=0.75, power=0.9) == pytest.approx(wanted * 4 / 3, rel=1e-4)


def test_a_fall_from_ten_to_eight_per_cent_takes_thousands():
    # (1.96 + 0.8416)² (0.08 x 0.92 + 0.1 x 0.9) / 0.02² = 3,210 in each arm.
    assert rows_for_rates(0.10, -0.02) / 2 == pytest.approx(3210, abs=1)


def test_unequal_arms_need_more():
    assert rows_for_means(1, 1, share=0.1) == pytest.approx(rows_for_means(1, 1) * (1 / 0.1 + 1 / 0.9) / 4)


def test_looking_more_than_once_needs_about_twice_as_many():
    assert rows_for_means(1, 1, looks=5) / rows_for_means(1, 1) == pytest.approx(
        ((3.035 + 0.8416) / 2.8016) ** 2, rel=1e-3
    )
    assert rows_for_means(1, 1, looks=1) == rows_for_means(1, 1)


@settings(deadline=None)
@given(st.floats(0.02, 0.9), st.floats(0.1, 0.9), st.integers(200, 100_000), st.booleans())
def test_what_is_detectable_needs_just_these_rows(base, share, rows, falls):
    effect = detectable_rate(rows, base, share=share, falls=falls)

    if effect is not None:
        assert (effect < 0) == falls
        assert rows_for_rates(base, effect, share=share) == pytest.approx(rows, rel=1e-4)


def test_what_is_detectable_in_means_needs_just_these_rows():
    assert rows_for_means(detectable_mean(5000, 9, share=0.2), 9, share=0.2) == pytest.approx(5000)


def test_too_few_rows_see_no_fall_at_all():
    assert detectable_rate(100, 0.01) is None
    assert detectable_rate(100, 0.01, falls=False) > 0.05


def test_days_are_for_what_is_lacking():
    assert days(600, 50) == 12
    assert days(-200, 0) == 0
    assert days(600, 0) == math.inf


def test_arms_tell_their_own_level_and_spread():
    one, other = Sums.of_events(500, 40), Sums.of_events(500, 50)
    assert rows_for(-0.02, one, other, is_rate=True) == pytest.approx(3210, abs=1)
    assert smallest(3210, 3211, other, is_rate=True) == pytest.approx(0.02, rel=1e-3)
    assert smallest(50, 50, Sums.of_events(50, 1), is_rate=True) > 0.02  # no fall is so far, a rise is

    amounts, others = sums([1, 2, 3]), sums([2, 3, 4, 5])  # variances 1 and 5/3: (2 + 5) / 5 together
    assert rows_for(1, amounts, others, is_rate=False) == pytest.approx(rows_for_means(1, 1.4) / 2)
    assert smallest(30, 70, others, is_rate=False) == pytest.approx(detectable_mean(100, 5 / 3, share=0.3))


def test_what_cannot_be_planned_is_refused():
    with pytest.raises(ValueError, match="The effect to be seen is 0"):
        rows_for_means(0, 1)
    with pytest.raises(ValueError, match="The share is 1; wanted one between 0 and 1"):
        rows_for_means(1, 1, share=1)
    with pytest.raises(ValueError, match=r"The rate would be -0\.01"):
        rows_for_rates(0.01, -0.02)


def test_one_result_of_three_needs_to_be_seen_below_a_third_of_five_per_cent():
    # z of 0.05 / 3 / 2 is 2.394: (2.394 + 0.8416)² / (1.960 + 0.8416)² times as many.
    more = ((2.394 + 0.8416) / (1.960 + 0.8416)) ** 2

    assert rows_for_means(1, 1, tests=3) / rows_for_means(1, 1) == pytest.approx(more, rel=1e-3)
    assert detectable_mean(100, 1, tests=3) / detectable_mean(100, 1) == pytest.approx(math.sqrt(more), rel=1e-3)
