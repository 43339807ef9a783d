"""Confidence in the predicted class is turned by the predicted label; a probability is left as it is."""

from __future__ import annotations

from data.intake.assemble import assemble
from data.rows.canonical import canonical

ROLES = {"score": "confidence", "outcome": "left"}
SURE = "left,predicted,confidence\nYes,Yes,0.9\nNo,No,0.8\nYes,Yes,0.6\nNo,No,0.95\n"


def scores(dataset):
    with dataset.table.rows.open() as connection:
        return [round(score, 9) for (score,) in canonical(dataset, connection).select("score").fetchall()]


def test_where_the_other_label_was_predicted_it_counts_the_other_way(read):
    dataset = assemble(read(SURE), ROLES)
    question = next(each for each in dataset.table.questions if each.id == "confidence")

    assert scores(dataset) == [0.9, 0.2, 0.6, 0.05]
    assert question.default == "turn"
    assert [option.meaning["pairs"] for option in question.options] == ["100", "25"]


def test_the_answer_leaves_it_as_it_stands(read):
    assert scores(assemble(read(SURE), ROLES, answers={"confidence": "no"})) == [0.9, 0.8, 0.6, 0.95]


def test_a_probability_beside_its_own_label_is_not_asked_about(read):
    text = "left,predicted,confidence\nYes,Yes,0.9\nNo,No,0.2\nYes,Yes,0.6\nNo,No,0.05\n"

    assert [each.id for each in assemble(read(text), ROLES).table.questions] == []
