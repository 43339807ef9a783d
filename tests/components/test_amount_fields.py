"""Who says so, once an amount was typed anew."""

from __future__ import annotations

import datetime as dt

from components.decision.amount_fields import own_source, source_kept
from metrics.assumption import DEFAULT, Assumption

COST = Assumption("contact_cost", "price", 30, 40, 60)
AGREED = COST.confirmed(dt.date(2025, 11, 3), "A. Huber", "Call centre")


def test_an_amount_that_stays_as_it_was_keeps_who_confirmed_it():
    assert own_source(AGREED) == "Call centre"
    assert source_kept(AGREED, (30, 40, 60, "Call centre"), "B. Lang") == AGREED.source


def test_whoever_confirmed_another_amount_did_not_confirm_this_one():
    found = COST.at(45, source_kept(AGREED, (30, 45, 60, "Call centre"), "B. Lang")).confirmation

    assert (found.on, found.by, found.source) == (dt.date.today(), "B. Lang", "Call centre")


def test_words_of_ones_own_stand_and_an_example_stays_one_where_nobody_says_so():
    assert source_kept(AGREED, (30, 45, 60, "Contract"), "") == "Contract"
    assert source_kept(COST, (30, 45, 60, ""), "") == DEFAULT
    assert own_source(COST) == ""
