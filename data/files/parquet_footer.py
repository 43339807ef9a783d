"""What a Parquet file says of itself at its end, checked before any of its pages is unpacked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from data.engine import literal, parquet
from data.errors import DataError
from data.limits import cut_name

END = 8  # bytes: the footer's length and PAR1
MOST_FOOTER = 256 << 20


@dataclass(frozen=True)
class Footer:
    """Rows, columns with their SQL types, bytes packed and unpacked, and who wrote the file."""

    rows: int
    columns: Mapping[str, str]
    packed: int
    unpacked: int
    written_by: str
    titles: Mapping[str, str] = field(default_factory=dict)  # by what DuckDB calls a column: its own name, told apart


def footer(name: str, path: Path, connection: duckdb.DuckDBPyConnection) -> Footer:
    """Read the footer.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A file that begins like Parquet.
    connection
        One that may read it.

    Returns
    -------
    Footer
        As the file tells, without unpacking any page.

    Raises
    ------
    DataError
        When the file is encrypted or cut short, or contradicts itself.
    duckdb.Error
        When the footer cannot be understood.
    """
    _check_end(name, path)
    file = literal(str(path.resolve()))
    rows, groups, written_by = connection.execute(
        f"SELECT num_rows, num_row_groups, created_by FROM parquet_file_metadata({file})"
    ).fetchone()
    parts = connection.execute(
        "SELECT any_value(row_group_num_rows), sum(total_compressed_size), sum(total_uncompressed_size) "
        f"FROM parquet_metadata({file}) GROUP BY row_group_id"
    ).fetchall()
    packed, unpacked = (sum(int(part[place] or 0) for part in parts) for place in (1, 2))
    if rows < 0 or (groups and sum(part[0] for part in parts) != rows) or packed > path.stat().st_size:
        raise DataError(f"{name} is a damaged Parquet file: its footer contradicts itself. Write it again.")
    schema = connection.execute(f"DESCRIBE FROM {parquet(path)}").fetchall()
    columns = {column: kind for column, kind, *_ in schema}
    names = _names(connection, file)
    titles = (
        dict(zip(columns, _told_apart(list(map(cut_name, names))), strict=True)) if len(names) == len(columns) else {}
    )
    return Footer(rows, columns, packed, unpacked, written_by or "an unknown program", titles)


def _names(connection: duckdb.DuckDBPyConnection, file: str) -> list[str]:
    """The columns as the file names them, also where two have the same name."""
    schema = connection.execute(f"SELECT name, coalesce(num_children, 0) FROM parquet_schema({file})").fetchall()
    names, place = [], 1
    while place < len(schema):
        names.append(schema[place][0])
        waiting = 1
        while waiting and place < len(schema):  # past what is nested in the column
            waiting += schema[place][1] - 1
            place += 1
    return names


def _told_apart(names: Sequence[str]) -> list[str]:
    """Each name once: a second one gets a number behind it."""
    seen: Counter[str] = Counter()
    found = []
    for name in names:
        seen[name.lower()] += 1
        found.append(f"{name} ({seen[name.lower()]})" if seen[name.lower()] > 1 else name)
    return found


def _check_end(name: str, path: Path) -> None:
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(4)
        file.seek(max(size - END, 0))
        end = file.read()
    if b"PARE" in (start, end[-4:]):
        raise DataError(f"{name} is an encrypted Parquet file. Save it without encryption and try again.")
    if size < END + 4 or end[-4:] != b"PAR1":
        raise DataError(f"{name} is a damaged Parquet file: it was cut short. Download or write it again.")
    length = int.from_bytes(end[:4], "little")
    if length > min(size - END - 4, MOST_FOOTER):
        raise DataError(f"{name} is a damaged Parquet file: its footer is longer than the file. Write it again.")
