"""A score that was turned round is told as the file has it: whoever has so much or less."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from metrics.assumption import Assumption
from metrics.payoff import Campaign
from stories.decision.settings import settled
from stories.origin import origin_of
from stories.project import Project
from stories.story import tell
from stories.topics import studied
from tests.customers import csv, customers
from tests.stories.studies import FINANCE


def confirmed() -> Campaign:
    """The usual amounts, which nobody doubts by more than a tenth: a draft would ask for them and not for the rule."""
    form = Campaign()
    for name, item in form.items.items():
        ends = (item.likely * part for part in (0.9, 1, 1.1))
        form = form.with_(name, Assumption(name, item.unit, *ends, FINANCE))
    return form


@pytest.mark.parametrize(("language", "words"), [("en", "or less"), ("de", "bis zu einem Score von")])
def test_the_ask_names_the_threshold_as_the_file_has_it(folder_of_all, language, words):
    frame = customers().rename(columns={"P(leave) %": "rating"})
    frame["rating"] = 850 - 4 * frame["rating"]
    answers = {"direction": "score"}
    intake = Intake(
        files=(("all.csv", keep_bytes(csv(frame), folder_of_all).name),), roles={"score": "rating"}, answers=answers
    )
    dataset = open_dataset(intake, folder_of_all)
    project = settled(Project(kind="retention", language=language), assumptions=confirmed())
    story, deck = tell(studied("decision", dataset, project, origin_of(dataset, answers)))
    facts = story.facts

    written = facts["threshold_written"]
    assert written.value == pytest.approx(-facts["threshold"].value, abs=0.001)
    assert (frame["rating"] <= written.value).sum() == facts["contacted"].value
    asked = " ".join(
        str(slide.exhibit.frame.to_string()) for slide in deck.slides if slide.exhibit and slide.id == "ask"
    )
    assert words in asked
    assert written.text in asked
