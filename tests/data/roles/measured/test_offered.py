"""Files without a score whose columns are named like a trial: what is taken for the groups, and for what came of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset
from tests.stories.change.files import written

TRIED = {
    "cohort": ("A", "B"),
    "policy": ("new", "old"),
    "recommender": ("v1", "v2"),
    "script": ("new script", "old script"),
    "discount": ("0%", "5%", "10%"),
    "landing_page": ("blue", "green"),
    "Preis": ("hoch", "niedrig"),
    "mise_en_page": ("ancienne", "nouvelle"),
    "triage_protocol": ("usual", "nurse first"),
    "rollout": ("yes", "no"),
}


def file(
    folder: Path, arm: str, labels: tuple[str, ...], came: str = "churned", values: tuple[object, ...] = (0, 0, 1)
):
    """Sixty rows, in each of which the labels and the values take turns."""
    rows = [(f"C{place}", labels[place % len(labels)], values[place % len(values)]) for place in range(60)]
    return written(folder, ("customer_id", arm, came), rows)


def opened(path: Path, folder: Path, **answers: str):
    return open_dataset(Intake(files=((path.name, str(path)),), answers=answers), folder)


@pytest.mark.parametrize(("name", "labels"), TRIED.items())
def test_what_is_tried_in_several_ways_parts_the_rows_once_it_was_asked(tmp_path, name, labels):
    dataset = opened(file(tmp_path, name, labels), tmp_path)

    assert (dataset.roles["treated"], dataset.roles["outcome"]) == (name, "churned")
    assert "segment" not in dataset.roles
    assert [each.id for each in dataset.table.questions if each.id == "who_got_what"] == ["who_got_what"]


def test_whoever_says_that_it_is_no_trial_is_asked_for_a_score(tmp_path):
    with pytest.raises(DataError, match="No column is named as the score .* and none says who got what"):
        opened(file(tmp_path, "cohort", ("A", "B")), tmp_path, who_got_what="(nobody)")


@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("age_group", ("18-30", "31-60")),
        ("customer_group", ("A", "B")),
        ("product_group", ("toys", "tools")),
        ("contract", ("monthly", "yearly")),
        ("gender", ("f", "m")),
        ("previous_campaign", ("yes", "no")),
        ("offer_accepted", ("yes", "no")),
        ("test_result", ("pass", "fail")),
    ],
)
def test_what_describes_people_or_things_is_no_trial(tmp_path, name, labels):
    with pytest.raises(DataError, match="No column is named as"):
        opened(file(tmp_path, name, labels), tmp_path)


def test_a_yes_or_no_that_nobody_named_an_outcome_is_what_came_of_a_trial(tmp_path):
    dataset = opened(file(tmp_path, "group", ("control", "treatment"), "complaint"), tmp_path)

    assert dataset.roles["outcome"] == "complaint"


@pytest.mark.parametrize("name", ["days_active", "purchases", "complaints_count"])
def test_of_a_count_without_a_score_the_mean_is_what_changed(tmp_path, name):
    dataset = opened(file(tmp_path, "variant", ("A", "B"), name, (0, 1, 2, 7)), tmp_path)

    assert dataset.roles["measure"] == name
    assert "outcome" not in dataset.roles


def test_groups_without_anything_that_came_of_them_are_refused_in_one_sentence(tmp_path):
    with pytest.raises(DataError, match="“group” says what is compared, but no column is named as what came of it"):
        opened(file(tmp_path, "group", ("control", "treatment"), "city", ("Bonn", "Köln")), tmp_path)
