"""What was read, in a sentence or two, counts as the report does."""

from __future__ import annotations

import pandas as pd
import pytest

from components.quality_view import what_was_read
from data.intake.handed_in import Intake, open_dataset
from data.stored import keep_bytes
from tests.customers import csv, customers


@pytest.mark.parametrize(
    ("answers", "said"), [({}, " 4 lines were left out."), ({"keep:repeats": "yes"}, "Every row is used.")]
)
def test_four_repeats_are_four_lines_until_they_are_put_back(folder_of_all, answers, said):
    frame = pd.concat([customers(200), customers(200).head(4)])
    files = (("all.csv", keep_bytes(csv(frame), folder_of_all).name),)
    dataset = open_dataset(Intake(files=files, roles={"id": "Client No."}).answered(answers), folder_of_all)

    assert what_was_read(dataset).endswith(said)
