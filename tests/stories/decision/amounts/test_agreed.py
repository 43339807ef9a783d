"""Amounts that were agreed before: what is kept of them, to which story they are offered, and in what words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from metrics.payoff import Campaign
from stories.decision.amounts.agreed import Agreed, agreed_in, fitting, told_of, told_of_others
from stories.decision.assumption_words import source_of
from stories.decision.deciding import examples
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import study
from stories.language.names import Names
from stories.project import Project
from tests.stories.studies import SUBJECT, ledgers

DAY = dt.date(2026, 11, 3)
LATER = dt.date(2026, 12, 1)
USUAL = Project()
COST = settings_of(USUAL).assumptions.items["contact_cost"]
GIVEN = replace(COST, source="Call centre")


def having(item, project: Project = USUAL) -> Project:
    return settled(project, assumptions=settings_of(project).assumptions.with_(item.name, item))


def say(project: Project = USUAL):
    return say_of(study(ledgers(), project, SUBJECT))


def agreed(item=GIVEN, by="A. Huber", on=DAY) -> Agreed:
    (one,) = agreed_in(having(item), [item.name], by, on)
    return one


def test_an_example_is_never_kept_and_an_amount_with_a_source_is():
    assert agreed_in(USUAL, ["contact_cost", "accept_rate"], "A. Huber", DAY) == ()
    assert agreed().by == "A. Huber"
    assert agreed().item.source == "Call centre"


def test_using_it_counts_as_confirmed_then_by_whom_and_on_what_grounds():
    used = having(agreed().used)

    assert "contact_cost" not in examples(used)
    assert source_of(agreed().used, say()) == "Call centre; agreed on November 3, 2026 by A. Huber"
    german = replace(USUAL, language="de", locale="de_DE")
    assert source_of(agreed().used, say(german)) == "Call centre; vereinbart am 3. November 2026 von A. Huber"


def test_an_amount_that_was_used_again_keeps_its_first_day_and_owner():
    (again,) = agreed_in(having(agreed().used), ["contact_cost"], "B. Lang", LATER)

    assert again == agreed()


def test_it_is_offered_for_the_same_currency_trade_and_form_and_said_to_exist_otherwise():
    euros = replace(USUAL, currency="EUR")
    staff = replace(USUAL, names=Names(trade="staff"))

    assert set(fitting([agreed()], USUAL)) == {"contact_cost"}
    for other in (euros, staff):
        assert fitting([agreed()], other) == {}
        assert "customers in USD" in told_of_others([agreed()], other, say(other))
    assert told_of_others([agreed()], USUAL, say()) == ""
    without = settled(USUAL, assumptions=replace(Campaign(), cost_column="cost"))
    assert fitting([agreed()], without) == {}


def test_it_is_told_with_day_owner_amount_range_and_grounds():
    assert told_of(agreed(), say()) == "Agreed on November 3, 2026 by A. Huber: $40 ($30 to $60), Call centre"
    exact = agreed(COST.exactly(45, "").confirmed(LATER))
    assert told_of(exact, say()) == "Agreed on December 1, 2026: $45"


def test_it_comes_back_from_plain_values_as_it_was():
    assert Agreed.from_json(agreed().to_json()) == agreed()


def test_a_name_with_the_mark_that_parts_it_from_the_grounds_is_read_back_whole():
    found = COST.confirmed(DAY, "Huber; A.", "Plan; page 3").confirmation

    assert (found.on, found.by, found.source) == (DAY, "Huber, A.", "Plan; page 3")
