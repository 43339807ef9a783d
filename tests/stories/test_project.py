"""A project survives being saved, and nothing unknown slips in."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace

import pytest

from metrics.assumption import Assumption
from metrics.baseline import PresentRule
from metrics.payoff import Campaign
from stories.decision.settings import Settings, settings_of, settled
from stories.decision.study import study
from stories.language.names import Names
from stories.project import Project
from stories.settings import apply
from stories.story import tell
from tests.stories.studies import BASE, OUTCOME_CELLS, SUBJECT, by_value, ledgers

PROJECTS = {
    "new": Project(date=dt.date(2026, 11, 22)),
    "by value": BASE,
    "cost column": settled(BASE, assumptions=replace(Campaign(), cost_column="call cost")),
    "outcome cells": settled(BASE, assumptions=OUTCOME_CELLS),
    "present threshold": settled(
        BASE, present=PresentRule(threshold=0.5), capacity=100.0, budget=5000.0, threshold=0.25
    ),
    "present share": settled(replace(BASE, decide_by=dt.date(2027, 1, 1)), present=PresentRule(share=0.3)),
    "words": settled(
        replace(BASE, names=Names(one="Kunde", many="Kunden"), decider="Vorstand", locale="de_DE", currency="EUR"),
        repeat="once",
    ),
    "edits": replace(BASE, edits={"en": {"answer": {"title": "It would have earned {gain}", "notes": "Ours."}}}),
}


@pytest.mark.parametrize("name", PROJECTS)
def test_what_is_saved_comes_back(name):
    project = PROJECTS[name]

    assert Project.from_json(json.loads(json.dumps(project.to_json()))) == project


def test_a_field_of_another_version_is_refused_by_name():
    with pytest.raises(ValueError, match="unknown field 'colour'"):
        Project.from_json({**BASE.to_json(), "colour": "blue"})


def test_who_decides_when_and_how_often_is_never_invented():
    unsaid = settled(replace(BASE, decide_by=None, decider=Project.decider), repeat=Settings.repeat)
    slides = {slide.id: slide for slide in tell(study(ledgers(), unsaid, SUBJECT))[1].slides}

    assert "(date open)" in slides["ask"].exhibit.alt
    assert "Date open" in slides["ask"].exhibit.frame["figure"].tolist()
    asked = " ".join(slides["ask"].exhibit.frame["detail"])
    assert "from somebody to be named; measured once the outcome of this list is known" in asked
    assert "One more campaign" in str(slides["depends"].title)
    assert not any("Each year" in str(slide.title) or "sponsor" in slide.notes for slide in slides.values())
    assert apply(apply(unsaid, "decide_by", "2027-01-01"), "decide_by", "") == unsaid


def test_braces_in_words_of_the_user_mark_no_fact():
    assert Names(many="{gain}").many == "(gain)"
    assert Project(decider="{x}").decider == "(x)"


def titles(project: Project) -> dict[str, str]:
    return {slide.id: str(slide.title) for slide in tell(study(ledgers(), project, SUBJECT))[1].slides}


def test_an_edited_title_follows_the_figures():
    edited = replace(BASE, edits={"en": {"answer": {"title": "A gain of {gain} would have been ours"}}})
    dearer = settled(edited, assumptions=by_value(contact_cost=60))

    first, then = titles(edited)["answer"], titles(dearer)["answer"]

    assert first.startswith("A gain of $")
    assert then.startswith("A gain of $")
    assert first != then


def test_an_edit_whose_facts_are_gone_gives_way_to_the_storys_own_words():
    edited = replace(BASE, edits={"en": {"answer": {"title": "It would have earned {something_else}"}}})

    assert titles(edited)["answer"] == titles(BASE)["answer"]


def test_an_edit_of_one_slide_leaves_the_others_alone():
    edited = replace(BASE, edits={"en": {"who": {"title": "The model finds them"}}})

    assert {**titles(edited), "who": ""} == {**titles(BASE), "who": ""}


def test_an_assumption_once_confirmed_is_no_default():
    usual = settled(BASE, assumptions=Campaign.from_value_column())
    confirmed = settings_of(usual).assumptions
    for name, item in confirmed.items.items():
        confirmed = confirmed.with_(name, Assumption(name, item.unit, item.low, item.likely, item.high, "Finance"))

    assert titles(usual)["assumptions"] == "Some assumptions are still examples that nobody has confirmed"
    assert titles(settled(BASE, assumptions=confirmed))["assumptions"].startswith("Every assumption has a ")
