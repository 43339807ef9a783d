"""A row for each event of a customer becomes a row for each customer, by what came after the score."""

from __future__ import annotations

import pytest

from data.intake.handed_in import Intake, open_dataset

SCORES = "id,score,scored_on\nA1,0.9,2026-03-01\nB2,0.7,2026-03-01\nC3,0.4,2026-03-01\nD4,0.2,2026-03-01\nE5,0.1,2026-03-01\n"
LOG = """id,day,status
A1,2025-06-01,active
A1,2026-03-01,cancelled
B2,2025-06-01,active
B2,2026-01-01,cancelled
C3,2025-06-01,cancelled
C3,2026-01-01,active
D4,2025-06-01,active
D4,2026-02-01,paused
"""
SCORES += "".join(f"F{number},0.0{number},2026-03-01\n" for number in range(10, 30))
LOG += "".join(f"F{number},2025-06-01,active\n" for number in range(10, 30))


@pytest.fixture
def opened(tmp_path):
    def from_texts(files, answers=()):
        for name, text in files.items():
            (tmp_path / name).write_text(text)
        paths = tuple((name, str(tmp_path / name)) for name in files)
        return open_dataset(Intake(files=paths, answers=dict(answers)), tmp_path)

    return from_texts


def counted(dataset):
    return dataset.counts["usable"], dataset.counts["no outcome"], events(dataset)


def events(dataset):
    return next(finding.count for finding in dataset.findings if finding.text.key == "event-rows")


def test_the_state_before_the_score_says_who_had_left_already_and_whoever_is_in_no_row_has_not(opened):
    dataset = opened({"scores.csv": SCORES, "history.csv": LOG})

    assert counted(dataset) == (
        24,
        1,
        1,
    )  # A1 left on the day of the score; B2 before; C3 came back; E5 stands in no row
    assert dataset.event == "cancelled"
    assert [question.id for question in dataset.table.questions if question.id == "history"] == ["history"]


def test_of_plain_events_any_before_the_score_counts(opened):
    dataset = opened({"scores.csv": SCORES, "events.csv": LOG.replace("status", "event")})

    assert counted(dataset) == (23, 2, 1)


def test_several_labels_can_say_that_it_happened(opened):
    late = LOG + "E5,2026-05-01,paused\nE5,2026-05-02,active\n"
    dataset = opened({"scores.csv": SCORES, "history.csv": late}, {"history": "cancelled|paused"})

    assert (dataset.event, events(dataset)) == ("cancelled / paused", 2)


def test_a_file_of_events_with_the_score_in_each_row_is_folded_too(opened):
    rows = [line.split(",") for line in LOG.splitlines()[1:]]
    score_of = {line.split(",")[0]: line.partition(",")[2] for line in SCORES.splitlines()[1:]}
    text = "id,day,status,score,scored_on\n" + "".join(f"{','.join(row)},{score_of[row[0]]}\n" for row in rows)
    dataset = opened({"log.csv": text})

    assert counted(dataset) == (23, 1, 1)


def test_rows_that_are_said_to_be_no_events_are_joined_as_any_others(opened):
    dataset = opened({"scores.csv": SCORES, "history.csv": LOG + "E5,2026-05-02,cancelled\n"}, {"history": "(none)"})

    assert any(question.id == "many:history.csv" for question in dataset.table.questions)
