"""Outcomes that cannot be known yet: the last weeks of a file in which nothing has happened so far."""

from __future__ import annotations

import duckdb

from data.cells import as_text
from data.dataset import Dataset, Finding
from data.engine import quoted
from data.roles.events import outcome_sql
from data.said import said

EXPECTED = 5  # events that a stretch of time should have had, for none to be odd
OPEN = 0.5  # share of outcomes missing in a stretch of time that is odd where the others have theirs
STRETCHES = 20


def too_fresh(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    """A finding where the last dates have no outcome yet, or not one event.

    Parameters
    ----------
    dataset
        A table with roles and an event; without a date nothing is found.
    connection
        One that may read the table's rows.

    Returns
    -------
    list[Finding]
        None or one.
    """
    if "date" not in dataset.roles:
        return []
    known = outcome_sql(dataset.table.column(dataset.roles["outcome"]), dataset.event)
    date = f"CAST({quoted(dataset.roles['date'])} AS DATE)"
    stretches = connection.execute(
        f"WITH dated AS (SELECT {date} AS day, {known} AS outcome FROM {dataset.table.rows.source}), "
        f"cut AS (SELECT *, ntile({STRETCHES}) OVER (ORDER BY day) AS place FROM dated WHERE day IS NOT NULL), "
        "whole AS (SELECT *, min(place) OVER (PARTITION BY day) AS stretch FROM cut) "
        "SELECT min(day), count(*), count(outcome), coalesce(sum(outcome), 0) FROM whole GROUP BY stretch ORDER BY 1"
    ).fetchall()
    return [finding] if (finding := _finding(stretches, dataset)) else []


def known_only_for_contacted(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    """A finding where outcomes are known of the contacted and of hardly anybody else, or the other way round."""
    if "treated" not in dataset.roles:
        return []
    table = dataset.table
    arm = as_text(table.column(dataset.roles["treated"]))
    known = outcome_sql(table.column(dataset.roles["outcome"]), dataset.event)
    rows = connection.execute(
        f"SELECT {arm} AS arm, count(*), count({known}) FROM {table.rows.source} WHERE arm IS NOT NULL GROUP BY arm"
    ).fetchall()
    full = [arm for arm, count, filled in rows if filled > 0.5 * count]
    bare = [arm for arm, count, filled in rows if filled < 0.05 * count]
    if not full or not bare:
        return []
    text = said("outcome-of-some-only", name=dataset.roles["treated"], known=full, unknown=bare)
    return [Finding("note", text, dataset.roles["outcome"])]


def _finding(stretches: list[tuple], dataset: Dataset) -> Finding | None:
    """Go back from the last stretch as long as nothing is known, or nothing happened."""
    if len(stretches) < 4:
        return None
    unknown, quiet = 0, 0
    for _, rows, filled, _ in reversed(stretches):
        if rows - filled < OPEN * rows:
            break
        unknown += 1
    for _, _, filled, events in reversed(stretches[: len(stretches) - unknown]):
        if events or not filled:
            break
        quiet += 1
    before = stretches[: len(stretches) - unknown - quiet]
    filled_before, rows_before = sum(row[2] for row in before), sum(row[1] for row in before)
    if unknown and before and filled_before > 0.9 * rows_before:
        first, count = stretches[-unknown][0], sum(row[1] - row[2] for row in stretches[-unknown:])
        text = said("outcomes-not-known-yet", first=str(first), count=count)
        return Finding("note", text, dataset.roles["outcome"], count)
    late = stretches[len(stretches) - unknown - quiet : len(stretches) - unknown]
    rate = sum(row[3] for row in before) / filled_before if filled_before else 0
    rows = sum(row[2] for row in late)
    if quiet and rate * rows >= EXPECTED:
        text = said("outcomes-too-fresh", first=str(late[0][0]), rows=rows, expected=f"{rate * rows:,.0f}")
        return Finding("note", text, dataset.roles["outcome"], rows)
    return None
