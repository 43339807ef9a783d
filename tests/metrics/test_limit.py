"""Capacity and budget, also inside a tie."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.limit import decide, most_contacted
from metrics.profit import profit_curve
from tests.metrics.rows import cells, ledger_of

PAYOFF = cells(100, -40)


def curve(score=(0.9, 0.8, 0.7, 0.6), outcome=(1, 1, 0, 0)):
    return profit_curve(ledger_of(score, outcome), PAYOFF)


TIED = ((0.9, 0.5, 0.5, 0.5, 0.5), (1, 1, 1, 1, 0))


def test_without_a_limit_the_best_edge_is_taken():
    found = decide(curve())

    assert (found.contacted, found.events, found.spend, found.profit, found.bound_by) == (2, 2, 80, 200, "")


@pytest.mark.parametrize(
    ("capacity", "contacted", "bound_by"), [(0, 0, "capacity"), (1, 1, "capacity"), (2, 2, ""), (99, 2, "")]
)
def test_a_capacity_binds_only_where_it_is_reached(capacity, contacted, bound_by):
    found = decide(curve(), capacity=capacity)

    assert (found.contacted, found.bound_by, found.part) == (contacted, bound_by, 1)


def test_a_budget_is_never_overspent():
    found = decide(curve(), budget=79)

    assert found.spend == pytest.approx(79)
    assert found.bound_by == "budget"
    assert decide(curve(), budget=0).contacted == 0
    assert decide(curve(), budget=1e9).bound_by == ""


def test_inside_a_tie_the_expected_profit_counts():
    found = decide(curve(*TIED), capacity=3)

    assert (found.contacted, found.events, found.edge, found.part) == pytest.approx((3, 1 + 2 * 0.75, 1, 0.5))
    assert found.profit == pytest.approx(100 + 2 * (0.75 * 100 - 0.25 * 40))


def test_a_tie_that_only_costs_is_left_alone():
    found = decide(curve((0.9, 0.5, 0.5, 0.5), (1, 0, 0, 0)), capacity=2)

    assert (found.contacted, found.profit) == (1, 100)


def test_the_tighter_of_two_limits_binds():
    assert decide(curve(), capacity=1, budget=1000).bound_by == "capacity"
    assert decide(curve(), capacity=3, budget=40).bound_by == "budget"


def test_how_many_could_be_contacted_does_not_depend_on_what_is_best():
    assert most_contacted(curve(), capacity=3) == 3
    assert most_contacted(curve(), budget=60) == 1.5
    assert most_contacted(curve()) == 4


@pytest.mark.parametrize("limit", ["capacity", "budget"])
def test_a_limit_below_zero_is_refused(limit):
    with pytest.raises(ValueError, match=f"The {limit} is -1"):
        decide(curve(), **{limit: -1})


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 5), st.integers(0, 1)), min_size=1, max_size=12),
    st.floats(0, 14),
    st.floats(0, 600),
)
def test_a_decision_keeps_its_limits_and_no_whole_edge_within_them_is_better(rows, capacity, budget):
    score, outcome = zip(*rows, strict=True)
    found, whole = decide(own := curve(score, outcome), capacity, budget), 0
    for edge in range(len(own.profit)):
        if own.contacted[edge] <= capacity and own.spend[edge] <= budget:
            whole = max(whole, own.profit[edge])

    assert found.contacted <= capacity + 1e-9
    assert found.spend <= budget + 1e-9
    assert found.profit >= whole - 1e-6


def test_no_capacity_at_all_is_a_capacity():
    assert decide(curve(), capacity=0).contacted == 0
