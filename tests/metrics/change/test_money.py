"""Money of a change: both ranges together, one verdict, and a year only where there is one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.assumption import Assumption
from metrics.change.money import per_day, per_year, worth
from metrics.change.proportions import difference
from metrics.change.sums import Estimate, Sums

CHANGE = Estimate(0.02, 0.01, 0.03, 0.0051, 0.0001)
FIXED = Assumption("value", "price", 100, 100, 100)
RANGED = Assumption("value", "price", 50, 100, 200)


def test_a_fixed_value_multiplies_the_range():
    found = worth(CHANGE, 1000, FIXED)

    assert found.total.value == pytest.approx(2000)
    assert (found.total.low, found.total.high) == pytest.approx((1000, 3000), rel=1e-3)
    assert found.total.error == pytest.approx(510)
    assert found.because_of_change == pytest.approx((1000, 3000))
    assert found.because_of_value == pytest.approx((2000, 2000))


def test_a_loss_has_the_range_of_the_gain_turned_round():
    found = worth(-CHANGE, 1000, FIXED).total

    assert found.value == pytest.approx(-2000)
    assert (found.low, found.high) == pytest.approx((-3000, -1000), rel=1e-3)


def test_two_lower_ends_are_never_multiplied():
    found = worth(CHANGE, 1000, RANGED)

    assert 0.01 * 50 * 1000 < found.total.low < min(found.because_of_change[0], found.because_of_value[0])
    assert max(found.because_of_change[1], found.because_of_value[1]) < found.total.high < 0.03 * 200 * 1000


def test_two_estimates_have_the_range_of_their_product():
    value = Estimate(100, 80.4, 119.6, 10, 0)
    found = worth(CHANGE, 1, value).total
    draw = np.random.default_rng(1)
    drawn = draw.normal(0.02, 0.01 / 1.96, 400_000) * draw.normal(100, 10, 400_000)

    assert (found.low, found.high) == pytest.approx(tuple(np.quantile(drawn, [0.025, 0.975])), rel=0.01)
    assert found.error == pytest.approx(np.hypot(0.0051 * 100, 0.02 * 10), rel=0.01)


def test_the_same_money_every_time():
    assert worth(CHANGE, 1000, RANGED) == worth(CHANGE, 1000, RANGED)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 100), st.integers(0, 100), st.sampled_from([FIXED, RANGED]))
def test_money_is_clear_exactly_when_the_change_is(one, other, value):
    change = difference(Sums.of_events(100, one), Sums.of_events(100, other))
    found = worth(change, 500, value).total

    assert found.clear == change.clear == (found.p < 0.05)
    assert found.low <= found.value <= found.high


def test_a_value_that_may_be_nothing_makes_no_clear_money():
    found = worth(CHANGE, 1000, Assumption("value", "price", -10, 100, 200)).total

    assert not found.clear
    assert found.p >= 0.05
    # As often below zero as above, in however small a coin.
    assert worth(CHANGE, 1, Assumption("value", "price", -0.01, 0, 0.01)).total.p == pytest.approx(1, abs=0.02)


def test_a_year_is_that_of_all_customers_in_the_window_of_the_measure():
    # 2,000 from half of a tenth of all in 30 days: 40,000 from all, 365 / 30 times.
    total = Estimate(2000, 1000, 3000, 510, 0.0001)

    assert per_day(total, coverage=0.1, allocation=0.5, days=30).value == pytest.approx(40_000 / 30)
    year = per_year(total, coverage=0.1, allocation=0.5, days=30)
    assert (year.low, year.value, year.high) == pytest.approx(tuple(k * 365 / 30 for k in (20_000, 40_000, 60_000)))
    assert year.p == total.p


def test_what_has_no_year_is_refused():
    total = Estimate(2000, 1000, 3000, 510, 0.0001)

    with pytest.raises(ValueError, match="not marked as recurring"):
        per_year(total, 1, 1, 30, recurring=False)
    with pytest.raises(ValueError, match="counted for 0 days; wanted more than zero"):
        per_year(total, 1, 1, 0)
    with pytest.raises(ValueError, match="The coverage is 0; wanted a share above 0"):
        per_day(total, 0, 1, 30)
    with pytest.raises(ValueError, match=r"The allocation is 1\.5"):
        per_day(total, 1, 1.5, 30)
    with pytest.raises(ValueError, match="holds for 0 customers"):
        worth(CHANGE, 0, FIXED)


def test_money_of_a_value_that_may_be_a_loss_is_as_sure_as_the_draws_on_one_side():
    # Of a triangle from -50 over 50 to 150 an eighth lies below zero, and twice that is a quarter.
    sure = Estimate(1, 0.999, 1.001, 0.0005, 0.0)

    assert worth(sure, 1, Assumption("value", "price", -50, 50, 150)).total.p == pytest.approx(0.25, abs=0.01)


def test_a_change_that_is_worth_nothing_brings_nothing_for_sure():
    found = worth(CHANGE, 1000, Assumption("value", "price", 0, 0, 0)).total

    assert (found.low, found.value, found.high, found.p) == (0, 0, 0, 1)


@pytest.mark.parametrize("sign", [1, -1])
def test_money_of_a_change_that_is_only_just_clear_is_clear(sign):
    # One end lies a billionth from zero, nearer than draws could tell; so does that of the value, where it is an estimate.
    change = Estimate(1, 1e-9, 2, 0.51, 0.0499).times(sign)

    assert worth(change, 1, RANGED).total.clear
    assert worth(change, 1, Estimate(100, 1e-9, 200, 51, 0.0499)).total.clear
