"""Swings of every assumption, and all of them moved together."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.dependence import dependences
from metrics.payoff import Campaign
from metrics.profit import profit_curve
from metrics.tornado import breaks_at, in_mood, sceptic, tornado
from tests.metrics.test_uncertainty import CERTAIN, case


def test_with_the_customers_kept_the_swings_are_those_of_the_dependences():
    curve, of, fit, gain = case(Campaign())
    wanted = {entry.name: (entry.gain_at_low, entry.gain_at_high) for entry in dependences(curve, Campaign(), fit, of)}

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


@pytest.mark.parametrize("setting", [-1.1, 2, np.nan])
def test_a_setting_outside_is_refused(setting):
    _, _, _, gain = case()

    with pytest.raises(ValueError, match="from -1 to 1"):
        sceptic(gain, setting)
