"""Predictions and outcomes from two files become one table, row by row of the same key."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import duckdb

from data.cells import as_text
from data.dataset import Column, Finding, Joined, Table
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.engine import quoted, write_parquet
from data.errors import DataError
from data.joins.keys import CLEANED, Cleanup, cleaned_sql, cleanup, cleanup_question, samples
from data.joins.repeats import Repeats, repeats
from data.names import names_a, words_of
from data.said import said
from data.table_rows import Rows, open_all
from data.types.recount import recounted

MOST_KEYS = 6  # columns of each side that are tried as keys
MANY = ("first", "last", "sum", "all")


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
        Its reason names how many values are on both sides, as they stand or once they are cleaned.

    Raises
    ------
    DataError
        When no two columns share a value; with samples of both sides.
    """
    pairs = [(one, other) for one in _key_like(left) for other in _key_like(right)]
    with open_all([left.rows, right.rows]) as connection:
        found = {pair: cleanup(connection, left, right, *pair) for pair in pairs}
    if not any(each.cleaned for each in found.values()):
        raise DataError(
            f"{left.name} and {right.name} have no key in common. {samples(left, right, *_first_pair(left, right))}"
        )

    def strength(pair: tuple[str, str]) -> tuple:
        named = names_a("id", pair[0]) and names_a("id", pair[1])
        return found[pair].exact, found[pair].cleaned, words_of(pair[0]) == words_of(pair[1]), named

    best = max(pairs, key=strength)
    shared = found[best].exact or found[best].cleaned
    return Keys(*best, f"{shared:,} values of “{best[0]}” stand in “{best[1]}” too")


def join(
    left: Table,
    right: Table,
    left_key: str,
    right_key: str,
    folder: Path,
    answers: Answers = NO_ANSWERS,
    *,
    keep_left: bool = False,
) -> tuple[Table, Joined]:
    """Put the rows of two tables side by side where their keys are the same text.

    Parameters
    ----------
    left, right
        Two typed tables.
    left_key, right_key
        The column of each that tells its rows apart. Spaces around a key do not count; case does.
    folder
        Where the joined table is kept.
    answers
        Under ``key_cleanup`` whether keys are compared once they are cleaned; under ``many:NAME`` which of several
        rows of the right table counts.
    keep_left
        Whether rows of the left table without a partner stay, as where the right one only tells more about them.

    Returns
    -------
    tuple[Table, Joined]
        The matched rows, or all, in the order of the left table, and the counts of all rows. A row that repeats another in
        every cell is left out with a finding. Where cleaned keys would find more partners, or a key has several rows
        on the right, the table asks.

    Raises
    ------
    DataError
        When a column does not exist, or no key matches.
    """
    _known(left, left_key)
    _known(right, right_key)
    questions: list[Question] = []
    with open_all([left.rows, right.rows], folder) as connection:
        compared = cleanup(connection, left, right, left_key, right_key)
        clean = _clean(compared, (left_key, right_key), answers, questions)
        sides = (_side(left, left_key, clean, nameless=keep_left), _side(right, right_key, clean))
        twice = [repeats(connection, table, key) for table, key in ((left, left_key), (right, right_key))]
        choice = _many(connection, right, right_key, sides[1], twice[1], answers, questions)
        sources = (_once(left, sides[0], "all"), _once(right, sides[1], choice))
        mark = repr((left.rows.key, right.rows.key, left_key, right_key, clean, choice, keep_left))
        path = folder / f"{hashlib.sha256(mark.encode()).hexdigest()}.joined.parquet"
        select, names = _select(left, right, right_key)
        kind = "LEFT JOIN" if keep_left else "JOIN"
        query = f"SELECT {select} FROM {sources[0]} AS l {kind} {sources[1]} AS r ON l.join_key = r.join_key"
        rows = write_parquet(connection, f"{query} ORDER BY l.join_place, r.join_place", path)
        left_only = _alone(connection, *sources)
        matched = rows - left_only if keep_left else rows
        if matched == 0:
            path.unlink()
            raise DataError(
                f"No row of {left.name} has a partner in {right.name}. {samples(left, right, left_key, right_key)}"
            )
        joined = Joined(
            left.name,
            right.name,
            left_key,
            right_key,
            matched,
            left_only,
            _alone(connection, *sources[::-1]),
            keep_left,
        )
        columns = recounted(connection, path, [replace(origin, name=name) for name, origin in names.items()])
    table = Table(
        Rows(path, rows),
        f"{left.name} + {right.name}",
        columns,
        hashlib.sha256(f"{left.sha256}{right.sha256}{mark}".encode()).hexdigest(),
        (*left.findings, *right.findings, *_findings(left, right, twice, joined), *_renamed(names)),
        left.synthetic or right.synthetic,
        (
            *left.decisions,
            *_decisions(right, names),
            Decision("join", left_key, right_key, said("rows-matched", count=matched)),
        ),
        (*left.questions, *right.questions, *questions),
        (*left.left_out, *right.left_out),
    )
    return table, joined


def _clean(compared: Cleanup, keys: tuple[str, str], answers: Answers, questions: list[Question]) -> bool:
    if compared.cleaned <= compared.exact:
        return False
    question = cleanup_question(compared, *keys)
    questions.append(question)
    return question.chosen(answers) == CLEANED


def _many(
    connection: duckdb.DuckDBPyConnection,
    right: Table,
    key: str,
    side: str,
    twice: Repeats,
    answers: Answers,
    questions: list[Question],
) -> str:
    """Which of several rows of the right table stands for a key."""
    cells = ", ".join(quoted(column.name) for column in right.columns)
    several = connection.execute(
        f"SELECT count(*) FROM (SELECT join_key FROM {side} GROUP BY join_key HAVING count(DISTINCT row({cells})) > 1)"
    ).fetchone()[0]
    if not several:
        return "first"
    options = tuple(Option(name, said(f"many-{name}")) for name in MANY)
    values = {"count": several, "name": key, "file": right.name}
    text = said("many-asked", **values)
    if twice.example:
        text = said("many-asked-for-example", example=twice.example, **values)
    question = Question(f"many:{right.name}", "join", text, options, "first")
    questions.append(question)
    return question.chosen(answers)


def _key_like(table: Table) -> list[str]:
    """Columns that could tell rows apart, those named like ids first."""
    many = [
        column
        for column in table.columns
        if column.kind in ("text", "number")
        and (column.distinct > table.count / 2 or (names_a("id", column.name) and column.distinct > 20))
    ]
    texts = [column for column in many if column.kind == "text" or names_a("id", column.name)] or many
    return [column.name for column in sorted(texts, key=lambda column: not names_a("id", column.name))][:MOST_KEYS]


def _first_pair(left: Table, right: Table) -> tuple[str, str]:
    return tuple((_key_like(table) or [table.columns[0].name])[0] for table in (left, right))


def _known(table: Table, key: str) -> None:
    names = [column.name for column in table.columns]
    if key not in names:
        raise DataError(f"{table.name} has no column “{key}”; it has {', '.join(names)}.")


def _side(table: Table, key: str, clean: bool, nameless: bool = False) -> str:
    """The rows of a table that have a key, or all, with the key and their place."""
    text = as_text(table.column(key))
    text = cleaned_sql(text) if clean else text
    source = table.rows.numbered
    kept = "" if nameless else f" WHERE ({text}) IS NOT NULL"
    return f"(SELECT *, {text} AS join_key, file_row_number AS join_place FROM {source}{kept})"


def _once(table: Table, side: str, choice: str) -> str:
    """The rows of a side that count: exact repeats once, and of several rows the chosen one."""
    cells = ", ".join(quoted(column.name) for column in table.columns)
    if choice == "all":
        return (
            f"(SELECT * FROM {side} QUALIFY row_number() OVER (PARTITION BY join_key, {cells} ORDER BY join_place) = 1)"
        )
    if choice == "sum":
        distinct = _once(table, side, "all")
        parts = ", ".join(_added(column) for column in table.columns)
        return f"(SELECT {parts}, join_key, min(join_place) AS join_place FROM {distinct} GROUP BY join_key)"
    order = "join_place" if choice == "first" else "join_place DESC"
    return f"(SELECT * FROM {side} QUALIFY row_number() OVER (PARTITION BY join_key ORDER BY {order}) = 1)"


def _added(column: Column) -> str:
    name = quoted(column.name)
    is_amount = column.kind == "number" and column.distinct > 2 and not names_a("id", column.name)
    return f"sum({name}) AS {name}" if is_amount else f"first({name} ORDER BY join_place) AS {name}"


def _alone(connection: duckdb.DuckDBPyConnection, one: str, other: str) -> int:
    query = f"SELECT count(*) FROM {one} AS l ANTI JOIN {other} AS r ON l.join_key = r.join_key"
    return connection.execute(query).fetchone()[0]


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


def _decisions(right: Table, names: dict[str, Column]) -> list[Decision]:
    """What was decided about the right table's columns, under the names they have now."""
    called = {id(origin): name for name, origin in names.items()}
    now = {column.name: called.get(id(column), column.name) for column in right.columns}
    return [replace(decision, subject=now.get(decision.subject, decision.subject)) for decision in right.decisions]


def _renamed(names: dict[str, Column]) -> list[Finding]:
    return [
        Finding("note", said("column-in-both", origin=origin.name, name=name), name)
        for name, origin in names.items()
        if name != origin.name
    ]


def _findings(left: Table, right: Table, twice: list[Repeats], joined: Joined) -> list[Finding]:
    text = said("rows-joined", count=joined.matched, left=joined.left_key, right=joined.right_key)
    found = [Finding("fine", text, count=joined.matched)]
    for table, only, other in ((left, joined.left_only, right), (right, joined.right_only, left)):
        if only:
            kept = joined.left_kept and table is left
            text = said("rows-unmatched", count=only, file=table.name, other=other.name, kept=kept)
            found.append(Finding("note", text, count=only))
    for table, again in zip((left, right), twice, strict=True):
        if again.exact:
            text = said("file-rows-repeat", count=again.exact, file=table.name)
            found.append(Finding("note", text, count=again.exact))
        if again.nameless and not (joined.left_kept and table is left):
            text = said("rows-without-key", count=again.nameless, file=table.name)
            found.append(Finding("note", text, count=again.nameless))
    return found
