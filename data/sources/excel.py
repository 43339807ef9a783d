"""Workbooks: Excel in all its formats and OpenDocument; one sheet becomes one table."""

from __future__ import annotations

import csv
import datetime
import zipfile
from dataclasses import dataclass, replace
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

from data.dataset import Finding, Table
from data.dialect import dialect
from data.errors import DataError
from data.formulas import never_calculated
from data.stored import sha256
from data.text_table import text_table
from data.typed_table import typed_table

TITLE = "Excel or OpenDocument workbook"
SUFFIXES = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
MAGIC = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")

MOST_UNPACKED = 2 << 30
MOST_RATIO = 100
SMALL = 10 << 20  # a file that unpacks to less is no bomb, however well it was packed


@dataclass(frozen=True)
class Sheet:
    """A sheet as the workbook lists it."""

    name: str
    place: int
    visible: bool
    rows: int  # below the header
    columns: int
    has_header: bool


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
    workbook = _open(name, path)
    found = []
    for place, entry in enumerate(workbook.sheets_metadata):
        if entry.typ is not SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_index(place)
        first = next(iter(sheet.to_python(nrows=1)), [])
        texts = [cell for cell in first if isinstance(cell, str) and cell.strip()]
        visible = entry.visible is SheetVisibleEnum.Visible
        found.append(
            Sheet(entry.name, place, visible, max(sheet.height - 1, 0), sheet.width, len(texts) > sheet.width / 2 > 0.5)
        )
    return tuple(found)


def read(name: str, path: Path, folder: Path) -> Table:
    """Read the visible sheet with a header and the most rows; the first of those where several have as many.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The workbook.
    folder
        Where the tables made from it are kept.

    Returns
    -------
    Table
        Named after file and sheet; a finding names the sheets left aside.

    Raises
    ------
    DataError
        As for `sheets`, and when no visible sheet looks like a table.
    """
    found = sheets(name, path)
    plausible = [sheet for sheet in found if sheet.visible and sheet.has_header and sheet.columns > 1]
    if not plausible:
        listed = ", ".join(f"“{sheet.name}”" for sheet in found if sheet.visible) or "none visible"
        raise DataError(f"{name} has no sheet with column names in its first row (sheets: {listed}). It may be empty.")
    chosen = max(plausible, key=lambda sheet: (sheet.rows, -sheet.place))
    table = read_sheet(name, path, folder, chosen.name)
    if len(found) == 1:
        return table
    others = ", ".join(
        f"“{sheet.name}”{'' if sheet.visible else ' (hidden)'}" for sheet in found if sheet is not chosen
    )
    said = Finding("note", f"The sheet “{chosen.name}” was read ({table.rows:,} rows); left aside: {others}.")
    return replace(table, findings=(said, *table.findings))


def read_sheet(name: str, path: Path, folder: Path, sheet: str) -> Table:
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

    Returns
    -------
    Table
        Whole numbers carry no decimal point and dates are ISO dates, as in a text file.

    Raises
    ------
    DataError
        When there is no such sheet, it has no rows, or its formulas have no saved values.
    """
    workbook = _open(name, path)
    if sheet not in workbook.sheet_names:
        raise DataError(f"{name} has no sheet “{sheet}”; it has {', '.join(workbook.sheet_names)}.")
    place = workbook.sheet_names.index(sheet)
    uncalculated = never_calculated(path, place)
    if uncalculated:
        raise DataError(
            f"{name}: {uncalculated:,} formulas on sheet “{sheet}” have no saved value. Open the file in Excel, let it "
            "calculate, and save it again."
        )
    key = f"{sha256(path)}.{place}"
    plain = folder / f"{key}.sheet.csv"
    with plain.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n")
        width = workbook.get_sheet_by_index(place).width
        for row in workbook.get_sheet_by_index(place).to_python():
            cells = [_text(cell) for cell in row]
            write.writerow(cells + [""] * (width - len(cells)))
    shown = f"{name} (sheet {sheet})"
    return typed_table(text_table(shown, plain, dialect(shown, plain, ","), sha256(path), key, folder), folder)


def _open(name: str, path: Path) -> CalamineWorkbook:
    _refuse_bombs(name, path)
    try:
        return CalamineWorkbook.from_path(path)
    except PasswordError as error:
        raise DataError(f"{name} is protected by a password. Save it without one and try again.") from error
    except CalamineError as error:
        raise DataError(
            f"{name} is damaged or incomplete and could not be read as a workbook. Download or save it again."
        ) from error


def _refuse_bombs(name: str, path: Path) -> None:
    if not zipfile.is_zipfile(path):
        return  # an old binary workbook, or a damaged one of which the reader will say so
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    if not any(part.filename.startswith(("xl/", "content.xml")) for part in parts):
        raise DataError(f"{name} is a zip archive, not a workbook. Unpack it and choose the file inside.")
    unpacked = sum(part.file_size for part in parts)
    packed = max(sum(part.compress_size for part in parts), 1)
    if unpacked > MOST_UNPACKED or (unpacked > SMALL and unpacked / packed > MOST_RATIO):
        raise DataError(
            f"{name} would unpack to {unpacked / 2**20:,.0f} MB, {unpacked / packed:,.0f} times its size; "
            "it is not opened."
        )


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime.datetime):
        return cell.isoformat(sep=" ") if cell.time() != datetime.time() else cell.date().isoformat()
    return "" if cell is None else str(cell)
