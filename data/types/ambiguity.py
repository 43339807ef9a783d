"""The question that a column asks when all its cells can be read in two or three ways."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from data.decision import Option, Question
from data.engine import numbered_parquet, parquet, quoted
from data.types.dates import DAY_FIRST, YEAR_FIRST
from data.types.numbers import PER_CENT, SHARES
from data.types.reading import Reading

SHOWN = 3


def reading_question(
    connection: duckdb.DuckDBPyConnection, path: Path, name: str, readings: Sequence[Reading], default: Reading
) -> Question:
    """Show how a column would read in each way, and what that would mean.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet whose columns are VARCHAR.
    name
        The column.
    readings
        All understand every cell; their keys differ.
    default
        The likely one of them.

    Returns
    -------
    Question
        ``dates:NAME`` with first and last date of each option, or ``numbers:NAME`` with the total.
    """
    kind = "dates" if default.kind == "date" else "numbers"
    cells = _telling_cells(connection, path, name, readings)
    options = tuple(_option(connection, path, name, reading, cells) for reading in readings)
    why = _why_nothing_tells(kind, {reading.key for reading in readings})
    return Question(
        f"{kind}:{name}", "types", f"How are the {kind} in “{name}” to be read? {why}", options, default.key
    )


def _why_nothing_tells(kind: str, orders: set[str]) -> str:
    if orders == {SHARES, PER_CENT}:
        return "Some cells carry a per cent sign and others none, so nothing tells the scale of those without."
    if kind == "numbers":
        return "Every cell reads like 1.234 or 1,234, so nothing tells thousands from decimals."
    if orders == {DAY_FIRST, YEAR_FIRST}:
        return "Both ends could be the day, so nothing tells day from year."
    return "No date has a day over 12, so nothing tells day from month."


def _telling_cells(
    connection: duckdb.DuckDBPyConnection, path: Path, name: str, readings: Sequence[Reading]
) -> list[str]:
    """The first cells that the readings understand differently."""
    column = quoted(name)
    first, second = (reading.sql(column) for reading in readings[:2])
    query = (
        f"SELECT trim({column}) AS cell FROM {numbered_parquet(path)} WHERE ({first}) IS DISTINCT FROM ({second}) "
        f"GROUP BY cell ORDER BY min(file_row_number) LIMIT {SHOWN}"
    )
    return [cell for (cell,) in connection.execute(query).fetchall()]


def _option(
    connection: duckdb.DuckDBPyConnection, path: Path, name: str, reading: Reading, cells: Sequence[str]
) -> Option:
    value, table = reading.sql(quoted(name)), parquet(path)
    read = [connection.execute(f"SELECT {reading.sql('$cell')}", {"cell": cell}).fetchone()[0] for cell in cells]
    if reading.kind == "date":
        first, last = connection.execute(f"SELECT min({value}), max({value}) FROM {table}").fetchone()
        sample = tuple(f"{cell} is {as_day(day)}" for cell, day in zip(cells, read, strict=True))
        return Option(reading.key, reading.label, sample, f"from {as_day(first)} to {as_day(last)}")
    total, mean = connection.execute(
        f"SELECT sum(v), avg(v) FROM (SELECT {value} AS v FROM {table}) WHERE isfinite(v)"
    ).fetchone()
    sample = tuple(f"{cell} is {number:,.10g}" for cell, number in zip(cells, read, strict=True))
    return Option(reading.key, reading.label, sample, f"a total of {total:,.6g}, {mean:,.4g} on average")


def as_day(moment: object) -> str:
    """A date in words that cannot be taken for another."""
    return f"{moment:%-d %B %Y}" if moment is not None else "no date"
