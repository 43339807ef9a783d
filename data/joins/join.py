"""Predictions and outcomes from two files become one table, row by row of the same key."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

import duckdb

from data.dataset import Column, Finding, Joined, Table
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.engine import quoted, write_parquet
from data.errors import DataError
from data.joins.keys import (
    CLEANED,
    CLEANED_ONLY,
    Cleanup,
    Pairs,
    cleanup,
    cleanup_question,
    forms_said,
    joined_sql,
    samples,
)
from data.joins.orders.happened import event_of_rows
from data.joins.repeats import Repeats, repeats
from data.names import names_a
from data.roles.worth import names_money, product_of, says_else
from data.said import named, said
from data.table_rows import Rows, open_all
from data.types.recount import recounted

ANY = "any"
MANY = ("first", "last", "sum", "mean", "all")


def join(
    left: Table,
    right: Table,
    pairs: Pairs,
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
    pairs
        The columns of each that tell its rows apart, alone or together. Spaces around a key do not count; case does.
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
    keys = tuple(zip(*pairs, strict=True))
    for table, names in zip((left, right), keys, strict=True):
        _known(table, names)
    questions: list[Question] = []
    with open_all([left.rows, right.rows], folder) as connection:
        compared = cleanup(connection, left, right, pairs)
        clean = _clean(compared, pairs, answers, questions)
        sides = (_side(left, keys[0], compared, clean, nameless=keep_left), _side(right, keys[1], compared, clean))
        twice = [_repeats(connection, table, names, compared) for table, names in zip((left, right), keys, strict=True)]
        choice = _many(connection, right, keys[1], sides[1], twice[1], answers, questions)
        event = event_of_rows(right, keys[1]) if choice == ANY else None
        sources = (_once(left, sides[0], "all"), _once(right, sides[1], choice, event.happened if event else ""))
        how = (clean, *(form for form in compared.forms if form and (clean or form not in CLEANED_ONLY)))
        mark = repr((left.rows.key, right.rows.key, *chain(*pairs), *how, choice, keep_left))
        path = folder / f"{hashlib.sha256(mark.encode()).hexdigest()}.joined.parquet"
        select, names = side_by_side(left, right, keys[1])
        kind = "LEFT JOIN" if keep_left else "JOIN"
        query = f"SELECT {select} FROM {sources[0]} AS l {kind} {sources[1]} AS r ON l.join_key = r.join_key"
        rows = write_parquet(connection, f"{query} ORDER BY l.join_place, r.join_place", path)
        left_only = _alone(connection, *sources)
        matched = rows - left_only if keep_left else rows
        if matched == 0:
            path.unlink()
            raise DataError(f"No row of {left.name} has a partner in {right.name}. {samples(left, right, *pairs[0])}")
        right_only = _alone(connection, *sources[::-1])
        joined = Joined(left.name, right.name, pairs, matched, left_only, right_only, keep_left)
        columns = recounted(connection, path, [replace(origin, name=name) for name, origin in names.items()])
    told = [Finding("note", text, column) for column, text in forms_said(compared, pairs)]
    table = as_one(left, right, Rows(path, rows), columns, names, mark)
    table = replace(
        table,
        findings=(
            *left.findings,
            *right.findings,
            *_findings(left, right, twice, joined),
            *told,
            *names_again(names),
        ),
        decisions=(*table.decisions, *(_decided(pair, matched) for pair in pairs)),
        questions=(*table.questions, *questions),
    )
    return table, joined


def as_one(
    left: Table, right: Table, rows: Rows, columns: tuple[Column, ...], names: Mapping[str, Column], mark: str
) -> Table:
    """Two tables as one whose rows stand side by side: what was found, decided, asked and left out of both.

    Parameters
    ----------
    left, right
        As they were.
    rows, columns
        Of the one table.
    names
        For each of its columns, which it was.
    mark
        What no other table is made by.
    """
    return Table(
        rows,
        f"{left.name} + {right.name}",
        columns,
        hashlib.sha256(f"{left.sha256}{right.sha256}{mark}".encode()).hexdigest(),
        (*left.findings, *right.findings),
        left.synthetic or right.synthetic,
        (*left.decisions, *_decisions(right, names)),
        (*left.questions, *right.questions),
        (*left.left_out, *right.left_out),
    )


def _decided(pair: tuple[str, str], matched: int) -> Decision:
    return Decision("join", pair[0], pair[1], said("rows-matched", count=matched))


def _repeats(connection: duckdb.DuckDBPyConnection, table: Table, keys: Sequence[str], compared: Cleanup) -> Repeats:
    """Rows of one key; without one are those where any column of it is empty."""
    found = repeats(connection, table, keys[0], keys[1:])
    if len(keys) == 1:
        return found
    text = joined_sql(table, keys, compared.forms, clean=False)
    query = f"SELECT count(*) FROM {table.rows.source} WHERE ({text}) IS NULL"
    return replace(found, nameless=connection.execute(query).fetchone()[0])


def _clean(compared: Cleanup, pairs: Pairs, answers: Answers, questions: list[Question]) -> bool:
    if compared.cleaned <= compared.exact:
        return False
    question = cleanup_question(compared, pairs)
    questions.append(question)
    return question.chosen(answers) == CLEANED


def _many(
    connection: duckdb.DuckDBPyConnection,
    right: Table,
    keys: Sequence[str],
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
    event = event_of_rows(right, keys)
    if event:
        told = said("many-any", outcome=event.outcome, event=event.label)
        options = (*options[:2], Option(ANY, told), *options[2:])
    default = ANY if event and event.each_is_own else "sum" if _are_bookings(right, keys) else "first"
    values = {"count": several, "name": keys[0], "file": right.name}
    text = said("many-asked", **values)
    if len(keys) > 1:
        text = said("many-asked-of-several", count=several, names=named(keys), file=right.name)
    elif twice.example:
        text = said("many-asked-for-example", example=twice.example, **values)
    question = Question(f"many:{right.name}", "join", text, options, default)
    questions.append(question)
    return question.chosen(answers)


def _are_bookings(table: Table, keys: Sequence[str]) -> bool:
    """Are several rows of a key amounts that add up, as its orders or payments: not predictions, outcomes or months of it?"""
    others = [column for column in table.columns if column.name not in keys]
    if any(names_a(role, column.name) for column in others for role in ("score", "outcome", "model")):
        return False
    return any(
        product_of(table, column.name) or (names_money(column.name) and not says_else(column.name))
        for column in others
        if column.kind == "number"
    )


def _known(table: Table, keys: Sequence[str]) -> None:
    names = [column.name for column in table.columns]
    for key in keys:
        if key not in names:
            raise DataError(f"{table.name} has no column “{key}”; it has {', '.join(names)}.")


def _side(table: Table, keys: Sequence[str], compared: Cleanup, clean: bool, nameless: bool = False) -> str:
    """The rows of a table that have a key, or all, with the key and their place."""
    text = joined_sql(table, keys, compared.forms, clean)
    source = table.rows.numbered
    kept = "" if nameless else f" WHERE ({text}) IS NOT NULL"
    return f"(SELECT *, {text} AS join_key, file_row_number AS join_place FROM {source}{kept})"


def _once(table: Table, side: str, choice: str, happened: str = "") -> str:
    """The rows of a side that count: exact repeats once, and of several rows the chosen one; of any the first with the event."""
    cells = ", ".join(quoted(column.name) for column in table.columns)
    if choice == "all":
        return (
            f"(SELECT * FROM {side} QUALIFY row_number() OVER (PARTITION BY join_key, {cells} ORDER BY join_place) = 1)"
        )
    if choice in ("sum", "mean"):
        distinct, how = _once(table, side, "all"), "sum" if choice == "sum" else "avg"
        parts = ", ".join(_added(column, how) for column in table.columns)
        return f"(SELECT {parts}, join_key, min(join_place) AS join_place FROM {distinct} GROUP BY join_key)"
    order = "join_place" if choice == "first" else f"{_dated(table)}join_place DESC"
    order = f"({happened}) DESC NULLS LAST, join_place" if happened else order
    return f"(SELECT * FROM {side} QUALIFY row_number() OVER (PARTITION BY join_key ORDER BY {order}) = 1)"


def _dated(table: Table) -> str:
    """Of rows with a date the last is the latest."""
    day = next((column.name for column in table.columns if column.kind == "date" and not column.missing), "")
    return f"{quoted(day)} DESC, " if day else ""


def _added(column: Column, how: str) -> str:
    name = quoted(column.name)
    is_amount = column.kind == "number" and column.distinct > 2 and not names_a("id", column.name)
    return f"{how}({name}) AS {name}" if is_amount else f"first({name} ORDER BY join_place) AS {name}"


def _alone(connection: duckdb.DuckDBPyConnection, one: str, other: str) -> int:
    query = f"SELECT count(*) FROM {one} AS l ANTI JOIN {other} AS r ON l.join_key = r.join_key"
    return connection.execute(query).fetchone()[0]


def side_by_side(left: Table, right: Table, keys: Sequence[str] = ()) -> tuple[str, dict[str, Column]]:
    """The columns of both sides in SQL, the keys of the right one left out; a name that both have gets "(2)" on the right."""
    parts = [f"l.{quoted(column.name)}" for column in left.columns]
    names = {column.name: column for column in left.columns}
    for column in right.columns:
        if column.name in keys:
            continue
        name, count = column.name, 1
        while name.lower() in (known.lower() for known in names):
            count += 1
            name = f"{column.name} ({count})"
        parts.append(f"r.{quoted(column.name)} AS {quoted(name)}")
        names[name] = column
    return ", ".join(parts), names


def _decisions(right: Table, names: Mapping[str, Column]) -> list[Decision]:
    """What was decided about the right table's columns, under the names they have now."""
    called = {id(origin): name for name, origin in names.items()}
    now = {column.name: called.get(id(column), column.name) for column in right.columns}
    return [replace(decision, subject=now.get(decision.subject, decision.subject)) for decision in right.decisions]


def names_again(names: Mapping[str, Column]) -> list[Finding]:
    """Where both files had a column of one name: what the second is called now."""
    return [
        Finding("note", said("column-in-both", origin=origin.name, name=name), name)
        for name, origin in names.items()
        if name != origin.name
    ]


def _findings(left: Table, right: Table, twice: list[Repeats], joined: Joined) -> list[Finding]:
    mine, yours = zip(*joined.keys, strict=True)
    text = said("rows-joined", count=joined.matched, left=mine[0], right=yours[0])
    if len(mine) > 1:
        text = said(
            "rows-joined-by-several",
            count=joined.matched,
            left=named(mine),
            right=named(yours),
            same=mine == yours,
        )
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
