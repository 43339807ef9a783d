"""Two means: Welch and Fieller under one verdict, and what was known before."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from metrics.change.fieller import quotient
from metrics.change.means import difference, estimate, explained, relative, relative_with_before, with_before
from tests.metrics.change.rows import amounts, sums

ONE, OTHER = [3.0, 5, 4, 8], [1.0, 2, 2, 3, 2, 2]


def test_welch_is_that_of_statsmodels():
    from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

    wanted = CompareMeans(DescrStatsW(ONE), DescrStatsW(OTHER))
    found = difference(sums(ONE), sums(OTHER))

    assert found.value == 3
    assert (found.low, found.high) == pytest.approx(wanted.tconfint_diff(usevar="unequal"))
    assert found.p == pytest.approx(wanted.ttest_ind(usevar="unequal")[1])
    assert found.error == pytest.approx(wanted.std_meandiff_separatevar)


def test_fieller_by_hand():
    # (4 - r 2)² = 4 (0.25 + r² 0.25): 3 r² - 16 r + 15 = 0.
    low, high = quotient(4, 2, 0.25, 0.25, 0, 2)

    assert (low, high) == pytest.approx(((16 - np.sqrt(76)) / 6, (16 + np.sqrt(76)) / 6))
    assert quotient(4, 2, 0.25, 1, 0, 2) is None
    assert quotient(0.04, 0.02, 0.25e-4, 0.25e-4, 0, 2) == pytest.approx((low, high))  # in any unit


def test_a_relative_change_is_a_share_of_the_control():
    found = relative(sums(ONE), sums(OTHER))

    assert found.value == pytest.approx(1.5)
    assert found.low < 1.5 < found.high
    assert found.p == difference(sums(ONE), sums(OTHER)).p


def test_a_share_of_what_may_be_nothing_has_no_bound():
    assert relative(sums(ONE), sums([-1, 1, -2, 2.5])) is None


def test_less_of_a_loss_is_a_rise():
    found = relative(sums([-1, -2, -1, -2]), sums([-4, -5, -4, -5]))

    assert found.value == pytest.approx(2 / 3)
    assert found.low > 0


@settings(deadline=None)
@given(amounts(), amounts())
def test_relative_and_absolute_change_have_one_verdict(one, other):
    one, other = sums(np.add(one, 150)), sums(np.add(other, 150))
    found, share = difference(one, other), relative(one, other)
    assume(abs(found.p - 0.05) > 1e-6)

    if share is not None:
        assert found.clear == share.clear == (found.p < 0.05)


@settings(deadline=None)
@given(amounts(), amounts(), st.integers(-1000, 1000))
def test_a_constant_changes_nothing_and_swapped_arms_the_sign(one, other, more):
    found = difference(sums(one), sums(other))
    moved = difference(sums(np.add(one, more)), sums(np.add(other, more)))
    swapped = -difference(sums(other), sums(one))

    assert (moved.value, moved.error) == pytest.approx((found.value, found.error), abs=1e-5)
    assert (swapped.low, swapped.high) == pytest.approx((found.low, found.high))


@settings(deadline=None)
@given(amounts(), st.randoms())
def test_the_order_of_rows_plays_no_part(one, shuffled):
    again = one.copy()
    shuffled.shuffle(again)

    assert difference(sums(again), sums(OTHER)).low == pytest.approx(difference(sums(one), sums(OTHER)).low)


def test_one_row_has_no_range_and_equal_rows_are_known():
    with pytest.raises(ValueError, match="The arm 'one' has 1 rows; wanted at least 2"):
        difference(sums([1]), sums([1, 2]))
    assert (difference(sums([2, 2]), sums([2, 2])).p, difference(sums([3, 3]), sums([2, 2])).clear) == (1, True)


def drawn(count: int, seed: int, rho: float = 0.8):
    """Arms of unequal size, whose measure goes with what was before, and the rows."""
    draw = np.random.default_rng(seed)
    x, sent = draw.normal(10, 2, count), draw.random(count) < 0.3
    y = rho * x + draw.normal(0, 1, count) + 0.2 * sent
    return x, y, sent


def test_what_was_before_is_taken_off_as_by_regression():
    from statsmodels.regression.linear_model import OLS

    x, y, sent = drawn(4000, 1)
    one, other = sums(y[sent], x[sent]), sums(y[~sent], x[~sent])
    wanted = OLS(y, np.column_stack([np.ones(4000), sent, x])).fit()
    found = with_before(one, other)

    assert found.value == pytest.approx(wanted.params[1])  # theta within arms is the slope of this very regression
    assert found.error == pytest.approx(wanted.bse[1], rel=0.02)
    assert explained(one, other) == pytest.approx(1 - (found.error / difference(one, other).error) ** 2)
    assert explained(one, other) > 0.6


def test_by_hand_an_imbalance_before_is_taken_off():
    # Within arms y rises by 2 a unit of x; the arms start 1 apart, so 2 of the 3 between them were there before.
    one, other = sums([4, 6, 8.0, 6], [1, 2, 3, 2]), sums([1, 3, 5.0, 3], [0, 1, 2, 1])

    assert difference(one, other).value == 3
    assert with_before(one, other).value == pytest.approx(1)
    assert with_before(one, other).error == pytest.approx(0, abs=1e-6)
    # At the common mean of x, 1.5, the control has 4 and the other arm 5.
    assert relative_with_before(one, other).value == pytest.approx(1 / 4)


def test_a_covariate_that_does_not_vary_says_nothing():
    one, other = sums(ONE, [1] * 4), sums(OTHER, [1] * 6)

    assert with_before(one, other) == difference(one, other)
    assert explained(one, other) == 0


@settings(deadline=None)
@given(st.integers(0, 50))
def test_with_before_relative_and_absolute_have_one_verdict(seed):
    x, y, sent = drawn(60, seed)
    one, other = sums(y[sent], x[sent]), sums(y[~sent], x[~sent])
    found, share = with_before(one, other), relative_with_before(one, other)

    assert found.clear == share.clear == (found.p < 0.05)


def test_what_was_before_is_taken_off_as_if_rows_had_come_without_it():
    x, y = np.array([1.0, 2, 3, 2]), np.array([4.0, 7, 8, 5])
    before, after = np.array([0.0, 1, 2, 1, 0]), np.array([1.0, 3, 4, 4, 0])
    away, apart = x - x.mean(), before - before.mean()
    theta = (away @ y + apart @ after) / (away @ away + apart @ apart)  # the slope within the arms
    found, wanted = (
        with_before(sums(y, x), sums(after, before)),
        difference(sums(y - theta * x), sums(after - theta * before)),
    )

    assert (found.value, found.error, found.p) == pytest.approx((wanted.value, wanted.error, wanted.p))
    assert (found.low, found.high) == pytest.approx((wanted.low, wanted.high))


def test_a_figure_without_an_error_is_not_known_for_sure():
    found = estimate(3.0, float("nan"), 10)

    assert (found.value, found.clear) == (3, False)
    assert np.isnan([found.low, found.high, found.error, found.p]).all()


def test_of_a_measure_that_never_varies_nothing_was_there_before():
    assert explained(sums([3, 3, 3], [1, 2, 4]), sums([2, 2], [0, 1])) == 0
