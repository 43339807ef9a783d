"""The words of a trade: accounts are things, and nobody runs a campaign on them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from metrics.assumption import Assumption
from metrics.payoff import CreditDecline, OutcomeCells
from stories.decision.action_words import headings
from stories.decision.assumption_words import label_of
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import study
from stories.kinds import credit_default, profit_curve
from stories.language.names import Names
from stories.say import words_only
from stories.story import tell
from tests.stories.studies import BASE, SUBJECT, ledgers, texts

CREDIT = settled(replace(BASE, kind="credit_default", names=credit_default.NAMES), assumptions=CreditDecline())
CASES = replace(BASE, kind="profit_curve", names=profit_curve.NAMES)


def said(project) -> list[tuple[str, str, str]]:
    """Every text of a story, with its slide and place."""
    deck = tell(study(ledgers(True, True), project, SUBJECT))[1]
    return [(slide.id, where, text) for slide in deck.slides for where, text in texts(slide)]


TOO_DEAR = OutcomeCells(Assumption("hit", "price", 1, 2, 3), Assumption("false_alarm", "price", -900, -800, -700))
PAYS_FOR_ALL = OutcomeCells(Assumption("hit", "price", 50, 100, 150), Assumption("false_alarm", "price", 1, 2, 3))


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "project",
    [
        CREDIT,
        CASES,
        settled(CASES, assumptions=TOO_DEAR),
        settled(CASES, assumptions=PAYS_FOR_ALL),
        settled(CASES, capacity=0),
    ],
    ids=["credit", "cases", "none pays", "all pay", "limit"],
)
def test_of_things_one_says_all_and_none(project):
    assert [
        each for each in said(project) if re.search(r"\b(everybody|nobody(?! has confirmed))\b", each[2], re.I)
    ] == []


@pytest.mark.parametrize("project", [CREDIT, CASES], ids=["credit", "cases"])
def test_things_are_never_spoken_of_as_people(project):
    things = rf"\b(accounts|cases|all) who\b|\bwho {project.names.left}\b"

    assert [each for each in said(project) if re.search(things, each[2], re.IGNORECASE)] == []


def test_a_story_about_credit_speaks_of_no_campaign():
    assert [each for each in said(CREDIT) if "campaign" in each[2].lower()] == []


def test_a_story_about_credit_declines_from_its_score_on():
    assert [each for each in said(CREDIT) if re.search("contact from", each[2], re.IGNORECASE)] == []


def test_an_assumption_has_the_article_of_its_noun():
    names = Names(one="employee", many="employees")

    assert label_of("margin", words_only(replace(BASE, names=names))) == "Margin on what an employee pays"
    assert label_of("margin", words_only(BASE)) == "Margin on what a customer pays"


@pytest.mark.parametrize("language", ["en", "de"])
def test_what_declining_brings_is_the_gain_over_accepting_all_and_nowhere_a_profit(language):
    figures = study(ledgers(True, True), replace(CREDIT, language=language), SUBJECT)
    deck = tell(figures)[1]
    usual = {"en": r"\bprofit", "de": r"\bGewinn(?!e? gegenüber)"}[language]
    named = {"en": "Gain over accepting all", "de": "Vorteil gegenüber der Annahme aller"}[language]
    shown = [
        (slide.id, text)
        for slide in deck.slides
        if slide.id != "measures"  # those of the literature have names of their own
        for text in (str(slide.title), slide.exhibit.caption, getattr(slide.exhibit.y, "title", ""))
    ]

    assert [each for each in shown if re.search(usual, each[1])] == []
    axes = {slide.id: slide.exhibit.y.title for slide in deck.slides if slide.exhibit.y is not None}
    assert {axes[id] for id in ("where", "bridge", "segment_money")} == {named}
    assert named.lower() in headings(say_of(figures))["profit"].lower()


def test_the_profit_of_a_campaign_stays_a_profit():
    figures = study(ledgers(True, True), BASE, SUBJECT)

    assert headings(say_of(figures))["profit"] == "Expected profit"
    assert any("Profit of one campaign" in text for _, _, text in said(BASE))
