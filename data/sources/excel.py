"""Workbooks: Excel in all its formats and OpenDocument; one sheet becomes one table."""

from __future__ import annotations

import csv
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from data.dataset import AmountSheet, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision
from data.errors import DataError
from data.files.first_bytes import OLE, ZIP
from data.limits import refuse_table, refuse_unpacking
from data.progress import tell
from data.roles.choices.sheet_names import are_parts, stand_together
from data.said import said
from data.shown import shown
from data.stored import keyed, sha256, unfinished
from data.text.dialect import LONE, dialect
from data.text.table import handed_on, text_table
from data.text.typed import typed_table
from data.workbooks.amounts import amounts_of, is_small
from data.workbooks.belonging import Ties, choose
from data.workbooks.formulas import Marks, formats, marks
from data.workbooks.ids_apart import ids_apart, ids_within
from data.workbooks.merged import spreads, upright
from data.workbooks.sheets import Book, Sheet, left_aside, listed, looked_at, of_one_layout, texts, without
from data.workbooks.side_tables import letters

TITLE = "Excel or OpenDocument workbook"
SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
MAGIC = (ZIP[0], OLE)
EVERY = 20_000  # rows between two words about the progress
_PROTECTED = "{name} is protected by a password. Save it without one and try again."
_DOCUMENTS = (("word/", "a text document"), ("ppt/", "a presentation"), ("visio/", "a drawing"))


def sheets(name: str, path: Path) -> tuple[Sheet, ...]:
    """The sheets of a workbook, in its order.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The workbook.

    Returns
    -------
    tuple[Sheet, ...]
        Hidden ones too.

    Raises
    ------
    DataError
        When the workbook is protected, damaged, no workbook at all, or unpacks to more than can be read.
    """
    return looked_at(_open(name, path))


def read(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read the sheet that was chosen, or else the visible one that seems to hold the predictions.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The workbook.
    folder
        Where the tables made from it are kept.
    answers
        To the question which sheet is meant.

    Returns
    -------
    Table
        As from `read_sheet`. Where several sheets could be meant it carries the question; the others are named in a
        finding, hidden ones as hidden.

    Raises
    ------
    DataError
        As from `read_sheet`, and when no sheet has column names above rows.
    """
    book = _open(name, path)
    found = looked_at(book)
    ties = Ties(stand_together, are_parts, partial(ids_apart, book), partial(ids_within, book))
    chosen, question = choose(name, found, answers, ties)
    table = _read(name, path, folder, book, chosen, answers)
    others = [sheet for sheet in found if sheet is not chosen]
    if not others and question is None:
        return table
    values = {"name": chosen.name, "rows": table.count, "hidden": not chosen.visible}
    text = said("sheet-read-alone", **values)
    if others:
        of_a_kind = len(of_one_layout([chosen, *others], chosen)) > 1  # then not every row is used
        text = said("sheet-read", others=left_aside(others), alike=of_a_kind, **values)
    decision = Decision("container", said("about-sheet"), chosen.name, chosen.why)
    questions = (question, *table.questions) if question else table.questions
    return replace(
        table,
        findings=(Finding("note", text), *table.findings),
        decisions=(decision, *table.decisions),
        questions=questions,
        amount_sheets=tuple(_amounts(path, book, others)),
    )


def read_sheet(name: str, path: Path, folder: Path, sheet: str, answers: Answers = NO_ANSWERS) -> Table:
    """Read the sheet of that name.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The workbook.
    folder
        Where the tables made from it are kept.
    sheet
        One of the names in `sheets`.
    answers
        What its owner said to the questions of an earlier reading.

    Returns
    -------
    Table
        Whole numbers carry no decimal point and dates are ISO dates, as in a text file.

    Raises
    ------
    DataError
        When there is no such sheet, it has no rows, or its formulas have no saved values.
    """
    book = _open(name, path)
    found = looked_at(book)
    chosen = next((each for each in found if each.name == sheet), None)
    if chosen is None:
        raise DataError(f"{name} has no sheet “{sheet}”; it has {listed(found)}.")
    return _read(name, path, folder, book, chosen, answers)


def _read(name: str, path: Path, folder: Path, book: Book, sheet: Sheet, answers: Answers) -> Table:
    tell(f"Looking for formulas on the sheet “{sheet.name}”")
    noted = marks(path, sheet.place)
    if noted.never_calculated:
        raise DataError(
            f"{name}: {noted.never_calculated:,} formulas on sheet “{sheet.name}” have no saved value. Open the file in "
            "Excel, let it calculate, and save it again."
        )
    answers = {**answers, LONE: "yes"} if sheet.columns == 1 else answers  # a list of ids
    title, key = f"{name} (sheet {shown(sheet.name)})", keyed(_key(path, sheet), answers)
    refuse_table(title, sheet.rows, sheet.columns)
    with unfinished(folder / f"{key}.sheet.csv") as plain:
        _write(plain, book.sheet(sheet.place), sheet, noted)
        text = text_table(title, plain, dialect(title, plain, folder, ","), sha256(path), key, folder, answers)
    refuse_table(title, text.rows, len(text.columns))
    tell("Reading numbers and dates")
    table = handed_on(typed_table(text, folder, answers), text)
    return replace(table, findings=(*_noticed(sheet, noted, upright(book.sheet(sheet.place))), *table.findings))


def _key(path: Path, sheet: Sheet) -> str:
    """Of a file made from a sheet, or from one of several tables on it."""
    part = "" if sheet.beside.tables or not sheet.beside.outside else f".c{sheet.beside.outside[0]}"
    return f"{sha256(path)}.s{sheet.place}{part}"


def _amounts(path: Path, book: Book, others: list[Sheet]) -> Iterator[AmountSheet]:
    """What the small visible sheets beside the one that is read hold; formulas that nobody calculated are no amounts."""
    for sheet in others:
        cells = book.sheet(sheet.place)
        if sheet.visible and is_small(cells) and not marks(path, sheet.place).never_calculated:
            found = amounts_of(sheet.name, cells, formats(path, sheet.place))
            if found:
                yield found


def _write(path: Path, sheet: CalamineSheet, known: Sheet, noted: Marks) -> None:
    """The cells as a text file, so that a sheet is understood by the same rules; line and row have the same number."""
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n")
        for cells in _rows(sheet, known, noted):
            if any(cells):
                write.writerow(cells)
            else:
                file.write("\n")


def _rows(sheet: CalamineSheet, known: Sheet, noted: Marks) -> Iterator[list[str]]:
    padded = {column - known.first_column: width for column, width in noted.padded.items()}
    spread = spreads(sheet, known.first_column, known.line)
    for place, row in enumerate(sheet.iter_rows()):
        if place % EVERY == 0:
            tell(f"Reading the sheet “{known.name}”", place / max(sheet.total_height, 1))
        cells = texts(row)
        for column, width in padded.items():
            if 0 <= column < len(cells) and cells[column].isdigit():
                cells[column] = cells[column].zfill(width)
        yield without(spread(place, cells), known.beside.outside)


def _noticed(sheet: Sheet, noted: Marks, merged: int) -> list[Finding]:
    found = []
    for columns in sheet.beside.tables:
        ends = [letters(sheet.first_column + place) for place in columns]
        text = said("side-table-left-out", sheet=sheet.name, first=ends[0], last=ends[1])
        found.append(Finding("note", text))
    if noted.hidden_rows:
        text = said("hidden-rows", count=noted.hidden_rows, sheet=sheet.name)
        found.append(Finding("note", text, count=noted.hidden_rows))
    if noted.errors:
        text = said("error-cells", count=noted.errors, error=noted.error)
        found.append(Finding("note", text, count=noted.errors))
    if noted.padded:
        found.append(Finding("note", said("zeros-in-front", cell="00123")))
    if merged:
        found.append(Finding("note", said("merged-cells", count=merged), count=merged))
    return found


def _open(name: str, path: Path) -> Book:
    tell("Opening the workbook")
    _refuse_other_archives(name, path)
    try:
        return Book(name, CalamineWorkbook.from_path(path))
    except PasswordError as error:
        raise DataError(_PROTECTED.format(name=name)) from error
    except CalamineError as error:
        if _needs_a_password(path):
            raise DataError(_PROTECTED.format(name=name)) from error
        raise DataError(
            f"{name} is damaged or incomplete and could not be read as a workbook. Download or save it again."
        ) from error


def _needs_a_password(path: Path) -> bool:
    """Is a workbook that cannot be opened a protected one? Calamine says so only where the ending is the right one."""
    with tempfile.TemporaryDirectory() as folder:
        named = Path(shutil.copyfile(path, Path(folder, "workbook")))
        for suffix in SUFFIXES:
            named = named.rename(named.with_suffix(suffix))
            try:
                CalamineWorkbook.from_path(named)
            except PasswordError:
                return True
            except CalamineError:
                continue  # the ending of another format
    return False


def _refuse_other_archives(name: str, path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return  # an old binary workbook, or a damaged one of which the reader will say so
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    for start, title in _DOCUMENTS:
        if any(part.filename.startswith(start) for part in parts):
            raise DataError(f"{name} is {title}, not a workbook. CSV, Excel and Parquet files are read.")
    refuse_unpacking(name, sum(part.file_size for part in parts), sum(part.compress_size for part in parts))
