"""The time zones of a Parquet file's columns: its pages hold moments, and only the writer's notes say whose clock is meant."""

from __future__ import annotations

import base64
import binascii
import json
import re
import zoneinfo
from collections.abc import Mapping, Sequence
from pathlib import Path

import duckdb
import pyarrow as pa

from data.engine import literal

_ARROW, _PANDAS = "ARROW:schema", "pandas"
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
_UTC = frozenset({"utc", "gmt", "z", "etc/utc", "etc/gmt", "zulu", "universal", "+00:00", "-00:00", "+0000"})


def zones(connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[str]) -> dict[str, str]:
    """The zone of each column of times that names another one than UTC.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        A Parquet file whose footer was checked.
    columns
        Its columns in order, as DuckDB calls them.

    Returns
    -------
    dict[str, str]
        A name of the time zone database or an offset such as ``+02:00``, by column. Zones that nobody knows are left
        out, as are those of notes that do not fit the file.
    """
    query = f"SELECT key, value FROM parquet_kv_metadata({literal(str(path.resolve()))})"
    notes = {bytes(key).decode(errors="replace"): bytes(value) for key, value in connection.execute(query).fetchall()}
    named = _by_pandas(notes.get(_PANDAS, b"")) | _by_arrow(notes.get(_ARROW, b""), columns)
    return {column: zone for column, zone in named.items() if zone.lower() not in _UTC and _is_known(zone)}


def wall_clock(moment: str, zone: str) -> str:
    """SQL for what the clocks of a zone show at a moment, itself SQL for a TIMESTAMPTZ."""
    if found := _OFFSET.fullmatch(zone):
        sign, hours, minutes = found.groups()
        ahead = (int(hours) * 60 + int(minutes)) * (-1 if sign == "-" else 1)
        return f"make_timestamp(epoch_us({moment}) + {ahead * 60_000_000})"
    return f"timezone({literal(zone)}, {moment})"


def _by_arrow(note: bytes, columns: Sequence[str]) -> dict[str, str]:
    if not note:
        return {}
    try:
        schema = pa.ipc.read_schema(pa.py_buffer(base64.b64decode(note)))
    except (pa.ArrowException, binascii.Error, OSError):
        return {}  # a note that cannot be read says nothing; the moments then stand in UTC, and that is said
    if len(schema) != len(columns):
        return {}
    kinds = zip(columns, schema.types, strict=True)
    return {column: kind.tz for column, kind in kinds if pa.types.is_timestamp(kind) and kind.tz}


def _by_pandas(note: bytes) -> dict[str, str]:
    if not note:
        return {}
    try:
        told = json.loads(note)
    except ValueError:
        return {}
    listed = told.get("columns", []) if isinstance(told, Mapping) else []
    found = {}
    for column in listed if isinstance(listed, list) else []:
        more = column.get("metadata") if isinstance(column, Mapping) else None
        zone = more.get("timezone") if isinstance(more, Mapping) else None
        name = column.get("field_name") or column.get("name") if zone else None
        if isinstance(zone, str) and isinstance(name, str):
            found[name] = zone
    return found


def _is_known(zone: str) -> bool:
    if _OFFSET.fullmatch(zone):
        return True
    try:
        zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return False
    return True
