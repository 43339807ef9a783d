"""Sheets that belong together: a whole and its parts, and a list of those to whom it happened."""

from __future__ import annotations

import pandas as pd
import pytest

from data.intake.handed_in import Intake, open_dataset
from tests.data.layouts.books import book

ROWS = pd.DataFrame(
    {
        "customer_id": [f"C{100 + place}" for place in range(60)],
        "score": [round((37 * place % 60) / 60, 3) for place in range(60)],
        "churned": [int((37 * place % 60) > 30 + place % 7) for place in range(60)],
    }
)


@pytest.fixture
def opened(tmp_path):
    def of(sheets, answers=None):
        (tmp_path / "b.xlsx").write_bytes(book({name: [(0, frame)] for name, frame in sheets.items()}))
        return open_dataset(Intake(files=(("b.xlsx", str(tmp_path / "b.xlsx")),), answers=answers or {}), tmp_path)

    return of


def test_of_train_test_and_all_the_model_is_judged_on_test(opened):
    dataset = opened({"Train": ROWS[:40], "Test": ROWS[40:], "All": ROWS})

    assert dataset.counts["usable"] == 20


def test_of_all_and_train_the_others_are_read(opened):
    sheets = {"All": ROWS, "Train": ROWS[:40]}

    assert opened(sheets).table.count == 20
    assert opened(sheets, {"sheets": "All"}).table.count == 60


def test_a_sheet_of_ids_lists_those_to_whom_it_happened(opened):
    leavers = ROWS.loc[ROWS["churned"] == 1, ["customer_id"]]

    dataset = opened({"Members": ROWS.drop(columns="churned"), "Leavers": leavers})

    assert dataset.table.count == 60
    assert "others" in {question.id for question in dataset.table.questions}
