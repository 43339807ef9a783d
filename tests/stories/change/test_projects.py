"""What becomes of the amounts of a change: as text, under other roles, and under another kind of story."""

from __future__ import annotations

from dataclasses import replace

from data.intake.handed_in import Intake, open_dataset
from stories import topics
from stories.change.given import told
from stories.change.settings import settings_of
from stories.file_words import worded
from stories.opening import as_kind, proposed_project, reassigned_project
from stories.project import Project
from stories.settings import apply
from stories.understood import understood
from tests.stories.change.files import arms, series, written
from tests.stories.change.files import told as told_of

TWO = {"control": (40, 10), "email": (40, 8)}


def dataset_of(path, folder, **intake):
    return open_dataset(Intake(files=((path.name, str(path)),), **intake), folder)


def test_amounts_are_told_as_the_text_that_gives_them():
    project = Project(kind="experiment")
    for name, text in {"value": "8..10..14@pricing", "cost": "0.5", "a_year": "100000", "planned": "90/10"}.items():
        project = apply(project, name, text)

    assert [told(project, name) for name in ("value", "cost", "margin", "a_year", "planned")] == [
        "8..10..14@pricing",
        "0.5",
        "",
        "100000",
        "90 / 10",
    ]


def test_what_one_is_worth_is_not_taken_over_to_another_outcome(tmp_path):
    rows = [(place, ("control", "email")[place % 2], place // 2 % 2, place // 4 % 2) for place in range(80)]
    path = written(tmp_path, ("customer_id", "group", "retention_1", "retention_7"), rows)
    one, other = (dataset_of(path, tmp_path, roles={"outcome": f"retention_{day}"}) for day in (1, 7))
    project = apply(apply(Project(kind="experiment"), "value", "10"), "cost", "2")

    settings = settings_of(reassigned_project(project, other, one.roles))
    assert (settings.value, settings.cost.likely) == (None, 2)
    assert reassigned_project(project, one, one.roles) == project


def test_roles_that_a_kind_cannot_be_told_of_tell_the_one_that_is_proposed(tmp_path):
    dataset = dataset_of(arms(tmp_path, TWO), tmp_path)
    of_a_score = Project(kind="retention")

    told_as = reassigned_project(of_a_score, dataset, {"score": "s", "outcome": "churned"})
    assert topics.root("change") == "change"
    assert told_as.kind in ("experiment", "churn_reduction")
    assert set(told_as.settings) == {"change"}


def test_amounts_of_a_decision_are_left_where_a_change_is_told_and_kept_among_kinds_of_a_change(tmp_path):
    decision = proposed_project(dataset_of(arms(tmp_path, TWO), tmp_path), as_kind(Project(), "experiment"))
    valued = apply(decision, "value", "10")

    assert "decision" not in decision.settings
    assert settings_of(as_kind(valued, "churn_reduction")).value.likely == 10
    assert as_kind(valued, "retention").settings == {}
    assert topics.root("comparison") == topics.root("decision") == "decision"


def test_the_day_of_a_change_is_said_among_what_was_understood(tmp_path):
    path = series(tmp_path, [120, 110, 60, 50], size=300)
    dataset = dataset_of(path, tmp_path, answers={"door:go_live": "2024-03-01"})

    assert understood(dataset, "customer").plain.endswith("the change began on 2024-03-01.")
    assert any("as the file's owner says" in worded(each.reason) for each in dataset.table.decisions)


def test_amounts_stay_where_nothing_about_them_was_given(tmp_path):
    dataset = dataset_of(arms(tmp_path, TWO), tmp_path)
    project = proposed_project(dataset, Project(kind="experiment"))

    assert settings_of(project) == settings_of(replace(project, settings={}))


def test_the_story_of_the_next_test_says_once_how_it_will_be_known(tmp_path):
    _, deck = told_of(arms(tmp_path, TWO), tmp_path, answers={}, kind="next_test")

    assert [slide.id for slide in deck.slides].count("know") == 1


def test_the_cost_of_an_arm_is_text_and_plain_values_and_goes_with_its_labels():
    project = apply(Project(kind="experiment"), "cost.Mens E-Mail", "0.04..0.05..0.06@invoice")
    settings = settings_of(project)

    assert told(project, "cost.Mens E-Mail") == "0.04..0.05..0.06@invoice"
    assert type(settings).from_json(settings.to_json()) == settings
    assert settings.cost_of("mens e-mail").likely == 0.05
    assert settings.cost_of("Womens E-Mail") is None
    assert settings_of(apply(project, "cost.mens e-mail", "")).costs == ()
