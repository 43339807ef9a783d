"""What money spent brings back, and what the next bit of it would."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.decision.spending import capacity_tie, cost_curve, gains_table, one_more, return_on_spend
from metrics.profit import profit_curve
from tests.metrics.rows import campaign, cells, customers, ledger_of

PAYOFF = cells(100, -40)


def curve(score=(0.9, 0.8, 0.7, 0.6), outcome=(1, 1, 0, 0)):
    return profit_curve(ledger_of(score, outcome), PAYOFF)


def test_return_on_spend_by_hand():
    # Hits bring 140 for 40 spent: 100 / 40, 200 / 80, 160 / 120, 120 / 160.
    found = return_on_spend(curve())

    assert np.isnan(found[0])
    assert found[1:].tolist() == pytest.approx([2.5, 2.5, 4 / 3, 0.75])


def test_one_more_bit_of_budget_by_hand():
    assert one_more(curve(), 40, step=40).worth == pytest.approx(100)
    assert one_more(curve(), 40, step=20).worth == pytest.approx(50)
    assert one_more(curve(), 80, step=40).worth == 0
    assert [one_more(curve(), budget, step=1).slope for budget in (0, 79, 80, 1000)] == pytest.approx([2.5, 2.5, 0, 0])


def test_the_error_of_the_next_bit_is_that_of_the_rows_it_buys():
    own = curve((0.9, 0.8, 0.7, 0.6), (1, 1, 0, 1))
    found = one_more(own, 80, step=80)  # the last two: -40 and 100

    assert found.worth == pytest.approx(60)
    assert found.error == pytest.approx(np.sqrt(40**2 + 100**2 - 60**2 / 4))


@settings(max_examples=12, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1)), min_size=1, max_size=25),
    st.floats(0, 1200),
    st.floats(1, 400),
)
def test_more_budget_is_never_worth_less_than_nothing_and_the_slope_never_rises(rows, budget, step):
    own = curve(*zip(*rows, strict=True))

    assert one_more(own, budget, step).worth >= -1e-9
    slopes = [one_more(own, money, step).slope for money in np.linspace(0, own.spend[-1], 9)]
    assert (np.diff(slopes) <= 1e-9).all()


def test_budgets_that_cannot_be_are_refused():
    with pytest.raises(ValueError, match="budget is -1"):
        one_more(curve(), -1)
    with pytest.raises(ValueError, match="step 0"):
        one_more(curve(), 1, 0)


def test_the_gains_table_by_hand():
    found = gains_table(curve(), groups=2)

    assert found["rows"].tolist() == [2, 2]
    assert found["lift"].tolist() == [2, 0]
    assert found["reach"].tolist() == [1, 1]
    assert found["cumulative_lift"].tolist() == [2, 1]
    assert found["profit"].tolist() == [200, 120]
    assert found["spend"].tolist() == [80, 160]


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 1)), min_size=1, max_size=30), st.integers(1, 12))
def test_the_gains_table_loses_nobody(rows, groups):
    own = curve(*zip(*rows, strict=True))
    found = gains_table(own, groups)

    assert found["rows"].sum() == pytest.approx(len(rows))
    assert found["events"].sum() == pytest.approx(own.events[-1])
    assert found["profit"].iloc[-1] == pytest.approx(own.profit[-1])


def test_a_wrong_cost_is_regretted_and_a_right_one_is_not():
    form = campaign(clv=500, accept=0.3, incentive=0, contact=40)
    own = profit_curve(build_ledger(customers(2000, 1, useful=True), bins=256), form.payoff())

    found = cost_curve(own, form, "contact_cost", [0, 20, 40, 80, 160], own.best)

    assert found["regret"].iloc[2] == pytest.approx(0, abs=1e-6)
    assert (found["regret"].iloc[[0, 1, 3, 4]] > 0).all()
    assert found["best_share"].tolist() == sorted(found["best_share"], reverse=True)
    assert found["profit"].iloc[3] == pytest.approx(own.profit[own.best] - 40 * own.contacted[own.best])


def test_an_assumption_that_does_not_exist_is_named():
    with pytest.raises(ValueError, match="no assumption 'cost'; there are: clv"):
        cost_curve(curve(), campaign(), "cost", [1], 0)


def test_a_capacity_inside_a_tie_has_an_expected_a_best_and_a_worst_profit():
    # Behind one sure hit four tie, of whom two leave; there is room for one of them.
    found = capacity_tie(curve((0.9, 0.5, 0.5, 0.5, 0.5), (1, 1, 1, 0, 0)), 2)

    assert (found.score, found.tied, found.chosen) == (0.5, 4, 1)
    assert (found.worst, found.expected, found.best) == pytest.approx((60, 130, 200))


def test_a_capacity_between_two_scores_has_no_tie():
    assert capacity_tie(curve(), 2) is None
    assert capacity_tie(curve(), 99) is None
    with pytest.raises(ValueError, match="capacity is -1"):
        capacity_tie(curve(), -1)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 1), min_size=2, max_size=6), st.data())
def test_it_is_mean_and_extremes_over_every_order_of_the_tied(outcome, data):
    room = data.draw(st.integers(1, len(outcome) - 1))
    profits = [sum(100 if hit else -40 for hit in order[:room]) for order in permutations(outcome)]

    found = capacity_tie(curve([0.5] * len(outcome), outcome), room)

    assert (found.worst, found.expected, found.best) == pytest.approx((min(profits), np.mean(profits), max(profits)))


def test_shuffled_rows_change_nothing():
    frame = customers(500, 2, useful=True)
    tables = [
        gains_table(profit_curve(build_ledger(own), PAYOFF)) for own in (frame, frame.sample(frac=1, random_state=1))
    ]

    assert tables[0].to_numpy() == pytest.approx(tables[1].to_numpy())


def test_less_than_a_unit_of_money_spent_has_a_return_too():
    # Half a unit for each contact, of whom the first brings 2: 1.5 of 0.5, then 1 of 1.
    small = profit_curve(ledger_of([0.9, 0.1], [1, 0]), campaign(clv=2, accept=1, incentive=0, contact=0.5).payoff())

    assert return_on_spend(small).tolist() == pytest.approx([np.nan, 3, 1], nan_ok=True)
