"""Whole numbers that say how often something happened are an outcome where a score ranks them, whatever they are called."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from tests.data.roles.test_candidates import file, taken

DRAW = np.random.default_rng(31)
CHANCE = DRAW.beta(2, 3, 300).round(4)
HAPPENED = DRAW.random(300) < CHANCE
OFTEN = np.where(HAPPENED, DRAW.integers(1, 4, 300), 0)


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["late_payments", "Schadenanzahl", "plaintes", "quejas"])
def test_counts_without_a_name_for_it_are_asked_about_where_the_score_ranks_more_than_none(read, name):
    roles, questions = taken(read(file(score=CHANCE, **{name: OFTEN})))

    assert (roles["outcome"], questions["outcome"].default) == (name, name)
    assert "(none)" in [option.key for option in questions["outcome"].options]


def test_counts_that_no_score_ranks_and_counts_beside_an_outcome_are_none(read):
    assert "outcome" not in taken(read(file(score=CHANCE, children=DRAW.integers(0, 5, 300))))[0]
    roles, questions = taken(read(file(score=CHANCE, children=OFTEN, churned=HAPPENED.astype(int))))
    assert (roles["outcome"], questions) == ("churned", {})


def test_of_none_once_and_twice_more_than_none_can_be_the_event_and_is_where_the_score_ranks_it_best(read):
    table = read(file(score=CHANCE, churned=np.minimum(OFTEN, 2)))
    question = assemble(table, {"score": "score", "outcome": "churned"}).table.questions[0]

    assert [option.key for option in question.options] == ["more than 0", "0", "2", "1"]
    assert question.default == "more than 0"


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["num", "lesions"])
def test_counts_that_are_ranked_plainly_better_than_a_feature_of_two_labels_are_asked_about(read, name):
    feature = (DRAW.random(300) < 0.1 + 0.35 * CHANCE).astype(int)
    roles, questions = taken(read(file(score=CHANCE, fbs=feature, **{name: OFTEN})))

    assert roles["outcome"] == questions["outcome"].default == name
