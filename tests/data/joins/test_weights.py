"""Weights beside the scores are asked about, with what the event rate would be by them."""

from __future__ import annotations

import pytest

from data.intake.assemble import assemble
from data.intake.door import restrictions
from stories.file_words import worded

ROLES = {"score": "score", "outcome": "left", "id": "customer"}


def opened(read, name, heavy=(1, 1, 3, 3), **answers):
    rows = zip("ABCD", (0.9, 0.4, 0.2, 0.1), (1, 1, 0, 0), heavy, strict=True)
    text = "".join(f"{who},{score},{left},{weight}\n" for who, score, left, weight in rows)
    return assemble(read(f"customer,score,left,{name}\n{text}"), ROLES, answers=answers)


def asked(dataset):
    return next((question for question in dataset.table.questions if question.id == "weights"), None)


@pytest.mark.parametrize(
    "name", ["weight", "sampling_weight", "Gewicht", "Hochrechnungsfaktor", "poids", "peso_muestral"]
)
def test_weights_of_rows_are_asked_about_with_both_rates(read, name):
    question = asked(opened(read, name))

    assert question.default == "sample"
    # 2 events of 4 rows; by weight 2 of 8
    assert (
        worded(question.options[0].meaning) == "event rate 25.0 % by weight, 50.0 % by rows, which is what is counted"
    )


def test_what_the_weights_would_change_is_said_and_the_rows_stay(read):
    dataset = opened(read, "weight")

    assert dataset.table.count == 4
    assert any("By weight the event rate would be 25.0 %" in worded(finding.text) for finding in dataset.findings)
    assert not any("By weight" in worded(finding.text) for finding in opened(read, "weight", weights="no").findings)


def test_heavy_things_are_likelier_parcels(read):
    assert asked(opened(read, "weight", (70, 81, 65, 90))).default == "no"


@pytest.mark.parametrize("name", ["parcel_weight", "weight_kg", "height"])
def test_what_weighs_something_else_by_its_name_is_not_asked_about(read, name):
    assert asked(opened(read, name)) is None


def test_weights_of_rows_restrict_a_story_as_a_sample_does():
    by_weights, both = restrictions({"weights": "sample"}), restrictions({"weights": "sample", "door:sample": "sample"})

    assert [one.key for one in by_weights] == [one.key for one in both] == ["sample"]
    assert restrictions({"weights": "no"}) == ()
