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
from data.said import Said, named, said
from data.table_rows import Rows
from data.text.nested import unnested
from data.text.table import TextTable
from data.types.ambiguity import as_day
from data.types.blanks import without_marks
from data.types.dates import FIRST_DAY, LAST_DAY
from data.types.folding import folded
from data.types.group_names import ID as WORDS
from data.types.group_names import with_names
from data.types.judge import VARIED, judge
from data.types.judged import Judged
from data.types.numbers import in_currency
from data.types.reading import TEXT
from data.types.recount import recounted

SOME, KEPT = "some-", "kept-"  # notes that some cells are unlike the others, and that a column is better kept as text
_AMOUNT = re.compile(r"\W*+[^\W\d]{0,3}\W*\d")


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
    text = unnested(text, folder)
    with connect(text.path.parent, folder) as connection:
        source, bared = without_marks(connection, text.path, text.columns)
        judged = judge(connection, source, text.columns, answers, text.separator)
        columns = with_names(connection, source, judged, answers)
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
    kind = "flag" if column.reading.kind == "text" and column.distinct == 2 else column.reading.kind
    evidence = said("evidence-cells", fitting=column.fitting, filled=column.filled, kind=column.reading.titled)
    noted = column.reading.note
    if column.filled == 0:
        evidence, noted = said("evidence-empty"), None
    elif column.reading.kind == "text":
        evidence, noted = said("evidence-texts", count=column.distinct), column.remark
    if noted:
        evidence = said("evidence-noted", evidence=evidence, note=noted)
    missing = rows - column.fitting + column.infinite
    return Column(column.name, kind, missing, column.distinct, evidence, column.examples)


def _decision(column: Judged) -> Decision:
    choice = column.reading.titled
    if column.currencies:
        choice = said("amounts-in", currencies=column.currencies)
    reason = column.reading.note or column.remark
    reason = reason or said("cells-counted", fitting=column.fitting, filled=column.filled)
    return Decision("types", column.name, choice, reason)


def _on_empty_rows(empty: int) -> list[Finding]:
    return [Finding("note", said("empty-rows", count=empty), count=empty)] if empty else []


def blank_words(column: Judged) -> Finding:
    """What is said of cells that hold a word for "nothing here"."""
    count, name = column.blank_words, column.name
    if column.words:
        words = named(word[:40] for word in column.words)
        return Finding("note", said("words-for-nothing", count=count, name=name, words=words), name, count)
    return Finding("fine", said("marks-for-nothing", count=count, name=name), name, count)


def _on_column(column: Judged, period: tuple[object, object] | None) -> list[Finding]:
    name, found = column.name, []
    bad = column.filled - column.fitting
    if column.filled == 0:
        found.append(Finding("note", said("column-empty", name=name), name))
    if column.blank_words:
        found.append(blank_words(column))
    if bad:
        found.append(Finding("note", misfits(column), name, bad))
    if column.infinite:
        found.append(Finding("note", said("cells-infinite", count=column.infinite, name=name), name, column.infinite))
    if column.reading.note and not column.question:
        weight = "note" if column.reading.note.key.startswith(SOME) else "fine"
        found.append(Finding(weight, noted(name, column.reading.note), name))
    if column.question and not column.question.id.startswith(WORDS):
        found.append(Finding("note", said("column-ambiguous", name=name, reading=column.reading.label), name))
    if period and period[0]:
        ends = said("column-period", name=name, first=as_day(period[0]), last=as_day(period[1]))
        found.append(Finding("fine", ends, name))
    if column.distinct > VARIED and names_a("value", name) and _are_odd_amounts(column):
        cells = named(text[:40] for text in column.examples)
        found.append(Finding("note", said("column-no-amount", name=name, cells=cells), name))
    if column.remark:
        weight = "fine" if column.remark.key.startswith(KEPT) else "note"
        found.append(Finding(weight, noted(name, column.remark), name))
    return found


def _are_odd_amounts(column: Judged) -> bool:
    """Are cells that stay text, for no reason that is told, amounts all the same?"""
    plain = column.reading is TEXT and not column.remark
    return plain and bool(column.examples) and all(_AMOUNT.match(text) for text in column.examples)


def misfits(column: Judged) -> Said:
    """What is said of cells that do not fit the reading of their column."""
    bad, cells = column.filled - column.fitting, named(text[:40] for text in column.misfits)
    return said("cells-misfit", count=bad, name=column.name, kind=column.reading.titled, cells=cells)


def noted(name: str, note: Said) -> Said:
    """A note about the cells of a column, as a sentence."""
    return said("column-noted", name=name, note=note)
