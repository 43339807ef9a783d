"""Where a file says what each result of a decision costs, a story can count all of it, in every kind of story."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.handed_in import Intake, open_dataset
from metrics.payoff import OutcomeCells
from stories.decision.amounts.by_result import by_result
from stories.decision.settings import settings_of
from stories.file_words import worded
from stories.opening import first_project
from stories.origin import origin_of
from stories.project import Project
from stories.story import shelf, tell
from stories.topics import studied
from tests.customers import csv
from tests.stories.decision.amounts.accounts import accounts

ANSWERS = {"value": "(cells)"}
KINDS = [name for name, kind in shelf().items() if kind.TOPIC == "decision"]


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """The accounts with some columns changed, with these answers."""

    def open_accounts(answers=ANSWERS, **changed):
        folder = tmp_path_factory.mktemp("accounts")
        frame = accounts(1200).assign(**changed)
        (folder / "accounts.csv").write_bytes(csv(frame))
        intake = Intake(files=(("accounts.csv", str(folder / "accounts.csv")),), answers=answers)
        return open_dataset(intake, folder)

    return open_accounts


@pytest.mark.every(2)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_story_counts_each_cost_where_its_result_comes(opened, kind):
    dataset, frame = opened(), accounts(1200)
    project = first_project(dataset, Project(kind=kind), ANSWERS)
    figures = studied("decision", dataset, project, origin_of(dataset, ANSWERS))
    lost = np.where(frame["defaulted"] == "Yes", frame["cost_fn"], -frame["cost_fp"])  # what acting brings, by row

    assert settings_of(project).assumptions.by == (("miss", "cost_fn"), ("false_alarm", "cost_fp"))
    assert figures.curve.profit[-1] == pytest.approx(lost.sum(), rel=1e-12)
    assert tell(figures)[1].slides


def test_another_answer_or_none_leaves_the_usual_amounts(opened):
    dataset = opened()

    assert not isinstance(settings_of(first_project(dataset, Project(), {})).assumptions, OutcomeCells)
    assert not isinstance(
        settings_of(first_project(dataset, Project(), {"value": "cost_fn"})).assumptions, OutcomeCells
    )


def test_the_offer_says_what_each_column_would_mean(opened):
    question = next(each for each in opened({}).table.questions if each.id == "value")
    offer = next(option for option in question.options if option.key == "(cells)")

    assert worded(offer.meaning) == (
        "“cost_fn” is lost where nothing is done and the event comes; "
        "“cost_fp” is lost where something is done and no event comes"
    )


def test_a_column_that_is_the_same_in_every_row_is_an_amount_for_all(opened):
    dataset = opened(cost_fp=25)
    form = by_result(dataset, Project(kind="credit_default"))

    assert (form.false_alarm.unit, form.false_alarm.likely) == ("price", -25)
    assert form.by == (("miss", "cost_fn"),)


def test_more_amounts_than_a_story_may_have_are_not_offered(opened):
    other = accounts(1200)["cost_fp"]
    dataset = opened({}, cost_tp=other + 1, cost_tn=other * 2)
    question = next(each for each in dataset.table.questions if each.id == "value")

    assert by_result(dataset, Project()) is None
    assert "(cells)" not in [option.key for option in question.options]
