"""The bridge conserves money: its steps add up to the perfect model, as printed too."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledger import build_ledger
from metrics.baseline import PresentRule, baselines, best_baseline
from metrics.bridge import Bridge, Level, bridge
from metrics.crossfit import cross_fit
from metrics.perfect import perfect_flat
from metrics.present import flagged
from metrics.profit import profit_curve
from tests.metrics.rows import cells, customers

PAYOFF = cells(73, -27)
NAMES = ["nobody", "everybody", "present", "model", "perfect"]


def made(present=None, flag=None, fixed=0.0) -> Bridge:
    ledger = build_ledger(customers(800, 1, useful=True), ["fold"])
    curve = profit_curve(ledger, PAYOFF)
    of = baselines(curve, present)
    fit = cross_fit(ledger, PAYOFF, best_baseline(of))
    return bridge(curve, of, fit, perfect_flat(ledger, PAYOFF), flag, fixed)


def test_five_levels_from_nobody_to_perfect():
    found = made(PresentRule(threshold=0.6))
    frame = found.frame.set_index("name")

    assert frame.index.tolist() == NAMES
    assert frame["profit"]["nobody"] == 0
    assert frame["contacted"]["everybody"] == 800
    assert frame["contacted"]["perfect"] == frame["events"]["everybody"]
    assert frame["step"].sum() == pytest.approx(frame["profit"]["perfect"])
    assert 0 < found.reached < 1
    assert found.left == pytest.approx(frame["step"]["perfect"])


def test_a_present_rule_that_is_not_known_is_left_out():
    assert made().frame["name"].tolist() == ["nobody", "everybody", "model", "perfect"]


def test_a_present_rule_may_be_a_column():
    frame = customers(800, 1, useful=True)
    flag = flagged(build_ledger(frame.assign(present=[1, 0] * 400), ["present"], bins=1), PAYOFF)
    found = made(flag=flag).frame.set_index("name")

    assert found.index.tolist() == NAMES
    assert found["contacted"]["present"] == 400
    assert found["profit"]["present"] == flag.profit


def test_a_fixed_cost_is_paid_by_all_but_nobody():
    free, paid = made().frame["profit"], made(fixed=500.0).frame["profit"]

    assert (free - paid).tolist() == [0, 500, 500, 500]


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
