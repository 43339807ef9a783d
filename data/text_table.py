"""A file cut into rows and columns, every cell still the text that stood there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import duckdb

from data.dataset import Finding
from data.dialect import DELIMITERS, Dialect
from data.engine import connect, literal, write_parquet
from data.errors import DataError


@dataclass(frozen=True)
class TextTable:
    """Parquet whose columns are VARCHAR: the cells letter for letter, an empty cell NULL."""

    path: Path
    name: str
    rows: int
    columns: tuple[str, ...]
    sha256: str  # of the bytes that were uploaded
    key: str  # what its files are called: the hash, for a sheet also its place
    findings: tuple[Finding, ...] = ()


def text_table(name: str, csv_path: Path, dialect: Dialect, sha256: str, key: str, folder: Path) -> TextTable:
    """Cut a UTF-8 file into cells, all rows alike.

    Parameters
    ----------
    name
        The file's name as shown to people.
    csv_path
        UTF-8 text with one kind of line end.
    dialect
        Its delimiter and column names.
    sha256
        Of the file as it was uploaded.
    key
        What the table's file is called.
    folder
        Where the table is kept.

    Returns
    -------
    TextTable
        Rows in the order of the file, blank lines left out.

    Raises
    ------
    DataError
        When a row has another number of cells than the header, a quote is left open, or there are no rows.
    """
    path = folder / f"{key}.text.parquet"
    names = ", ".join(f"{literal(column)}: 'VARCHAR'" for column in dialect.columns)
    source = (
        f"read_csv({literal(str(csv_path.resolve()))}, auto_detect = false, "
        f"header = true, delim = {literal(dialect.delimiter)}, columns = {{{names}}}, quote = '\"', escape = '\"', "
        "strict_mode = true, null_padding = false)"
    )
    with connect(csv_path.parent, folder) as connection:
        try:
            rows = write_parquet(connection, f"SELECT * FROM {source}", path)
        except duckdb.InvalidInputException as error:
            raise DataError(_sentence(name, dialect, str(error))) from error
    if rows == 0:
        raise DataError(f"{name} has no rows: there is only a header.")
    return TextTable(path, name, rows, dialect.columns, sha256, key, dialect.findings)


def _sentence(name: str, dialect: Dialect, message: str) -> str:
    mark = DELIMITERS[dialect.delimiter]
    line = re.search(r"CSV Error on Line: (\d+)", message)
    place = f"line {int(line.group(1)):,}" if line else "one line"
    width = re.search(r"Expected Number of Columns: (\d+) Found: (\d+)", message)
    if width:
        expected, found = width.groups()
        short = "too few (missing)" if int(found) < int(expected) else "too many (extra)"
        return f"{name}: {place} has {found} cells, {short}; the header has {expected} columns. Correct that row."
    if "quote" in message.split("Possible")[0]:
        return f"{name}: a quotation mark in {place} opens a cell that is not closed before the next {mark}."
    if "Maximum line size" in message:
        return f"{name}: {place} is longer than 2 million characters."
    return f"{name}: {place} could not be read as cells with a {mark} between them."
