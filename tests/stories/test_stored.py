"""Stories and recipes that any earlier version kept open today: one folder of examples a version of the form."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from data.intake.handed_in import Intake, open_dataset
from data.intake.recipe import Recipe, apply, match
from metrics.assumption import MADE_UP
from store import stories
from stories.decision.settings import Settings, settings_of, settled
from stories.language.names import Names
from stories.origin import origin_of
from stories.project import UPGRADES, Project
from stories.story import shelf, tell
from stories.topics import studied
from tests.customers import csv, customers
from tests.snapshots.cases import told

STORED = Path(__file__).parents[1] / "stored"
STORIES = sorted((STORED / "stories").rglob("*.json"))


def with_amounts_of_the_sample(project: Project) -> Project:
    """A story kept before a sample's amounts were its own, which is a draft today, and before it ran once unless somebody said more."""
    form = settings_of(project).assumptions
    for name, item in form.items.items():
        form = form.with_(name, replace(item, source=MADE_UP) if item.is_default else item)
    return settled(project, assumptions=form, repeat=Settings.repeat)


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def kept(path: Path) -> Project:
    return Project.from_json(json.loads(path.read_text("utf-8"))["project"])


def test_every_version_of_the_form_left_examples():
    versions = {int(folder.name.removeprefix("project_")) for folder in (STORED / "stories").iterdir()}

    assert versions == {*UPGRADES, Project.VERSION}


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_a_kept_story_opens_and_is_kept_anew_in_todays_form(path):
    project = kept(path)

    assert Project.from_json(json.loads(json.dumps(project.to_json()))) == project
    assert project.to_json()["version"] == Project.VERSION


@pytest.mark.parametrize("path", [path for path in STORIES if path.stem.startswith("sample_")], ids=name)
def test_a_kept_story_reads_as_it_did(path, folder_of_all):
    project = with_amounts_of_the_sample(kept(path))
    case = path.stem.replace("_", " ")
    dataset = open_dataset(Intake(sample=path.stem.removeprefix("sample_")), folder_of_all)
    deck = tell(studied(shelf()[project.kind].TOPIC, dataset, project, origin_of(dataset)))[1]

    assert [str(slide.title) for slide in deck.slides] == [str(slide.title) for slide in told(case)[2].slides]


def test_amounts_limits_and_edits_of_the_first_form_are_where_they_belong():
    folder = STORED / "stories" / "project_1"
    limits = settings_of(kept(folder / "project_present_threshold.json"))
    edited = kept(folder / "edited_german.json")

    assert (limits.capacity, limits.budget, limits.threshold, limits.present.threshold) == (100.0, 5000.0, 0.25, 0.5)
    assert edited.edits == {
        "en": {
            "answer": {"title": "It would have earned {gain}, between {gain_low} and {gain_high}", "notes": "Ours."},
            "who": {"title": "The model finds them"},
        }
    }
    assert (edited.language, edited.locale) == ("en", "de_DE")


def test_cells_of_the_first_decision_form_are_the_same_for_all_and_those_of_the_second_are_read_as_they_were():
    folder = STORED / "stories" / "project_2"
    before = json.loads((folder / "project_outcome_cells.json").read_text("utf-8"))["project"]["settings"]["decision"]
    form = settings_of(kept(folder / "project_cells_by_row.json")).assumptions

    assert before["version"] == 1
    assert settings_of(kept(folder / "project_outcome_cells.json")).assumptions.reading == {}
    assert form.amount_of("miss").reading == ("monthly_income", 3, None, 25000)
    assert form.amount_of("false_alarm").column == "cost of review"
    assert (form.miss.low, form.miss.high, form.miss.source, form.hit.likely) == (-0.8, -0.7, "recoveries", 5)


def test_a_story_of_the_second_decision_form_has_no_costs_of_model_and_campaign():
    path = STORED / "stories" / "project_2" / "project_cells_by_row.json"
    before = json.loads(path.read_text("utf-8"))["project"]["settings"]["decision"]

    assert before["version"] == 2
    assert "cost_once" not in before
    assert settings_of(kept(path)).plan is None
    assert settings_of(kept(path)).next_list is None


def test_words_of_the_first_form_find_the_trade_that_has_them():
    folder = STORED / "stories" / "project_1"

    assert kept(folder / "project_trade_bookings_cancellation.json").names.to_json() == {"trade": "bookings", "own": {}}
    assert kept(folder / "project_cases_all_pay.json").names.to_json() == {"trade": "cases", "own": {}}
    assert kept(folder / "project_words.json").names == Names(one="Kunde", many="Kunden")
    assert kept(folder / "project_words.json").names.own == {"one": "Kunde", "many": "Kunden"}


@pytest.mark.parametrize("path", STORIES, ids=name)
def test_the_store_opens_it(path, monkeypatch, tmp_path):
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    (tmp_path / "stories").mkdir()
    shutil.copy(path, tmp_path / "stories" / "abcdefghijklmnopqrstuv.json")

    found = stories.load("abcdefghijklmnopqrstuv")
    again = stories.load(stories.save(found).id)

    assert found.revision == 3
    assert again.project == found.project == kept(path)


def test_a_story_of_a_later_version_is_refused_by_its_number():
    with pytest.raises(ValueError, match="has version 99; this program knows versions up to"):
        Project.from_json({**Project().to_json(), "version": 99})


def test_settings_of_an_unknown_topic_are_refused_by_name():
    with pytest.raises(ValueError, match="“weather”, a topic that this version does not know"):
        Project.from_json({**Project().to_json(), "settings": {"weather": {"version": 1}}})


def test_a_kept_recipe_reads_the_next_file_of_its_layout(folder_of_all):
    recipe = Recipe.from_json(json.loads((STORED / "recipes" / "autumn.json").read_text("utf-8")))
    path = folder_of_all / "winter.csv"
    path.write_bytes(csv(customers(400)))
    intake = Intake(files=(("winter.csv", str(path)),))
    table = open_dataset(intake, folder_of_all).table

    found = match(recipe, table)
    dataset = open_dataset(apply(found, intake), folder_of_all)

    assert found.is_same
    assert (dict(dataset.roles), dataset.event) == (dict(recipe.roles), recipe.event)
