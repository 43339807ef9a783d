"""Credit: what declining brings over accepting everybody; and money that is counted twice."""

from __future__ import annotations

import math

import pytest

from metrics.double_count import double_count
from metrics.payoff import Campaign, CreditDecline, OutcomeCells
from metrics.profit import profit_curve
from tests.metrics.rows import ledger_of, price, share


def credit(loss=0.6, earned=0.12, exposure=1000.0) -> CreditDecline:
    return CreditDecline(share(loss), share(earned), None if exposure is None else price(exposure))


def test_a_bad_account_declined_saves_the_loss_and_a_good_one_forgoes_the_return():
    curve = profit_curve(ledger_of([0.9, 0.8], [1, 0]), credit().payoff())

    assert curve.gain.tolist() == [0, 600, 600]
    assert curve.spend.tolist() == [0, 0, 120]


def test_each_accounts_own_exposure_counts():
    curve = profit_curve(
        ledger_of([0.9, 0.8, 0.7], [1, 0, 1], value=[100.0, 1000.0, 10.0]), credit(exposure=None).payoff()
    )

    assert curve.profit.tolist() == pytest.approx([0, 60, 60 - 120, 60 - 120 + 6])
    assert curve.spend.tolist() == pytest.approx([0, 0, 120, 120])


def test_accepting_everybody_is_the_zero_of_the_scale():
    assert profit_curve(ledger_of(), credit().payoff()).profit[0] == 0


def test_declining_pays_from_the_textbook_probability_on():
    # PD * LGD > (1 - PD) * ROI: 0.12 / (0.6 + 0.12) = 1/6.
    assert credit().decline_from == pytest.approx(1 / 6)
    assert math.isnan(credit(loss=0, earned=0).decline_from)


def test_the_form_asks_for_an_exposure_only_where_there_is_no_column():
    assert list(CreditDecline().items) == ["loss_given_default", "return_rate", "exposure"]
    assert list(CreditDecline.from_value_column().items) == ["loss_given_default", "return_rate"]
    assert CreditDecline.from_value_column().by_row


@pytest.mark.parametrize(
    ("hit", "false_alarm", "miss", "amount", "after_cost"), [(200, -10, -200, 200, False), (190, -10, -200, 200, True)]
)
def test_the_same_money_for_a_hit_and_a_miss_is_doubted(hit, false_alarm, miss, amount, after_cost):
    found = double_count(OutcomeCells(price(hit), price(false_alarm), miss=price(miss)))

    assert (found.amount, found.after_cost) == (amount, after_cost)


@pytest.mark.parametrize(("hit", "miss"), [(200, 0), (200, -150), (-40, -40), (200, 200)])
def test_other_amounts_are_not_doubted(hit, miss):
    assert double_count(OutcomeCells(price(hit), price(-10), miss=price(miss))) is None


def test_forms_that_ask_once_cannot_count_twice():
    assert double_count(Campaign()) is None
    assert double_count(CreditDecline()) is None
