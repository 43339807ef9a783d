"""Rows that carry the same key: word for word the same, or telling different things."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from data.cells import as_text
from data.dataset import Table
from data.engine import parquet, quoted


@dataclass(frozen=True)
class Repeats:
    """``exact`` rows repeat another in all cells, ``conflicting`` keys have rows that differ, ``nameless`` none."""

    exact: int
    conflicting: int
    nameless: int
    example: str  # the first conflicting key


def repeats(connection: duckdb.DuckDBPyConnection, table: Table, key: str) -> Repeats:
    """Count repeated keys.

    Parameters
    ----------
    connection
        One that may read the table's folder.
    table
        A typed table.
    key
        The column that should tell rows apart.

    Returns
    -------
    Repeats
        All zero where every row has a key of its own.
    """
    text, source = as_text(table.column(key)), parquet(table.path)
    rows, filled, different = connection.execute(
        f"SELECT count(*), count(key), count(DISTINCT hash(key)) FROM (SELECT {text} AS key FROM {source})"
    ).fetchone()
    if different == filled:
        return Repeats(0, 0, rows - filled, "")
    cells = ", ".join(quoted(column.name) for column in table.columns)
    exact, conflicting, example = connection.execute(
        f"WITH rows AS (SELECT {text} AS key, row({cells}) AS cells FROM {source}), "
        "keys AS (SELECT key FROM rows WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1), "
        "counted AS (SELECT key, count(*) AS copies, count(DISTINCT cells) AS kinds "
        "FROM rows SEMI JOIN keys USING (key) GROUP BY key) "
        "SELECT coalesce(sum(copies - kinds), 0), count(*) FILTER (kinds > 1), "
        "coalesce(min(key) FILTER (kinds > 1), '') FROM counted"
    ).fetchone()
    return Repeats(int(exact), conflicting, rows - filled, example)
