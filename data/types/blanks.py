"""What stands around cells for programs only, taken off: no-break spaces, tabs, and ="…" against Excel's own reading."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import duckdb

from data.alike import totals
from data.dataset import Finding
from data.engine import literal, parquet, quoted, write_parquet
from data.said import said

BLANKS = "\t\u00a0\u2007\u202f\u3000\u200b\u2060\ufeff "
_SAMPLE = 1_000
_KEPT = '="([^"]*)"'  # what keeps Excel from taking 00123 for a number


def without_marks(
    connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]
) -> tuple[Path, tuple[Finding, ...]]:
    """The table without such marks around its cells.

    Parameters
    ----------
    connection
        One that may read and write beside ``path``.
    path
        Parquet whose columns are VARCHAR.
    names
        Its columns.

    Returns
    -------
    tuple[Path, tuple[Finding, ...]]
        The same file and no finding where the first thousand rows have none.
    """
    blank, kept = _columns(connection, path, names)
    if not blank and not kept:
        return path, ()
    parts = []
    for name in dict.fromkeys([*blank, *kept]):
        bare = f"trim({quoted(name)}, {literal(BLANKS)})"
        bare = f"regexp_replace({bare}, {literal(f'^{_KEPT}$')}, '\\1')" if name in kept else bare
        parts.append(f"{bare} AS {quoted(name)}")
    copy = path.with_suffix(".bare.parquet")
    write_parquet(connection, f"SELECT * REPLACE ({', '.join(parts)}) FROM {parquet(path)}", copy)
    found = [Finding("fine", said("blanks-taken-off", name=name), name) for name in blank]
    found += [Finding("fine", said("marks-taken-off", name=name), name) for name in kept]
    return copy, tuple(found)


def _columns(connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """The columns in whose first rows a cell has blanks around it, and those in which one is kept from Excel's reading."""

    def met(name: str) -> list[str]:
        cell = quoted(name)
        return [
            f"bool_or(trim({cell}, {literal(BLANKS)}) <> trim({cell}, ' '))",
            f"bool_or(regexp_full_match(trim({cell}), {literal(_KEPT)}))",
        ]

    first = f"(SELECT * FROM {parquet(path)} LIMIT {_SAMPLE})"
    found = totals(connection, first, dict.fromkeys(names, met))
    return [name for name in found if found[name][0]], [name for name in found if found[name][1]]
