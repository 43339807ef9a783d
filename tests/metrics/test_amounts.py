"""A form's weights for many amounts at once are those of the form filled in one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import FIRSTS
from metrics.amounts import at_amounts, likely, weights_of
from metrics.assumption import Assumption
from metrics.payoff import Campaign, CreditDecline, Offer, OutcomeCells, Payoff
from tests.metrics.rows import price

FORMS = {
    "flat value": Campaign(),
    "value by row": Campaign.from_value_column(),
    "cost by row": Campaign(cost_column="cost"),
    "cells": OutcomeCells(price(100), price(-40), price(-60), price(5)),
    "offer": Offer(),
    "offer by row": Offer.from_value_column(),
    "credit": CreditDecline(),
    "credit by row": CreditDecline.from_value_column(),
}


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(list(FORMS)), st.lists(st.floats(0, 1), min_size=5, max_size=5))
def test_every_form_is_the_sum_of_products_that_it_is_taken_for(name, along):
    form = FORMS[name]
    amounts = [along[i] if item.unit == "share" else 500 * along[i] for i, item in enumerate(form.items.values())]
    filled = form
    for key, amount in zip(form.items, amounts, strict=True):
        filled = filled.with_(key, Assumption(key, form.items[key].unit, amount, amount, amount))

    assert weights_of(form).at(np.array(amounts))[0] == pytest.approx(filled.payoff().profit, rel=1e-9, abs=1e-9)


def test_likely_amounts_give_the_payoff_itself():
    for form in FORMS.values():
        assert weights_of(form).at(likely(form))[0] == pytest.approx(form.payoff().profit)


def test_amounts_come_back_as_a_form():
    form = at_amounts(Campaign(), {"accept_rate": 0.5, "contact_cost": 35.0})

    assert (form.accept_rate.likely, form.accept_rate.high) == (0.5, 0.5)
    assert (form.contact_cost.low, form.contact_cost.likely, form.contact_cost.high) == (30, 35, 60)


class Curved:
    """A form whose profit is the square of its one assumption."""

    FORM = "curved"

    def __init__(self, item: Assumption) -> None:
        self.items = {"amount": item}

    def with_(self, name: str, item: Assumption) -> Curved:
        return Curved(item)

    def payoff(self) -> Payoff:
        amount = self.items["amount"].likely
        return Payoff(np.full(len(FIRSTS), amount**2), np.zeros(len(FIRSTS)))


def test_a_form_that_is_not_linear_is_refused_by_name():
    with pytest.raises(ValueError, match="'curved' is not linear"):
        weights_of(Curved(price(10)))
