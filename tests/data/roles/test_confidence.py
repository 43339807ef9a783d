"""Confidence in the predicted class is turned by the predicted label; a probability is left as it is."""

from __future__ import annotations

import numpy as np
import pytest

from data.errors import DataError
from data.intake.assemble import assemble
from data.roles.proposal import propose
from data.rows.canonical import canonical
from tests.data.roles.test_candidates import ROWS, file

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


CHANCE = np.round(0.02 + 0.96 * np.random.default_rng(5).random(ROWS), 3)
HAPPENED = np.random.default_rng(6).random(ROWS) < CHANCE
SAID = CHANCE > 0.5
CONFIDENCE = np.round(np.maximum(CHANCE, 1 - CHANCE), 3)


def opened(table):
    return assemble(table, {role: one.column for role, one in propose(table).by_role.items()})


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("actual", "predicted", "score", "labels"),
    [
        ("actual", "predicted", "prediction", ("1:good", "2:bad")),  # Weka
        ("actual", "predicted", "prediction", ("1:no", "2:yes")),
        ("churn", "$R-churn", "$RC-churn", ("F", "T")),  # SPSS Modeler
        ("churn", "$L-churn", "$LP-churn", ("F", "T")),
        ("gekündigt", "$XGB-gekündigt", "$XGBC-gekündigt", ("nein", "ja")),
    ],
)
def test_confidence_that_other_tools_write_is_found_whichever_label_is_the_event(
    read, actual, predicted, score, labels
):
    happened, said = (np.where(each, labels[1], labels[0]) for each in (HAPPENED, SAID))
    dataset = opened(read(file(**{actual: happened, predicted: said, score: CONFIDENCE})))

    assert (dataset.roles["score"], dataset.roles["outcome"]) == (score, actual)
    assert "confidence" in [each.id for each in dataset.table.questions]
    chance = CHANCE if dataset.event == labels[1] else 1 - CHANCE
    assert scores(dataset) == pytest.approx(chance, abs=1e-9)


def test_a_raw_propensity_stands_before_the_confidence_beside_it(read):
    happened, said = (np.where(each, "T", "F") for each in (HAPPENED, SAID))
    columns = {"$L-churn": said, "$LP-churn": CONFIDENCE, "$LRP-churn": CHANCE, "churn": happened}
    dataset = opened(read(file(**columns)))

    assert (dataset.roles["score"], dataset.roles["outcome"]) == ("$LRP-churn", "churn")
    assert "segment" not in dataset.roles


DRAW = np.random.default_rng(11)
LEAVING = DRAW.beta(1.2, 2.2, 600).round(4)
LEFT = (DRAW.random(600) < LEAVING).astype(int)


def sure(read, score, answers=None):
    return assemble(read(file(score=score, left=LEFT)), {"score": "score", "outcome": "left"}, answers=answers or {})


def test_numbers_that_say_how_sure_a_model_was_are_asked_about_once(read):
    (question,) = sure(read, np.maximum(LEAVING, 1 - LEAVING)).table.questions

    assert (question.id, question.default) == ("direction", "sure")
    assert [option.key for option in question.options] == ["sure", "no", "score", "event"]


def test_where_they_are_said_to_be_that_no_story_is_told_and_what_would_help_is_said(read):
    with pytest.raises(DataError, match="predicted labels too, or the probability of “1”"):
        sure(read, np.maximum(LEAVING, 1 - LEAVING), {"direction": "sure"})


def test_the_chance_to_stay_is_turned_round_by_default(read):
    left = (np.random.default_rng(12).random(600) < LEAVING / 2).astype(int)
    table = read(file(score=1 - LEAVING / 2, left=left))
    (question,) = assemble(table, {"score": "score", "outcome": "left"}).table.questions

    assert question.default == "score"


def test_how_sure_a_model_was_of_three_labels_is_refused_by_its_name(read):
    labels = np.array(["basic", "plus", "premium"])[np.arange(600) % 3]
    table = read(file(confidence=0.34 + 0.6 * LEAVING, plan=labels))

    with pytest.raises(DataError, match="likeliest of 3 labels"):
        assemble(table, {"score": "confidence", "outcome": "plan"})
