"""A file whose words say neither good nor bad is told of cases and of the event, never of leaving or a campaign."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from data.intake.door import restrictions
from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from stories.decision.settings import settled
from stories.decision.study import study
from stories.language.names import Names
from stories.story import tell
from tests.snapshots.written import explored
from tests.stories.decision.test_restricted import ANSWERS
from tests.stories.studies import BASE, NEUTRAL, OUTCOME_CELLS, SUBJECT, by_value, ledgers, texts

# Words that presuppose that somebody leaves, or stays.
LEAVING = {
    "en": re.compile(
        r"\b(leav(?:e|es|ing|ers?)|left|churn\w*|stay(?:s|ed|ers?)?|kept|retention|riskiest|safest|by risk"
        r"|at risk|lapse\w*|win back)\b",
        re.IGNORECASE,
    ),
    "de": re.compile(
        r"\b(gehen|gegangen|Abwander\w*|geblieben|Verbleib\w*|gefährdet\w*|sicherste\w*|Risiko|gekündigt|Kündigung\w*|gehaltene\w*"
        r"|Kundenbindung)\b",
        re.IGNORECASE,
    ),
}
# What stays or leaves here is no customer: "leaves the rest as it is", "equal scores stay together".
PLAIN = {
    "en": re.compile(
        r"\bleaves? (?:the rest|the second|the house|none|nobody|alone)\b|\bleave it\b|\bstay (?:the same|together|as|at)\b"
        r"|\bleft (?:out|beside|alone|to right)|\bto the left\b|\b(?:is|was|be) kept\b",
        re.IGNORECASE,
    ),
    "de": re.compile(r"\bgehen darf\b|\bdorthin gehen\b|\bdes Wegs\b[^.]*\bgegangen\b", re.IGNORECASE),
}
# And those of a campaign: of an offer that is made to customers and accepted.
CAMPAIGN = {
    "en": re.compile(r"\b(campaigns?|customers?|offers?|accept\w*|contact(?:s|ed|ing)?|calls?)\b", re.IGNORECASE),
    "de": re.compile(
        r"\b(Kampagnen?|Kunden?|Angebot\w*|Zusage\w*|zusagen|angenommene|Kontakte?n?|Anruf\w*)\b", re.IGNORECASE
    ),
}
COSTS = Assumption("fixed_cost", "price", 500, 800, 1200)
CASES = {
    "amounts by cell": settled(NEUTRAL, assumptions=OUTCOME_CELLS),
    "a value column": NEUTRAL,
    "unclear": settled(NEUTRAL, assumptions=by_value(contact_cost=45)),
    "nobody": settled(NEUTRAL, assumptions=by_value(contact_cost=1000)),
    "nobody by limit": settled(NEUTRAL, capacity=0),
    "everybody": settled(NEUTRAL, threshold=-1.0, assumptions=by_value(contact_cost=15)),
    "worse": settled(NEUTRAL, threshold=0.0004, present=PresentRule(threshold=0.35)),
    "beyond the capacity": settled(NEUTRAL, threshold=0.2, capacity=60),
    "budget": settled(NEUTRAL, budget=2500),
    "fixed cost over years, and a target": settled(NEUTRAL, fixed_cost=COSTS, years=2.5, target=1000.0),
    "a true rate": settled(NEUTRAL, base_rate=0.14),
}
FACTS = re.compile(r"\b(leavers|contacted\w*|customers|kept\w*|churn\w*|accept_rate\w*|contact_cost\w*)\b")


def told(project, language, subject=SUBJECT):
    project = replace(project, language=language, locale="de_DE" if language == "de" else "en_US")
    figures = study(ledgers(True, True), project, replace(subject, name="autumn.csv"))
    return figures, *tell(figures)


def of_leaving(said, language):
    """Those of some texts that presuppose leaving; the text is the last of each."""
    return [each for each in said if LEAVING[language].search(PLAIN[language].sub("", each[-1]))]


def of_campaign(said, language):
    return [each for each in said if CAMPAIGN[language].search(each[-1])]


@pytest.mark.every(14)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("case", CASES)
def test_no_text_of_a_neutral_story_speaks_of_leaving_or_of_a_campaign(case, language):
    _, _, deck = told(CASES[case], language)
    said = [(slide.id, where, text) for slide in deck.slides for where, text in texts(slide)]
    said += [(deck.title, "subtitle", deck.subtitle)]
    said += [("deck", name, text) for name, text in deck.words.items() if name not in ("leave", "leave-presentation")]

    assert of_leaving(said, language) == []
    assert of_campaign(said, language) == []


@pytest.mark.every(6)
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("answers", ANSWERS.values(), ids=list(ANSWERS))
def test_nor_does_what_its_owner_says_of_the_file(answers, language):
    _, _, deck = told(NEUTRAL, language, replace(SUBJECT, restrictions=restrictions(answers)))
    said = [(slide.id, where, text) for slide in deck.slides for where, text in texts(slide)]

    assert of_leaving(said, language) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_nor_does_explore(language):
    figures, _, _ = told(NEUTRAL, language)
    measures = ("MPC", "EMPC", "EMPB", "measures")  # of the literature, which are those of a campaign
    said = [(line,) for line in explored(figures) if not any(name in line for name in measures)]

    assert of_leaving([(FACTS.sub("", each[-1]),) for each in said], language) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_nor_does_any_formula_but_for_the_names_of_facts(language):
    _, story, _ = told(CASES["fixed cost over years, and a target"], language)
    said = [(name, FACTS.sub("", fact.formula)) for name, fact in story.facts.items() if not FACTS.fullmatch(name)]

    assert of_leaving(said, language) == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_words_that_are_looked_for_are_those_of_a_story_about_leaving(language):
    _, _, deck = told(BASE, language)
    said = [text for slide in deck.slides for _, text in texts(slide)]

    assert any(LEAVING[language].search(text) for text in said)
    assert any(CAMPAIGN[language].search(text) for text in said)


def test_the_trade_says_what_the_event_is():
    assert Names().event_is == "bad"
    assert Names(trade="tickets").event_is == "bad"
    assert Names(trade="cases", one="lead", many="leads").event_is == "open"
    assert Names(trade="offers").event_is == "good"
