"""A Parquet file of our own making, described column by column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import duckdb

from data.dataset import Column, Kind, Table
from data.engine import connect, parquet, quoted
from data.limits import MOST_CELL
from data.said import said
from data.table_rows import Rows
from data.types.judge import EXACT_DISTINCT

SEVERAL = 100  # columns in one query
FIRST = 200  # rows in which examples are looked for
_KINDS: dict[str, Kind] = {"DATE": "date", "TIMESTAMP": "date", "VARCHAR": "text"}


def described(name: str, path: Path, sha256: str) -> Table:
    """The table that a Parquet file holds.

    Parameters
    ----------
    name
        What it is called on screen.
    path
        Numbers, VARCHAR, DATE and TIMESTAMP columns only.
    sha256
        Of the file that it was made from.

    Returns
    -------
    Table
        Kinds by the file's schema; texts of two different labels are flags.
    """
    with connect(path.parent) as connection:
        rows = connection.execute(f"SELECT count(*) FROM {parquet(path)}").fetchone()[0]
        schema = connection.execute(f"DESCRIBE FROM {parquet(path)}").fetchall()
        kinds: dict[str, Kind] = {column: _KINDS.get(kind, "number") for column, kind, *_ in schema}
        examples = _examples(connection, path, kinds)
        counts = dict(_counts(connection, path, kinds))
    columns = tuple(_column(column, kind, rows, *counts[column], examples[column]) for column, kind in kinds.items())
    return Table(Rows(path, rows), name, columns, sha256)


def longest_cells(table: Table) -> Iterator[tuple[str, int]]:
    """Each column of text with the characters of its longest cell; bytes where those are few already."""
    texts = [column.name for column in table.columns if column.kind in ("text", "flag")]
    with table.rows.open() as connection:
        for columns in _batches(texts):
            sums = ", ".join(f"max(strlen({quoted(column)}))" for column in columns)
            found = connection.execute(f"SELECT {sums} FROM {table.rows.source}").fetchone()
            for column, size in zip(columns, found, strict=True):
                if (size or 0) > MOST_CELL:
                    query = f"SELECT max(length({quoted(column)})) FROM {table.rows.source}"
                    size = connection.execute(f"{query} WHERE strlen({quoted(column)}) = {size}").fetchone()[0]
                yield column, size or 0


def _column(name: str, kind: Kind, rows: int, filled: int, distinct: int, examples: tuple[str, ...]) -> Column:
    kind = "flag" if kind == "text" and distinct == 2 else kind
    evidence = said("evidence-schema", filled=filled, rows=rows, kind=kind)
    return Column(name, kind, rows - filled, distinct, evidence, examples)


def _counts(
    connection: duckdb.DuckDBPyConnection, path: Path, kinds: dict[str, Kind]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Filled cells and different values of each column; many different ones are estimated."""
    for columns in _batches(list(kinds)):
        sums = []
        for column in columns:
            value = quoted(column)
            number = kinds[column] == "number"
            filled = f"count(*) FILTER (isfinite(CAST({value} AS DOUBLE)))" if number else f"count({value})"
            sums += [filled, f"approx_count_distinct({value})"]
        found = connection.execute(f"SELECT {', '.join(sums)} FROM {parquet(path)}").fetchone()
        about = {column: found[2 * place : 2 * place + 2] for place, column in enumerate(columns)}
        few = [column for column, (_, distinct) in about.items() if distinct <= EXACT_DISTINCT]
        exact = _distinct(connection, path, few)
        for column, (filled, distinct) in about.items():
            yield column, (filled, exact.get(column, min(distinct, filled)))


def _distinct(connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[str]) -> dict[str, int]:
    if not columns:
        return {}
    sums = ", ".join(f"count(DISTINCT {quoted(column)})" for column in columns)
    found = connection.execute(f"SELECT {sums} FROM {parquet(path)}").fetchone()
    return dict(zip(columns, found, strict=True))


def _examples(connection: duckdb.DuckDBPyConnection, path: Path, kinds: dict[str, Kind]) -> dict[str, tuple[str, ...]]:
    """Up to three different cells of each column, from its first rows if there are any."""
    select = ", ".join(f"CAST({quoted(column)} AS VARCHAR)" for column in kinds)
    first = connection.execute(f"SELECT {select} FROM {parquet(path)} LIMIT {FIRST}").fetchall()
    found = {}
    for place, column in enumerate(kinds):
        cells = [row[place] for row in first if row[place] is not None]
        if not cells:
            query = (
                f"SELECT CAST({quoted(column)} AS VARCHAR) FROM {parquet(path)} "
                f"WHERE {quoted(column)} IS NOT NULL LIMIT {FIRST}"
            )
            cells = [cell for (cell,) in connection.execute(query).fetchall()]
        found[column] = tuple(dict.fromkeys(cells))[:3]
    return found


def _batches(columns: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(columns), SEVERAL):
        yield columns[start : start + SEVERAL]
