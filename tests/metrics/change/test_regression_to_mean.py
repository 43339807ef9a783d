"""What falls by itself."""

from __future__ import annotations

import math

import numpy as np
import pytest

from metrics.change.regression_to_mean import beyond_threshold, correlation, regression, slope
from metrics.change.sums import Estimate
from tests.metrics.change.rows import sums

HALF = Estimate(0.5, 0.5, 0.5, 0.0, 0.0)


def drawn(rho: float = 0.6, effect: float = 0.0, count: int = 200_000):
    """Values before and after with one mean and deviation, and an effect on those above 120 before."""
    draw = np.random.default_rng(4)
    before = draw.normal(100, 15, count)
    after = 100 + rho * (before - 100) + math.sqrt(1 - rho**2) * draw.normal(0, 15, count)
    return before, after - effect * (before > 120)


def test_half_of_the_distance_to_the_mean_goes_by_itself():
    # Chosen at 14 where all have 10: with a correlation of a half, 2 of the 3 fallen were to be expected.
    found = regression(sums([10, 11, 12, 11], [13, 14, 15, 14]), sums([0] * 5, [8, 9, 10, 11, 12]), HALF)

    assert (found.seen, found.expected) == (3, 2)
    assert found.share == pytest.approx(2 / 3)
    assert found.beyond.value == pytest.approx(1)


@pytest.mark.parametrize(("later", "share"), [(13, 1), (15, 0), (14, math.nan)])
def test_no_more_than_all_of_a_fall_was_to_be_expected_and_of_a_rise_nothing(later, share):
    # As above, from 14 to 12 would go by itself: more than a fall to 13, and nothing of a rise to 15.
    after = [later - 1, later, later + 1, later]

    assert regression(sums(after, [13, 14, 15, 14]), sums([0] * 5, [8, 9, 10, 11, 12]), HALF).share == pytest.approx(
        share, nan_ok=True
    )


def test_those_above_a_threshold_fall_as_barnett_says():
    # z = 1: φ / Φ(-1) = 0.24197 / 0.15866.
    assert beyond_threshold(0, 1, 1, 0.5) == pytest.approx(0.5 * 0.24197 / 0.15866, rel=1e-4)
    assert beyond_threshold(0, 1, -1, 0.5, above=False) == beyond_threshold(0, 1, 1, 0.5)
    assert beyond_threshold(100, 15, 120, 1) == 0
    assert beyond_threshold(0, 1, 50, 0) == pytest.approx(50)


def test_the_slope_is_that_of_least_squares():
    # Before 1, 2, 3, 4 and after 1, 3, 2, 4: 4 / 5, and what is left, 1.8 with 2 degrees of freedom, over 5.
    found = slope(sums([1, 3, 2, 4], [1, 2, 3, 4]))

    assert found.value == pytest.approx(0.8)
    assert found.error == pytest.approx(math.sqrt(1.8 / 2 / 5))


def test_among_those_who_were_not_chosen_the_slope_stays_and_the_correlation_does_not():
    before, after = drawn()
    left = before < 100
    rest = sums(after[left], before[left])

    assert slope(rest).value == pytest.approx(0.6, abs=0.02)
    assert correlation(rest).value < 0.5
    with pytest.raises(ValueError, match="The values before are all equal"):
        slope(sums([1, 2, 3, 4], [5, 5, 5, 5]))


def test_both_ways_find_what_drawn_rows_do():
    before, after = drawn()
    chosen = before > 120
    fall = (before - after)[chosen].mean()
    rest = correlation(sums(after, before))

    assert beyond_threshold(100, 15, 120, 0.6) == pytest.approx(fall, rel=0.02)
    found = regression(sums(after[chosen], before[chosen]), sums(after, before), rest)
    assert found.expected == pytest.approx(fall, rel=0.02)
    assert found.share > 0.97
    assert not found.beyond.clear


def test_what_falls_beyond_is_told_apart():
    before, after = drawn(effect=3)
    chosen = before > 120
    found = regression(sums(after[chosen], before[chosen]), sums(after, before), Estimate(0.6, 0.58, 0.62, 0.01, 0))

    assert found.beyond.low < 3 < found.beyond.high
    assert found.beyond.clear
    assert 0.5 < found.share < 0.9


def test_a_correlation_that_is_hardly_known_makes_the_range_wider():
    before, after = drawn(count=2000)
    chosen = sums(after[before > 120], before[before > 120])
    width = [
        (lambda own: own.high - own.low)(regression(chosen, sums(after, before), Estimate(0.6, 0, 1, error, 0)).beyond)
        for error in (0.0, 0.1)
    ]

    assert width[1] > 1.5 * width[0]


def test_correlation_is_that_of_numpy_with_fishers_range():
    before, after = drawn(count=50)
    found = correlation(sums(after, before))

    assert found.value == pytest.approx(np.corrcoef(before, after)[0, 1])
    assert (found.low, found.high) == pytest.approx(
        tuple(np.tanh(np.arctanh(found.value) + np.array([-1, 1]) * 1.959964 / math.sqrt(47)))
    )
    assert found.p == pytest.approx(math.erfc(math.atanh(found.value) * math.sqrt(47) / math.sqrt(2)))
    assert correlation(sums([1, 2, 3, 4], [2, 4, 6, 8])).value == pytest.approx(1)


def test_those_chosen_for_a_low_value_rise_by_themselves():
    found = regression(sums([8, 9, 8, 9], [6, 7, 6, 7]), sums([0] * 3, [9, 10, 11]), HALF)

    assert (found.seen, found.expected) == (-2, -1.75)
    assert found.share == pytest.approx(0.875)


def test_what_never_varies_goes_with_nothing():
    with pytest.raises(ValueError, match="are all equal"):
        correlation(sums([1, 2, 3, 4], [5, 5, 5, 5]))
    with pytest.raises(ValueError, match="The arm 'rows' has 3 rows; wanted at least 4"):
        correlation(sums([1, 2, 3], [1, 2, 3]))
    with pytest.raises(ValueError, match="standard deviation of 0"):
        beyond_threshold(0, 0, 1, 0.5)


def test_what_is_three_times_as_much_and_seven_goes_together_by_one_and_never_more():
    for seed in range(50):
        again = np.random.default_rng(seed).gamma(2, 30, 40)

        assert correlation(sums(3 * again + 7, again)).value <= 1
        assert correlation(sums(-3 * again + 7, again)).value >= -1
        assert correlation(sums(3 * again + 7, again)).error >= 0
