"""When something is paid back and what it is worth, by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.decision.payback import Plan, payback
from tests.metrics.rows import price, share


def plan(once=0.0, monthly=0.0, rate=0.0, months=12, repeat="every month"):
    return Plan(price(once), price(monthly), share(rate), months, repeat)


def found(gain, of):
    return payback(gain, np.full(200, float(gain)), of)


def test_what_comes_in_each_month_pays_back_what_was_paid_once():
    # 300 a month less 50 a month: 250 a month, four months for 1,000; eight more months of 250.
    paid = found(300, plan(once=1000, monthly=50))

    assert (paid.month, paid.month_low, paid.month_high, paid.paid) == (4, 4, 4, 1)
    assert paid.sums[:5].tolist() == [-1000, -750, -500, -250, 0]
    assert paid.worth == pytest.approx(2000)
    assert paid.worth_range == pytest.approx((2000, 2000))


def test_later_years_are_worth_less():
    # 1,100 after one year and again after two, at 10 % a year: 1,000 and 909.09.
    yearly = found(1100, plan(rate=0.1, months=24, repeat="every year"))

    assert yearly.worth == pytest.approx(1100 / 1.1 + 1100 / 1.21)
    assert np.flatnonzero(np.diff(yearly.sums)).tolist() == [11, 23]


def test_a_month_is_paid_back_only_if_it_stays_so():
    # 100 a quarter against 30 a month: -60 before the first 100, +10 after it, then below zero again until the second.
    quarterly = found(100, plan(monthly=30, months=6, repeat="every quarter"))

    assert quarterly.sums.tolist() == [0, -30, -60, 10, -20, -50, 20]
    assert quarterly.month == 6


def test_what_is_never_paid_back_has_no_month():
    never = found(10, plan(once=1000))

    assert (never.month, never.month_high, never.paid) == (math.inf, math.inf, 0)
    assert found(10, plan(once=5, repeat="once", months=24)).month == 1


def test_costs_and_rate_range_apart_from_the_gain():
    of = Plan(
        Assumption("cost_once", "price", 0, 500, 1000), price(0), Assumption("discount_rate", "share", 0, 0.1, 0.2), 12
    )
    draws = np.random.default_rng(1).normal(1000, 1, 4000)
    once = payback(1000, draws, of)

    # Paid in by month 1, less the cost between 0 and 1,000: a triangle has 2.5 % below its sixth root's share.
    assert once.worth == pytest.approx(1000 / 1.1 ** (1 / 12) - 500)
    assert once.worth_range[0] == pytest.approx(992 - (1000 - 1000 * math.sqrt(0.025 / 2)), abs=15)
    assert 0.9 < once.paid <= 1


def test_a_plan_that_cannot_be_is_refused():
    with pytest.raises(ValueError, match="horizon is 0 months; wanted 1 to 120"):
        plan(months=0)
    with pytest.raises(ValueError, match="ranges from -5; wanted zero or more"):
        Plan(price(-5), price(0), share(0.1), 12)


def test_what_costs_nothing_beforehand_is_paid_back_in_the_first_month():
    assert (found(10, plan()).month, found(10, plan()).month_low, found(10, plan()).month_high) == (1, 1, 1)
