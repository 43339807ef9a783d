"""Which kind of story a file asks for: by whether its event is good or bad, and by what kind of event it is."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from stories.file_words import worded
from stories.language.names import Names
from stories.opening import as_kind, first_project
from stories.project import Project
from stories.proposing import doubt, fitting, proposed_kind, sense_of
from stories.story import shelf
from tests.customers import csv, customers


@pytest.fixture
def opened(folder_of_all):
    """A dataset whose outcome has this name, and these words where it happened and where not."""

    def open_file(outcome: str, happened: str = "Yes", not_so: str = "No", **more):
        frame = customers().rename(columns={"Left us?": outcome})
        frame[outcome] = np.where(frame[outcome] == "Yes", happened, not_so)
        frame = frame.assign(**more)
        roles = {"outcome": outcome} | ({"treated": "contact_group"} if "contact_group" in more else {})
        files = (("all.csv", keep_bytes(csv(frame), folder_of_all).name),)
        return open_dataset(Intake(files=files, roles=roles, event=happened), folder_of_all)

    return open_file


@pytest.mark.every(12)
@pytest.mark.parametrize(
    ("outcome", "happened", "not_so", "kind"),
    [
        ("subscribed", "yes", "no", "targeting"),
        ("gekauft", "ja", "nein", "targeting"),
        ("converti", "oui", "non", "targeting"),
        ("renewed", "1", "0", "targeting"),
        ("status", "converted", "open", "targeting"),
        ("churned", "Yes", "No", "retention"),
        ("gekündigt", "ja", "nein", "retention"),
        ("status", "cancelled", "active", "retention"),
        ("retained", "0", "1", "retention"),
        ("contract", "not renewed", "renewed", "retention"),
        ("default_next_month", "1", "0", "credit_default"),
        ("impago", "sí", "no", "credit_default"),
        ("sla_missed", "1", "0", "profit_curve"),
        ("fraud", "1", "0", "profit_curve"),
        ("readmitted", "1", "0", "profit_curve"),
        ("repaid", "1", "0", "profit_curve"),
        ("retained", "1", "0", "profit_curve"),
        ("churned", "No", "Yes", "profit_curve"),
        ("y", "1", "0", "profit_curve"),
        ("group_of_two", "A", "B", "profit_curve"),
    ],
)
def test_the_kind_that_is_proposed_speaks_of_what_happened(opened, outcome, happened, not_so, kind):
    assert proposed_kind(opened(outcome, happened, not_so)).kind == kind


def test_the_reason_names_the_column_and_its_event(opened):
    found = proposed_kind(opened("subscribed", "yes", "no"))

    assert worded(found.reason) == "Proposed because “subscribed” = “yes” is good when it happens."
    assert "„subscribed“ = „yes“ gut ist" in worded(found.reason, "de")


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("outcome", "said"),
    [("y", "do not say whether it is good or bad"), ("fraud", "neither that somebody leaves"), ("repaid", "an offer")],
)
def test_where_the_words_speak_for_no_kind_it_is_said_how_to_say_more(opened, outcome, said):
    reason = worded(proposed_kind(opened(outcome, "1", "0")).reason)

    assert said in reason
    assert "choose" in reason


def test_good_or_bad_is_asked_only_of_a_kind_that_needs_it(opened):
    unknown, good = opened("y", "1", "0"), opened("bought", "1", "0")

    assert (sense_of(unknown), sense_of(good)) == ("", "good")
    assert doubt(unknown, "profit_curve") is None
    assert doubt(good, "targeting") is None
    assert "Is “y” = “1” one of them?" in worded(doubt(unknown, "targeting"))
    assert "sounds good. Is it bad?" in worded(doubt(good, "retention"))


def test_of_a_file_with_a_control_group_no_offer_is_told(opened):
    arms = ["contacted" if row % 3 else "held back" for row in range(len(customers()))]
    dataset = opened("bought", "1", "0", contact_group=arms)

    assert "targeting" not in fitting(dataset)
    found = proposed_kind(dataset)
    assert found.kind == "profit_curve"
    assert "who was left alone" in worded(found.reason)


def test_a_story_of_what_nobody_named_speaks_of_cases(opened):
    dataset = opened("y", "1", "0")
    project = first_project(dataset, Project(kind=proposed_kind(dataset).kind))

    assert (project.names.many, project.title) == ("cases", "Profit curve")


def test_another_kind_brings_its_own_words_for_what_happens_and_keeps_ones_nouns():
    guests = Project(names=Names(one="guest", many="guests", left="checked out"))

    assert as_kind(guests, "targeting").names == Names(trade="offers", one="guest", many="guests")
    assert as_kind(guests, "profit_curve").names.event_is == "open"
    assert as_kind(guests, "retention") == guests
    assert as_kind(Project(names=Names(trade="tickets")), "profit_curve").names == Names(trade="tickets")


def test_every_kind_that_is_proposed_by_words_says_in_which_sense():
    for name, kind in shelf().items():
        assert hasattr(kind, "SIGNS") == hasattr(kind, "SENSE"), name
