"""A story that was kept under another dealing of rows says what moved, and nothing where nothing did."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.intake.handed_in import Intake, open_dataset
from stories.decision.dealt import differs, moved
from stories.facts import FactTable
from stories.formula import how
from stories.language.names import Names
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.say import Say
from stories.words import Words


def table(**figures):
    facts = FactTable(Words(quantum=100.0), "a test")
    for name, (value, unit) in figures.items():
        facts.add(name, value, unit, how("leavers"))
    return Say(facts, Names())


@pytest.mark.parametrize(
    ("before", "now", "unit", "more"),
    [
        (15_900, 15_940, "money", False),  # printed alike
        (15_900, 16_000, "money", False),  # one step of what is printed
        (15_900, 16_100, "money", True),
        (0.36, 0.37, "share", False),
        (0.36, 0.38, "share", True),
    ],
)
def test_what_differs_by_one_digit_is_not_worth_a_word(before, now, unit, more):
    one, other = table(gain=(before, unit)), table(gain=(now, unit))

    assert differs(one.facts["gain"], other.facts["gain"], other) is more


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    return open_dataset(Intake(sample="telephone"), tmp_path_factory.mktemp("sample"))


def test_what_moved_is_said_in_the_words_of_the_story(sample):
    project = first_project(sample, Project())
    said = moved(sample, 1, project, origin_of(sample))

    assert said == "" or ("Since this story was kept, " in said and " went from " in said)
    assert moved(sample, 1, replace(project, language="de"), origin_of(sample)) != said or said == ""


def test_a_story_of_the_same_dealing_moved_nowhere(sample):
    assert moved(sample, sample.dealing, first_project(sample, Project()), origin_of(sample)) == ""
