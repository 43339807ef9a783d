"""DuckDB with the doors shut: it may touch the folders it is given and nothing else."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb

MEMORY = "1GB"


def connect(*folders: Path) -> duckdb.DuckDBPyConnection:
    """A new in-memory connection, for one use in one thread.

    Parameters
    ----------
    folders
        The only folders whose files it may read and write; the last one also takes what does not fit into memory.

    Returns
    -------
    duckdb.DuckDBPyConnection
        Without network, extensions or access to Python variables; its settings are locked.
    """
    connection = duckdb.connect(config={"python_enable_replacements": False})
    allowed = ", ".join(literal(str(Path(folder).resolve())) for folder in folders)
    if folders:
        connection.execute(f"SET temp_directory = {literal(str(Path(folders[-1]).resolve() / '.spill'))}")
    for setting in (
        f"allowed_directories = [{allowed}]",
        "enable_external_access = false",
        "enable_progress_bar = false",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "allow_community_extensions = false",
        f"memory_limit = '{MEMORY}'",
        f"threads = {min(os.cpu_count() or 1, 8)}",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")
    return connection


def quoted(name: str) -> str:
    """A column name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''") + "'"


def parquet(path: Path) -> str:
    """A Parquet file as a SQL table."""
    return f"read_parquet({literal(str(Path(path).resolve()))})"


def numbered_parquet(path: Path) -> str:
    """A Parquet file as a SQL table with one column more, ``file_row_number``."""
    return f"read_parquet({literal(str(Path(path).resolve()))}, file_row_number = true)"


def write_parquet(connection: duckdb.DuckDBPyConnection, query: str, path: Path) -> int:
    """Write a query's rows as Parquet and count them; the file appears under its name only when it is whole.

    Parameters
    ----------
    connection
        One that may write into the folder of ``path``.
    query
        A SELECT.
    path
        The file to make or replace.

    Returns
    -------
    int
        Rows written, in the order of the query.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.{id(connection)}")
    try:
        rows = connection.execute(f"COPY ({query}) TO {literal(str(unfinished.resolve()))} (FORMAT parquet)").fetchone()
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
    return rows[0]


def write_columns(
    connection: duckdb.DuckDBPyConnection, source: str, values: dict[str, str], path: Path, at_once: int
) -> int:
    """Write columns computed from a source as Parquet, a few at a time where there are many.

    A query keeps a vector for every step of every expression, so that a hundred columns with long expressions need
    more memory than there is.

    Parameters
    ----------
    connection
        One that may read the source and write into the folder of ``path``.
    source
        What follows FROM; it gives its rows in the same order each time.
    values
        The SQL of each column by its name.
    path
        The file to make or replace.
    at_once
        Columns in one query.

    Returns
    -------
    int
        Rows written, in the order of the source.
    """
    names = list(values)
    if len(names) <= at_once:
        return write_parquet(connection, f"SELECT {_listed(names, values)} FROM {source}", path)
    parts: list[Path] = []
    try:
        for start in range(0, len(names), at_once):
            parts.append(path.with_name(f"{path.name}.part{len(parts)}.{os.getpid()}.{id(connection)}"))
            chunk = names[start : start + at_once]
            write_parquet(connection, f"SELECT {_listed(chunk, values)} FROM {source}", parts[-1])
        return write_parquet(connection, f"SELECT * FROM {' POSITIONAL JOIN '.join(map(parquet, parts))}", path)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)


def _listed(names: list[str], values: dict[str, str]) -> str:
    return ", ".join(f"{values[name]} AS {quoted(name)}" for name in names)
