"""Parquet files, read where they lie: their schema says what each column is."""

from __future__ import annotations

from pathlib import Path

import duckdb

from data.dataset import Column, Finding, Kind, Table
from data.engine import connect, parquet, quoted
from data.errors import DataError
from data.judge import EXACT_DISTINCT
from data.stored import keep_copy, sha256

TITLE = "Parquet"
SUFFIXES = (".parquet", ".pq")
MAGIC = (b"PAR1",)

MOST_COLUMNS = 5_000
MOST_ROWS = 20_000_000
_NUMBERS = (
    "TINYINT",
    "SMALLINT",
    "INTEGER",
    "BIGINT",
    "HUGEINT",
    "UTINYINT",
    "USMALLINT",
    "UINTEGER",
    "UBIGINT",
    "FLOAT",
    "DOUBLE",
    "DECIMAL",
)
_DATES = ("DATE", "TIMESTAMP")
_TEXTS = ("VARCHAR", "BOOLEAN", "ENUM", "UUID")


def read(name: str, path: Path, folder: Path) -> Table:
    """Read a Parquet file without copying it.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself, which must stay where it is.
    folder
        Where a copy is kept if the path holds a character that would be taken for a pattern.

    Returns
    -------
    Table
        Kinds by the file's schema; columns of lists or structures are left out with a finding.

    Raises
    ------
    DataError
        When the file is damaged, or its footer tells of no rows or of more than can be read.
    """
    path = keep_copy(path, folder) if any(mark in str(path) for mark in "*?[") else path
    with connect(path.parent, folder) as connection:
        try:
            rows = connection.execute(f"SELECT count(*) FROM {parquet(path)}").fetchone()[0]
            schema = connection.execute(f"DESCRIBE FROM {parquet(path)}").fetchall()
            _refuse_by_size(name, rows, len(schema))
            kinds = {column: _kind(kind) for column, kind, *_ in schema}
            read_ones = {column: kind for column, kind in kinds.items() if kind}
            if not read_ones:
                raise DataError(f"{name} has no column of numbers, texts or dates.")
            columns = _columns(connection, path, read_ones, rows)
        except duckdb.Error as error:
            raise DataError(
                f"{name} is a damaged Parquet file and could not be read. Download or write it again."
            ) from error
    left_out = [column for column, kind in kinds.items() if not kind]
    findings = tuple(
        Finding("note", f"“{column}” holds lists or structures and is left out.", column) for column in left_out
    )
    return Table(path, name, rows, columns, sha256(path), findings)


def _refuse_by_size(name: str, rows: int, columns: int) -> None:
    if rows == 0:
        raise DataError(f"{name} has no rows: there is only a header.")
    if rows > MOST_ROWS or columns > MOST_COLUMNS:
        raise DataError(
            f"{name} has {rows:,} rows and {columns:,} columns; at most {MOST_ROWS:,} rows and "
            f"{MOST_COLUMNS:,} columns are read."
        )


def _kind(sql_type: str) -> Kind | None:
    plain = sql_type.split("(")[0]
    if sql_type.endswith("]"):
        return None
    if plain in _NUMBERS:
        return "number"
    if plain.startswith(_DATES):
        return "date"
    return "text" if plain in _TEXTS else None


def _columns(
    connection: duckdb.DuckDBPyConnection, path: Path, kinds: dict[str, Kind], rows: int
) -> tuple[Column, ...]:
    sums = []
    for column, kind in kinds.items():
        value = quoted(column)
        filled = f"count(*) FILTER (isfinite(CAST({value} AS DOUBLE)))" if kind == "number" else f"count({value})"
        sums += [filled, f"approx_count_distinct({value})"]
    counts = connection.execute(f"SELECT {', '.join(sums)} FROM {parquet(path)}").fetchone()
    return tuple(
        _column(connection, path, column, kind, rows, *counts[2 * place : 2 * place + 2])
        for place, (column, kind) in enumerate(kinds.items())
    )


def _column(
    connection: duckdb.DuckDBPyConnection, path: Path, name: str, kind: Kind, rows: int, filled: int, about: int
) -> Column:
    value, table = quoted(name), parquet(path)
    distinct = min(about, filled)
    if about <= EXACT_DISTINCT:
        distinct = connection.execute(f"SELECT count(DISTINCT {value}) FROM {table}").fetchone()[0]
    first = connection.execute(f"SELECT CAST({value} AS VARCHAR) FROM {table} WHERE {value} IS NOT NULL LIMIT 100")
    examples = tuple(dict.fromkeys(text for (text,) in first.fetchall()))[:3]
    kind = "flag" if kind == "text" and distinct == 2 else kind
    evidence = f"{filled:,} of {rows:,} cells are filled; the file's schema says {kind}"
    return Column(name, kind, rows - filled, distinct, evidence, examples)
