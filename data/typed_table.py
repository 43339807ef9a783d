"""Text cells become numbers, dates, flags and text, column by column."""

from __future__ import annotations

from pathlib import Path

from data.dataset import Column, Finding, Table
from data.engine import connect, parquet, quoted, write_parquet
from data.errors import DataError
from data.judge import Judged, judge
from data.reading import TEXT
from data.text_table import TextTable


def typed_table(text: TextTable, folder: Path) -> Table:
    """Give each column of a text table its kind.

    Parameters
    ----------
    text
        Cells as they stood in the file.
    folder
        Where the typed Parquet is kept.

    Returns
    -------
    Table
        Numbers, dates, flags and text, rows in the order of the file. Whatever was read as missing or could not be
        read, and every empty row left out, is counted in the findings.

    Raises
    ------
    DataError
        When every cell of the file is empty.
    """
    path = folder / f"{text.key}.parquet"
    with connect(text.path.parent, folder) as connection:
        columns = judge(connection, text.path, text.columns)
        select = ", ".join(f"{_value(column)} AS {quoted(column.name)}" for column in columns)
        rows = write_parquet(
            connection, f"SELECT {select} FROM {parquet(text.path)}{_some_cell(columns, text.rows)}", path
        )
    if rows == 0:
        raise DataError(f"{text.name} has no data: every cell below the header is empty.")
    findings = [*text.findings, *_on_empty_rows(text.rows - rows)]
    for column in columns:
        findings.extend(_on_column(column))
    return Table(
        path, text.name, rows, tuple(_column(column, rows) for column in columns), text.sha256, tuple(findings)
    )


def _some_cell(columns: list[Judged], rows: int) -> str:
    """The condition that leaves out empty rows, where there can be any."""
    if any(column.filled == rows for column in columns):
        return ""
    cells = ", ".join(f"nullif(trim({quoted(column.name)}), '')" for column in columns)
    return f" WHERE coalesce({cells}) IS NOT NULL"


def _value(column: Judged) -> str:
    value = column.reading.sql(quoted(column.name))
    return f"CASE WHEN isfinite({value}) THEN {value} END" if column.reading.kind == "number" else value


def _column(column: Judged, rows: int) -> Column:
    kind = "flag" if column.reading is TEXT and column.distinct == 2 else column.reading.kind
    evidence = f"{column.fitting:,} of {column.filled:,} filled cells are {column.reading.title}"
    if column.filled == 0:
        evidence = "every cell is empty"
    elif column.reading is TEXT:
        evidence = f"{column.distinct:,} different texts" + (f"; {column.remark}" if column.remark else "")
    elif column.reading.note:
        evidence = f"{evidence}; {column.reading.note}"
    missing = rows - column.fitting + column.infinite
    return Column(column.name, kind, missing, column.distinct, evidence, column.examples)


def _on_empty_rows(empty: int) -> list[Finding]:
    return [Finding("note", f"{empty:,} empty rows were left out.", count=empty)] if empty else []


def _on_column(column: Judged) -> list[Finding]:
    name, found = column.name, []
    bad = column.filled - column.fitting
    if column.filled == 0:
        found.append(Finding("note", f"Every cell of “{name}” is empty.", name))
    if column.blank_words:
        text = f"{column.blank_words:,} cells of “{name}” hold a word such as NA or “-” and count as missing."
        found.append(Finding("note", text, name, column.blank_words))
    if bad:
        shown = ", ".join(f"“{text[:40]}”" for text in column.misfits)
        found.append(
            Finding(
                "note",
                f"{bad:,} cells of “{name}” are no {column.reading.title} ({shown}) and count as missing.",
                name,
                bad,
            )
        )
    if column.infinite:
        text = f"{column.infinite:,} cells of “{name}” are infinite and count as missing."
        found.append(Finding("note", text, name, column.infinite))
    if column.reading.note:
        found.append(Finding("fine", f"“{name}”: {column.reading.note}.", name))
    if column.remark:
        found.append(Finding("note", f"“{name}”: {column.remark}.", name))
    return found
