"""Example amounts have a size that is sensible for the currency and the trade, and what somebody gave stays as it is."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from data.types.numbers import CODES
from metrics.payoff import Campaign, CreditDecline, Offer
from stories.decision.amounts.levels import LEVELS, OF_TRADE, USUAL, sized, usual
from stories.decision.settings import settings_of, settled
from stories.language.names import trades
from stories.project import Project
from stories.settings import apply
from stories.story import shelf


def ends(item):
    return item.low, item.likely, item.high


@pytest.mark.parametrize(
    ("currency", "trade", "call", "worth"),
    [
        ("USD", "customers", (30, 40, 60), (100, 200, 400)),
        ("JPY", "customers", (3_000, 4_000, 6_000), (10_000, 20_000, 40_000)),
        ("KRW", "customers", (20_000, 30_000, 50_000), (80_000, 200_000, 300_000)),
        ("INR", "staff", (2_000, 4_000, 8_000), (100_000, 200_000, 400_000)),
        ("HUF", "bookings", (200, 400, 1_000), (10_000, 20_000, 40_000)),
    ],
)
def test_an_example_has_a_size_for_its_currency_and_trade_to_one_figure(currency, trade, call, worth):
    form = sized(Campaign(), currency, trade)

    assert (ends(form.contact_cost), ends(form.clv)) == (call, worth)
    assert form.contact_cost.is_default
    assert ends(form.accept_rate) == (0.2, 0.3, 0.4), "a share has no currency"


def test_a_currency_of_unknown_level_has_as_many_units_as_of_dollars():
    assert usual("contact_cost", "XTS", "customers") == usual("contact_cost", "USD", "customers")


def test_an_amount_that_somebody_gave_keeps_its_size_when_the_currency_changes_and_the_examples_do_not():
    given = settings_of(Project()).assumptions.with_("contact_cost", Campaign().contact_cost.exactly(35, "Contract"))
    project = apply(settled(Project(), assumptions=given), "currency", "JPY")
    form = settings_of(project).assumptions

    assert project.currency == "JPY"
    assert (form.contact_cost.likely, form.clv.likely) == (35, 20_000)
    assert settings_of(apply(project, "currency", "USD")).assumptions == given


def test_dollars_among_customers_are_what_the_forms_begin_with():
    forms = (Campaign(), Offer(), CreditDecline(), shelf()["profit_curve"].assumptions(SimpleNamespace(roles={})))
    usually = {name: item for form in forms for name, item in form.items.items() if name in USUAL}

    assert {name: ends(item) for name, item in usually.items()} == USUAL
    assert [sized(form, "USD", "customers") for form in forms] == list(forms)


def test_every_currency_that_files_are_read_in_has_a_level_and_every_trade_with_amounts_is_one():
    assert set(CODES) <= set(LEVELS)
    assert set(OF_TRADE) <= set(trades())
    assert all(low <= likely <= high for of in (USUAL, *OF_TRADE.values()) for low, likely, high in of.values())
