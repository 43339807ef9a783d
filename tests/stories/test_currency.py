"""Until a file or somebody says in which currency its amounts are, they are shown in one and marked so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from stories.decision.opening import ledgers_of
from stories.decision.study import study
from stories.opening import first_project
from stories.project import Project
from stories.settings import apply
from stories.story import tell
from tests.customers import csv, customers
from tests.stories.studies import BASE, SUBJECT, ledgers

OPEN = replace(BASE, currency_is_said=False)


@pytest.mark.parametrize(
    ("language", "note", "row"),
    [
        ("en", "Currency not said: shown as $.", ("Currency", "$", "", "Not said by the file, not yet confirmed")),
        (
            "de",
            "Währung nicht genannt: gezeigt als $.",
            ("Währung", "$", "", "In der Datei nicht genannt, noch nicht bestätigt"),
        ),
    ],
)
def test_a_currency_that_nobody_said_is_marked_where_money_is_first_shown_and_among_what_is_assumed(
    language, note, row
):
    first, *others = tell(study(ledgers(), replace(OPEN, language=language), SUBJECT))[1].slides
    assumed = next(slide for slide in others if slide.id == "assumptions").exhibit.frame

    assert first.source.endswith(note)
    assert not any(note in slide.source for slide in others)
    assert row in set(assumed.itertuples(index=False, name=None))


@pytest.mark.parametrize("project", [apply(OPEN, "currency", "USD"), apply(OPEN, "currency", "EUR")])
def test_a_currency_that_was_said_bears_no_mark(project):
    slides = tell(study(ledgers(), project, SUBJECT))[1].slides

    assert not any("Currency" in slide.source for slide in slides)


def test_amounts_that_are_made_up_are_in_the_currency_that_they_are_shown_in():
    figures = study(ledgers(), OPEN, replace(SUBJECT, synthetic=True))

    assert "Currency" not in tell(figures)[1].slides[0].source


def test_a_file_says_the_currency_that_nobody_said_and_changes_none_that_somebody_did(folder_of_all):
    frame = customers().rename(columns={"monthly fee": "monthly fee gbp"})
    files = (("all.csv", keep_bytes(csv(frame), folder_of_all).name),)
    dataset = open_dataset(Intake(files=files, roles={"value": "monthly fee gbp"}), folder_of_all)
    dollars = apply(Project(), "currency", "USD")

    assert first_project(dataset).currency == "GBP"
    assert not first_project(dataset).currency_is_open
    assert first_project(dataset, dollars).currency == "USD"


@pytest.mark.parametrize(
    ("language", "label", "column"),
    [
        ("en", "Value of each client, by the file", "“monthly fee”"),
        ("de", "Wert je client laut Datei", "„monthly fee“"),
    ],
)
def test_the_column_that_is_taken_as_the_value_is_named_among_what_is_assumed(folder_of_all, language, label, column):
    files = (("all.csv", keep_bytes(csv(customers()), folder_of_all).name),)
    dataset = open_dataset(Intake(files=files), folder_of_all)
    project = replace(first_project(dataset), language=language, names=BASE.names.with_(one="client"))
    assumed = next(
        slide for slide in tell(study(ledgers_of(dataset), project, SUBJECT))[1].slides if slide.id == "assumptions"
    ).exhibit.frame

    assert (label, column) in set(assumed.iloc[:, :2].itertuples(index=False, name=None))
