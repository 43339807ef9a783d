"""What the names of sheets of one layout say, and by which names tables are told apart."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from data.roles.choices.sheet_names import in_turn, names_apart, periods_of, stand_together


@pytest.mark.parametrize(
    "names",
    [
        ("Train", "Test"),
        ("Training", "Validation", "Holdout"),
        ("Trainingsdaten", "Testdaten"),
        ("entrainement", "test"),
        ("Model fit", "OOT"),
        ("Jan", "Feb", "Mar"),
        ("Januar", "Februar", "März"),
        ("2026-01", "2026-02"),
        ("Q1", "Q2"),
        ("KW 12", "KW 13"),
        ("1", "2", "3"),
    ],
)
def test_parts_and_months_stand_together(names):
    assert stand_together(names)


@pytest.mark.parametrize(
    "names", [("North", "South"), ("Model A", "Model B"), ("Data", "Data (old)"), ("1", "2"), ("Marketing", "Junior")]
)
def test_other_sheets_of_one_layout_may_be_anything(names):
    assert not stand_together(names)


def sheets(read, *names):
    return [replace(read("id,score\nA,0.5\n"), name=name) for name in names]


def test_workbooks_with_a_sheet_each_are_told_apart_by_their_names_and_sheets_of_one_by_theirs(read):
    assert names_apart(sheets(read, "train.xlsx (sheet S)", "test.xlsx (sheet S)")) == ["train", "test"]
    assert names_apart(sheets(read, "b.xlsx (sheet Jan)", "b.xlsx (sheet Feb)")) == ["Jan", "Feb"]
    assert names_apart(sheets(read, "a.csv", "b.csv")) == ["a", "b"]


def test_the_year_of_a_month_may_stand_in_the_name_of_the_workbook(read):
    tables = sheets(read, "scores 2025.xlsx (sheet Jan)", "scores 2025.xlsx (sheet Feb)")

    assert periods_of(tables) == [datetime.date(2025, 1, 1), datetime.date(2025, 2, 1)]


def test_months_that_run_backwards_are_put_in_order(read):
    tables = sheets(read, "b.xlsx (sheet Mar)", "b.xlsx (sheet Feb)", "b.xlsx (sheet Jan)")

    assert names_apart(in_turn(tables)) == ["Jan", "Feb", "Mar"]
