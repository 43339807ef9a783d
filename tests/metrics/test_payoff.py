"""What a contact is worth, for each form in which the money is told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.payoff import Campaign, Offer, OutcomeCells, column_payoff
from metrics.profit import profit_curve
from tests.metrics.rows import campaign, ledger_of, price, share


def at_everybody(payoff, **columns):
    curve = profit_curve(ledger_of(**columns), payoff)
    return curve.gain[-1], curve.spend[-1], curve.profit[-1]


def test_best_profit_matches_the_published_measure():
    # empulse documents mpc_score = 23.875 per customer for these eight customers (clv 200, d 10, f 1, gamma 0.3).
    curve = profit_curve(ledger_of(), campaign().payoff())

    assert curve.profit[curve.best] / 8 == pytest.approx(23.875)


def test_acceptance_scales_the_benefit_and_the_offer_but_never_the_contact():
    one_leaver = {"score": [0.5], "outcome": [1]}

    for accept in (0.0, 0.3, 1.0):
        gain, spend, _ = at_everybody(campaign(accept=accept).payoff(), **one_leaver)
        assert (gain, spend) == pytest.approx((200 * accept, 10 * accept + 1))


def test_who_would_have_stayed_takes_the_offer_and_brings_nothing():
    gain, spend, profit = at_everybody(campaign().payoff(), score=[0.5], outcome=[0])

    assert (gain, spend, profit) == pytest.approx((0, 11, -11))


def test_each_customers_own_value_counts():
    # 0.3 * 0.5 * 10 months = 1.5 per unit of value; one contact costs 4.
    form = Campaign(
        clv=None,
        margin=share(0.5),
        months=price(10),
        accept_rate=share(0.3),
        incentive_cost=price(0),
        contact_cost=price(4),
    )

    gain, spend, profit = at_everybody(
        form.payoff(), score=[0.9, 0.8, 0.7], outcome=[1, 0, 1], value=[100.0, 1000.0, 20.0]
    )

    assert (gain, spend, profit) == pytest.approx((180, 12, 168))


def test_values_are_summed_row_by_row_and_never_averaged():
    # The two leavers are worth 2, the stayers 98: a mean of 50 would promise a profit of 60 where there is a loss.
    form = Campaign(
        clv=None, margin=share(1), months=None, accept_rate=share(1), incentive_cost=price(0), contact_cost=price(10)
    )

    _, _, profit = at_everybody(
        form.payoff(), score=[0.9, 0.8, 0.7, 0.6], outcome=[1, 0, 1, 0], value=[2.0, 98.0, 2.0, 98.0]
    )

    assert profit == pytest.approx(4 - 40)


def test_a_cost_column_takes_the_place_of_the_flat_cost():
    form = replace(campaign(), cost_column="call_cost")

    _, spend, profit = at_everybody(form.payoff(), score=[0.9, 0.8], outcome=[1, 0], cost=[7.0, 3.0])

    assert spend == pytest.approx(7 + 3 + 0.3 * 10 + 10)
    assert profit == pytest.approx(0.3 * 200 - spend)
    assert "contact_cost" not in form.items


def test_only_the_difference_that_acting_makes_counts():
    with_money_for_the_rest = OutcomeCells(price(60), price(-30), miss=price(-50), rightly_left=price(10))

    assert with_money_for_the_rest.payoff().profit == pytest.approx(
        OutcomeCells(price(110), price(-40)).payoff().profit
    )


@pytest.mark.parametrize("false_alarm", [-40, 0, 25])
def test_a_hit_and_a_false_alarm_bring_what_was_said(false_alarm):
    payoff = OutcomeCells(price(110), price(false_alarm)).payoff()

    gain, spend, profit = at_everybody(payoff, score=[0.9, 0.8, 0.7], outcome=[1, 0, 0])

    assert profit == pytest.approx(110 + 2 * false_alarm)
    assert gain - spend == pytest.approx(profit)
    assert spend >= 0


def test_an_offer_brings_its_response_less_what_it_costs_and_whoever_is_left_alone_brings_nothing():
    # Two of three respond: 2 * 100 - 3 * 10, of which 30 leave the house.
    _, spend, profit = at_everybody(Offer().payoff(), score=[0.9, 0.8, 0.7], outcome=[1, 0, 1])

    assert (spend, profit) == (30, 170)


def test_an_offer_on_values_counts_the_margin_of_whoever_responds():
    # Of 50 and 70 only the first responds: 50 * 30 % * 12 months - 2 * 10.
    _, spend, profit = at_everybody(
        Offer.from_value_column().payoff(), score=[0.9, 0.8], outcome=[1, 0], value=[50.0, 70.0]
    )

    assert (spend, profit) == (20, pytest.approx(160))


def test_an_offer_whose_cost_stands_in_the_file_asks_for_none():
    form = replace(Offer(), cost_column="call_cost")
    _, spend, profit = at_everybody(form.payoff(), score=[0.9, 0.8], outcome=[1, 0], cost=[4.0, 6.0])

    assert (spend, profit) == (10, 90)
    assert list(form.items) == ["response_value"]


def test_money_by_row_needs_no_form():
    _, spend, profit = at_everybody(
        column_payoff(), score=[0.9, 0.8], outcome=[1, 0], value=[50.0, 70.0], cost=[4.0, 6.0]
    )

    assert (spend, profit) == (10, 40)


def test_an_assumption_is_replaced_by_name():
    form = campaign().with_("contact_cost", price(9))

    assert form.items["contact_cost"].likely == 9
    with pytest.raises(ValueError, match="no assumption 'price'; there are: clv, accept_rate"):
        form.with_("price", price(9))


def test_the_weights_are_finite_and_one_for_each_feature():
    assert campaign().payoff().profit.shape == (8,)
    assert np.isfinite(Campaign.from_value_column().payoff().profit).all()


def test_an_assumption_out_of_order_is_refused():
    with pytest.raises(ValueError, match=r"low 3, likely 2 and high 4"):
        Assumption("clv", "price", 3, 2, 4)


def test_a_share_beyond_everything_is_refused():
    with pytest.raises(ValueError, match=r"'accept_rate' ranges from 0\.2 to 1\.4"):
        Assumption("accept_rate", "share", 0.2, 0.3, 1.4)


@pytest.mark.parametrize(
    ("item", "likely", "ends", "said"),
    [
        (Assumption("cost", "price", 30, 40, 60), 5, (3.75, 7.5), "; range in proportion to the default"),
        (Assumption("cost", "price", 30, 40, 60), 45, (30, 60), "; range as in the default"),
        (Assumption("cost", "price", 30, 40, 60), 0, (0, 0), ""),
        (Assumption("offer", "price", 0, 0, 20), 30, (0, 30), "; range of the default, stretched"),
        (Assumption("offer", "price", 0, 0, 20), 0, (0, 0), ""),
        (Assumption("accept", "share", 0.5, 0.6, 0.7), 0.9, (0.75, 1), "; range in proportion to the default"),
        (Assumption("alarm", "price", -40, -25, -10), -50, (-80, -20), "; range in proportion to the default"),
        (Assumption("cost", "price", 40, 40, 40, "Finance"), 5, (5, 5), ""),
    ],
)
def test_a_range_that_does_not_hold_the_amount_tried_moves_along_and_the_source_says_so(item, likely, ends, said):
    found = item.beside(likely, "Given")

    assert (found.low, found.high) == pytest.approx(ends)
    assert (found.likely, found.source) == (likely, f"Given{said}")


def test_an_amount_that_was_given_exactly_has_no_range():
    found = Assumption("cost", "price", 30, 40, 60).exactly(45, "Finance")

    assert (found.low, found.likely, found.high, found.source) == (45, 45, 45, "Finance")


def test_an_amount_that_was_only_tried_takes_a_range_along_whoever_gave_it():
    found = Assumption("cost", "price", 30, 40, 60, "Finance").beside(5, "Set by hand")

    assert (found.low, found.high) == pytest.approx((3.75, 7.5))
    assert found.source == "Set by hand; range in proportion to the earlier one"


def test_a_new_amount_stretches_the_range_and_stays_a_default_until_somebody_says_so():
    item = Assumption("clv", "price", 100, 200, 400)

    assert (item.at(500).high, item.at(500).is_default) == (500, True)
    assert (item.at(50, "Finance").low, item.at(50, "Finance").is_default) == (50, False)


def test_examples_of_amounts_range_evenly_round_the_likely_one():
    # Worth and offers from half to double, shares as far down as up, a year by half of it.
    campaign, offer = Campaign(), Offer()

    for item in (campaign.clv, offer.response_value, offer.offer_cost):
        assert (item.low, item.high) == (item.likely / 2, 2 * item.likely)
    for form in (Campaign.from_value_column(), Offer.from_value_column()):
        assert form.margin.high - form.margin.likely == pytest.approx(form.margin.likely - form.margin.low)
        assert (form.months.low, form.months.likely, form.months.high) == (6, 12, 18)
    assert campaign.accept_rate.low + campaign.accept_rate.high == pytest.approx(2 * campaign.accept_rate.likely)
    assert (campaign.contact_cost.low, campaign.contact_cost.high) == (
        0.75 * campaign.contact_cost.likely,
        1.5 * campaign.contact_cost.likely,
    )
