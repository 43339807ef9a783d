"""Columns that can be read in several ways: asked about, with the reading marked that agrees with the rest of the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import duckdb

from data.alike import totals
from data.decision import Answers
from data.engine import literal, parquet, quoted
from data.said import said
from data.types import numbers
from data.types.ambiguity import reading_question
from data.types.judged import Judged
from data.types.reading import Reading

MANY_THOUSANDS = 50  # so many cells with three digits behind the mark, and none with fewer, are no decimals


def settled(
    connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Judged], answers: Answers, separator: str
) -> list[Judged]:
    """Ask where a column can be read in several ways; what is certain elsewhere in the file marks the default."""
    commas = _by_comma(connection, path, columns, separator)
    orders = {column.reading.key for column in columns if column.reading.kind == "date" and not column.rivals} - {""}
    found = []
    for column in columns:
        readings = (column.reading, *column.rivals)
        thousands = _thousands(connection, path, column) if column.rivals else None
        if not column.rivals:
            found.append(column)
        elif thousands is not None:
            found.append(replace(column, reading=thousands, rivals=(), remark=said("mark-parts-thousands")))
        else:
            default = _likely(column, readings, commas, orders)
            question = reading_question(connection, path, column.name, readings, default)
            chosen = question.chosen(answers)
            reading = next(reading for reading in readings if reading.key == chosen)
            found.append(replace(column, reading=reading, question=question))
    return found


def _by_comma(connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Judged], separator: str) -> bool:
    """Is a comma the decimal mark of the file? Its certain columns say so; where none does, a semicolon between cells."""
    certain = [column for column in columns if column.reading.kind == "number" and not column.rivals]
    if any(column.reading in numbers.BY_COMMA for column in certain):
        return True
    if separator != ";":
        return False
    plain = {column.name: _pointed for column in certain}
    return not any(found for (found,) in totals(connection, parquet(path), plain).values())


def _pointed(name: str) -> list[str]:
    """Has some number a point, or a comma that parts thousands for certain?"""
    return [f"bool_or(regexp_matches({quoted(name)}, '[0-9]\\.[0-9]|[0-9],[0-9]'))"]


def _likely(column: Judged, readings: Sequence[Reading], commas: bool, orders: set[str]) -> Reading:
    """The reading that agrees with the certain columns of the file, else the first."""
    if column.reading.kind == "date":
        return next((reading for reading in readings if reading.key in orders), readings[0])
    return next((reading for reading in readings if (reading in numbers.BY_COMMA) is commas), readings[0])


def _thousands(connection: duckdb.DuckDBPyConnection, path: Path, column: Judged) -> Reading | None:
    """Many cells with just three digits behind the mark, beside cells too small for one, are thousands, not decimals."""
    if column.reading.kind == "date":
        return None
    text = f"trim({quoted(column.name)})"
    points, commas, small = (
        f"count(*) FILTER (regexp_full_match({text}, {literal(shape)}))"
        for shape in (numbers.thousands(r"\."), numbers.thousands(","), numbers.BELOW_THOUSAND)
    )
    query = f"SELECT {points}, {commas}, {small} FROM {parquet(path)}"
    points, commas, small = connection.execute(query).fetchone()
    if (
        min(points, commas)
        or max(points, commas) < MANY_THOUSANDS
        or not small
        or points + commas + small < column.filled
    ):
        return None
    readings = (column.reading, *column.rivals)
    return next((reading for reading in readings if (reading in numbers.BY_COMMA) is (points > 0)), None)
