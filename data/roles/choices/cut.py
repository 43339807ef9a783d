"""An outcome that changes at one value of the score, and nowhere else, may be the model's own verdict: it is asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_number, as_text
from data.dataset import Column, Table
from data.decision import Answers, Option, Question
from data.errors import DataError
from data.roles.events import labels
from data.roles.leaks import FEW
from data.said import said

ID = "cut"
HAPPENED, VERDICT = "happened", "verdict"
MOST_MARKS = 10  # different scores up to which they are marks, which part few rows by chance


def ask_cut(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Ask whether an outcome that the score parts without one exception is what then happened.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    answers
        Under ``cut`` whether it is what happened, or what the model said.

    Returns
    -------
    Table
        With the question; unchanged where scores of rows with the event and without it overlap, and with fewer than 20 of either.

    Raises
    ------
    DataError
        Where it was said to be the model's verdict, so that no column says what happened.
    """
    score, outcome = table.column(roles["score"]), table.column(roles["outcome"])
    found = labels(table, outcome.name)
    if score.kind != "number" or len(found) != 2 or min(label.rows for label in found) < FEW:
        return table
    if score.distinct <= MOST_MARKS or not _is_parted(table, score, outcome):
        return table
    options = (
        Option(HAPPENED, said("cut-happened"), meaning=said("cut-happened-meaning")),
        Option(VERDICT, said("cut-verdict"), meaning=said("outcome-not-there-meaning")),
    )
    text = said("cut-asked", outcome=outcome.name, score=score.name, event=event)
    question = Question(ID, "roles", text, options, HAPPENED)
    if question.chosen(answers) == VERDICT:
        raise DataError(
            f"{table.name}: “{outcome.name}” was said to be what the model said, not what happened. A column that says what "
            "then happened is wanted, here or in a second file."
        )
    return replace(table, questions=(*table.questions, question))


def _is_parted(table: Table, score: Column, outcome: Column) -> bool:
    """Is every score beside one label above every score beside the other?"""
    number, text = as_number(score.name), as_text(outcome)
    ends = f"SELECT min({number}) AS low, max({number}) AS high FROM {table.rows.source} WHERE {text} IS NOT NULL GROUP BY lower({text})"
    with table.rows.open() as connection:
        return bool(connection.execute(f"SELECT max(low) > min(high) FROM ({ends})").fetchone()[0])
