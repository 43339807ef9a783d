"""Whom to make an offer to: responses among the best, how many must be due to the offer, and words of no leaving."""

from __future__ import annotations

import re

import pytest

from metrics.assumption import Assumption
from metrics.decision.holding_back import least_held_back
from stories.binding import loose_numbers
from stories.claims import objections
from stories.decision.defaults import flat_value
from stories.decision.settings import Settings, settings_of
from stories.settings import apply
from tests.stories.studies import OFFERED, TARGETING, texts, told_offer
from tests.stories.test_german import ENGLISH, LONGEST
from tests.stories.test_neutral import of_leaving

BOTH = [(case, language) for case in OFFERED for language in ("en", "de")]


def slide(case: str, id: str):
    return next((each for each in told_offer(case)[2].slides if each.id == id), None)


@pytest.mark.every(6)
@pytest.mark.parametrize("case", OFFERED)
def test_every_verdict_has_its_story(case):
    assert told_offer(case)[0].verdict == OFFERED[case][2]


@pytest.mark.every(12)
@pytest.mark.parametrize(("case", "language"), BOTH)
def test_every_number_is_a_fact_and_no_sentence_claims_more_than_the_file_supports(case, language):
    _, story, deck = told_offer(case, language)

    for each in deck.slides:
        assert len(str(each.title).split(" ")) <= (LONGEST if language == "de" else 18), str(each.title)
        for where, text in texts(each):
            assert not loose_numbers(text, story.facts, story.names), (each.id, where, text)
            assert objections(text, language) == [], (each.id, where, text)


@pytest.mark.every(10)
@pytest.mark.parametrize(("case", "language"), BOTH)
def test_whoever_buys_does_not_leave(case, language):
    _, _, deck = told_offer(case, language)
    said = [(each.id, where, text) for each in deck.slides for where, text in texts(each)]

    assert of_leaving(said, language) == []


@pytest.mark.every(4)
@pytest.mark.parametrize("case", OFFERED)
def test_a_german_story_of_an_offer_is_german(case):
    _, story, deck = told_offer(case, "de")
    from_data = {word for name in story.names for word in re.findall(r"\w+", name)}
    said = [(each.id, where, text) for each in deck.slides for where, text in texts(each)]

    assert [each for each in said if set(ENGLISH.findall(each[2])) - from_data] == []


def test_the_responses_among_the_best_are_held_against_as_many_drawn_at_random():
    figures, story, _ = told_offer("capacity")
    facts, decision = story.facts, figures.decision
    overall = figures.curve.events[-1] / figures.curve.rows

    assert facts["drawn_leavers"].value == pytest.approx(decision.contacted * overall)
    assert facts["lift_contacted"].value == pytest.approx(decision.events / decision.contacted / overall)
    assert f"{facts['lift_contacted'].text} times as many" in str(slide("capacity", "responses").title)


def test_a_lift_that_may_be_chance_has_no_slide():
    assert slide("unclear", "responses") is None
    assert slide("everybody", "responses") is None


def test_the_least_part_that_must_be_due_to_the_offers_pays_for_them_exactly():
    # Of 100 per response and 40 per offer the offers pay from cost / (100 * response rate among the contacted) on.
    figures, story, _ = told_offer("model")
    decision, facts = figures.decision, story.facts

    assert facts["responses_worth"].value == pytest.approx(100 * decision.events)
    assert facts["due_least"].value == pytest.approx(40 * decision.contacted / (100 * decision.events))
    frame = slide("model", "due").exhibit.frame
    model = frame[frame["highlight"]]
    assert model["y"].iloc[0] == pytest.approx(-40 * decision.contacted)
    assert model["y"].iloc[-1] == pytest.approx(decision.profit)


def test_offers_that_lose_even_if_all_responses_are_due_to_them_say_so():
    assert str(slide("loses even so", "due").title).startswith("Even if every response were due")
    assert slide("nobody", "due") is None


def test_the_stop_rule_is_the_rise_that_pays_for_the_offers():
    # 40 for an offer and 100 for a response: it takes 40 responses more of 100 than in the control group.
    figures, story, _ = told_offer("model")
    decision = figures.decision
    rate = decision.events / decision.contacted

    assert story.facts["stop_points"].value == pytest.approx(0.4)
    least = least_held_back(int(decision.contacted), 1 - rate + 0.4, 0.4)
    assert story.facts["held_back"].value == max(least, -(-int(decision.contacted) // 10))
    assert "above the response rate of the control group" in " ".join(slide("model", "ask").exhibit.frame["label"])


def test_what_the_file_cannot_say_stands_among_the_assumptions():
    rows = slide("model", "assumptions").exhibit.frame

    assert rows.iloc[-1].tolist()[1:3] == ["all of them", "not known"]


def test_amounts_of_an_offer_are_given_as_text_and_kept():
    project = apply(apply(TARGETING, "value", "80"), "offer_cost", "3..5..9@mailing house")
    items = settings_of(project).assumptions.items

    assert (items["response_value"].likely, items["offer_cost"].high) == (80, 9)
    assert Settings.from_json(settings_of(project).to_json()) == settings_of(project)
    worth = Assumption("clv", "price", 60, 60, 60, "finance")
    assert settings_of(flat_value(project, worth)).assumptions.items["response_value"].likely == 60
