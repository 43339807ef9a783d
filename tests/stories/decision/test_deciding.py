"""The amounts that decide: which they are, in what words, and what counts as confirmed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from metrics.assumption import DEFAULT
from metrics.payoff import Campaign
from stories.decision.assumption_words import source_of
from stories.decision.deciding import Confirmed, deciding, examples, moves, range_of, worth_it
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import study
from stories.project import Project
from tests.stories.studies import SUBJECT, ledgers

DAY = dt.date(2026, 11, 22)
USUAL = Project()


def _studied(project: Project = USUAL):
    return study(ledgers(), project, SUBJECT)


def _item(project: Project, name: str):
    return settings_of(project).assumptions.items[name]


def test_the_amount_with_the_widest_swing_comes_first_and_no_example_is_left_out():
    found = _studied()
    swings = {entry.name: abs(entry.gain_at_high - entry.gain_at_low) for entry in found.dependences}
    order = deciding(found)

    assert set(examples(USUAL)) <= set(order)
    assert [swings[name] for name in order] == sorted((swings[name] for name in order), reverse=True)


def test_an_amount_that_was_given_exactly_decides_nothing_that_could_be_confirmed():
    exact = _item(USUAL, "contact_cost").exactly(40, "Finance")
    project = settled(USUAL, assumptions=settings_of(USUAL).assumptions.with_("contact_cost", exact))

    assert "contact_cost" not in deciding(_studied(project))


def test_an_amount_says_its_range_where_it_is_worth_it_and_what_the_gain_is_at_both_ends():
    found = _studied()
    say, entry = say_of(found), next(entry for entry in found.dependences if entry.name == "contact_cost")
    told = {name: say.facts[name].text for name in ("contact_cost_low", "contact_cost_high")}
    gains = [say.facts[f"gain_at_contact_cost_{end}"].text for end in ("low", "high")]

    assert range_of("contact_cost", say) == f"({told['contact_cost_low']} to {told['contact_cost_high']})"
    assert say.facts["contact_cost_to"].text in worth_it("contact_cost", say)
    assert all(text in moves(entry, say) for text in (*gains, *told.values()))


def test_nothing_is_said_to_be_worth_it_of_a_file_whose_true_share_is_not_known():
    found = _studied()
    say, entry = replace(say_of(found), scope="balanced"), found.dependences[0]

    assert worth_it(entry.name, say) == ""
    assert say.facts[f"gain_at_{entry.name}_low"].text not in moves(entry, say)


def test_a_confirmed_amount_is_an_example_no_more_and_its_day_is_told_in_the_language_of_the_story():
    cost = _item(USUAL, "contact_cost")
    project = Confirmed().having(cost, cost.confirmed(DAY)).into(USUAL)
    item = _item(project, "contact_cost")

    assert "contact_cost" not in examples(project)
    assert (item.low, item.likely, item.high, item.confirmation.on) == (cost.low, cost.likely, cost.high, DAY)
    for language, said in (("en", "Confirmed on November 22, 2026"), ("de", "Bestätigt am 22. November 2026")):
        spoken = replace(project, language=language, locale={"en": "en_US", "de": "de_DE"}[language])
        assert source_of(item, say_of(_studied(spoken))) == said


def test_what_was_confirmed_of_another_amount_than_is_offered_now_does_not_count():
    cost = _item(USUAL, "contact_cost")
    held = Confirmed().having(cost, cost.confirmed(DAY))
    other = settled(USUAL, assumptions=Campaign(contact_cost=cost.exactly(55, "sheet Costs, cell B1")))

    assert _item(held.into(other), "contact_cost").source == "sheet Costs, cell B1"
    assert _item(held.without("contact_cost").into(USUAL), "contact_cost").source == DEFAULT


def test_what_was_confirmed_comes_back_from_the_store_as_it_was():
    cost = _item(USUAL, "contact_cost")
    held = replace(Confirmed().having(cost, cost.confirmed(DAY)), of="a file, a kind, a form")

    assert Confirmed.from_json(held.to_json()) == held
    assert Confirmed.from_json({}) == Confirmed()


def test_a_source_of_ones_own_that_begins_alike_is_no_day():
    assert replace(_item(USUAL, "contact_cost"), source="Confirmed on Start, by Ann").confirmation is None
