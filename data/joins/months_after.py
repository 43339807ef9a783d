"""Outcomes of the month after the scores: rows of two files whose months are one apart are held against each other so, and it is asked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import quoted
from data.joins.anew import with_column
from data.joins.keys import Pairs
from data.names import names_a
from data.said import said
from data.table_rows import open_all

ID = "months"
AFTER, SAME = "after", "same"
MORE = 0.05  # share of the rows by which more must find a partner one month apart
LEAST = 0.5  # share that must


@dataclass(frozen=True)
class Moved:
    """The right of two tables, the columns by which they find each other, and what is asked about it."""

    right: Table
    pairs: Pairs
    question: Question | None = None


@dataclass(frozen=True)
class _Apart:
    """Months of two files: how many rows of the left one find a partner of the same month, and one month apart."""

    left: str
    right: str
    months: int  # by which the right one is later: 1, or -1 where the outcomes stand on the left
    same: int
    after: int
    rows: int


def month_after(left: Table, right: Table, pairs: Pairs, answers: Answers) -> Moved:
    """The right table with its months moved onto those of the left one, where its outcomes are of the month after.

    Parameters
    ----------
    left, right
        Two typed tables.
    pairs
        The columns by which their rows find each other: a customer, with or without a month.
    answers
        Under ``months`` whether the month after counts, or the same.

    Returns
    -------
    Moved
        As they were, without a question, where as many rows find a partner in the same month.
    """
    found = _apart(left, right, pairs)
    if found is None:
        return Moved(right, pairs)
    if left.column(found.left).distinct == right.column(found.right).distinct == 1:  # each customer stands once
        told = Finding(
            "fine", said("months-noted", first=found.left, later=found.right, count=found.after), found.right
        )
        return Moved(replace(right, findings=(*right.findings, told)), pairs)
    first, later = (found.left, found.right) if found.months > 0 else (found.right, found.left)
    values = {"first": first, "later": later, "rows": found.rows}
    same = said("months-same", first=first, later=later) if found.same else said("months-by-customer", name=pairs[0][0])
    options = (
        Option(
            AFTER, said("months-after", first=first, later=later), meaning=said("keys-find-partners", count=found.after)
        ),
        Option(SAME, same, meaning=said("keys-find-partners", count=found.same or found.rows)),
    )
    text = said("months-asked", **values, after=found.after, same=found.same)
    question = Question(ID, "join", text, options, AFTER)
    if question.chosen(answers) == SAME:
        return Moved(right, pairs, question)
    customer = next(pair for pair in pairs if pair != (found.left, found.right))
    return Moved(_moved(right, found), (customer, (found.left, found.right)), question)


def _moved(table: Table, found: _Apart) -> Table:
    """The table with each month of a column that many earlier, as its first day."""
    day = f"CAST({quoted(found.right)} AS DATE)"
    earlier = f"CAST(date_trunc('month', {day}) - INTERVAL {found.months} MONTH AS DATE)"
    return with_column(table, found.right, earlier, "moved")


def _apart(left: Table, right: Table, pairs: Pairs) -> _Apart | None:
    """None where the key is no customer, a file has no months or one alone, or as many find a partner in the same month."""
    dated = [pair for pair in pairs if left.column(pair[0]).kind == right.column(pair[1]).kind == "date"]
    customers = [pair for pair in pairs if pair not in dated]
    if len(customers) != 1 or len(dated) > 1:
        return None
    months = dated or [(one.name, other.name) for one in _months(left) for other in _months(right)][:1]
    if not months:
        return None
    (one, other), (mine, yours) = customers[0], months[0]
    later = 1 if not _says(left, "outcome") or not _says(right, "score") or _says(left, "score") else -1
    sides = [
        f"SELECT DISTINCT {as_text(table.column(key))} AS key, date_trunc('month', CAST({quoted(month)} AS DATE)) AS month FROM {table.rows.source}"
        for table, key, month in ((left, one, mine), (right, other, yours))
    ]
    with open_all([left.rows, right.rows]) as connection:
        rows, same, after = connection.execute(
            f"WITH l AS MATERIALIZED ({sides[0]}), r AS MATERIALIZED ({sides[1]}), "
            f"a AS (SELECT key, month - INTERVAL {later} MONTH AS month FROM r) SELECT (SELECT count(*) FROM l), "
            "(SELECT count(*) FROM l SEMI JOIN r USING (key, month)), (SELECT count(*) FROM l SEMI JOIN a USING (key, month))"
        ).fetchone()
    if after < max(LEAST * rows, same + MORE * rows):
        return None
    return _Apart(mine, yours, later, same, after, rows)


def _months(table: Table) -> list[Column]:
    """The columns of dates that every row has, each with several months of many rows."""
    return [
        each
        for each in table.columns
        if each.kind == "date" and not each.missing and 2 <= 4 * each.distinct <= table.count
    ]


def _says(table: Table, role: str) -> bool:
    return any(names_a(role, each.name) for each in table.columns if each.kind != "date")
