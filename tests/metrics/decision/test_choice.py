"""The decision with its fixed cost and the present rule of a column, checked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.decision.choice import Limits, choose
from metrics.decision.gain_at import gain_at
from metrics.payoff import OutcomeCells
from metrics.profit import profit_curve
from metrics.terms import Terms
from tests.metrics.rows import cells, customers, frame_of, price

# Two events on top: contacting them brings 200, contacting everybody 200 - 2 * 40 = 120.
FOUR = frame_of((0.9, 0.8, 0.7, 0.6), (1, 1, 0, 0), fold=(0, 1, 2, 3), present=(1, 0, 1, 0))
PAYOFF = cells(100, -40)


def curve(*keys):
    return profit_curve(build_ledger(FOUR, ["fold", *keys]), PAYOFF)


def test_without_a_fixed_cost_profits_are_those_of_the_curve():
    found = choose(curve(), Limits())

    assert (found.decision.contacted, found.decision.profit) == (2, 200)
    assert {name: base.profit for name, base in found.baselines.items()} == {"nobody": 0, "everybody": 120}
    assert found.baseline.name == "everybody"


def test_a_fixed_cost_is_paid_by_all_but_nobody():
    found = choose(curve(), Limits(), fixed=150)

    assert found.decision.profit == 50
    assert {name: base.profit for name, base in found.baselines.items()} == {"nobody": 0, "everybody": -30}
    assert found.baseline.name == "nobody"


def test_a_campaign_that_does_not_cover_its_fixed_cost_is_nobody():
    found = choose(curve(), Limits(), fixed=200)

    assert (found.decision.contacted, found.decision.profit, found.decision.edge) == (0, 0, 0)
    assert choose(curve(), Limits(), fixed=199.0).decision.contacted == 2


def test_a_fixed_cost_cancels_where_the_best_alternative_pays_it_too():
    free, paid = (choose(curve(), Limits(), PresentRule(threshold=0.9), fixed) for fixed in (0.0, 10.0))

    assert free.baseline.name == paid.baseline.name == "everybody"
    assert paid.fit.gain == pytest.approx(free.fit.gain)
    assert paid.fit.profit == pytest.approx(free.fit.profit - 10)


def test_a_column_is_the_present_rule():
    found = choose(curve("present"), Limits())

    # The rule contacts one event and one other: 100 - 40.
    assert found.baselines["present"].profit == 60
    assert (found.flagged.contacted, found.flagged.events) == (2, 1)
    assert found.baselines["present"].place == 2


def test_a_rule_that_was_given_counts_before_the_column():
    found = choose(curve("present"), Limits(), PresentRule(threshold=0.8))

    assert found.flagged is None
    assert found.baselines["present"].profit == 200


def test_a_column_may_be_the_best_of_the_baselines_and_is_paired_row_by_row():
    frame = customers(2000, 5, useful=True)
    frame = frame.assign(present=(frame["score"] > 0.3).astype(int))
    by_column = choose(profit_curve(build_ledger(frame, ["fold", "present"]), PAYOFF), Limits(threshold=0.5))
    ledger = build_ledger(frame, ["fold"], bins=2**20)
    by_threshold = choose(profit_curve(ledger, PAYOFF), Limits(threshold=0.5), PresentRule(threshold=0.3))

    assert by_column.baseline.name == by_threshold.baseline.name == "present"
    assert by_column.baseline.profit == pytest.approx(by_threshold.baseline.profit)
    assert by_column.fit.gain == pytest.approx(by_threshold.fit.gain, rel=0.05, abs=200)
    assert by_column.fit.error == pytest.approx(by_threshold.fit.error, rel=0.05)


def test_a_limit_that_does_not_bind_changes_no_figure():
    whole = profit_curve(build_ledger(customers(900, 2, useful=True), ["fold"]), PAYOFF)
    free = choose(whole, Limits())
    spare = choose(whole, Limits(capacity=free.decision.contacted + 1))

    assert spare.decision == free.decision
    assert spare.fit.profit == free.fit.profit


def test_a_threshold_by_hand_is_kept_beyond_the_limits():
    found = choose(curve(), Limits(capacity=1, threshold=0.7))

    assert found.decision.contacted == 3
    assert found.decision.bound_by == "threshold"
    assert found.most == 1


def test_the_gain_at_the_likely_amounts_is_the_headline_whatever_the_alternative():
    form = OutcomeCells(price(100), price(-40))
    terms = Terms(Assumption("fixed_cost", "price", 10, 20, 30))
    frame = customers(900, 2, useful=True)
    frame = frame.assign(present=(frame["score"] > 0.3).astype(int))
    base = profit_curve(build_ledger(frame, ["fold", "present"]), form.payoff())
    found = choose(base, Limits(), fixed=20)

    gain = gain_at(base, form, found.fit, found.feasible, terms, found.flagged)

    assert found.baseline.name == "present"
    assert gain.gains(gain.likely) == pytest.approx([found.fit.gain])
    assert gain.errors(gain.likely) == pytest.approx([found.fit.error])
    assert gain.likely.dtype == np.float64
