"""Rows that carry the same key: word for word the same, or telling different things; and which of them count."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import duckdb

from data.cells import as_number, as_text
from data.dataset import Finding, Table
from data.decision import Answers, LeftOut, Option, Question
from data.engine import quoted, write_parquet
from data.names import words_of
from data.said import Said, is_said, said
from data.table_rows import Rows
from data.types.recount import recounted

ID = "duplicates"
KEEP = "repeats"  # key of the rows left out, as in the answer "keep:repeats"
MOSTLY = 0.2  # where more ids than this share have several rows, a row is no customer
MOST_COLUMNS = 3  # of the example of what an answer would count
CHOICES = ("first", "last", "sum", "all")
EVERY_ROW = "every-row"  # the choice that each month of a customer is a row of its own
STACKED = "stacked"  # the choice by which rows of several files stand below one another


# What runs again on another day: a row with its number is one trip of it.
_THINGS = frozenset(
    [
        *(
            "train",
            "flight",
            "fl",
            "route",
            "line",
            "bus",
            "tram",
            "vehicle",
            "truck",
            "lorry",
            "ship",
            "vessel",
            "tail",
            "voyage",
        ),
        *(
            "zug",
            "zugnummer",
            "zugnr",
            "flug",
            "flugnummer",
            "flugnr",
            "linie",
            "liniennummer",
            "linien",
            "liniennr",
            "fahrzeug",
        ),
        *(
            "fahrzeugnummer",
            "fahrzeugid",
            "busnummer",
            "wagennummer",
            "strecke",
            "streckennummer",
            "vol",
            "ligne",
            "vehicule",
        ),
        *("navire", "tren", "vuelo", "linea", "ruta", "autobus", "vehiculo", "buque", "trein", "treinnummer", "vlucht"),
        *("vluchtnummer", "lijn", "lijnnummer", "voertuig", "treno", "volo", "veicolo", "schip"),
    ]
)


def names_a_thing(name: str) -> bool:
    """Does a column by its name number trains, flights, lines or vehicles, which are no customers?"""
    return not _THINGS.isdisjoint(words_of(name))


@dataclass(frozen=True)
class Repeats:
    """``exact`` rows repeat another in all cells, ``conflicting`` keys have rows that differ, ``nameless`` none."""

    exact: int
    conflicting: int
    nameless: int
    example: str  # the first conflicting key
    keys: int = 0  # different keys


def repeats(connection: duckdb.DuckDBPyConnection, table: Table, key: str, within: Sequence[str] = ()) -> Repeats:
    """Count repeated keys.

    Parameters
    ----------
    connection
        One that may read the table's rows.
    table
        A typed table.
    key
        The column that should tell rows apart.
    within
        Columns that tell rows of one key apart, such as the month of a monthly list.

    Returns
    -------
    Repeats
        All zero where every row has a key of its own.
    """
    text, source = key_sql(table, key, within), table.rows.source
    rows, filled, different = connection.execute(
        f"SELECT count(*), count(key), count(DISTINCT hash(key)) FROM (SELECT {text} AS key FROM {source})"
    ).fetchone()
    if different == filled:
        return Repeats(0, 0, rows - filled, "", different)
    cells = ", ".join(quoted(column.name) for column in table.columns)
    exact, conflicting, example = connection.execute(
        f"WITH rows AS (SELECT {text} AS key, {as_text(table.column(key))} AS name, row({cells}) AS cells FROM {source}), "
        "keys AS (SELECT key FROM rows WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1), "
        "counted AS (SELECT key, min(name) AS name, count(*) AS copies, count(DISTINCT cells) AS kinds "
        "FROM rows SEMI JOIN keys USING (key) GROUP BY key) "
        "SELECT coalesce(sum(copies - kinds), 0), count(*) FILTER (kinds > 1), "
        "coalesce(min(name) FILTER (kinds > 1), '') FROM counted"
    ).fetchone()
    return Repeats(int(exact), conflicting, rows - filled, example, different)


def key_sql(table: Table, key: str, within: Sequence[str] = ()) -> str:
    """A key in SQL, together with what tells its rows apart; NULL where there is no key."""
    text = as_text(table.column(key))
    if not within:
        return text
    more = ", ".join(f"coalesce({as_text(table.column(name))}, '')" for name in within)
    return f"CASE WHEN {text} IS NOT NULL THEN concat_ws(chr(31), {text}, {more}) END"


def settle(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """Let each id count once: rows that repeat another exactly, at once; rows that differ, as answered.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role; without an id nothing happens.
    answers
        Under ``duplicates`` how ids with different rows count; ``keep:repeats`` puts exact repeats back.

    Returns
    -------
    Table
        With findings, a question where rows differ, and the rows left out.
    """
    key = roles.get("id", "")
    if not key:
        return table
    within = (*((roles["model"],) if "model" in roles else ()), *_rows_of_their_own(table))
    with table.rows.open() as connection:
        found = repeats(connection, table, key, within)
        date = roles.get("date", "")
        again = _on_several_dates(connection, table, key, date) if date and (found.exact or found.conflicting) else 0
        if again and (again > MOSTLY * found.keys or _is_stacked(table, date)):
            text = said("ids-by-date", count=again, date=date)
            table = replace(table, findings=(*table.findings, Finding("note", text, key, again)))
            within = (date, *within)
            found = repeats(connection, table, key, within)
        rows = _rows_of(connection, table, key, found.example) if found.conflicting and not within else []
    if not found.exact and not found.conflicting:
        return _said(table, key, found, "")
    question = _question(key, found, rows, bool(date) and names_a_thing(key)) if found.conflicting else None
    choice = question.chosen(answers) if question else "all"
    keep = answers.get(f"keep:{KEEP}") == "yes"
    table = _said(table, key, found, choice, keep)
    if question:
        table = replace(table, questions=(*table.questions, question))
    if not keep or choice != "all":
        table = _counted_once(table, key_sql(table, key, within), key, roles, choice, keep)
    if found.exact:
        rows = 0 if keep else found.exact
        left = LeftOut(0, f"{found.exact:,} rows", said("row-repeats"), KEEP, rows=rows)
        table = replace(table, left_out=(*table.left_out, left))
    return table


def _on_several_dates(connection: duckdb.DuckDBPyConnection, table: Table, key: str, date: str) -> int:
    dates = f"count(DISTINCT {quoted(date)}) AS dates"
    cells = f"SELECT {as_text(table.column(key))} AS key, {dates} FROM {table.rows.source} GROUP BY ALL"
    return connection.execute(f"SELECT count(*) FILTER (key IS NOT NULL AND dates > 1) FROM ({cells})").fetchone()[0]


def _rows_of_their_own(table: Table) -> tuple[str, ...]:
    """The columns whose every value makes another row of a customer, as was said of them."""
    return tuple(decision.subject for decision in table.decisions if is_said(decision.choice, EVERY_ROW))


def _is_stacked(table: Table, date: str) -> bool:
    """Does the date say which of several files a row is from?"""
    return any(decision.subject == date and is_said(decision.choice, STACKED) for decision in table.decisions)


def _rows_of(connection: duckdb.DuckDBPyConnection, table: Table, key: str, id: str) -> list[Said]:
    """The first and the last rows of one id in words: what differs between them, in as many columns as a line holds."""
    texts = ", ".join(as_text(column) for column in table.columns)
    rows = connection.execute(
        f"SELECT {texts} FROM {table.rows.numbered} WHERE {as_text(table.column(key))} = ? "
        "QUALIFY row_number() OVER (ORDER BY file_row_number) < 3 OR row_number() OVER (ORDER BY file_row_number DESC) = 1 "
        "ORDER BY file_row_number",
        [id],
    ).fetchall()
    differing = [place for place, cells in enumerate(zip(*rows, strict=True)) if len(set(cells)) > 1][:MOST_COLUMNS]
    return [
        said("row-of-id", id=id, cells=[_differs(table.columns[place].name, row[place]) for place in differing])
        for row in rows
    ]


def _differs(name: str, cell: str | None) -> Said:
    return said("row-cell", name=name, cell=cell) if cell else said("row-cell-empty", name=name)


def _question(key: str, found: Repeats, rows: Sequence[Said], is_thing: bool) -> Question:
    often = found.conflicting > MOSTLY * found.keys or is_thing
    shown = {"first": rows[:1], "last": rows[-1:], "all": rows} if rows else {}
    options = tuple(Option(name, said(f"repeats-{name}"), tuple(shown.get(name, ()))) for name in CHOICES)
    text = said("repeats-asked", count=found.conflicting, name=key)
    return Question(ID, "roles", text, options, "all" if often else "first")


def _said(table: Table, key: str, found: Repeats, choice: str, keep: bool = False) -> Table:
    findings = []
    if found.exact:
        findings.append(Finding("note", said("rows-repeat", count=found.exact, kept=keep), key, found.exact))
    if found.conflicting:
        text = said("ids-repeat", count=found.conflicting, choice=choice)
        findings.append(Finding("note", text, key, found.conflicting))
    if found.nameless:
        findings.append(Finding("note", said("rows-without-id", count=found.nameless), key, found.nameless))
    return replace(table, findings=(*table.findings, *findings))


def _counted_once(table: Table, text: str, key: str, roles: Mapping[str, str], choice: str, keep: bool) -> Table:
    mark = hashlib.sha256(repr((table.rows.key, text, sorted(roles.items()), choice, keep)).encode()).hexdigest()
    path = table.rows.folder / f"{mark}.once.parquet"
    names = [column.name for column in table.columns]
    amounts = {roles[role] for role in ("value", "cost") if role in roles} if choice == "sum" else set()
    cells = ", ".join(map(quoted, names))
    source = (
        f"SELECT *, file_row_number AS place, coalesce({text}, 'row ' || file_row_number) AS key "
        f"FROM {table.rows.numbered}"
    )
    if not keep:
        source = f"SELECT * FROM ({source}) QUALIFY row_number() OVER (PARTITION BY key, {cells} ORDER BY place) = 1"
    if choice in ("first", "last"):
        order = "place" if choice == "first" else "place DESC"
        source = f"SELECT * FROM ({source}) QUALIFY row_number() OVER (PARTITION BY key ORDER BY {order}) = 1"
    select = f"SELECT {cells} FROM ({source}) ORDER BY place"
    if choice == "sum":
        parts = [
            f"sum({as_number(name)}) AS {quoted(name)}"
            if name in amounts
            else f"first({quoted(name)} ORDER BY place) AS {quoted(name)}"
            for name in names
        ]
        select = f"SELECT {', '.join(parts)} FROM ({source}) GROUP BY key ORDER BY min(place)"
    with table.rows.open() as connection:
        count = write_parquet(connection, select, path)
        columns = recounted(connection, path, table.columns)
    return replace(table, rows=Rows(path, count), columns=columns)
