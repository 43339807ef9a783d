"""Predictions and outcomes from two files become one table, row by row of the same key."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import duckdb

from data.cells import as_text
from data.dataset import Column, Finding, Joined, Table
from data.engine import connect, numbered_parquet, parquet, quoted, write_parquet
from data.errors import DataError
from data.names import names_a, words_of
from data.repeats import Repeats, repeats
from data.sources import parquet as parquet_source

MOST_KEYS = 6  # columns of each side that are tried as keys


class Keys(NamedTuple):
    """The columns by which two tables find each other."""

    left_key: str
    right_key: str
    reason: str


def suggest_keys(left: Table, right: Table) -> Keys:
    """The pair of columns with most values in common.

    Parameters
    ----------
    left, right
        Two typed tables.

    Returns
    -------
    Keys
        Its reason names how many values are on both sides.

    Raises
    ------
    DataError
        When no two columns share a value; with samples of both sides.
    """
    pairs = [(one, other) for one in _key_like(left) for other in _key_like(right)]
    with connect(left.path.parent, right.path.parent) as connection:
        shared = {pair: _shared(connection, left, right, *pair) for pair in pairs}
    if not any(shared.values()):
        raise DataError(
            f"{left.name} and {right.name} have no key in common. {_samples(left, right, *_first_pair(left, right))}"
        )
    best = max(pairs, key=lambda pair: (shared[pair], words_of(pair[0]) == words_of(pair[1])))
    return Keys(*best, f"{shared[best]:,} values of “{best[0]}” stand in “{best[1]}” too")


def join(left: Table, right: Table, left_key: str, right_key: str, folder: Path) -> tuple[Table, Joined]:
    """Put the rows of two tables side by side where their keys are the same text.

    Parameters
    ----------
    left, right
        Two typed tables.
    left_key, right_key
        The column of each that tells its rows apart. Spaces around a key do not count; case does.
    folder
        Where the joined table is kept.

    Returns
    -------
    tuple[Table, Joined]
        The matched rows in the order of the left table, and the counts of all rows. A row that repeats another in
        every cell is left out with a finding.

    Raises
    ------
    DataError
        When a key has rows that differ, a column does not exist, or no key matches.
    """
    _known(left, left_key)
    _known(right, right_key)
    sha256 = hashlib.sha256("\n".join((left.sha256, right.sha256, left_key, right_key)).encode()).hexdigest()
    path = folder / f"{sha256}.joined.parquet"
    select, names = _select(left, right, right_key)
    with connect(left.path.parent, right.path.parent, folder) as connection:
        twice = [_checked(connection, table, key) for table, key in ((left, left_key), (right, right_key))]
        one, other = (_one_a_key(table, key) for table, key in ((left, left_key), (right, right_key)))
        query = f"SELECT {select} FROM {one} AS l JOIN {other} AS r ON l.join_key = r.join_key ORDER BY l.join_place"
        matched = write_parquet(connection, query, path)
        rows = [_rows(connection, table) for table in (one, other)]
    if matched == 0:
        path.unlink()
        raise DataError(
            f"No row of {left.name} has a partner in {right.name}. {_samples(left, right, left_key, right_key)}"
        )
    joined = Joined(left.name, right.name, left_key, right_key, matched, rows[0] - matched, rows[1] - matched)
    name = f"{left.name} + {right.name}"
    table = parquet_source.read(name, path, folder)
    columns = tuple(_with_origin(column, names[column.name]) for column in table.columns)
    findings = (*left.findings, *right.findings, *_findings(left, right, twice, joined), *_renamed(names))
    return replace(
        table, columns=columns, sha256=sha256, findings=findings, synthetic=left.synthetic or right.synthetic
    ), joined


def _key_like(table: Table) -> list[str]:
    """Columns that could tell rows apart, those named like ids first."""
    many = [
        column for column in table.columns if column.kind in ("text", "number") and column.distinct > table.rows / 2
    ]
    texts = [column for column in many if column.kind == "text" or names_a("id", column.name)] or many
    return [column.name for column in sorted(texts, key=lambda column: not names_a("id", column.name))][:MOST_KEYS]


def _first_pair(left: Table, right: Table) -> tuple[str, str]:
    return tuple((_key_like(table) or [table.columns[0].name])[0] for table in (left, right))


def _shared(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str) -> int:
    one, other = (
        f"SELECT DISTINCT {as_text(table.column(key))} AS key FROM {parquet(table.path)}"
        for table, key in ((left, left_key), (right, right_key))
    )
    return connection.execute(f"SELECT count(*) FROM ({one}) SEMI JOIN ({other}) USING (key)").fetchone()[0]


def _known(table: Table, key: str) -> None:
    names = [column.name for column in table.columns]
    if key not in names:
        raise DataError(f"{table.name} has no column “{key}”; it has {', '.join(names)}.")


def _checked(connection: duckdb.DuckDBPyConnection, table: Table, key: str) -> Repeats:
    found = repeats(connection, table, key)
    if found.conflicting:
        raise DataError(
            f"{table.name}: {found.conflicting:,} values of “{key}” stand in rows that differ, for example "
            f"“{found.example}”, so it is open which row counts. Keep one row for each."
        )
    return found


def _one_a_key(table: Table, key: str) -> str:
    """The table with each key once, its first row."""
    text, source = as_text(table.column(key)), numbered_parquet(table.path)
    numbered = f"SELECT *, {text} AS join_key, file_row_number AS join_place FROM {source} WHERE {text} IS NOT NULL"
    return f"(SELECT * FROM ({numbered}) QUALIFY row_number() OVER (PARTITION BY join_key ORDER BY join_place) = 1)"


def _rows(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]


def _select(left: Table, right: Table, right_key: str) -> tuple[str, dict[str, Column]]:
    """The columns of both sides, the key once; a name that both have gets "(2)" on the right."""
    parts = [f"l.{quoted(column.name)}" for column in left.columns]
    names = {column.name: column for column in left.columns}
    for column in right.columns:
        if column.name == right_key:
            continue
        name, count = column.name, 1
        while name.lower() in (known.lower() for known in names):
            count += 1
            name = f"{column.name} ({count})"
        parts.append(f"r.{quoted(column.name)} AS {quoted(name)}")
        names[name] = column
    return ", ".join(parts), names


def _with_origin(column: Column, origin: Column) -> Column:
    return replace(column, evidence=origin.evidence, examples=origin.examples)


def _renamed(names: dict[str, Column]) -> list[Finding]:
    return [
        Finding("note", f"Both files have a column “{origin.name}”; the second is called “{name}” here.", name)
        for name, origin in names.items()
        if name != origin.name
    ]


def _findings(left: Table, right: Table, twice: list[Repeats], joined: Joined) -> list[Finding]:
    found = [
        Finding(
            "fine",
            f"{joined.matched:,} rows were joined on “{joined.left_key}” and “{joined.right_key}”.",
            count=joined.matched,
        )
    ]
    for table, only, other in ((left, joined.left_only, right), (right, joined.right_only, left)):
        if only:
            found.append(
                Finding(
                    "note",
                    f"{only:,} rows of {table.name} have no partner in {other.name} and are left out.",
                    count=only,
                )
            )
    for table, again in zip((left, right), twice, strict=True):
        if again.exact:
            found.append(
                Finding(
                    "note",
                    f"{again.exact:,} rows of {table.name} repeat another row exactly and count once.",
                    count=again.exact,
                )
            )
        if again.nameless:
            found.append(
                Finding(
                    "note",
                    f"{again.nameless:,} rows of {table.name} have no key and are left out.",
                    count=again.nameless,
                )
            )
    return found


def _samples(left: Table, right: Table, left_key: str, right_key: str) -> str:
    with connect(left.path.parent, right.path.parent) as connection:
        shown = []
        for table, key in ((left, left_key), (right, right_key)):
            query = (
                f"SELECT {as_text(table.column(key))} AS key FROM {parquet(table.path)} WHERE key IS NOT NULL LIMIT 3"
            )
            cells = ", ".join(f"“{cell[:40]}”" for (cell,) in connection.execute(query).fetchall())
            shown.append(f"“{key}” of {table.name} reads {cells}")
    return f"{shown[0]}; {shown[1]}."
