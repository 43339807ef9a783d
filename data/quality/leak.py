"""Columns that know the outcome too well: it may have leaked into them, or into the model."""

from __future__ import annotations

import duckdb
import numpy as np

from data.cells import as_number, as_text
from data.dataset import Dataset, Finding
from data.joins.beside.censored import ID as HORIZON
from data.joins.weights import may_weigh
from data.roles.days import says_censored
from data.roles.events import outcome_sql
from data.roles.leaks import FEW, LEAK, rate_of_group
from data.roles.margins import tells_of_the_fit
from data.roles.ranking import auc
from data.said import said

STRONG_GINI = 0.85
MOST_COLUMNS = 60
MOST_GROUPS = 50
LOOKED_AT = 100_000


def knows_too_much(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    """Findings about columns that equal the outcome, or rank it by themselves nearly as well as can be.

    Parameters
    ----------
    dataset
        A table with roles and an event.
    connection
        One that may read the table's rows.

    Returns
    -------
    list[Finding]
        Of at most 60 columns beside those with a role, judged on at most 100,000 rows.
    """
    names = [
        column
        for column in dataset.table.columns
        if column.name not in (dataset.roles.get("id"), dataset.roles["score"], dataset.roles["outcome"])
        and column.distinct >= 2
        and not tells_of_the_fit(column.name)  # made from the outcome, and from nothing that is decided by
        and not _says_how_it_was_watched(dataset, column.name)
        and not may_weigh(column)  # events and others may be drawn with other chances
        and (column.kind == "number" or (column.kind in ("text", "flag") and column.distinct <= MOST_GROUPS))
    ][:MOST_COLUMNS]
    if not names:
        return []
    every = -(-dataset.table.count // LOOKED_AT)
    cells = [as_number(column.name) if column.kind == "number" else as_text(column) for column in names]
    select = ", ".join(f"{cell} AS c{place}" for place, cell in enumerate(cells))
    outcome = outcome_sql(dataset.table.column(dataset.roles["outcome"]), dataset.event)
    query = (
        f"SELECT {select}, {outcome} AS outcome FROM {dataset.table.rows.numbered} WHERE file_row_number % {every} = 0"
    )
    read = connection.execute(query).fetchnumpy()
    known = np.ma.asarray(read["outcome"])
    found = [_finding(column.name, read[f"c{place}"], known, dataset) for place, column in enumerate(names)]
    return [finding for finding in found if finding]


def _says_how_it_was_watched(dataset: Dataset, name: str) -> bool:
    """Is it the time from which an outcome by a horizon is made, or whether it was censored: what it was made from, and no leak?"""
    horizons = (each for each in dataset.table.questions if each.id == HORIZON)
    return any(each.text["name"] == name or says_censored(name) for each in horizons)


def _finding(name: str, cells: np.ndarray, known: np.ma.MaskedArray, dataset: Dataset) -> Finding | None:
    cells = np.ma.asarray(cells)
    both = ~(np.ma.getmaskarray(cells) | np.ma.getmaskarray(known))
    value, outcome = cells.data[both], known.data[both].astype(int)
    if min((outcome == 1).sum(), (outcome == 0).sum()) < FEW:
        return None
    if value.dtype.kind == "O":
        value = rate_of_group(value, outcome)
    area = auc(value.astype(float), outcome)
    area = max(area, 1 - area)
    if area == 1 and both.sum() > 0.9 * known.count():
        return Finding("note", said("column-is-the-outcome", name=name, outcome=dataset.roles["outcome"]), name)
    if area > LEAK:
        return Finding("note", said("column-leaks", name=name, area=f"{area:.3f}"), name)
    if 2 * area - 1 > STRONG_GINI:
        text = said("column-ranks-well", name=name, area=f"{area:.3f}", gini=f"{2 * area - 1:.2f}")
        return Finding("note", text, name)
    return None
