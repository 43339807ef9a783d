"""Columns of a table that was made from others: their kinds stay, their cells are counted again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import duckdb

from data.cells import as_number
from data.dataset import Column
from data.engine import parquet, quoted

AT_ONCE = 60


def recounted(connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns with missing and different cells counted in a file.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet with these columns.
    columns
        Their names and kinds, with evidence and examples of where they came from.

    Returns
    -------
    tuple[Column, ...]
        In the same order; a flag that has lost a label, or won one, is text.
    """
    found: list[Column] = []
    for start in range(0, len(columns), AT_ONCE):
        chunk = columns[start : start + AT_ONCE]
        sums = []
        for column in chunk:
            cell = as_number(column.name) if column.kind == "number" else quoted(column.name)
            compared = f"lower({cell})" if column.kind in ("text", "flag") else cell
            sums += [f"count(*) - count({cell})", f"count(DISTINCT hash({compared}))"]
        row = connection.execute(f"SELECT {', '.join(sums)} FROM {parquet(path)}").fetchone()
        for place, column in enumerate(chunk):
            missing, different = row[2 * place : 2 * place + 2]
            kind = column.kind if column.kind not in ("text", "flag") else "flag" if different == 2 else "text"
            found.append(replace(column, missing=missing, distinct=different, kind=kind))
    return tuple(found)
