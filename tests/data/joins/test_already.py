"""Whoever had left before they were scored is no prediction: asked about, counted and left beside."""

from __future__ import annotations

import pytest

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from stories.file_words import worded

LINES = [  # score, churned, churn date, scored
    ("0.9", "1", "2026-01-10", "2026-03-01"),
    ("0.8", "1", "2026-04-02", "2026-03-01"),
    ("0.7", "1", "2026-03-01", "2026-03-01"),
    ("0.3", "0", "", "2026-03-01"),
    ("0.2", "0", "", "2026-03-01"),
    ("0.1", "0", "2026-02-27", "2026-03-01"),
]


def text(left="churn_date", scored="scored_on", lines=LINES):
    return f"score,churned,{left},{scored}\n" + "".join(",".join(line) + "\n" for line in lines)


BY_DATE = {"score": "score", "outcome": "churn_date"}
BY_FLAG = {"score": "score", "outcome": "churned"}


@pytest.mark.parametrize(("roles", "usable"), [(BY_DATE, 4), (BY_FLAG, 4)])
def test_rows_with_a_date_before_the_scores_are_left_beside_until_the_owner_says_otherwise(read, roles, usable):
    table = read(text())
    beside, counted = assemble(table, roles), assemble(table, roles, answers={"already": "count"})

    assert "already" in [each.id for each in open_questions(beside.table.questions, {})]
    assert beside.counts["usable"] == usable
    assert any("In 2 rows “churn_date” lies before “scored_on”" in worded(each.text) for each in beside.findings)
    assert counted.counts["usable"] == 6


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("left", "scored"),
    [
        ("exit_date", "snapshot_date"),
        ("end_of_contract", "Stichtag"),  # only what happened shows what it is
        ("Kündigungsdatum", "Scoredatum"),
        ("last_day", "as_of"),
        ("churn_date", "month"),
    ],
)
def test_the_dates_are_known_by_their_names_or_by_what_happened(read, left, scored):
    table = read(text(left, scored, LINES[:5]))

    assert assemble(table, BY_FLAG).counts["usable"] == 4


def test_a_month_is_before_another_month_only(read):
    lines = [("0.9", "1", "2026-02", "2026-03-20"), ("0.8", "1", "2026-03", "2026-03-20"), *LINES[3:5]]

    assert assemble(read(text("churn_month", lines=lines)), BY_FLAG).counts["usable"] == 3


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("left", "scored"),
    [("churn_date", "signup_date"), ("last_purchase", "scored_on"), ("churn_date", "contract_end")],
)
def test_other_dates_say_nothing_of_it(read, left, scored):
    lines = (
        LINES[:5]
        if left == "churn_date"
        else [(*line[:2], f"2026-01-{n:02}", line[3]) for n, line in enumerate(LINES, 1)]
    )

    assert "already" not in [each.id for each in assemble(read(text(left, scored, lines)), BY_FLAG).table.questions]


def test_where_no_event_is_left_the_score_is_taken_as_made_in_hindsight(read):
    lines = [(one, event, day and "2026-01-10", scored) for one, event, day, scored in LINES[:5]]
    found = assemble(read(text(lines=lines)), BY_FLAG)

    assert next(each for each in found.table.questions if each.id == "already").default == "count"
    assert found.counts["usable"] == 5
