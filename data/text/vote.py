"""The opinions of two other sniffers on the delimiter, so that agreement can be told from doubt."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

import duckdb

from data.engine import connect, literal
from data.stored import unfinished

_SHORT = 1 << 13  # letters; the expressions of csv.Sniffer grow slow on more
_LONG = 1 << 14  # for DuckDB, which tries every dialect on all of it


def opinions(lines: Sequence[str], folder: Path) -> dict[str, str]:
    """What others take for the delimiter.

    Parameters
    ----------
    lines
        The first lines of a file.
    folder
        Where they may lie for a moment, for DuckDB asks for a file.

    Returns
    -------
    dict[str, str]
        Sniffer → delimiter; a sniffer that finds none is missing.
    """
    found = {"DuckDB": _duckdb(_start(lines, _LONG), folder), "Python": _python(_start(lines, _SHORT))}
    return {sniffer: delimiter for sniffer, delimiter in found.items() if delimiter}


def _start(lines: Sequence[str], letters: int) -> str:
    """As many whole lines as have so many letters, and at least one."""
    found, size = [], 0
    for line in lines:
        size += len(line) + 1
        if size > letters and found:
            break
        found.append(line)
    return "\n".join(found)[: 4 * letters]


def _duckdb(text: str, folder: Path) -> str:
    with unfinished(folder.resolve() / "sample.csv") as path, connect(folder) as connection:
        path.write_text(text, encoding="utf-8", newline="\n")
        try:
            row = connection.execute(
                f"SELECT Delimiter, len(Columns) FROM sniff_csv({literal(str(path))}, strict_mode = false, "
                "ignore_errors = true, sample_size = 2048)"
            ).fetchone()
        except duckdb.Error:  # that it finds nothing is an opinion too
            return ""
    return row[0] if row and row[1] > 1 else ""


def _python(text: str) -> str:
    try:
        return csv.Sniffer().sniff(text).delimiter
    except csv.Error:
        return ""
