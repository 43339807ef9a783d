"""What the values of a column look like, for guessing its role."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import duckdb

from data.cells import as_number
from data.dataset import Column, Table
from data.engine import connect, parquet
from data.events import Label, labels_in

FEW = 10
AT_ONCE = 60  # columns looked at in one query


@dataclass(frozen=True)
class Profile:
    """A column with its range if it holds numbers, and its labels if they are few."""

    column: Column
    low: float | None = None
    high: float | None = None
    whole: bool = False
    labels: tuple[Label, ...] = ()


@lru_cache(maxsize=16)
def profiles(table: Table) -> tuple[Profile, ...]:
    """A profile of each column.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    tuple[Profile, ...]
        In the order of the columns; labels for at most ten different values.
    """
    numbers = [column.name for column in table.columns if column.kind == "number"]
    with connect(table.path.parent) as connection:
        ranges = _ranges(connection, table, numbers)
        return tuple(_profile(connection, table, column, ranges) for column in table.columns)


def _ranges(
    connection: duckdb.DuckDBPyConnection, table: Table, numbers: list[str]
) -> dict[str, tuple[float | None, float | None, bool | None]]:
    found = {}
    for start in range(0, len(numbers), AT_ONCE):
        chunk = numbers[start : start + AT_ONCE]
        values = [as_number(name) for name in chunk]
        sums = ", ".join(f"min({value}), max({value}), bool_and({value} = floor({value}))" for value in values)
        row = connection.execute(f"SELECT {sums} FROM {parquet(table.path)}").fetchone()
        found |= {name: row[3 * place : 3 * place + 3] for place, name in enumerate(chunk)}
    return found


def _profile(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    column: Column,
    ranges: dict[str, tuple[float | None, float | None, bool | None]],
) -> Profile:
    low, high, whole = ranges.get(column.name, (None, None, False))
    few = labels_in(connection, table, column.name) if 1 <= column.distinct <= FEW and column.kind != "date" else ()
    return Profile(column, low, high, bool(whole), few)
