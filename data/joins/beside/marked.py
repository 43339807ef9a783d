"""Rows that a flag of the file sets aside, as test accounts, staff, duplicates and what was deleted: whether they count is asked about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.anew import kept_rows
from data.roles.events import labels, likely, outcome_sql
from data.roles.profile import profiles
from data.said import named, said
from data.set_aside import is_plain, set_aside

ID = "set_aside"
BESIDE, COUNT = "beside", "count"
MINORITY = 1 / 3  # of the rows: more of them are no exceptions


def leave_marked(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Leave out the rows that a flag sets aside, unless it is said that they count.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role; a column with a role is not read for it.
    answers
        Under ``set_aside`` whether such rows are left beside, or count as the others.

    Returns
    -------
    Table
        With a question; and, unless they count, without the rows and with a finding that counts them. Unchanged where no flag
        sets a minority aside, where the rest has one outcome only, or where a name that may be of an event marks none but it.
    """
    for profile in profiles(table):
        column = profile.column
        if column.name in roles.values():
            continue
        texts = set_aside(column.name, (label.text for label in profile.labels), bool(column.missing))
        if texts and (rows := _rows(table, column, texts, table.column(roles["outcome"]))):
            return _asked(table, column, texts, rows, answers)
    return table


def _rows(table: Table, column: Column, texts: tuple[str, ...], outcome: Column) -> int:
    """How many rows are set aside; none where they are no minority, or are the event again."""
    happened = f"({quoted(outcome.name)} IS NOT NULL)::INT"
    if found := labels(table, outcome.name):
        happened = outcome_sql(outcome, likely(outcome, found))
    query = (
        "SELECT count(*) FILTER (aside), count(*), count(o) FILTER (aside), coalesce(sum(o) FILTER (aside), 0), "
        "count(DISTINCT o) FILTER (NOT aside) FROM "
        f"(SELECT {happened} AS o, {_is_aside(column, texts)} AS aside FROM {table.rows.source})"
    )
    with table.rows.open() as connection:
        rows, every, known, events, kinds = map(int, connection.execute(query).fetchone())
    again = events == known and not is_plain(column.name)
    return rows if 0 < rows <= MINORITY * every and kinds > 1 and not again else 0


def _is_aside(column: Column, texts: tuple[str, ...]) -> str:
    return f"coalesce(lower({as_text(column)}) IN ({', '.join(literal(text.lower()) for text in texts)}), false)"


def _asked(table: Table, column: Column, texts: tuple[str, ...], rows: int, answers: Answers) -> Table:
    values = {"name": column.name, "labels": named(texts), "count": rows}
    options = (
        Option(BESIDE, said("set-aside-beside"), meaning=said("so-many-rows", rows=table.count - rows)),
        Option(COUNT, said("set-aside-counts"), meaning=said("so-many-rows", rows=table.count)),
    )
    question = Question(ID, "roles", said("set-aside-asked", **values), options, BESIDE)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == COUNT:
        return table
    told = Finding("note", said("rows-set-aside", **values), column.name, rows)
    table = kept_rows(table, f"NOT {_is_aside(column, texts)}", "marked")
    return replace(table, findings=(*table.findings, told))
