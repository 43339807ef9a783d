"""Two tables side by side in a text file: joined by their ids, or one of them left out; never read as one in silence."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset
from stories.file_words import worded


@pytest.fixture
def opened(tmp_path):
    def of(lines, answers=None):
        (tmp_path / "side.csv").write_text("\n".join(lines) + "\n")
        return open_dataset(Intake(files=(("side.csv", str(tmp_path / "side.csv")),), answers=answers or {}), tmp_path)

    return of


BOTH = ["client,score,,client_no,churned"] + [
    f"C{100 + place},0.{10 + place},,C{159 - place},{int((59 - place) % 3 == 0)}" for place in range(60)
]
SMALL = ["client,score,churned,,channel,price"] + [
    f"C{100 + place},0.{10 + place},{int(place % 3 == 0)},,{'mail' if place < 2 else ''},{place if place < 2 else ''}"
    for place in range(60)
]


def asked(dataset):
    return next(question for question in dataset.table.questions if question.id == "side")


def test_scores_and_outcomes_are_joined_by_their_ids(opened):
    dataset = opened(BOTH)

    assert (asked(dataset).default, dataset.joined.matched) == ("both", 60)
    with dataset.table.rows.open() as connection:
        ended = connection.execute(
            f"SELECT bool_and(((CAST(client[2:] AS INT) - 100) % 3 = 0) = (churned = 1)) FROM {dataset.table.rows.source}"
        ).fetchone()
    assert ended == (True,)


def test_a_small_table_beside_is_left_out_and_said(opened):
    dataset = opened(SMALL)

    assert [column.name for column in dataset.table.columns] == ["client", "score", "churned"]
    assert any("“channel” and “price”" in worded(finding.text) for finding in dataset.findings)
    assert len(opened(SMALL, {"side": "whole"}).table.columns) == 6


def test_an_empty_column_alone_parts_nothing(opened):
    lines = ["client,score,,churned,region"] + [
        f"C{100 + place},0.{10 + place},,{int(place % 3 == 0)},{'NS'[place % 2]}" for place in range(60)
    ]

    assert not [question for question in opened(lines).table.questions if question.id == "side"]
