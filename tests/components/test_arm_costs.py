"""What is asked of a test of several groups: what reaching one costs in each."""

from __future__ import annotations

from components.change import amounts_form
from tests.stories.change.files import arms, told


def costs(counts, folder):
    study, _ = told(arms(folder, counts), folder)
    return [name for name in amounts_form.labels(study) if name.startswith("cost")]


def test_each_of_several_groups_is_asked_for_its_own_cost(tmp_path):
    two = {"control": (40, 10), "call": (40, 8), "letter": (40, 9)}

    assert costs(two, tmp_path) == ["cost", "cost.call", "cost.letter"]


def test_of_one_group_there_is_one_cost(tmp_path):
    assert costs({"control": (40, 10), "call": (40, 8)}, tmp_path) == ["cost"]


def test_a_cost_that_cannot_be_meant_is_refused_under_the_name_of_its_field(tmp_path):
    study, _ = told(arms(tmp_path, {"control": (40, 10), "call": (40, 8), "letter": (40, 9)}), tmp_path)

    refused = amounts_form.refusal(study.project, "cost.call", "-2", amounts_form.labels(study)["cost.call"])
    assert refused == "“The same with “call”” was '-2'; wanted zero or more."
