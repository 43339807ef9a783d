"""DuckDB with the doors shut: it may touch the folders it is given and nothing else."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import duckdb

from data.stored import placed

MEMORY = "1GB"
KEPT = 8  # databases: one takes 15 ms to set up, and reading a small file asks fifteen times


def connect(*folders: Path) -> duckdb.DuckDBPyConnection:
    """A new connection in memory, for one use in one thread; those to the same folders share their memory.

    Parameters
    ----------
    folders
        The only folders whose files it may read and write; the last one also takes what does not fit into memory.

    Returns
    -------
    duckdb.DuckDBPyConnection
        Without network, extensions or access to Python variables; its settings are locked.
    """
    return _kept(_resolved(folders)).cursor()


def _resolved(folders: Iterable[Path]) -> tuple[str, ...]:
    names = [os.path.realpath(folder) for folder in folders]
    return tuple(reversed(dict.fromkeys(reversed(names))))  # one named twice is one, and the last stays the last


def _database(folders: tuple[str, ...]) -> duckdb.DuckDBPyConnection:
    # Each database has threads of its own, and eight of them would wait for files that lie on this machine.
    connection = duckdb.connect(config={"python_enable_replacements": False, "async_threads": 1})
    allowed = ", ".join(map(literal, folders))
    if folders:
        connection.execute(f"SET temp_directory = {literal(str(Path(folders[-1]) / '.spill'))}")
    for setting in (
        f"allowed_directories = [{allowed}]",
        "enable_external_access = false",
        "enable_progress_bar = false",
        "autoinstall_known_extensions = false",
        "autoload_known_extensions = false",
        "allow_community_extensions = false",
        "enable_external_file_cache = false",  # a file that was written anew under its name is read anew
        f"memory_limit = '{MEMORY}'",
        f"threads = {min(os.cpu_count() or 1, 8)}",
        "lock_configuration = true",
    ):
        connection.execute(f"SET {setting}")
    return connection


_kept = lru_cache(maxsize=KEPT)(_database)


def quoted(name: str) -> str:
    """A column name as SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text as SQL."""
    return "'" + text.replace("'", "''") + "'"


def parquet(path: Path) -> str:
    """A Parquet file as a SQL table."""
    return f"read_parquet({literal(os.path.realpath(path))})"


def numbered_parquet(path: Path) -> str:
    """A Parquet file as a SQL table with one column more, ``file_row_number``."""
    return f"read_parquet({literal(os.path.realpath(path))}, file_row_number = true)"


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
    with placed(path) as beside:
        rows = connection.execute(f"COPY ({query}) TO {literal(str(beside.resolve()))} (FORMAT parquet)").fetchone()
    return rows[0]
