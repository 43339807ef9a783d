"""Very many columns like scores: none of them costs a query of its own for each of the others."""

from __future__ import annotations

import time

import numpy as np
import pandas as pd
import pytest

from data.intake.handed_in import Intake, as_dataset, read_tables
from data.roles.rivals import MOST_SCORES
from data.stored import keep_bytes


@pytest.mark.prove
def test_four_hundred_scores_are_held_against_each_other_in_seconds(tmp_path):
    draw = np.random.default_rng(0)
    left = draw.integers(0, 2, 90)
    scores = {f"score_{place}": np.round(0.6 * draw.random(90) + 0.3 * left, 2) for place in range(400)}
    frame = pd.DataFrame({"id": range(90), "left": left, **scores})
    intake = Intake(files=(("wide.csv", keep_bytes(frame.to_csv(index=False).encode(), tmp_path).name),))
    read = read_tables(intake, tmp_path)
    before = time.process_time()

    dataset = as_dataset(intake, read)

    assert time.process_time() - before < 20
    question = next(each for each in dataset.table.questions if each.id == "score")
    assert len(question.options) == MOST_SCORES
    assert dataset.roles["outcome"] == "left"
