"""Asked backwards: every answer, put in forwards, brings just the target."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.assumption import Assumption
from metrics.baseline import PresentRule, baselines
from metrics.crossfit import fixed_fit
from metrics.decision.reverse import Stretch, budget_reaching, cost_of_delay, reverse, thresholds_reaching
from metrics.limit import decide
from metrics.payoff import OutcomeCells
from metrics.profit import profit_curve
from metrics.terms import Terms
from tests.metrics.rows import campaign, cells, customers, ledger_of, price

FORM = campaign(clv=500, accept=0.3, incentive=5, contact=40)


def customers_curve(seed=1, form=FORM):
    return profit_curve(build_ledger(customers(2000, seed, useful=True), bins=256), form.payoff())


def at(form, name, amount):
    item = form.items[name]
    return form.with_(name, Assumption(item.name, item.unit, amount, amount, amount))


def test_thresholds_and_budget_by_hand():
    # The curve is 0, 100, 60, 160, 120.
    curve = profit_curve(ledger_of([4, 3, 2, 1], [1, 0, 1, 0]), cells(100, -40))

    assert thresholds_reaching(curve, 100) == (Stretch(1, 1), Stretch(3, 4))
    assert thresholds_reaching(curve, 161) == ()
    assert thresholds_reaching(curve, 100, limit=0.5) == (Stretch(1, 1),)
    assert budget_reaching(curve, 50) == 20
    assert budget_reaching(curve, 110) == pytest.approx(80 + 40 / 2)
    assert budget_reaching(curve, 0) == 0
    assert budget_reaching(curve, 200) is None


@pytest.mark.parametrize("factor", [1.1, 1.5])
def test_each_changed_assumption_brings_just_the_target(factor):
    curve = customers_curve()
    target = factor * curve.profit[curve.best]

    found = reverse(curve, FORM, target)

    assert not found.reached
    assert found.stretches == ()
    assert found.budget is None
    assert {amount.name for amount in found.amounts} >= {"clv", "accept_rate"}
    for amount in found.amounts:
        again = profit_curve(curve.ledger, at(FORM, amount.name, amount.amount).payoff())
        assert again.profit[again.best] == pytest.approx(target), amount.name


def test_a_gain_is_counted_over_the_baseline_at_the_same_assumptions():
    curve = customers_curve()
    present = baselines(curve, PresentRule(share=0.1))["present"]
    target = 1.2 * (curve.profit[curve.best] - present.profit)

    found = reverse(curve, FORM, target, present)

    assert found.target == pytest.approx(target + present.profit)
    for amount in found.amounts:
        again = profit_curve(curve.ledger, at(FORM, amount.name, amount.amount).payoff())
        base = baselines(again, PresentRule(share=0.1))["present"].profit
        assert again.profit[again.best] - base == pytest.approx(target), amount.name


def test_a_limit_stays_in_force():
    curve = customers_curve()
    best = decide(curve, capacity=100)

    found = reverse(curve, FORM, 1.2 * best.profit, limit=0.05)

    assert not found.reached
    for amount in found.amounts:
        again = profit_curve(curve.ledger, at(FORM, amount.name, amount.amount).payoff())
        assert decide(again, capacity=100).profit == pytest.approx(1.2 * best.profit), amount.name


def test_what_is_reached_already_needs_no_other_assumption():
    curve = customers_curve()
    found = reverse(curve, FORM, 0.5 * curve.profit[curve.best])

    assert found.reached
    assert found.amounts == ()
    assert 0 < found.budget < curve.spend[curve.best]
    assert found.auc < 0.85


def test_where_nothing_brings_it_there_is_no_way():
    form = OutcomeCells(Assumption("hit", "price", 0, 0, 0), price(-1, low=-1))
    found = reverse(profit_curve(ledger_of(), form.payoff()), form, 1e9)

    assert (found.ways, found.auc, found.budget, found.reached) == (0, None, None, False)


def test_an_amount_outside_what_was_stated_says_so():
    wide = FORM.with_("clv", Assumption("clv", "price", 400, 500, 600))
    curve = customers_curve(form=wide)
    best = curve.profit[curve.best]
    near, far = (
        next(own for own in reverse(curve, wide, factor * best).amounts if own.name == "clv") for factor in (1.1, 3)
    )

    assert near.is_plausible
    assert not far.is_plausible


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1)), min_size=1, max_size=20), st.floats(-200, 2000))
def test_every_stretch_holds_the_target_and_nothing_beside_it_does(rows, target):
    score, outcome = zip(*rows, strict=True)
    curve = profit_curve(ledger_of(score, outcome), cells(100, -40))
    inside = np.zeros(len(curve.profit), dtype=bool)
    for stretch in thresholds_reaching(curve, target):
        inside[stretch.first : stretch.last + 1] = True

    assert (inside == (curve.profit >= target)).all()


def test_waiting_costs_the_gain_by_the_week():
    curve = customers_curve()
    present = baselines(curve, PresentRule(share=0.1))["present"]
    fit = fixed_fit(curve, curve.best, present)

    found = cost_of_delay(fit.gain, fit.interval, Terms(repeat="every month"))

    assert found.per_week == pytest.approx(fit.gain * 12 * 7 / 365.25)
    assert found.low < found.per_week < found.high
    assert cost_of_delay(fit.gain, fit.interval, Terms(repeat="once")) is None
