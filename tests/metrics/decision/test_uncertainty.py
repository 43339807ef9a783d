"""Two bars and what would shrink them: closed forms, checked by hand and against the form filled in draw by draw."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.amounts import at_amounts
from metrics.assumption import Assumption
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit, fixed_fit
from metrics.decision.gain_at import gain_at
from metrics.decision.uncertainty import bars, contested, whole_range
from metrics.payoff import Campaign
from metrics.profit import at_place, profit_curve
from metrics.terms import Terms
from tests.metrics.rows import customers, ledger_of, price, share

CERTAIN = Campaign(clv=price(300), accept_rate=share(0.4), incentive_cost=price(0), contact_cost=price(20))


def case(form=CERTAIN, count=800, seed=1, terms=None):
    """Curve, baselines, fit and gain of drawn customers."""
    curve = profit_curve(build_ledger(customers(count, seed, useful=True), ["fold"]), form.payoff())
    of = baselines(curve)
    fit = cross_fit(curve.ledger, form.payoff(), best_baseline(of))
    return curve, of, fit, gain_at(curve, form, fit, of, terms)


def test_at_the_likely_amounts_the_gain_is_the_headline():
    _, _, fit, gain = case()

    assert gain.gains(gain.likely) == pytest.approx([fit.gain])
    assert gain.errors(gain.likely) == pytest.approx([fit.error])


def test_the_gain_elsewhere_is_that_of_the_form_filled_in():
    curve, of, fit, gain = case()
    form = at_amounts(CERTAIN, {"clv": 200.0, "contact_cost": 30.0})
    theta = form.payoff().profit
    wanted = theta @ fit.features - max(theta @ at_place(curve.ledger.firsts, base.place) for base in of.values())

    assert gain.gains(np.array([200, 0.4, 0, 30.0])) == pytest.approx([wanted])


def test_the_error_elsewhere_is_that_of_the_fixed_decision_there():
    curve, of, _, _ = case()
    fit = fixed_fit(curve, 200, of["everybody"])
    gain = gain_at(curve, CERTAIN, fit, {"everybody": of["everybody"]})
    form = at_amounts(CERTAIN, {"clv": 200.0, "contact_cost": 30.0})
    there = profit_curve(curve.ledger, form.payoff())

    wanted = fixed_fit(there, 200, baselines(there)["everybody"]).error
    assert gain.errors(np.array([200, 0.4, 0, 30.0])) == pytest.approx([wanted])


def test_without_doubt_about_assumptions_the_bar_is_that_of_the_data():
    _, _, fit, gain = case()
    found = bars(gain)

    assert found.assumptions == pytest.approx((fit.gain, fit.gain))
    assert found.data == pytest.approx(fit.interval)
    assert found.together == pytest.approx(fit.interval, rel=2e-3)
    assert (found.data_share, found.joint_share, found.next_to_know) == (1, 0, "data")
    assert set(found.shares.values()) == {0}


def test_one_doubtful_amount_spreads_the_gain_as_its_own_law():
    form = replace(CERTAIN, clv=price(300, 200, 400))
    curve, of, fit, gain = case(form)
    found = bars(gain)

    # Contacting everybody is the alternative throughout: what counts is the leavers that it contacts beyond the decision's.
    per_unit = form.payoff().profit[1] / 300
    leavers = fit.features[1] - at_place(curve.ledger.firsts, of["everybody"].place)[1]
    spread = per_unit * leavers * np.sqrt((200**2 + 300**2 + 400**2 - 200 * 300 - 200 * 400 - 300 * 400) / 18)
    assert found.shares["clv"] + found.data_share == pytest.approx(1, abs=0.01)
    assert sum(found.shares.values()) == pytest.approx(found.shares["clv"], abs=1e-12)
    assert found.shares["clv"] == pytest.approx(spread**2 / (spread**2 + fit.error**2), rel=0.1)
    assert np.diff(found.if_known["clv"])[0] == pytest.approx(fit.interval[1] - fit.interval[0], rel=5e-3)


def test_shares_add_up_to_one():
    _, _, _, gain = case(Campaign())
    found = bars(gain)

    assert found.data_share + sum(found.shares.values()) + found.joint_share == pytest.approx(1, abs=1e-9)
    assert all(np.diff(found.if_known[name])[0] <= 1.02 * found.width for name in found.shares)
    assert found.next_to_know in found.shares


def test_four_times_the_rows_halve_the_bar_of_the_data():
    _, _, _, gain = case()

    assert bars(gain).rows_to_halve == 3 * 800


def test_how_many_rows_would_make_a_doubtful_gain_clear():
    _, _, _, gain = case()
    doubtful = replace(gain, error=float(gain.gains(gain.likely)[0]) / 1.959963984540054 * 2)

    assert bars(doubtful).rows_to_be_clear == pytest.approx(3 * 800)
    assert bars(gain).rows_to_be_clear is None


def test_a_fixed_cost_is_an_assumption_too():
    terms = Terms(Assumption("fixed_cost", "price", 0, 1000, 5000))
    _, _, _fit, gain = case(terms=terms)
    _, of, _, without = case()

    assert list(gain.items)[-1] == "fixed_cost"
    nobody = best_baseline(of).name == "nobody"
    assert gain.gains(gain.likely)[0] <= without.gains(without.likely)[0]
    assert (bars(gain).shares["fixed_cost"] > 1e-9) == nobody


def test_the_same_bars_every_time():
    _, _, _, gain = case(Campaign())

    assert bars(gain) == bars(gain)


def test_another_decision_without_the_model_is_the_best_in_some_of_the_draws():
    curve = case()[0]
    even = (
        curve.rows * 20 / (0.4 * curve.events[-1])
    )  # what a kept customer is worth where calling everybody pays for itself

    def over(low, likely, high):
        return contested(
            case(replace(CERTAIN, clv=Assumption("clv", "price", even + low, even + likely, even + high)))[3]
        )

    assert over(-50, 1, 52) == pytest.approx(0.48, abs=0.02)  # the part of the triangle that lies below
    assert over(1, 30, 60) == 0.0


def test_where_nothing_is_in_doubt_nothing_has_a_share_in_it():
    # Both are contacted, as everybody would be: there is nothing to gain, for sure.
    curve = profit_curve(ledger_of([0.9, 0.8], [1, 1]), CERTAIN.payoff())
    everybody = baselines(curve)["everybody"]
    gain = gain_at(curve, CERTAIN, fixed_fit(curve, 2, everybody), {"everybody": everybody})

    found = bars(gain)

    assert (found.gain, found.data_share, found.joint_share) == (0, 0, 0)
    assert set(found.shares.values()) == {0}
    assert found.rows_to_be_clear is None


def test_every_range_holds_the_likely_gain_and_the_whole_one_that_of_the_data():
    # Everybody and nobody bring the same at the likely cost: whichever way it turns, the gain over the better of the two is less.
    curve, _, _, _ = case(count=400, seed=5)
    per_row = float(at_place(curve.gain, len(curve.contacted) - 1)) / curve.rows
    form = CERTAIN.with_("contact_cost", Assumption("contact_cost", "price", 0.8 * per_row, per_row, 1.2 * per_row))
    _, _, fit, gain = case(form, count=400, seed=5)
    found = bars(gain)

    drawn = gain.gains(
        np.linspace(0.8, 1.2, 41)[:, None] * per_row * np.array([0, 0, 0, 1.0]) + gain.likely * [1, 1, 1, 0]
    )
    assert drawn.max() == pytest.approx(fit.gain)
    ranges = (found.data, found.assumptions, found.together, found.if_four_times, *found.if_known.values())
    assert all(low <= fit.gain <= high for low, high in ranges)
    assert found.together[0] <= found.data[0]
    assert found.data[1] <= found.together[1]
    assert whole_range(gain) == found.together
