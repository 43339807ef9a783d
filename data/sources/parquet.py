"""Parquet files: the footer first, then the columns, written anew so that only tables of our own are opened later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import duckdb

from data.alike import Value, selected
from data.cells import LARGEST_WHOLE
from data.dataset import Column, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision
from data.engine import connect, parquet, quoted, write_parquet
from data.errors import DataError
from data.files.parquet_footer import Footer, footer
from data.files.parquet_zones import wall_clock, zones
from data.limits import MOST_CELL, MOST_NAME, cut_name, refuse_cell, refuse_spread, refuse_table, refuse_unpacking
from data.names import is_dated, is_numbered, names_a
from data.progress import tell
from data.said import Said, named, said
from data.shown import DIRECTIONS
from data.stored import keep_copy, sha256
from data.text.nested import CHANCE
from data.text.typed import blank_words, misfits, noted
from data.types.dates import by_name
from data.types.described import described
from data.types.folding import folded
from data.types.group_names import ID as WORDS
from data.types.group_names import with_names
from data.types.judge import SAMPLE, judge
from data.types.judged import Judged
from data.types.reading import Reading

TITLE = "Parquet"
SUFFIXES = (".parquet", ".pq")
MAGIC = (b"PAR1", b"PARE")

_WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "UTINYINT", "USMALLINT", "UINTEGER")
_LONG = ("BIGINT", "HUGEINT", "UBIGINT", "UHUGEINT", "DECIMAL")
_NUMBERS = ("FLOAT", "DOUBLE")
_DATES = ("DATE", "TIMESTAMP")
_CALENDAR = "TIMESTAMP '0001-01-01' AND TIMESTAMP '9999-12-31 23:59:59.999999'"  # what a date can say elsewhere
_TEXTS = ("VARCHAR", "ENUM", "JSON")
_NUMBER_BYTES = 8  # of a number in a table
_LONGEST_BYTES = 256  # of an id or label; what is longer is a picture or a model
_VECTOR = re.compile(r'(?:(?:FLOAT|DOUBLE)\[\d*\]|(?P<struct>STRUCT\(.*"?values"? (?:FLOAT|DOUBLE)\[\]\)))')
_MOST_CLASSES = 20  # numbers of a vector that may be a chance for each class
_AS_TEXT = ("BOOLEAN", "UUID", "TIME")


@dataclass(frozen=True)
class Native:
    """A column of the file with the SQL that reads it; texts are looked at more closely."""

    name: str
    sql: str
    text: bool = False
    finding: Finding | None = None  # what was made of it that the file does not say
    of: str = ""  # the column of the file that it is a part of, where it is not one itself


def read(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read a Parquet file.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        The file itself.
    folder
        Where the table made from it is kept.
    answers
        To the questions how columns of text are to be read.

    Returns
    -------
    Table
        Kinds by the file's schema; columns of text as in a text file, for many hold numbers or dates. Vectors of a few numbers
        are read as a text file's; other columns of lists, structures or bytes are left out with a finding.

    Raises
    ------
    DataError
        When the file is encrypted, cut short or damaged, or its footer tells of no rows or of more than can be read.
    """
    fingerprint = sha256(path)
    copied = keep_copy(path, folder) if any(mark in str(path) for mark in "*?[") else path
    try:
        with connect(copied.parent, folder) as connection:
            tell("Reading the footer")
            known = footer(name, copied, connection)
            refuse_table(name, known.rows, len(known.columns))
            refuse_unpacking(name, known.unpacked, known.packed)
            return _read(name, copied, folder, answers, connection, known, fingerprint)
    except duckdb.OutOfMemoryException:
        raise
    except duckdb.Error as error:
        raise DataError(
            f"{name} is a damaged Parquet file and could not be read. Download or write it again."
        ) from error
    finally:
        if copied is not path:
            copied.unlink(missing_ok=True)


def _read(
    name: str,
    path: Path,
    folder: Path,
    answers: Answers,
    connection: duckdb.DuckDBPyConnection,
    known: Footer,
    fingerprint: str,
) -> Table:
    tell("Looking through the columns")
    zoned = zones(connection, path, list(known.columns))
    natives = _natives(connection, path, known, zoned)
    if not natives:
        raise DataError(f"{name} has no column of numbers, texts or dates.")
    texts = [native.name for native in natives if native.text]
    refuse_spread(name, _NUMBER_BYTES * known.rows * (len(natives) - len(texts)), path.stat().st_size)
    _refuse_long_texts(name, connection, path, texts)
    columns = with_names(connection, path, judge(connection, path, texts, answers), answers) if texts else []
    judged = {column.name: column for column in columns}
    tell("Writing the table")
    target = folder / f"{fingerprint}{_as_answered(judged)}.parquet"
    values = {known.titles.get(native.name, native.name): _value(native, judged) for native in natives}
    rows = write_parquet(connection, selected(parquet(path), values), target)
    if rows != known.rows:
        raise DataError(f"{name} is damaged: its footer tells of {known.rows:,} rows, but it holds {rows:,}.")
    table = described(name, target, fingerprint)
    left_out = [column for column in known.columns if column not in {native.of or native.name for native in natives}]
    findings = [
        Finding("note", _renamed(own, title), title)
        for own, title in known.titles.items()
        if own != title and title in values
    ]
    findings += [
        Finding("note", said("column-of-structures", name=cut_name(each)), cut_name(each)) for each in left_out
    ]
    findings += folded(finding for column in judged.values() for finding in _on_text(column))
    findings += [native.finding for native in natives if native.finding]
    findings += _on_zones(known, zoned)
    return replace(
        table,
        columns=tuple(_with_evidence(column, judged.get(column.name)) for column in table.columns),
        findings=tuple(findings),
        decisions=(Decision("container", "", TITLE, said("written-by", program=known.written_by[:80])),),
        questions=tuple(column.question for column in judged.values() if column.question),
    )


def _renamed(own: str, title: str) -> Said:
    if len(own) > MOST_NAME:
        return said("column-name-cut", length=len(own), name=title)
    if own != own.translate(DIRECTIONS):
        return said("column-name-directed", name=title)
    return said("column-named-twice", name=title)


def _natives(
    connection: duckdb.DuckDBPyConnection, path: Path, known: Footer, zoned: Mapping[str, str]
) -> list[Native]:
    found = []
    for name, kind in known.columns.items():
        plain, value = kind.split("(")[0], quoted(name)
        if vector := _vector(connection, path, name, kind):
            found.extend(vector)
            continue
        if kind.endswith("]") or plain in ("STRUCT", "MAP", "UNION", "INTERVAL"):
            continue
        if plain in _TEXTS:
            found.append(Native(name, value, text=True))
        elif plain in _AS_TEXT:
            found.append(Native(name, f"CAST({value} AS VARCHAR)"))
        elif plain.startswith(_DATES):
            found.append(_dates(connection, path, name, _date(plain, value, zoned.get(name, ""))))
        elif plain == "BLOB":
            found.extend(_bytes(connection, path, name))
        elif plain in _WHOLE + _LONG + _NUMBERS and (dated := _days(connection, path, name, plain)):
            found.append(dated)
        elif plain in _NUMBERS:
            found.append(Native(name, _finite(value)))
        elif plain in _WHOLE + _LONG:
            names_things = is_numbered(name) and plain != "DECIMAL"
            exact = plain in _WHOLE or _is_exact(connection, path, value)
            found.append(Native(name, f"CAST({value} AS {'DOUBLE' if exact and not names_things else 'VARCHAR'})"))
    return found


def _vector(connection: duckdb.DuckDBPyConnection, path: Path, name: str, kind: str) -> list[Native]:
    """A list of a few numbers in every row, as Spark writes a chance for each class: a column for each, counted from nought as it counts."""
    found = _VECTOR.fullmatch(kind)
    if found is None:
        return []
    value = f"{quoted(name)}.values" if found["struct"] else quoted(name)
    least, most = connection.execute(f"SELECT min(len({value})), max(len({value})) FROM {parquet(path)}").fetchone()
    if least is None or least != most or not 2 <= most <= _MOST_CLASSES:
        return []
    begins = name if name.lower() == CHANCE.strip() else f"{name} {CHANCE.strip()}"
    names = [f"{begins} {place}" for place in range(most)]
    told = Finding("note", said("column-of-vectors", name=name, names=named(names)), name)
    values = [_finite(f"{value}[{place}]") for place in range(1, most + 1)]
    return [
        Native(own, each, finding=None if place else told, of=name)
        for place, (own, each) in enumerate(zip(names, values, strict=True))
    ]


def _days(connection: duckdb.DuckDBPyConnection, path: Path, name: str, kind: str) -> Native | None:
    """Whole numbers in a column named like a date that are dates, as 20250131; all of them must be."""
    if not is_dated(name):
        return None
    # pandas makes fractions of whole numbers where some are missing
    number = _finite(quoted(name)) if kind in _NUMBERS else quoted(name)
    text = f"CAST({number} AS VARCHAR)"
    query = f"SELECT {text} FROM {parquet(path)} WHERE ({text}) IS NOT NULL LIMIT {SAMPLE}"
    reading = by_name(name, [cell for (cell,) in connection.execute(query).fetchall()])
    if reading is None:
        return None
    value = reading.sql(text)
    filled, fitting = connection.execute(f"SELECT count({number}), count({value}) FROM {parquet(path)}").fetchone()
    if filled != fitting:
        return None
    return Native(name, value, finding=Finding("fine", noted(name, reading.note), name) if reading.note else None)


def _dates(connection: duckdb.DuckDBPyConnection, path: Path, name: str, date: str) -> Native:
    """Dates of the calendar: what lies before its first year or after its last, infinity too, is a slip or a code, and none."""
    within = f"CASE WHEN {date} BETWEEN {_CALENDAR} THEN {date} END"
    filled, fitting = connection.execute(f"SELECT count({date}), count({within}) FROM {parquet(path)}").fetchone()
    if filled == fitting:
        return Native(name, date)
    beyond = filled - fitting
    return Native(
        name, within, finding=Finding("note", said("dates-beyond-calendar", name=name, count=beyond), name, beyond)
    )


def _bytes(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> list[Native]:
    """Bytes that are UTF-8 text, as some programs store ids; those of an id that are no text stand as their codes."""
    text = f"TRY(decode({quoted(name)}))"
    filled, fitting, longest = connection.execute(
        f"SELECT count({quoted(name)}), count({text}), max(octet_length({quoted(name)})) FROM {parquet(path)}"
    ).fetchone()
    if not filled or longest > _LONGEST_BYTES:
        return []
    if filled == fitting:
        return [Native(name, text, finding=Finding("fine", said("bytes-as-text", name=name), name))]
    if names_a("id", name):
        finding = Finding("note", said("bytes-as-codes", name=name, code="0AFF"), name)
        return [Native(name, f"hex({quoted(name)})", finding=finding)]
    return []


def _date(kind: str, value: str, zone: str) -> str:
    if kind == "DATE":
        return value
    if _is_a_moment(kind):
        moment = f"CAST({value} AS TIMESTAMPTZ)"
        return wall_clock(moment, zone) if zone else f"make_timestamp(epoch_us({moment}))"
    return f"CAST({value} AS TIMESTAMP)"


def _is_a_moment(kind: str) -> bool:
    """Does a kind of time count from one moment for the whole world, whatever the clocks show?"""
    return kind.endswith("ZONE") or "TZ" in kind


def _finite(value: str) -> str:
    return f"CASE WHEN isfinite(CAST({value} AS DOUBLE)) THEN CAST({value} AS DOUBLE) END"


def _is_exact(connection: duckdb.DuckDBPyConnection, path: Path, value: str) -> bool:
    """Can a DOUBLE hold every number of the column?"""
    low, high = connection.execute(f"SELECT min({value}), max({value}) FROM {parquet(path)}").fetchone()
    return low is None or max(abs(low), abs(high)) <= LARGEST_WHOLE


def _refuse_long_texts(name: str, connection: duckdb.DuckDBPyConnection, path: Path, texts: list[str]) -> None:
    """Refuse cells past the limit, and texts that stand once in the file and millions of times in the table."""
    if not texts:
        return
    found = connection.execute(
        f"SELECT {', '.join(f'max(strlen({quoted(each)})), sum(strlen({quoted(each)}))' for each in texts)} "
        f"FROM {parquet(path)}"
    ).fetchone()
    longest, letters = found[::2], found[1::2]
    refuse_spread(name, sum(int(count or 0) for count in letters), path.stat().st_size)
    for column, size in zip(texts, longest, strict=True):
        if (size or 0) > MOST_CELL:  # bytes, which are as many as the characters or more
            query = f"SELECT max(length({quoted(column)})) FROM {parquet(path)} WHERE strlen({quoted(column)}) = {size}"
            refuse_cell(name, column, connection.execute(query).fetchone()[0])


def _value(native: Native, judged: dict[str, Judged]) -> Value:
    if native.name not in judged:
        return Value(native.name, lambda _name: native.sql)
    return Value(native.name, partial(_read_text, judged[native.name].reading))


def _read_text(reading: Reading, name: str) -> str:
    value = reading.sql(quoted(name))
    return f"CASE WHEN isfinite({value}) THEN {value} END" if reading.kind == "number" else value


def _as_answered(judged: dict[str, Judged]) -> str:
    """Part of the file's name: tables read in different ways stand beside each other."""
    asked = [column for column in judged.values() if column.question]
    return "".join(f".{column.reading.key.replace(' ', '')}" for column in asked)[:100]


def _with_evidence(column: Column, judged: Judged | None) -> Column:
    if judged is None or judged.reading.kind == "text":
        return column
    counts = {"fitting": judged.fitting, "filled": judged.filled}
    evidence = said("evidence-against-schema", kind=judged.reading.titled, **counts)
    return replace(column, evidence=evidence, examples=judged.examples)


def _on_zones(known: Footer, zoned: Mapping[str, str]) -> list[Finding]:
    """Whose clock shows the times of a column."""
    found = []
    for own, kind in known.columns.items():
        if not _is_a_moment(kind):
            continue
        name, zone = known.titles.get(own, own), zoned.get(own, "UTC")
        found.append(Finding("fine", said("column-in-zone", name=name, zone=zone), name))
    return found


def _on_text(column: Judged) -> list[Finding]:
    name, found = column.name, []
    if column.reading.kind != "text":
        found.append(Finding("fine", said("column-from-text", name=name, kind=column.reading.titled), name))
    if column.blank_words:
        found.append(blank_words(column))
    if bad := column.filled - column.fitting:
        found.append(Finding("note", misfits(column), name, bad))
    if column.question and not column.question.id.startswith(WORDS):
        found.append(Finding("note", said("column-ambiguous", name=name, reading=column.reading.label), name))
    if column.remark:
        found.append(Finding("note", noted(name, column.remark), name))
    return found
