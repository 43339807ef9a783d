"""Text files of rows and columns: comma, semicolon, tab or bar between the cells."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from data.dataset import Table
from data.dialect import dialect
from data.encoding import plain_text
from data.stored import sha256
from data.text_table import text_table
from data.typed_table import typed_table

TITLE = "CSV or text"
SUFFIXES = (".csv", ".txt", ".tsv", ".tab")
MAGIC = ()


def read(name: str, path: Path, folder: Path) -> Table:
    """Read a text file.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where the tables made from it are kept.

    Returns
    -------
    Table
        One typed column for each name in the first line.

    Raises
    ------
    DataError
        When it is no text, has no header or no rows, or a row has another number of cells than the header.
    """
    text = plain_text(name, path, folder)
    cut = dialect(name, text.path)
    fingerprint = sha256(path)
    cells = text_table(name, text.path, cut, fingerprint, fingerprint, folder)
    return typed_table(replace(cells, findings=text.findings + cells.findings), folder)
