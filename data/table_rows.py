"""Where the rows of a table lie, and every way to reach them, so that nobody else needs to know that it is a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import duckdb

from data.engine import connect, numbered_parquet, parquet


@dataclass(frozen=True)
class Rows:
    """The rows of a table, in a Parquet file of our own making."""

    path: Path  # for those alone who make the file
    count: int

    @property
    def key(self) -> str:
        """A name that no other rows bear: what is made from these, and of nothing else, is named by it."""
        return self.path.name

    def __post_init__(self) -> None:
        object.__setattr__(self, "_state", self._now())

    @property
    def are_whole(self) -> bool:
        """Are they still where they were put, and has nobody touched them since?"""
        return self._now() is not None and self._now() == self._state  # type: ignore[attr-defined]

    def _now(self) -> tuple[int, int] | None:
        """Bytes and nanoseconds of the last change; None where there is no file."""
        try:
            state = self.path.stat()
        except OSError:
            return None
        return (state.st_size, state.st_mtime_ns) if self.path.is_file() else None

    @property
    def folder(self) -> Path:
        """Where tables made from these rows may be kept."""
        return self.path.parent

    @property
    def source(self) -> str:
        """The rows in SQL, as they stand in a FROM; what `open` gives can read them."""
        return parquet(self.path)

    @property
    def numbered(self) -> str:
        """As `source`, with one column more: ``file_row_number``, from 0 in the order of the file."""
        return numbered_parquet(self.path)

    def frame(self) -> duckdb.DuckDBPyRelation:
        """All rows and columns as a lazy frame, which narwhals understands.

        Returns
        -------
        duckdb.DuckDBPyRelation
            From a connection of its own, so that each can be used in another thread.
        """
        return self.open().sql(f"FROM {self.source}")

    def open(self, *beside: Path) -> duckdb.DuckDBPyConnection:
        """A new connection that can read these rows, for one use in one thread.

        Parameters
        ----------
        beside
            Further folders that it may write into; the last also takes what does not fit into memory.

        Returns
        -------
        duckdb.DuckDBPyConnection
            As from `data.engine.connect`: all other folders are shut.
        """
        return open_all([self], *beside)


def open_all(several: Iterable[Rows], *beside: Path) -> duckdb.DuckDBPyConnection:
    """As `Rows.open`, for the rows of several tables in one query.

    Parameters
    ----------
    several
        At least one.
    beside
        Further folders that it may write into; the last also takes what does not fit into memory.

    Returns
    -------
    duckdb.DuckDBPyConnection
        It reads all of them.
    """
    return connect(*dict.fromkeys(rows.folder for rows in several), *beside)
