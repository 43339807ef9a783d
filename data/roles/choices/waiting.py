"""Not known yet is not no: open deals, running contracts and pending claims are left beside, counted and said."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Finding, Table
from data.decision import Answers, Option, Question
from data.roles.events import UNKNOWN, labels, waiting
from data.said import named, said

ID = "waiting"
BESIDE, COUNT_AS_NO = "beside", "no"


def leave_waiting(table: Table, outcome: str, answers: Answers) -> Table:
    """Mark the labels of an outcome that say that it is not known yet.

    Parameters
    ----------
    table
        A typed table.
    outcome
        Its column that says what happened.
    answers
        Under ``waiting`` whether such rows are left beside, or count as "it did not happen".

    Returns
    -------
    Table
        With the marked column, a finding that counts the rows and names the labels, and the question; unchanged where no
        label says so.
    """
    column = table.column(outcome)
    if column.kind not in ("text", "flag"):
        return table
    found = labels(table, outcome)
    open_ones = waiting(found)
    if not open_ones:
        return table
    rows = sum(label.rows for label in found if label.text in open_ones)
    shown = named(open_ones)
    told = said("outcome-not-known-yet", name=outcome, labels=shown, count=rows)
    running = tuple(text for text in open_ones if text.lower() not in UNKNOWN)
    if running:  # where the word itself says so nobody need be asked
        options = (
            Option(BESIDE, said("waiting-beside"), meaning=said("waiting-beside-meaning", count=rows)),
            Option(COUNT_AS_NO, said("waiting-as-no"), meaning=said("waiting-as-no-meaning", count=rows)),
        )
        question = Question(ID, "roles", said("waiting-asked", name=outcome, labels=shown, count=rows), options, BESIDE)
        table = replace(table, questions=(*table.questions, question))
        if question.chosen(answers) == COUNT_AS_NO:
            return table
    columns = tuple(replace(each, waiting=running) if each.name == outcome else each for each in table.columns)
    return replace(table, columns=columns, findings=(*table.findings, Finding("note", told, outcome, rows)))
