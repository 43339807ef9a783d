"""The bridge conserves money: its steps add up to the perfect model, as printed too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.baseline import PresentRule
from metrics.decision.bridge import Bridge, Level, bridge
from metrics.decision.choice import Limits, choose
from metrics.decision.perfect import perfect_flat
from metrics.profit import profit_curve
from tests.metrics.rows import cells, customers

PAYOFF = cells(73, -27)
NAMES = ["nobody", "everybody", "present", "model", "perfect"]


def made(present=None, fixed=0.0) -> Bridge:
    curve = profit_curve(build_ledger(customers(800, 1, useful=True), ["fold"]), PAYOFF)
    choice = choose(curve, Limits(), present, fixed)
    return bridge(curve, choice.feasible, choice.fit, perfect_flat(curve.ledger, PAYOFF), choice.flagged, fixed)


def test_five_levels_of_which_the_last_is_perfect():
    found = made(PresentRule(threshold=0.6))
    frame = found.frame.set_index("name")

    assert sorted(frame.index[:3]) == ["everybody", "nobody", "present"]
    assert frame.index.tolist()[3:] == ["model", "perfect"]
    assert frame["profit"]["nobody"] == 0
    assert frame["contacted"]["everybody"] == 800
    assert frame["contacted"]["perfect"] == frame["events"]["everybody"]
    assert frame["step"].sum() == pytest.approx(frame["profit"]["perfect"])
    assert 0 < found.reached < 1
    assert found.left == pytest.approx(frame["step"]["perfect"])


def test_the_step_to_the_model_is_its_gain_over_the_best_simple_decision():
    frame = made(PresentRule(threshold=0.6)).frame
    simple = frame["profit"][:3].tolist()

    assert simple == sorted(simple)
    assert frame["step"][3] == pytest.approx(frame["profit"][3] - max(simple))


def test_a_present_rule_that_is_not_known_is_left_out():
    assert sorted(made().frame["name"]) == ["everybody", "model", "nobody", "perfect"]


def test_a_present_rule_may_be_a_column():
    ledger = build_ledger(customers(800, 1, useful=True).assign(present=[1, 0] * 400), ["fold", "present"])
    curve = profit_curve(ledger, PAYOFF)
    choice = choose(curve, Limits())
    found = bridge(curve, choice.feasible, choice.fit, perfect_flat(ledger, PAYOFF), choice.flagged).frame
    found = found.set_index("name")

    assert found["contacted"]["present"] == 400
    assert found["profit"]["present"] == pytest.approx(
        73 * found["events"]["present"] - 27 * (400 - found["events"]["present"])
    )


def test_a_fixed_cost_is_paid_by_all_but_nobody():
    free, paid = (made(fixed=cost).frame.set_index("name")["profit"] for cost in (0.0, 500.0))

    assert (free - paid).to_dict() == pytest.approx({"nobody": 0, "everybody": 500, "model": 500, "perfect": 500})


@settings(max_examples=50, deadline=None)
@given(st.lists(st.floats(-1e7, 1e7), min_size=2, max_size=5), st.sampled_from([1.0, 10.0, 1000.0, 0.01]))
def test_as_printed_the_steps_add_up_exactly(profits, quantum):
    levels = tuple(Level(name, 1, 1, profit) for name, profit in zip(NAMES, profits, strict=False))
    frame = Bridge(levels).rounded(quantum)

    assert (frame["step"] / quantum).round().sum() == round(frame["profit"].iloc[-1] / quantum)
    assert (frame["profit"] - profits).abs().max() <= quantum / 2 + 1e-6


def test_where_even_perfection_adds_nothing_there_is_no_way():
    levels = tuple(Level(name, 1, 1, 10.0) for name in NAMES)

    assert Bridge(levels).reached is None


def test_a_way_of_half_a_unit_of_money_is_one():
    profits = dict(zip(NAMES, (0.0, 0.1, 0.2, 0.45, 0.7), strict=True))

    assert Bridge(tuple(Level(name, 1, 1, profit) for name, profit in profits.items())).reached == pytest.approx(0.5)


def test_where_a_fixed_cost_is_more_than_all_events_bring_a_perfect_model_contacts_nobody():
    perfect = made(fixed=1e9).levels[-1]

    assert (perfect.contacted, perfect.events, perfect.profit) == (0, 0, 0)


def test_a_perfect_model_contacts_whoever_pays_while_anything_is_left_after_the_fixed_cost():
    events = made().levels[-1].events
    little, none = (made(fixed=73 * events - left).levels[-1] for left in (0.5, 0.0))

    assert (little.contacted, little.events, little.profit) == (events, events, 0.5)
    assert (none.contacted, none.events, none.profit) == (0, 0, 0)
