"""Another key that both files have, and that would find other partners: which of the two counts is for their owner to say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import duckdb

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.joins.keys import BETWEEN, Pairs, cleaned_sql, cleanup
from data.joins.suggest import counts_rows
from data.names import names_a, words_of
from data.said import Said, named, said
from data.table_rows import open_all

ID = "keys"
ENOUGH = 0.2  # share of the fewer keys that another must find to be one


class Rival(NamedTuple):
    """A pair of columns that could join two tables as well: how many keys are on both sides, of both, and how many rows part."""

    pair: tuple[str, str]
    found: int
    shared: int
    apart: int


def rival_key(left: Table, right: Table, pairs: Pairs) -> Rival | None:
    """The strongest other key of two tables, where rows that the first brings together are not together by it.

    Parameters
    ----------
    left, right
        Two typed tables.
    pairs
        The key by which they are joined.
    """
    others = _others(left, right, pairs)
    if not others:
        return None
    with open_all([left.rows, right.rows]) as connection:
        found = cleanup(connection, left, right, pairs)
        rivals = []
        for pair in others:
            compared = cleanup(connection, left, right, (pair,))
            shared = max(compared.exact, compared.cleaned)
            if shared >= ENOUGH * compared.fewest and (apart := _apart(connection, left, right, pairs, pair)):
                rivals.append(Rival(pair, max(found.exact, found.cleaned), shared, apart))
    return max(rivals, key=lambda rival: rival.shared, default=None)


def _others(left: Table, right: Table, pairs: Pairs) -> list[tuple[str, str]]:
    """Columns of one name on both sides that are ids by it, and tell many rows apart."""
    used = {name for pair in pairs for name in pair}
    by_words = {words_of(column.name): column for column in right.columns if _tells_apart(column, right)}
    return [
        (column.name, other.name)
        for column in left.columns
        if _tells_apart(column, left)
        and (other := by_words.get(words_of(column.name)))
        and not used & {column.name, other.name}
    ]


def _tells_apart(column: Column, table: Table) -> bool:
    """An id by its name, and no number that only counts the rows."""
    many = column.kind in ("text", "number") and column.distinct > table.count / 2
    return many and names_a("id", column.name) and not counts_rows(table, column.name)


def _apart(
    connection: duckdb.DuckDBPyConnection, left: Table, right: Table, pairs: Pairs, pair: tuple[str, str]
) -> int:
    """Rows that one key brings together, and whose other keys are there and differ."""
    sides = []
    for table, names, other in zip((left, right), zip(*pairs, strict=True), pair, strict=True):
        key = f" || {BETWEEN} || ".join(f"({cleaned_sql(as_text(table.column(name)))})" for name in names)
        sides.append(f"(SELECT {key} AS k, {cleaned_sql(as_text(table.column(other)))} AS o FROM {table.rows.source})")
    query = f"SELECT count(*) FROM {sides[0]} AS l JOIN {sides[1]} AS r ON l.k = r.k WHERE l.o <> r.o"
    return connection.execute(query).fetchone()[0]


def choose_key(rival: Rival, pairs: Pairs, answers: Answers) -> tuple[Pairs, Question]:
    """The key that counts, and the question which; by default the one that was found."""
    options = tuple(
        Option(_key(each), said("keys-by", names=_named(each)), meaning=said("keys-on-both", count=count))
        for each, count in ((pairs, rival.found), ((rival.pair,), rival.shared))
    )
    text = said("which-key-asked", first=_named(pairs), other=_named((rival.pair,)), count=rival.apart)
    question = Question(ID, "join", text, options, options[0].key)
    return (pairs if question.chosen(answers) == options[0].key else (rival.pair,)), question


def with_rival(table: Table, rival: Rival, pairs: Pairs) -> Table:
    """A joined table with a finding about a key that was not taken, though the one that was has been named."""
    told = said("keys-other", first=_named(pairs), other=_named((rival.pair,)), shared=rival.shared, count=rival.apart)
    return replace(table, findings=(*table.findings, Finding("note", told, pairs[0][0], rival.apart)))


def _key(pairs: Pairs) -> str:
    return " + ".join(left for left, _ in pairs)


def _named(pairs: Sequence[tuple[str, str]]) -> tuple[Said, ...]:
    return named(dict.fromkeys(name for pair in pairs for name in pair))
