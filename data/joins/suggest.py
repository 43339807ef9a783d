"""Which columns of two tables are the key by which their rows find each other: one, or two together."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import NamedTuple

import duckdb

from data.cells import as_number, as_text
from data.dataset import Column, Table
from data.errors import DataError
from data.joins.key_forms import NUMBER
from data.joins.keys import Cleanup, Pairs, cleanup, samples
from data.joins.repeats import repeats
from data.names import OF_A_ROW, is_dated, is_nameless, names_a, words_of
from data.table_rows import open_all

MOST_KEYS = 6  # columns of each side that are tried as keys
MOST_FIRST = 3  # of them that are tried together with another
HARDLY = 0.05  # share of keys with several rows up to which a key still tells rows apart
SHARED, SHARED_MONTHS = 0.9, 0.5  # share of the fewer keys that must be on both sides: months often are on one only
BY_CHANCE = 0.5  # share below which equal numbers under names that are no id's are chance


class Keys(NamedTuple):
    """The columns by which two tables find each other, each with its partner; and why these."""

    pairs: Pairs
    reason: str


def suggest_keys(left: Table, right: Table) -> Keys:
    """The columns with most values in common; two together where one does not tell the rows apart.

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
    found = find_keys(left, right)
    if found is None:
        raise no_key(left, right)
    return found


def find_keys(left: Table, right: Table) -> Keys | None:
    """As `suggest_keys`; None where there is no key."""
    with open_all([left.rows, right.rows]) as connection:
        single = _single(connection, left, right)
        apart = _sides_told_apart(connection, left, right, single[0]) if single else 0
        both = None if apart == 2 else _together(connection, left, right, single[0] if single else None, apart)
    if not (best := both or single):
        return None
    found, compared = best
    shared = compared.exact or compared.cleaned
    one = " with ".join(f"“{mine}”" for mine, _ in found)
    other = " with ".join(f"“{yours}”" for _, yours in found)
    return Keys(found, f"{shared:,} values of {one} stand in {other} too")


def ids_apart(left: Table, right: Table) -> tuple[str, str] | None:
    """The columns of both tables whose names and cells are those of ids; of tables without a key in common they share none."""
    sides = [[column.name for column in _key_like(table) if names_a("id", column.name)] for table in (left, right)]
    return (sides[0][0], sides[1][0]) if all(sides) else None


def no_key(left: Table, right: Table) -> DataError:
    """The sentence that two tables have no key in common, with samples of both."""
    first = (next(iter(_key_like(table)), table.columns[0]).name for table in (left, right))
    rows = "" if left.count == right.count else f", and not as many rows ({left.count:,} and {right.count:,})"
    return DataError(f"{left.name} and {right.name} have no key in common{rows}. {samples(left, right, *first)}")


def _single(connection: duckdb.DuckDBPyConnection, left: Table, right: Table) -> tuple[Pairs, Cleanup] | None:
    """The one column of each side with most values in common."""
    pairs = [(one.name, other.name) for one, other in product(_key_like(left), _key_like(right))]
    found = {pair: cleanup(connection, left, right, (pair,)) for pair in pairs}
    usable = [pair for pair in pairs if found[pair].cleaned and not _by_chance(left, right, pair, found[pair])]

    counting = {pair for pair in usable if any(map(counts_rows, (left, right), pair))}
    fully = any(found[pair].exact >= SHARED * found[pair].fewest for pair in usable if pair not in counting)

    def strength(pair: tuple[str, str]) -> tuple:
        named = names_a("id", pair[0]) and names_a("id", pair[1])
        index = any(table.column(name).kind == "number" for table, name in zip((left, right), pair, strict=True))
        counted = pair in counting and (index or fully)  # an id that only counts is one, where nothing else matches
        return not counted, found[pair].exact, found[pair].cleaned, words_of(pair[0]) == words_of(pair[1]), named

    best = max(usable, key=strength, default=None)
    return ((best,), found[best]) if best else None


def _by_chance(left: Table, right: Table, pair: tuple[str, str], found: Cleanup) -> bool:
    """Few numbers in common, and nothing in the names that speaks of ids."""
    numbers = left.column(pair[0]).kind == right.column(pair[1]).kind == "number"
    if NUMBER in found.forms and not found.exact:
        both = all(names_a("id", name) for name in pair) or words_of(pair[0]) == words_of(pair[1])
        return not both or found.cleaned < BY_CHANCE * found.fewest
    named = any(_names_rows(name) for name in pair) or words_of(pair[0]) == words_of(pair[1])
    return numbers and not named and max(found.exact, found.cleaned) < BY_CHANCE * found.fewest


def _key_like(table: Table) -> list[Column]:
    """Columns that could tell rows apart, those named like ids first."""
    many = [
        column
        for column in table.columns
        if column.kind in ("text", "number")
        and (column.distinct > table.count / 2 or (_names_customers(column.name) and column.distinct > 20))
    ]
    texts = [column for column in many if column.kind == "text" or _names_rows(column.name)]
    texts = texts or [column for column in many if _is_whole(table, column)]
    return sorted(texts, key=lambda column: not _names_rows(column.name))[:MOST_KEYS]


def _names_customers(name: str) -> bool:
    return names_a("id", name) or (bool(words_of(name)) and OF_A_ROW.issuperset(words_of(name)))


def _names_rows(name: str) -> bool:
    return names_a("id", name) or is_nameless(name)


@lru_cache(maxsize=64)
def counts_rows(table: Table, name: str) -> bool:
    """Does a column only count the rows from 0 or 1 on, as the index of a frame does?"""
    column = table.column(name)
    if column.kind not in ("number", "text") or column.distinct < table.count:
        return False
    number = as_number(name) if column.kind == "number" else f"TRY_CAST({as_text(column)} AS BIGINT)"
    with table.rows.open() as connection:
        query = (
            f"SELECT min({number} - file_row_number), max({number} - file_row_number), count({number}) "
            f"FROM {table.rows.numbered}"
        )
        low, high, numbers = connection.execute(query).fetchone()
    return numbers == table.count and low == high and low in (0, 1)


def _is_whole(table: Table, column: Column) -> bool:
    """No fractions: amounts and scores tell no rows apart."""
    number = as_number(column.name)
    with table.rows.open() as connection:
        query = f"SELECT 1 FROM {table.rows.source} WHERE {number} <> floor({number}) LIMIT 1"
        return connection.execute(query).fetchone() is None


def _together(
    connection: duckdb.DuckDBPyConnection, left: Table, right: Table, single: Pairs | None, apart: int
) -> tuple[Pairs, Cleanup] | None:
    """Two columns of each side that tell the rows of more sides apart than one does, such as customer and month."""
    named = _namesakes(left, right)
    firsts = list(dict.fromkeys([*(single or ()), *([] if single else named)]))[:MOST_FIRST]
    seconds = [*named, *_months(left, right)][:MOST_KEYS]
    best, most = None, (apart, 0)
    for pairs in product(firsts, dict.fromkeys(seconds)):
        if any(len(set(names)) < len(pairs) for names in zip(*pairs, strict=True)):
            continue
        sides = _sides_told_apart(connection, left, right, pairs)
        if sides <= apart:
            continue
        compared = cleanup(connection, left, right, pairs)
        shared = max(compared.exact, compared.cleaned)
        months = any(
            _is_month(table.column(name)) for pair in pairs for table, name in zip((left, right), pair, strict=True)
        )
        if shared >= (SHARED_MONTHS if months else SHARED) * compared.fewest and (sides, shared) > most:
            best, most = (pairs, compared), (sides, shared)
    return best


def _sides_told_apart(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, pairs: Pairs) -> int:
    """Of how many of both tables a key tells the rows apart; exact repeats and a few others set aside."""
    sides = zip((left, right), zip(*pairs, strict=True), strict=True)
    counted = [repeats(connection, table, names[0], names[1:]) for table, names in sides]
    return sum(found.conflicting <= HARDLY * found.keys for found in counted)


def _namesakes(left: Table, right: Table) -> list[tuple[str, str]]:
    """Columns of one name that both have, but for those that say what was foreseen, what happened or how much it was."""
    by_words = {words_of(column.name): column for column in right.columns if words_of(column.name)}
    found = []
    for column in left.columns:
        other = by_words.get(words_of(column.name))
        if other is None or any(names_a(role, column.name) for role in ("score", "outcome", "value")):
            continue
        tables = ((left, column), (right, other))
        if all(each.distinct and (each.kind != "number" or _is_whole(table, each)) for table, each in tables):
            found.append((column.name, other.name))
    return sorted(found, key=lambda pair: not (_is_month(left.column(pair[0])) or names_a("id", pair[0])))


def _months(left: Table, right: Table) -> list[tuple[str, str]]:
    """Columns of both sides that say when, under names of their own."""
    return [
        (one.name, other.name) for one in left.columns for other in right.columns if _is_month(one) and _is_month(other)
    ]


def _is_month(column: Column) -> bool:
    return column.kind == "date" or is_dated(column.name)
