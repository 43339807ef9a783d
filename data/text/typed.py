"""Text cells become numbers, dates, flags and text, column by column."""

from __future__ import annotations

import hashlib
import re
from functools import partial
from pathlib import Path

import duckdb

from data.alike import Value, selected, totals
from data.dataset import Column, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision
from data.engine import connect, parquet, quoted, write_parquet
from data.errors import DataError
from data.names import names_a
from data.table_rows import Rows
from data.text.table import TextTable
from data.types.ambiguity import as_day
from data.types.blanks import without_marks
from data.types.dates import FIRST_DAY, LAST_DAY
from data.types.folding import folded
from data.types.judge import VARIED, Judged, judge
from data.types.numbers import in_currency
from data.types.reading import TEXT
from data.types.recount import recounted

_AMOUNT = re.compile(r"\W*[^\W\d]{0,3}\W*\d")


def typed_table(text: TextTable, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Give each column of a text table its kind.

    Parameters
    ----------
    text
        Cells as they stood in the file.
    folder
        Where the typed Parquet is kept.
    answers
        To the questions of earlier readings: they decide where a column can be read in several ways.

    Returns
    -------
    Table
        Numbers, dates, flags and text, rows in the order of the file. Whatever was read as missing or could not be
        read, and every empty row left out, is counted in the findings; what nothing decides is a question. How the
        cells were cut is told by the text table.

    Raises
    ------
    DataError
        When every cell of the file is empty.
    """
    with connect(text.path.parent, folder) as connection:
        source, bared = without_marks(connection, text.path, text.columns)
        columns = judge(connection, source, text.columns, answers)
        path = folder / f"{text.key}{_as_answered(columns, answers)}.parquet"
        values = {column.name: Value(column.name, partial(_value, column, answers)) for column in columns}
        kept = f"{parquet(source)}{_some_cell(columns, text.rows)}"
        rows = write_parquet(connection, selected(kept, values), path)
        periods = _periods(connection, path, columns)
        described = tuple(_column(column, rows) for column in columns)
        if any(_currency(column, answers) for column in columns):
            described = recounted(connection, path, described)
    if rows == 0:
        raise DataError(f"{text.name} has no data: every cell below the header is empty.")
    findings = [*text.findings, *folded(bared), *_on_empty_rows(text.rows - rows)]
    findings += folded(finding for column in columns for finding in _on_column(column, periods.get(column.name)))
    return Table(
        Rows(path, rows),
        text.name,
        described,
        text.sha256,
        tuple(findings),
        decisions=tuple(_decision(column) for column in columns),
        questions=tuple(column.question for column in columns if column.question),
    )


def _as_answered(columns: list[Judged], answers: Answers) -> str:
    """Part of the file's name: tables read in different ways stand beside each other."""
    chosen = [f"{place}{column.reading.key}" for place, column in enumerate(columns) if column.question]
    chosen += [
        f"{place}{_currency(column, answers)}" for place, column in enumerate(columns) if _currency(column, answers)
    ]
    return f".{hashlib.sha256(repr(chosen).encode()).hexdigest()[:16]}" if chosen else ""


def _currency(column: Judged, answers: Answers) -> str:
    """The currency that was chosen among several; the others have no amount then."""
    given = answers.get(f"currency:{column.name}", "")
    return given if len(column.currencies) > 1 and given in column.currencies else ""


def _some_cell(columns: list[Judged], rows: int) -> str:
    """The condition that leaves out empty rows, where there can be any."""
    if any(column.filled == rows for column in columns):
        return ""
    cells = ", ".join(f"nullif(trim({quoted(column.name)}), '')" for column in columns)
    return f" WHERE coalesce({cells}) IS NOT NULL"


def _value(column: Judged, answers: Answers, name: str) -> str:
    value = column.reading.sql(quoted(name))
    if code := _currency(column, answers):
        value = f"CASE WHEN {in_currency(quoted(name), code)} THEN {value} END"
    return f"CASE WHEN isfinite({value}) THEN {value} END" if column.reading.kind == "number" else value


def _periods(
    connection: duckdb.DuckDBPyConnection, path: Path, columns: list[Judged]
) -> dict[str, tuple[object, object]]:
    """First and last date of each column of dates."""
    dated = [column.name for column in columns if column.reading.kind == "date" and column.fitting]
    return totals(connection, parquet(path), dict.fromkeys(dated, _ends))


def _ends(name: str) -> list[str]:
    real = f"FILTER ({quoted(name)} > {FIRST_DAY} AND {quoted(name)} < {LAST_DAY})"
    return [f"min({quoted(name)}) {real}", f"max({quoted(name)}) {real}"]


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


def _decision(column: Judged) -> Decision:
    choice = column.reading.title
    if len(column.currencies) > 1:
        choice = f"amounts in {' and '.join(column.currencies)}"
    elif column.currencies:
        choice = f"amounts in {column.currencies[0]}"
    reason = column.reading.note or column.remark or f"{column.fitting:,} of {column.filled:,} cells"
    return Decision("types", column.name, choice, reason)


def _on_empty_rows(empty: int) -> list[Finding]:
    return [Finding("note", f"{empty:,} empty rows were left out.", count=empty)] if empty else []


def blank_words(column: Judged) -> Finding:
    """What is said of cells that hold a word for "nothing here"."""
    said = " or ".join(f"“{word[:40]}”" for word in column.words) or "a word such as NA or “-”"
    text = f"{column.blank_words:,} cells of “{column.name}” hold {said} and count as missing."
    return Finding("note" if column.words else "fine", text, column.name, column.blank_words)


def _on_column(column: Judged, period: tuple[object, object] | None) -> list[Finding]:
    name, found = column.name, []
    bad = column.filled - column.fitting
    if column.filled == 0:
        found.append(Finding("note", f"Every cell of “{name}” is empty.", name))
    if column.blank_words:
        found.append(blank_words(column))
    if bad:
        shown = ", ".join(f"“{text[:40]}”" for text in column.misfits)
        text = f"{bad:,} cells of “{name}” are no {column.reading.title} ({shown}) and count as missing."
        found.append(Finding("note", text, name, bad))
    if column.infinite:
        text = f"{column.infinite:,} cells of “{name}” are infinite and count as missing."
        found.append(Finding("note", text, name, column.infinite))
    if column.reading.note and not column.question:
        weight = "note" if column.reading.note.startswith("some cells") else "fine"
        found.append(Finding(weight, f"“{name}”: {column.reading.note}.", name))
    if column.question:
        chosen = column.reading.label
        found.append(Finding("note", f"“{name}” is ambiguous and was read with {chosen}; see the question.", name))
    if period and period[0]:
        found.append(Finding("fine", f"“{name}” runs from {as_day(period[0])} to {as_day(period[1])}.", name))
    if column.reading is TEXT and column.distinct > VARIED and names_a("value", name) and not column.remark:
        shown = ", ".join(f"“{text[:40]}”" for text in column.examples)
        if column.examples and all(_AMOUNT.match(text) for text in column.examples):
            text = f"“{name}” is named like an amount, but its cells ({shown}) are no plain numbers; it stays text."
            found.append(Finding("note", text, name))
    if column.remark:
        weight = "fine" if column.remark.endswith("are kept as text") else "note"
        found.append(Finding(weight, f"“{name}”: {column.remark}.", name))
    return found
