"""Many columns at once: those of which the same is asked go through one expression, for to plan one costs more than to run it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from data.engine import numbered_parquet, parquet, quoted

SIDE_BY_SIDE = 12  # columns with expressions of their own in one query; more of them need gigabytes to be planned
TOGETHER = 1_000  # columns that share an expression, in one query
TOP = 200  # rows among which a column mostly has a cell that is filled
ANY = "cell"  # stands for each of the columns that share one

Expression = Callable[[str], str]  # the name of a column → SQL
Expressions = Callable[[str], Sequence[str]]


class Value(NamedTuple):
    """A column of a source, and how it is read."""

    column: str
    read: Expression


def totals(
    connection: duckdb.DuckDBPyConnection, source: str, asked: Mapping[str, Expressions]
) -> dict[str, tuple[Any, ...]]:
    """What aggregates over columns give.

    Parameters
    ----------
    connection
        One that may read the source.
    source
        What follows FROM. Columns with equal expressions are of one type.
    asked
        The aggregates of each column by its name.

    Returns
    -------
    dict
        The results of each column in the order of its aggregates.
    """
    alike, found, apart = defaultdict(list), {}, []
    for name, expressions in asked.items():
        alike[tuple(expressions(ANY))].append(name)
    for aggregates, names in alike.items():
        if len(names) > SIDE_BY_SIDE:
            found |= _below_each_other(connection, source, names, aggregates)
        apart += [name for name in names if name not in found]  # of no rows there are no groups either
    for chunk in _parts(apart, SIDE_BY_SIDE):
        sums = {name: asked[name](name) for name in chunk}
        query = f"SELECT {', '.join(part for parts in sums.values() for part in parts)} FROM {source}"
        row = iter(connection.execute(query).fetchone())
        found |= {name: tuple(next(row) for _ in parts) for name, parts in sums.items()}
    return found


def cells_where(
    connection: duckdb.DuckDBPyConnection, path: Path, asked: Mapping[str, tuple[Expression, Expression]], most: int
) -> dict[str, list[Any]]:
    """The first cells of each column that meet a condition.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet. Columns with equal expressions are of one type.
    asked
        How each column is read, and the condition, by its name.
    most
        Cells of one column.
    """
    alike, found = defaultdict(list), {}
    for name, (read, condition) in asked.items():
        alike[read(ANY), condition(ANY)].append(name)
    for (read, condition), names in alike.items():
        if len(names) > SIDE_BY_SIDE:
            found |= _cells_of_many(connection, path, names, read, condition, most)
            continue
        for name in names:
            own_read, own_condition = (expression(name) for expression in asked[name])
            query = f"SELECT {own_read} FROM {parquet(path)} WHERE {own_condition} LIMIT {most}"
            found[name] = [cell for (cell,) in connection.execute(query).fetchall()]
    return found


def first_filled(connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]) -> dict[str, str]:
    """The first cell of each column that holds more than blanks, without them; a column without one is left out.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet whose columns are VARCHAR.
    names
        Its columns: one look at the first rows answers for nearly all of them.
    """
    read = connection.execute(f"SELECT {', '.join(map(quoted, names))} FROM {parquet(path)} LIMIT {TOP}").fetchall()
    found = {}
    for name, cells in zip(names, zip(*read, strict=True), strict=False):
        first = next((text for cell in cells if cell and (text := cell.strip(" "))), "")
        if not first and len(read) == TOP:
            cell = f"trim({quoted(name)})"
            query = f"SELECT {cell} FROM {parquet(path)} WHERE nullif({cell}, '') IS NOT NULL LIMIT 1"
            first = (connection.execute(query).fetchone() or ("",))[0]
        found |= {name: first} if first else {}
    return found


def selected(source: str, values: Mapping[str, Value]) -> str:
    """A SELECT of values by their new names; the rows come in the order of the source.

    Parameters
    ----------
    source
        What follows FROM. Columns that are read in one way are of one type.
    values
        Each by its new name.
    """
    alike, inner, outer = defaultdict(list), [], {}
    for name, value in values.items():
        alike[value.read(ANY)].append(name)
    for read, names in alike.items():
        together = len(names) > SIDE_BY_SIDE
        for place, name in enumerate(names, 1):
            outer[name] = f"c{len(inner)}[{place}]" if together else f"c{len(inner)}"
            inner += [] if together else [values[name].read(values[name].column)]
        inner += [_together([values[name].column for name in names], read)] if together else []
    columns = ", ".join(f"{outer[name]} AS {quoted(name)}" for name in values)
    cells = ", ".join(f"{value} AS c{place}" for place, value in enumerate(inner))
    return f"SELECT {columns} FROM (SELECT {cells} FROM {source})"


def _below_each_other(
    connection: duckdb.DuckDBPyConnection, source: str, names: Sequence[str], aggregates: Sequence[str]
) -> dict[str, tuple[Any, ...]]:
    found = {}
    for chunk in _parts(names, TOGETHER):
        query = f"SELECT place, {', '.join(aggregates)} FROM ({_cells(chunk)} FROM {source}) GROUP BY place"
        found |= {chunk[place]: tuple(sums) for place, *sums in connection.execute(query).fetchall()}
    return found


def _cells_of_many(
    connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str], read: str, condition: str, most: int
) -> dict[str, list[Any]]:
    found = {name: [] for name in names}
    for chunk in _parts(names, TOGETHER):
        cells = f"{_cells(chunk)}, file_row_number AS line FROM {numbered_parquet(path)}"
        query = (
            f"SELECT place, {read} FROM ({cells}) WHERE {condition} "
            f"QUALIFY row_number() OVER (PARTITION BY place ORDER BY line) <= {most} ORDER BY place, line"
        )
        for place, cell in connection.execute(query).fetchall():
            found[chunk[place]].append(cell)
    return found


def _cells(names: Sequence[str]) -> str:
    """The cells of some columns below each other, with the place of each column among them."""
    return f"SELECT unnest(range({len(names)})) AS place, unnest({_list(names)}) AS {ANY}"


def _together(names: Sequence[str], value: str) -> str:
    return f"list_transform({_list(names)}, lambda {ANY}: {value})"


def _list(names: Sequence[str]) -> str:
    return f"[{', '.join(map(quoted, names))}]"


def _parts(names: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(names), size):
        yield names[start : start + size]
