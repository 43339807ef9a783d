"""An outcome that is a cut of the score may be what the model said: nothing is told before that is settled."""

from __future__ import annotations

import numpy as np
import pytest

from data.errors import DataError
from data.intake.asking import open_questions
from data.intake.assemble import assemble

SCORE = np.random.default_rng(3).random(100).round(4)


def file(outcome, happened, labels=("No", "Yes")):
    rows = "".join(f"{score},{labels[int(event)]}\n" for score, event in zip(SCORE, happened, strict=True))
    return f"score,{outcome}\n{rows}"


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("outcome", "labels"), [("will_churn", ("No", "Yes")), ("churn_risk", ("Low", "High")), ("churned", ("1", "0"))]
)
def test_an_outcome_that_the_score_parts_without_exception_is_asked_about(read, outcome, labels):
    table, roles = read(file(outcome, SCORE > 0.5, labels)), {"score": "score", "outcome": outcome}
    asked = open_questions(assemble(table, roles).table.questions, {})

    assert ("cut", "happened") in [(each.id, each.default) for each in asked]
    assert assemble(table, roles, answers={"cut": "happened"}).counts["usable"] == 100
    with pytest.raises(DataError, match="was said to be what the model said"):
        assemble(table, roles, answers={"cut": "verdict"})


def test_one_exception_is_enough_to_leave_it_unasked(read):
    happened = (SCORE > 0.5) != (SCORE.min() == SCORE)
    dataset = assemble(read(file("churned", happened)), {"score": "score", "outcome": "churned"})

    assert "cut" not in [each.id for each in dataset.table.questions]
