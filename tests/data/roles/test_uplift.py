"""An uplift is no chance of the event: it is asked about, and noted."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.asking import is_offer
from data.intake.assemble import assemble
from data.roles.choices.uplift import is_uplift
from tests.data.roles.test_candidates import EVENT, SCORE, file


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("uplift", True),
        ("Uplift_Score", True),
        ("cate", True),
        ("treatment_effect", True),
        ("score", False),
        ("site", False),
    ],
)
def test_a_name_says_that_a_score_is_an_uplift(name, is_one):
    assert is_uplift(name) is is_one


def test_an_uplift_is_asked_about_and_noted_unless_it_is_said_to_be_a_chance(read):
    table = read(file(uplift=np.round(SCORE - 0.5, 3), response=EVENT))
    roles = {"score": "uplift", "outcome": "response"}
    dataset = assemble(table, roles)
    question = next(each for each in dataset.table.questions if each.id == "uplift")

    assert (question.default, is_offer(question)) == ("order", False)
    assert "uplift-noted" in [finding.text.key for finding in dataset.findings]
    said_otherwise = assemble(table, roles, answers={"uplift": "chance"})
    assert "uplift-noted" not in [finding.text.key for finding in said_otherwise.findings]
