"""Swings of every assumption, and all of them moved together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.assumption import Assumption
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit, fixed_fit
from metrics.decision.choice import Limits, choose
from metrics.decision.dependence import dependences
from metrics.decision.gain_at import gain_at
from metrics.decision.tornado import breaks_at, in_mood, sceptic, tornado, turns
from metrics.payoff import Campaign
from metrics.profit import profit_curve
from metrics.terms import Terms
from tests.metrics.decision.test_uncertainty import CERTAIN, case
from tests.metrics.rows import campaign, customers, ledger_of, price


def test_with_the_customers_kept_the_swings_are_those_of_the_dependences():
    curve, of, _, gain = case(Campaign())
    wanted = {entry.name: (entry.gain_at_low, entry.gain_at_high) for entry in dependences(gain)}

    for swing in tornado(curve, Campaign(), gain, of):
        assert (swing.kept_low, swing.kept_high) == pytest.approx(wanted[swing.name])


def test_the_threshold_chosen_anew_is_judged_out_of_fold():
    curve, of, _, gain = case(Campaign())
    found = {swing.name: swing for swing in tornado(curve, Campaign(), gain, of)}["clv"]
    form = Campaign().with_("clv", Campaign().clv.at(found.assumption.high))
    there = profit_curve(curve.ledger, form.payoff())
    wanted = cross_fit(there.ledger, form.payoff(), best_baseline(baselines(there)))

    assert found.anew_high == pytest.approx(wanted.gain)


def test_every_assumption_has_its_swing_the_widest_first():
    curve, of, _, gain = case(Campaign())
    widths = [swing.width for swing in tornado(curve, Campaign(), gain, of)]

    assert len(widths) == len(gain.items)
    assert widths == sorted(widths, reverse=True)


def test_choosing_anew_does_not_fall_behind_by_more_than_chance():
    curve, of, fit, gain = case(Campaign())

    for swing in tornado(curve, Campaign(), gain, of):
        assert swing.anew_low >= swing.kept_low - 2 * fit.error
        assert swing.anew_high >= swing.kept_high - 2 * fit.error


def test_the_sceptic_moves_every_assumption_to_its_worse_end():
    _, _, _, gain = case(Campaign())
    worst, now, best = (sceptic(gain, setting) for setting in (-1, 0, 1))

    assert worst.amounts == {"clv": 100, "accept_rate": 0.2, "incentive_cost": 20, "contact_cost": 60}
    assert best.amounts == {"clv": 400, "accept_rate": 0.4, "incentive_cost": 0, "contact_cost": 30}
    assert now.amounts == dict(zip(gain.items, gain.likely, strict=True))
    assert worst.profit < now.profit < best.profit


def test_half_way_is_half_of_every_way():
    _, _, _, gain = case(Campaign())

    assert sceptic(gain, -0.5).amounts["clv"] == pytest.approx(150)
    assert sceptic(gain, 0.5).amounts["contact_cost"] == pytest.approx(35)


def test_assumptions_without_a_range_do_not_move():
    _, _, fit, gain = case(CERTAIN)
    mood = sceptic(gain, -1)

    assert mood.gain == pytest.approx(fit.gain)
    assert mood.interval == pytest.approx(fit.interval)
    assert breaks_at(gain) is None


def test_the_setting_at_which_the_gain_is_gone():
    _, _, _, gain = case(Campaign())
    turn = breaks_at(gain)

    assert -1 < turn < 0
    assert sceptic(gain, turn).gain == pytest.approx(0, abs=1e-3)


def test_a_mood_is_a_form_again():
    _, _, _, gain = case(Campaign())
    form = in_mood(Campaign(), sceptic(gain, -0.5))

    assert form.clv.likely == 150
    assert (form.clv.low, form.clv.high) == (100, 400)


@pytest.mark.every(2)
@pytest.mark.parametrize("setting", [-1.1, 2, np.nan])
def test_a_setting_outside_is_refused(setting):
    _, _, _, gain = case()

    with pytest.raises(ValueError, match="from -1 to 1"):
        sceptic(gain, setting)


def test_the_amount_at_which_the_model_begins_to_add_something():
    # Three events lead; a contact brings 0.3 * 200 = 60 for each and costs 100. It pays below 60, or from 334 a customer.
    ledger = ledger_of((0.9, 0.8, 0.7, 0.1), (1, 1, 1, 0), fold=(0, 1, 2, 3))
    form = campaign(clv=200, accept=0.3, incentive=0, contact=100)
    curve = profit_curve(ledger, form.payoff())
    of = baselines(curve)
    gain = gain_at(curve, form, fixed_fit(curve, 0, of["nobody"]), of)
    found = {turn.name: turn for turn in turns(curve, gain, of)}

    assert found["contact_cost"].below == pytest.approx(60, rel=1e-6)
    assert found["contact_cost"].above is None
    assert found["clv"].above == pytest.approx(100 / 0.3, rel=1e-6)
    assert found["accept_rate"].above == pytest.approx(0.5, rel=1e-6)
    assert (found["incentive_cost"].below, found["incentive_cost"].above) == (None, None)


def test_where_the_model_adds_something_already_no_amount_is_the_first():
    curve, of, _, gain = case(Campaign())

    assert all(turn.below is None and turn.above is None for turn in turns(curve, gain, of))


def test_over_a_column_the_choice_anew_is_paired_row_by_row():
    frame = customers(1500, 4, useful=True)
    frame = frame.assign(present=(frame["score"] > 0.35).astype(int))
    form = Campaign().with_("clv", Assumption("clv", "price", 400, 500, 600))
    curve = profit_curve(build_ledger(frame, ["fold", "present"]), form.payoff())
    found = choose(curve, Limits())
    gain = gain_at(curve, form, found.fit, found.feasible, None, found.flagged)
    swing = tornado(curve, form, gain, found.feasible, flagged=found.flagged)[0]
    there = profit_curve(curve.ledger, form.with_(swing.name, swing.assumption.at(swing.assumption.high)).payoff())

    assert found.baseline.name == "present"
    assert swing.anew_high == pytest.approx(choose(there, Limits()).fit.gain)


def test_whoever_chooses_anew_pays_the_fixed_cost_too():
    form, fixed = Campaign(), Assumption("fixed_cost", "price", 0, 20, 500)
    curve = profit_curve(build_ledger(customers(800, 1, useful=True), ["fold"]), form.payoff())
    found = choose(curve, Limits(), fixed=20)
    gain = gain_at(curve, form, found.fit, found.feasible, Terms(fixed))
    swings = {swing.name: swing for swing in tornado(curve, form, gain, found.feasible)}
    dear = profit_curve(curve.ledger, form.with_("clv", form.clv.at(form.clv.high)).payoff())

    assert swings["fixed_cost"].anew_low == pytest.approx(choose(curve, Limits()).fit.gain)
    assert swings["fixed_cost"].anew_high == pytest.approx(choose(curve, Limits(), fixed=500).fit.gain)
    assert swings["clv"].anew_high == pytest.approx(choose(dear, Limits(), fixed=20).fit.gain)
    assert swings["fixed_cost"].width == pytest.approx(
        abs(swings["fixed_cost"].kept_low - swings["fixed_cost"].kept_high)
    )


def test_a_gain_that_lasts_to_the_worst_amounts_breaks_nowhere():
    _, _, _, gain = case(replace(CERTAIN, clv=price(300, 299, 301)))

    assert sceptic(gain, -1).gain > 0
    assert breaks_at(gain) is None


def test_an_assumption_that_changes_no_profit_stays_at_its_likely_amount():
    # Whoever is worth nothing and is offered nothing may accept or not.
    form = replace(CERTAIN, clv=price(0), accept_rate=Assumption("accept_rate", "share", 0.2, 0.3, 0.4))
    _, _, _, gain = case(form)

    assert sceptic(gain, -1).amounts["accept_rate"] == sceptic(gain, 1).amounts["accept_rate"] == 0.3
