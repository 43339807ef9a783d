"""All that is kept in one file, and back: the same from SQLite and from PostgreSQL, into either."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.exc import DBAPIError

from data.stored import UPLOAD, is_whole, keep_bytes, placed
from store import files, schema
from store.database import StoreError, head, reading, writing
from store.purge import named_uploads
from store.stories import take_over

MANIFEST = "manifest.json"
FORMAT = 1
ESSENTIAL = ("workspace", "story", "version")  # tables that every backup has
ROWS = 500  # written at once


class BackupError(StoreError):
    """A backup that cannot be made or put back; one sentence that says why."""


def backup(path: Path) -> Mapping[str, int]:
    """Write everything into one file, which appears under its name only when it is whole.

    Returns
    -------
    Mapping[str, int]
        Rows by table; the number of ``files``, uploads that a story was told from; and of those that are ``damaged`` where they
        are kept, or gone, and so are not in it. Tables made from uploads are made again.
    """
    take_over()
    hashes: dict[str, str] = {}
    counts: dict[str, int] = {}
    with placed(path) as beside, zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive:
        with reading() as connection:  # one transaction: all tables are of one moment
            for table in schema.metadata.sorted_tables:
                lines = [json.dumps(_plain(row), ensure_ascii=True) for row in connection.execute(select(table))]
                counts[table.name] = len(lines)
                _put(archive, f"tables/{table.name}.jsonl", "".join(f"{line}\n" for line in lines).encode(), hashes)
        named = sorted(name for name in named_uploads() if name.endswith(UPLOAD))
        files.at_hand(named)
        whole = [each for name in named if is_whole(each := files.files() / name)]
        for each in whole:
            archive.write(each, f"files/{each.name}")  # its name is its hash
        counts |= {"files": len(whole), "damaged": len(named) - len(whole)}
        known = {"format": FORMAT, "schema": head(), "at": dt.datetime.now(dt.UTC).isoformat(), "sha256": hashes}
        archive.writestr(MANIFEST, json.dumps(known | {"counts": counts}, indent=1))
    return counts


def restore(path: Path) -> Mapping[str, int]:
    """Put a backup back into a store that holds no story: all tables, or nothing; an upload that is damaged in it is left out.

    Returns
    -------
    Mapping[str, int]
        Rows by table that were put back, the number of ``files``, and of those that are ``damaged`` in it.

    Raises
    ------
    BackupError
        When it is no backup, of another form, not whole, or there are stories already.
    """
    counts: dict[str, int] = {}
    try:
        with zipfile.ZipFile(path) as archive, writing() as connection:
            known = _manifest(archive)
            tables = {table: list(_rows(archive, table, known)) for table in schema.metadata.sorted_tables}
            _refuse_over_others(connection)
            for table in reversed(tables):
                connection.execute(table.delete())
            for table, rows in tables.items():
                _insert(connection, table, rows)
                counts[table.name] = len(rows)
            counts |= _files_back(archive)
    except (
        OSError,
        zipfile.BadZipFile,
        zlib.error,
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        DBAPIError,
    ) as error:
        raise BackupError(f"{path.name} is no whole backup of Throughline; nothing was restored.") from error
    return counts


def _refuse_over_others(connection: Connection) -> None:
    if connection.execute(select(func.count()).select_from(schema.story)).scalar_one():
        raise BackupError("There are stories here already; restore into an empty THROUGHLINE_HOME or database.")


def _insert(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    for start in range(0, len(rows), ROWS):
        connection.execute(insert(table), rows[start : start + ROWS])
    counted = table.autoincrement_column
    if rows and counted is not None and counted.name == "number" and connection.dialect.name == "postgresql":
        place = func.pg_get_serial_sequence(table.name, counted.name)
        connection.execute(select(func.setval(place, max(row["number"] for row in rows))))


def _put(archive: zipfile.ZipFile, name: str, content: bytes, hashes: dict[str, str]) -> None:
    archive.writestr(name, content)
    hashes[name] = hashlib.sha256(content).hexdigest()


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    known = json.loads(archive.read(MANIFEST))
    if not all(f"tables/{name}.jsonl" in known["sha256"] for name in ESSENTIAL):
        raise ValueError(MANIFEST)
    if known["format"] != FORMAT or known["schema"] > head():
        raise BackupError("The backup was made by a later version of Throughline; restore it with that one.")
    return known


def _rows(archive: zipfile.ZipFile, table: Table, known: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    name = f"tables/{table.name}.jsonl"
    if name not in known["sha256"]:  # of an earlier version, which had no such table
        return
    content = archive.read(name)
    if hashlib.sha256(content).hexdigest() != known["sha256"][name]:
        raise ValueError(name)
    for line in content.decode("ascii").splitlines():
        row = json.loads(line)
        yield {column.name: _value(column.type, row.get(column.name)) for column in table.columns}


def _files_back(archive: zipfile.ZipFile) -> dict[str, int]:
    """Put the uploads back; how many, and how many are not what their names say."""
    counts = {"files": 0, "damaged": 0}
    for name in archive.namelist():
        own = Path(name).name
        if name != f"files/{own}" or not own.endswith(UPLOAD):
            continue
        try:
            content = archive.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError):
            content = b""
        if hashlib.sha256(content).hexdigest() != own.removesuffix(UPLOAD):
            counts["damaged"] += 1
            continue
        files.share(keep_bytes(content, files.files()))
        counts["files"] += 1
    return counts


def _plain(row: Any) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, dt.datetime) else value for name, value in row._mapping.items()
    }


def _value(kind: object, value: Any) -> Any:
    return dt.datetime.fromisoformat(value) if isinstance(kind, schema.Moment) and value else value
