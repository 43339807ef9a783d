"""A curve taken apart by outcome adds up to itself, row by row."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.outcomes import by_outcome, flat_amounts
from metrics.payoff import Campaign, Payoff
from metrics.profit import profit_curve
from tests.metrics.rows import campaign, cells, ledger_of

rows = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 1), st.floats(-50, 200, width=32), st.floats(0, 9, width=32)),
    min_size=1,
    max_size=20,
)
weights = st.tuples(*[st.floats(-3, 3, width=16)] * 8)


@settings(max_examples=15, deadline=None)
@given(rows, weights)
def test_profits_and_squares_of_each_outcome_are_sums_over_its_rows(rows, weights):
    score, y, v, k = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    theta, w = np.array(weights), v - 3 * k
    each = theta @ np.vstack([v * y, y, v, np.ones(len(y)), k, k * y, w, w * y])
    ledger = ledger_of(score / 10, y.astype(int), value=v, cost=k, third=w)
    found = by_outcome(profit_curve(ledger, Payoff(theta, np.zeros(8))))

    assert found.events[-1] + found.others[-1] == len(y)
    for own, profit, squares in (
        (y == 1, found.event_profit, found.event_squares),
        (y == 0, found.other_profit, found.other_squares),
    ):
        assert profit[-1] == pytest.approx(each[own].sum(), rel=1e-9, abs=1e-6)
        assert squares[-1] == pytest.approx((each[own] ** 2).sum(), rel=1e-6, abs=1e-2)


def test_money_that_is_the_same_for_all_rows_is_known_by_outcome():
    assert flat_amounts(cells(110, -40)) == pytest.approx((110, -40))
    assert flat_amounts(campaign().payoff()) == pytest.approx((0.3 * 190 - 1, -11))
    assert flat_amounts(Campaign.from_value_column().payoff()) is None
