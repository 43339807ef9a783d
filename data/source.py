"""From a file, whatever it is, to a table: looks into the file first and at its name second."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import cache
from pathlib import Path
from types import ModuleType

import data.sources
from data.dataset import Finding, Table
from data.errors import DataError
from data.stored import keep_bytes

MOST_BYTES = 500 << 20
_REFUSED = (
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "compressed with gzip; unpack it first"),
    (b"BZh", "compressed with bzip2; unpack it first"),
    (b"\xfd7zXZ", "compressed with xz; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd; unpack it first"),
    (b"7z\xbc\xaf", "a 7-Zip archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x80\x04\x95", "a Python pickle, which is never opened because it could run a program"),
    (b"\x80\x05\x95", "a Python pickle, which is never opened because it could run a program"),
    (b"SQLite format 3", "an SQLite database; save the table as CSV"),
)
_MARKUP = (
    (b"<!doctype html", "a web page (HTML)"),
    (b"<html", "a web page (HTML)"),
    (b"<table", "a web page (HTML)"),
    (b"<?xml", "XML"),
    (b"{", "JSON"),
    (b"[{", "JSON"),
)


@cache
def shelf() -> dict[str, ModuleType]:
    """Every module in `data/sources` that can read something, by name."""
    names = sorted(entry.name for entry in pkgutil.iter_modules(data.sources.__path__))
    return {name: importlib.import_module(f"data.sources.{name}") for name in names}


def suffixes() -> tuple[str, ...]:
    """The endings of all files that can be read, as offered in a file dialogue."""
    return tuple(dict.fromkeys(suffix for source in shelf().values() for suffix in source.SUFFIXES))


def read_file(name: str, path: Path, folder: Path) -> Table:
    """Read a file that lies on this machine.

    Parameters
    ----------
    name
        What the file is called on screen; it never becomes a path.
    path
        Where it lies.
    folder
        Where the tables made from it are kept, under names of our own.

    Returns
    -------
    Table
        Its typed columns. A finding says so where the name's ending and the content disagree.

    Raises
    ------
    DataError
        One sentence that names the file and the cause.
    """
    if not path.is_file():
        raise DataError(f"{name} is not a file that can be opened.")
    size = path.stat().st_size
    if size == 0:
        raise DataError(f"{name} is empty: it holds 0 bytes.")
    folder.mkdir(parents=True, exist_ok=True)
    source, finding = _source(name, path)
    table = source.read(name, path, folder)
    return replace(table, findings=(finding, *table.findings)) if finding else table


def read_upload(name: str, content: bytes, folder: Path) -> Table:
    """Read what a browser sent.

    Parameters
    ----------
    name
        The name it came with, for showing only.
    content
        Its bytes, at most 500 MB.
    folder
        Where they and the tables made from them are kept.

    Returns
    -------
    Table
        As from `read_file`.

    Raises
    ------
    DataError
        As from `read_file`, and past the limit.
    """
    if len(content) > MOST_BYTES:
        raise DataError(f"{name} has {len(content) / 2**20:,.0f} MB; uploads up to {MOST_BYTES >> 20} MB are read.")
    return read_file(name, keep_bytes(content, folder), folder)


def _source(name: str, path: Path) -> tuple[ModuleType, Finding | None]:
    with path.open("rb") as file:
        head = file.read(512)
    suffix = Path(name.replace("\x00", "")).suffix.lower()
    by_content = next((s for s in shelf().values() if s.MAGIC and head.startswith(s.MAGIC)), None)
    by_name = next((s for s in shelf().values() if suffix in s.SUFFIXES), None)
    if by_content is None:
        _refuse(name, head)
        by_content = next(source for source in shelf().values() if source.SUFFIXES and not source.MAGIC)
    if by_name is not None and by_name is not by_content:
        said = f"The name ends in “{suffix}”, but the content is {by_content.TITLE}; it was read as that."
        return by_content, Finding("note", said)
    return by_content, None


def _refuse(name: str, head: bytes) -> None:
    """Refuse what no source reads, by its first bytes."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    found = next((title for magic, title in _REFUSED if head.startswith(magic)), "")
    found = found or next((title for magic, title in _MARKUP if start.startswith(magic)), "")
    if found:
        raise DataError(f"{name} is {found}. CSV, Excel and Parquet files are read.")
