"""A score that plainly ranks the other way: asked before any figure, with the remedy that the names speak for."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from tests.data.roles.test_candidates import EVENT, SCORE, file

LOW = np.round(1 - SCORE, 3)


@pytest.mark.parametrize(
    ("score", "outcome", "labels", "default", "event"),
    [
        ("score", "churned", ("no", "yes"), "score", "yes"),
        ("retention_score", "churned", ("no", "yes"), "score", "yes"),
        ("loyalty score", "churned", (0, 1), "score", "1"),
        ("churn_risk", "renewed", ("no", "yes"), "event", "no"),
        ("default_probability", "repaid", (0, 1), "event", "0"),
        ("churn_score", "status", ("Churned", "Stayed"), "score", "Churned"),
    ],
)
def test_the_default_is_what_would_set_it_right(read, score, outcome, labels, default, event):
    happened = EVENT if outcome != "status" else 1 - EVENT
    table = read(file(**{score: LOW, outcome: np.where(happened, labels[1], labels[0])}))
    dataset = assemble(table, {"score": score, "outcome": outcome})
    question = next(each for each in dataset.table.questions if each.id == "direction")

    assert (question.default, dataset.event) == (default, event)
    assert question in open_questions(dataset.table.questions, {})  # nobody may pass it by


def test_a_score_that_ranks_little_the_other_way_stays_as_it_is(read):
    score = np.where(np.arange(len(EVENT)) % 8, 0.4, np.where(EVENT, 0.3, 0.5))
    dataset = assemble(read(file(score=score, churned=EVENT)), {"score": "score", "outcome": "churned"})

    assert [(each.id, each.default) for each in dataset.table.questions] == [("flip", "no")]
