"""Columns that tell what happened by themselves: they came after it, so that they are no worth and no groups of a decision."""

from __future__ import annotations

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Table
from data.engine import quoted
from data.roles.events import labels, likely, outcome_sql
from data.roles.evidence import ROWS
from data.roles.ranking import auc

LEAK = 0.975  # an area from which a column by itself tells what happened
NEARLY = 0.95  # of the rows of an outcome
FEW = 20  # with fewer events or others a column ranks well by chance


def tells_the_outcome(table: Table, name: str, outcome: str, least: float = LEAK) -> bool:
    """Does a column, its numbers or its groups, rank what happened nearly as well as can be?

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at, at most 20,000.
    name, outcome
        Columns of it. Empty cells of a column that holds no numbers are a group of their own.
    least
        The area above which a column does.

    Returns
    -------
    bool
        False where fewer than 20 events, or 20 others, are among the rows.
    """
    column, happened = table.column(name), table.column(outcome)
    by_number = column.kind == "number"
    cell = as_number(name) if by_number else f"coalesce({as_text(column)}, '')"
    known = outcome_sql(happened, likely(happened, labels(table, outcome)))
    query = (
        f"SELECT {cell} AS cell, {known} AS known FROM {table.rows.numbered}"
        f" WHERE file_row_number % {-(-table.count // ROWS)} = 0"
    )
    with table.rows.open() as connection:
        read = connection.execute(f"SELECT * FROM ({query}) WHERE cell IS NOT NULL AND known IS NOT NULL").fetchnumpy()
    cells, known = (np.asarray(read[each]) for each in ("cell", "known"))
    if min((known == 1).sum(), (known == 0).sum()) < FEW:
        return False
    area = auc(cells.astype(float) if by_number else rate_of_group(cells, known), known)
    return max(area, 1 - area) > least


def rate_of_group(groups: np.ndarray, outcome: np.ndarray) -> np.ndarray:
    """For each row the share of events in its group."""
    _, place = np.unique(groups.astype(str), return_inverse=True)
    return (np.bincount(place, outcome) / np.bincount(place))[place]


def comes_with_the_event(table: Table, date: str, outcome: str) -> bool:
    """Is a date filled for the rows of one outcome alone, and for nearly all of them, as churn_date: it says when, and is no date of a row?"""
    if date == outcome or not table.column(date).missing:
        return False
    filled, label = f"{quoted(date)} IS NOT NULL", as_text(table.column(outcome))
    query = (
        f"SELECT count(DISTINCT label) FILTER (filled), count(*) FILTER (filled), count(*) FROM (SELECT {filled} AS filled, "
        f"{label} AS label FROM {table.rows.source}) WHERE label IS NOT NULL AND label IN "
        f"(SELECT {label} FROM {table.rows.source} WHERE {filled})"
    )
    with table.rows.open() as connection:
        labels, dated, alike = connection.execute(query).fetchone()
    return labels == 1 and dated >= NEARLY * alike
