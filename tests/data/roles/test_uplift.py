"""An uplift is no chance of the event: its order counts either way, and that is noted."""

from __future__ import annotations

import numpy as np
import pytest

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


def test_an_uplift_is_noted_and_not_asked_about_for_either_reading_has_the_same_figures(read):
    table = read(file(uplift=np.round(SCORE - 0.5, 3), response=EVENT))
    dataset = assemble(table, {"score": "uplift", "outcome": "response"})

    assert dataset.table.questions == ()
    assert "uplift-noted" in [finding.text.key for finding in dataset.findings]
