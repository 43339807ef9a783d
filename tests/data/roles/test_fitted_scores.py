"""Beside the score of rows that were set apart, that of rows which a model was fitted on is no evidence."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.choices.fitted_scores import of_fitted_rows
from data.roles.proposal import propose
from tests.data.roles.test_candidates import EVENT, SCORE, file


@pytest.mark.parametrize(
    ("names", "left"),
    [
        (("train_score", "test_score"), ["train_score"]),
        (("score_insample", "score_oos"), ["score_insample"]),
        (("prob in-sample", "prob out-of-sample"), ["prob in-sample"]),
        (("train_prediction", "oof_prediction"), ["train_prediction"]),
        (("Score_Training", "Score_Validierung"), ["Score_Training"]),
        (("p_train", "p_valid", "p_test"), ["p_train", "p_valid"]),
        (("puntuacion_entrenamiento", "puntuacion_prueba"), ["puntuacion_entrenamiento"]),
        (("score", "test_score"), []),  # nothing says on which rows the first was made
        (("train_delay", "test_score"), []),
        (("train_score",), []),
    ],
)
def test_of_scores_that_are_named_alike_but_for_the_part_those_of_fitted_rows_do_not_count(names, left):
    assert of_fitted_rows(names) == left


def test_only_rows_with_the_score_of_the_test_count_and_that_is_said(read):
    test = np.arange(len(EVENT)) % 4 == 0
    known = np.where(test, np.nan, 0.7 * EVENT + 0.2 * SCORE).round(4)
    table = read(file(churned=EVENT, train_score=known, test_score=np.where(test, SCORE, np.nan)))
    roles = {role: one.column for role, one in propose(table).by_role.items()}
    dataset = assemble(table, roles)

    assert roles == {"score": "test_score", "outcome": "churned"}
    assert (dataset.counts["usable"], dataset.table.questions) == (test.sum(), ())
    assert "scores-of-fitted-rows" in [finding.text.key for finding in dataset.findings]


def test_a_score_of_fitted_rows_alone_is_told_to_be_one(read):
    table = read(file(churned=EVENT, train_score=SCORE))

    assert "score-of-fitted-rows" in [
        finding.text.key for finding in assemble(table, {"score": "train_score", "outcome": "churned"}).findings
    ]


@pytest.mark.every(4)
@pytest.mark.parametrize("name", ["Partition", "partition_id", "split", "DataSplit", "partizione"])
def test_a_partition_is_no_group_whatever_its_labels_are(read, name):
    parts = np.array(["P1", "P2", "P3"])[np.arange(len(EVENT)) % 3]

    assert "segment" not in propose(read(file(churned=EVENT, score=SCORE, **{name: parts}))).by_role
