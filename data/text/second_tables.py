"""Tables below the first one: its names once more, itself once more, or rows under other names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import duckdb

from data.dataset import Finding
from data.decision import LeftOut, Question
from data.said import Said, said
from data.text.repair import MOST_LISTED, SECOND
from data.text.structure import Head, votes
from data.types.shape import Shape, shapes

_ABOVE = 200  # rows above a line of words that show how the table is written


@dataclass
class Found:
    """Rows of a table that are none, and what is said and asked about them; ``until`` is the first of a second table."""

    rows: dict[int, LeftOut] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    until: int | None = None


def second_tables(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    suspects: Sequence[tuple[int, list[str]]],
    rows: int,
    top: Head,
    line_of: Callable[[int], int],
    found: Found,
) -> None:
    """Find where other tables begin among suspicious rows.

    Parameters
    ----------
    connection
        One that may read the table.
    source
        The table as SQL, with ``file_row_number``.
    suspects
        Numbers and cells of rows that may be no data.
    rows
        How many there are in all.
    top
        Names, and what the cells of each column look like.
    line_of
        From a row's number to its line in the file.
    found
        Gets the rows to leave out.
    """
    repeats = 0
    for row, cells in suspects:
        if _names_again(cells, top):
            if _pasted_twice(connection, source, row, rows):
                _cut(connection, source, row, said("same-table-below"), line_of, found)
                text = said("table-stands-twice", count=rows - row)
                found.findings.append(Finding("note", text, count=rows - row))
                break
            repeats += 1
            leave(row, cells, said("names-repeated"), line_of, found)
            continue
        fits, misfits = votes(cells, top.shapes)
        if fits or misfits < max(2, top.width / 3) or sum(bool(cell) for cell in cells) < 0.6 * top.width:
            continue
        below = _rows(connection, source, row + 1, 3)
        above = shapes(_rows(connection, source, max(0, row - _ABOVE), min(row, _ABOVE)), top.width)
        if below and (all(_strange(each, top.shapes) for each in below) or (row and _are_others(below, above))):
            _cut(connection, source, row, said(SECOND), line_of, found)
            text = said("second-table-left-out", line=line_of(row), count=rows - row)
            found.findings.append(Finding("note", text, count=rows - row))
            break
        leave(row, cells, said("words-among-numbers"), line_of, found)
        text = said("names-left-out", line=line_of(row), cells=cells[:4])
        found.findings.append(Finding("note", text, count=1))
    if repeats:
        found.findings.append(Finding("note", said("repeated-headers-left-out", count=repeats), count=repeats))


def _strange(cells: Sequence[str], looks: Sequence[Shape]) -> bool:
    fits, misfits = votes(cells, looks)
    return misfits > fits


def _are_others(rows: Sequence[Sequence[str]], looks: Sequence[Shape]) -> bool:
    """Is a column of some rows written as no row of the table is: "Home" where it has P10007?"""
    return any(
        all(row[place].strip() and not shape.has_seen(row[place]) for row in rows)
        for place, shape in enumerate(looks)
        if shape.main != "empty"
    )


def _names_again(cells: Sequence[str], top: Head) -> bool:
    pairs = [(cell.strip().lower(), name.strip().lower()) for cell, name in zip(cells, top.header, strict=False)]
    named = [(cell, name) for cell, name in pairs if name]
    return len(named) > 1 and sum(cell == name for cell, name in named) >= 0.8 * len(named)


def _pasted_twice(connection: duckdb.DuckDBPyConnection, source: str, row: int, rows: int) -> bool:
    """Are the rows below a repeated header those above it, in the same order?"""
    count = min(rows - row - 1, row, 200)
    return count > 1 and _rows(connection, source, 0, count) == _rows(connection, source, row + 1, count)


def _rows(connection: duckdb.DuckDBPyConnection, source: str, first: int, count: int) -> list[list[str]]:
    wanted = f"file_row_number BETWEEN {first} AND {first + count - 1}"
    found = connection.execute(
        f"SELECT file_row_number, * EXCLUDE file_row_number FROM {source} WHERE {wanted}"
    ).fetchall()
    return [[cell or "" for cell in row] for _, *row in sorted(found, key=lambda row: row[0])]


def _cut(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    row: int,
    reason: Said,
    line_of: Callable[[int], int],
    found: Found,
) -> None:
    """Leave out everything from a row on."""
    found.until = row
    for place, cells in enumerate(_rows(connection, source, row, MOST_LISTED), start=row):
        leave(place, cells, reason, line_of, found)


def leave(row: int, cells: Sequence[str], reason: Said, line_of: Callable[[int], int], found: Found) -> None:
    """Leave one row out."""
    line = line_of(row)
    found.rows[row] = LeftOut(line, " │ ".join(cells)[:500], reason, f"line{line}")
