"""An action list as a file that a spreadsheet opens without running anything in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import xlsxwriter

from data.engine import connect, parquet

BATCH = 20_000
MOST_ROWS = 1_048_575  # of a sheet, below its header
STARTERS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # with which a text cell would be a formula
FORMATS = {"score": "0.0000", "probability": "0.0%"}
MONEY = ("value", "cost", "third", "gain", "spend", "profit", "total_spend", "total_profit")


def as_csv(path: Path, names: Mapping[str, str] | None = None) -> bytes:
    """The list as CSV in UTF-8 with a byte order mark, comma and decimal point.

    Parameters
    ----------
    path
        A list made by `data.rows.action_list.make_list`.
    names
        Headings by column; others keep their own name. Columns not on the list are ignored.

    Returns
    -------
    bytes
        A text that a spreadsheet would take for a formula starts with an apostrophe; numbers stay numbers.
    """
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    for row in _rows(path, names or {}):
        writer.writerow([_inert(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def as_xlsx(path: Path, names: Mapping[str, str] | None = None, sheet: str = "Contact list") -> bytes:
    """The list as a workbook of one sheet with fixed headings and a filter.

    Parameters
    ----------
    path, names
        As for `as_csv`.
    sheet
        The sheet's name, at most 31 characters.

    Raises
    ------
    ValueError
        When the list has more rows than a sheet holds.

    Returns
    -------
    bytes
        Texts are texts, whatever they start with: no formula, no link.
    """
    columns, count = _shape(path)
    if count > MOST_ROWS:
        raise ValueError(f"The list has {count:,} rows and a sheet holds {MOST_ROWS:,}; take the CSV file.")
    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(buffer, options) as book:
        page = book.add_worksheet(sheet)
        heading = book.add_format({"bold": True, "bottom": 1})
        styles = [
            book.add_format({"num_format": FORMATS.get(name, "#,##0.00" if name in MONEY else "General")})
            for name in columns
        ]
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, max(count, 1), len(columns) - 1)
        for place, name in enumerate(columns):
            page.set_column(place, place, 22 if name in ("id", "segment") else 14)
        for line, row in enumerate(_rows(path, names or {})):
            for place, cell in enumerate(row):
                _put(page, line, place, cell, heading if line == 0 else styles[place])
    return buffer.getvalue()


def _put(page: xlsxwriter.worksheet.Worksheet, line: int, place: int, cell: Any, style: Any) -> None:
    if isinstance(cell, bool):
        page.write_boolean(line, place, cell, style)
    elif isinstance(cell, str):
        page.write_string(line, place, cell, style)
    elif cell is not None:
        page.write_number(line, place, cell, style)


def _inert(cell: Any) -> Any:
    """A cell that no spreadsheet runs."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(STARTERS) else cell


def _shape(path: Path) -> tuple[list[str], int]:
    with connect(path.parent) as connection:
        relation = connection.sql(f"FROM {parquet(path)}")
        return relation.columns, len(relation)


def _rows(path: Path, names: Mapping[str, str]) -> Iterator[tuple[Any, ...]]:
    """The headings, then the rows in their order, a batch at a time."""
    with connect(path.parent) as connection:
        cursor = connection.execute(f"FROM {parquet(path)} ORDER BY rank")
        yield tuple(names.get(name, name) for name, *_ in cursor.description)
        while batch := cursor.fetchmany(BATCH):
            yield from batch
