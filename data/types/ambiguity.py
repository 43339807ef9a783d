"""The question that a column asks when all its cells can be read in two or three ways."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

import duckdb

from data.decision import Option, Question
from data.engine import numbered_parquet, parquet, quoted
from data.said import Said, said
from data.types.dates import DAY_FIRST, YEAR_FIRST
from data.types.numbers import PER_CENT, SHARES
from data.types.reading import Reading

SHOWN = 3
MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)


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
        f"{kind}:{name}", "types", said("reading-asked", name=name, kind=kind, why=why), options, default.key
    )


def _why_nothing_tells(kind: str, orders: set[str]) -> Said:
    if orders == {SHARES, PER_CENT}:
        return said("nothing-tells-the-scale")
    if kind == "numbers":
        return said("nothing-tells-decimals", point="1.234", comma="1,234")
    if orders == {DAY_FIRST, YEAR_FIRST}:
        return said("nothing-tells-the-year")
    return said("nothing-tells-the-month", months="12")


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
        sample = tuple(said("cell-is", cell=cell, value=as_day(day)) for cell, day in zip(cells, read, strict=True))
        meaning = said("from-day-to-day", first=as_day(first), last=as_day(last))
        return Option(reading.key, reading.label, sample, meaning)
    total, mean = connection.execute(
        f"SELECT sum(v), avg(v) FROM (SELECT {value} AS v FROM {table}) WHERE isfinite(v)"
    ).fetchone()
    sample = tuple(
        said("cell-is", cell=cell, value=f"{number:,.10g}") for cell, number in zip(cells, read, strict=True)
    )
    meaning = said("total-and-mean", total=f"{total:,.6g}", mean=f"{mean:,.4g}")
    return Option(reading.key, reading.label, sample, meaning)


def as_day(moment: datetime.date | None) -> Said:
    """A date in words that cannot be taken for another."""
    if moment is None:
        return said("no-date")
    return said("day", day=str(moment.day), month=MONTHS[moment.month - 1], year=f"{moment:%Y}")
