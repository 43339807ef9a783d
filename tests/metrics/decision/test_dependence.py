"""How the gain moves with each assumption, checked by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics.assumption import Assumption
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import fixed_fit
from metrics.decision.dependence import dependences
from metrics.decision.gain_at import gain_at
from metrics.payoff import Campaign, OutcomeCells
from metrics.profit import profit_curve
from tests.metrics.rows import ledger_of, price


def found_for(form, score=(0.9, 0.8, 0.7, 0.6), outcome=(1, 1, 0, 0), edge=2):
    curve = profit_curve(ledger_of(score, outcome), form.payoff())
    of = baselines(curve)
    fit = fixed_fit(curve, edge, best_baseline(of))
    return {entry.name: entry for entry in dependences(gain_at(curve, form, fit, of))}, curve, of, fit


def form():
    return Campaign(
        clv=Assumption("clv", "price", 100, 200, 400),
        accept_rate=Assumption("accept_rate", "share", 0.2, 0.5, 0.8),
        incentive_cost=Assumption("incentive_cost", "price", 0, 0, 20),
        contact_cost=Assumption("contact_cost", "price", 30, 60, 100),
    )


def test_a_linear_case_by_hand():
    # Two leavers are contacted, two stayers are not. Profit = 2 (a clv - c); everybody = 2 a clv - 4 c; nobody = 0.
    found, *_ = found_for(form())

    assert found["clv"].gain_at_low == pytest.approx(2 * (50 - 60))
    assert found["clv"].gain_at_high == pytest.approx(2 * (200 - 60) - (400 - 240))
    assert found["clv"].holds_from == pytest.approx(120)
    assert found["clv"].holds_to is None
    assert found["accept_rate"].holds_from == pytest.approx(0.3)
    # Above 100 a contact costs more than it brings; at zero everybody is as good.
    assert found["contact_cost"].holds_to == pytest.approx(100)
    assert found["contact_cost"].holds_from is None or found["contact_cost"].holds_from == pytest.approx(0, abs=1e-6)


def test_at_a_break_even_amount_there_is_no_gain():
    found, curve, of, fit = found_for(form())

    for name, entry in found.items():
        for amount in (entry.holds_from, entry.holds_to):
            if amount is not None:
                theta = (
                    form().with_(name, Assumption(name, entry.assumption.unit, amount, amount, amount)).payoff().profit
                )
                best = max(theta @ curve.ledger.firsts[:, int(base.place)] for base in of.values())
                assert theta @ fit.features - best == pytest.approx(0, abs=1e-6)


def test_the_widest_swing_comes_first():
    found, *_ = found_for(form())

    swings = [abs(entry.gain_at_high - entry.gain_at_low) for entry in found.values()]
    assert swings == sorted(swings, reverse=True)


def test_a_loss_may_grow_only_so_far():
    # Three contacted, one of them for nothing: the gain is gone once that one costs 2 * 110.
    cells = OutcomeCells(price(110, 80, 120), price(-40, -50, -30))
    found, *_ = found_for(cells, outcome=(1, 0, 1, 0), edge=3)

    assert found["false_alarm"].holds_from == pytest.approx(-220)
    assert found["false_alarm"].holds_to == pytest.approx(0)
    assert found["hit"].holds_from == pytest.approx(20)


def test_without_a_gain_there_is_no_amount_that_keeps_it():
    found, *_ = found_for(form(), outcome=(0, 0, 1, 1))

    assert all(entry.holds_from is None and entry.holds_to is None for entry in found.values())


def test_an_amount_of_nothing_has_no_bound():
    found, *_ = found_for(OutcomeCells(price(110), price(-40)))

    assert (found["miss"].holds_from, found["miss"].holds_to) == (None, None)


def test_a_share_is_followed_up_to_the_whole_and_no_further():
    # One leaver is contacted, two stayers and one leaver are not: at 1.8 everybody would bring as much, but no share is that large.
    campaign = Campaign(
        clv=price(100), accept_rate=Assumption("accept_rate", "share", 0.7, 0.8, 0.9), incentive_cost=price(0)
    )
    found, *_ = found_for(replace(campaign, contact_cost=price(60)), outcome=(1, 0, 1, 0), edge=1)

    assert found["accept_rate"].holds_from == pytest.approx(0.6)
    assert found["accept_rate"].holds_to is None
