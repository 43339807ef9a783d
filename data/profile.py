"""What the values of a column look like, for guessing its role."""

from __future__ import annotations

from dataclasses import dataclass

from data.cells import as_number
from data.dataset import Column, Table
from data.engine import connect, parquet
from data.events import Label, labels

FEW = 10


@dataclass(frozen=True)
class Profile:
    """A column with its range if it holds numbers, and its labels if they are few."""

    column: Column
    low: float | None = None
    high: float | None = None
    whole: bool = False
    labels: tuple[Label, ...] = ()


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
    ranges = _ranges(table, numbers) if numbers else {}
    return tuple(_profile(table, column, ranges) for column in table.columns)


def _ranges(table: Table, numbers: list[str]) -> dict[str, tuple[float | None, float | None, bool | None]]:
    values = [as_number(name) for name in numbers]
    sums = ", ".join(f"min({value}), max({value}), bool_and({value} = floor({value}))" for value in values)
    with connect(table.path.parent) as connection:
        found = connection.execute(f"SELECT {sums} FROM {parquet(table.path)}").fetchone()
    return {name: found[3 * place : 3 * place + 3] for place, name in enumerate(numbers)}


def _profile(
    table: Table, column: Column, ranges: dict[str, tuple[float | None, float | None, bool | None]]
) -> Profile:
    low, high, whole = ranges.get(column.name, (None, None, False))
    few = labels(table, column.name) if 1 <= column.distinct <= FEW and column.kind != "date" else ()
    return Profile(column, low, high, bool(whole), few)
