"""Keys of two files that mean the same and are not written the same: `00123`, `123.0`, `a-7 ` and `A-7`, `CUST-17` and `17`, `DE-7/01` and `de701`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from data.cells import as_text
from data.dataset import Table
from data.decision import Option, Question
from data.joins.key_forms import (
    CRM,
    LONG,
    NUMBER,
    PLAIN,
    SHORT,
    SIGNS,
    form_of,
    formed_sql,
    number_sql,
    signs_sql,
)
from data.said import Said, named, said
from data.table_rows import open_all

AS_THEY_ARE, CLEANED = "none", "clean"
ID = "key_cleanup"
CLEANED_ONLY = (PLAIN, NUMBER, SIGNS)  # forms that count only once keys are cleaned
BETWEEN = "chr(31)"  # between the columns of one key, in SQL: a sign that no cell holds

Pairs = tuple[tuple[str, str], ...]  # the columns that are one key together: name on the left, name on the right


@dataclass(frozen=True)
class Cleanup:
    """How many different keys two tables share as they stand, and once they are cleaned; pairs that only then match.

    ``forms`` has one entry for each pair of columns: how both write an id that has several ways of being written. It goes
    for the keys as they stand too: ``exact`` of them are shared, ``literal`` without it.
    """

    exact: int
    cleaned: int
    collisions: int  # different keys of one table that become equal
    pairs: tuple[tuple[str, str], ...]
    forms: tuple[str, ...] = ()
    literal: int = 0
    fewest: int = 0  # different keys of the table that has fewer


def pairs_of(kept: Sequence[Any]) -> Pairs:
    """The pairs that were kept as plain values, by this version or by one that knew a single pair, empty for none."""
    if kept and isinstance(kept[0], str):
        return ((kept[0], kept[1]),) if all(kept) else ()
    return tuple((left, right) for left, right in kept)


def cleaned_sql(text: str) -> str:
    """A key without spaces around it, leading zeros, a trailing ".0" and upper case."""
    bare = f"lower(trim({text}, ' ''\u00a0\t'))"
    return f"regexp_replace(regexp_replace({bare}, '\\.0+$', ''), '^0+([0-9a-z])', '\\1')"


def joined_sql(table: Table, names: Sequence[str], forms: Sequence[str], clean: bool) -> str:
    """The key of a row in SQL: the text of one column, or of several together; NULL where one of them is empty.

    Parameters
    ----------
    table
        A typed table.
    names
        Its columns that are the key.
    forms
        Of each of them, from `Cleanup.forms`.
    clean
        Whether what is in no form is cleaned too.
    """
    parts = [_part(table, name, form, clean) for name, form in zip(names, forms, strict=True)]
    return parts[0] if len(parts) == 1 else " || chr(31) || ".join(f"({part})" for part in parts)


def _part(table: Table, name: str, form: str, clean: bool) -> str:
    column = table.column(name)
    text = as_text(column)
    if column.kind == "date":  # one file may hold days, the other days with an hour
        text = f"regexp_replace({text}, ' 00:00:00$', '')"
    if form == NUMBER:
        return number_sql(text, cleaned_sql(text)) if clean else text
    if form == SIGNS:
        return signs_sql(text) if clean else text
    if form == PLAIN:
        return cleaned_sql(text) if clean else text
    return formed_sql(form, text)


def cleanup(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, pairs: Pairs) -> Cleanup:
    """Compare the keys of two tables, as they stand and cleaned.

    Parameters
    ----------
    connection
        One that may read the rows of both tables.
    left, right
        Two typed tables.
    pairs
        The columns of each that are the key together.

    Returns
    -------
    Cleanup
        With up to three pairs that match only once they are cleaned.
    """
    forms = tuple(form_of(connection, left, right, *pair) for pair in pairs)
    formed = any(form not in CLEANED_ONLY for form in forms)
    sides = []
    for table, names in ((left, [one for one, _ in pairs]), (right, [other for _, other in pairs])):
        cells = [
            f"{joined_sql(table, names, forms, clean=False)} AS key",
            f"{joined_sql(table, names, forms, clean=True)} AS bare",
        ]
        if formed:
            cells.append(f"{joined_sql(table, names, (PLAIN,) * len(pairs), clean=False)} AS raw")
        sides.append(f"FROM (SELECT DISTINCT {', '.join(cells)} FROM {table.rows.source}) WHERE key IS NOT NULL")
    both = f"WITH l AS MATERIALIZED ({sides[0]}), r AS MATERIALIZED ({sides[1]}) "
    counted = "SELECT count({0}) AS keys, count({0}) - count(DISTINCT bare) AS equal FROM {1}"
    key = "DISTINCT key" if formed else "*"  # where nothing is formed, each key stands once
    shared = [
        f"(SELECT count({'DISTINCT key' if formed else '*'}) FROM l SEMI JOIN r USING ({name}))"
        for name in ("key", "bare")
    ]
    shared.append("(SELECT count(DISTINCT raw) FROM l SEMI JOIN r USING (raw))" if formed else "NULL")
    exact, cleaned, literal, collisions, fewest = connection.execute(
        f"{both}, n AS ({counted.format(key, 'l')} UNION ALL {counted.format(key, 'r')}) "
        f"SELECT {', '.join(shared)}, (SELECT sum(equal) FROM n), (SELECT min(keys) FROM n)"
    ).fetchone()
    found = []
    if cleaned > exact:
        shown = " || ', ' || ".join(f"split_part({{0}}.key, {BETWEEN}, {place + 1})" for place in range(len(pairs)))
        found = connection.execute(
            f"{both} SELECT DISTINCT {shown.format('l')}, {shown.format('r')} FROM l JOIN r USING (bare) "
            "WHERE l.key <> r.key ORDER BY ALL LIMIT 3"
        ).fetchall()
    shortened = tuple((mine[:40], yours[:40]) for mine, yours in found)
    return Cleanup(exact, cleaned, int(collisions), shortened, forms, literal if formed else exact, fewest)


def cleanup_question(found: Cleanup, pairs: Pairs) -> Question:
    """Whether keys that are written differently are the same; by default yes, unless different ones become equal."""
    shown = tuple(said("key-pair", mine=mine, yours=yours) for mine, yours in found.pairs)
    partners = said("keys-find-partners", count=found.cleaned)
    if found.collisions:
        partners = said("keys-find-partners-and-collide", count=found.cleaned, collisions=found.collisions)
    options = (
        Option(CLEANED, said("keys-are-the-same"), shown, partners),
        Option(AS_THEY_ARE, said("keys-as-written"), meaning=said("keys-find-partners", count=found.exact)),
    )
    text = said("keys-asked", left=pairs[0][0], right=pairs[0][1], ending=".0")
    if NUMBER in found.forms:
        text = said("keys-asked-of-numbers", left=pairs[0][0], right=pairs[0][1])
    if SIGNS in found.forms:
        values = {"count": found.cleaned, "fewest": found.fewest}
        text = said("keys-asked-of-signs", left=pairs[0][0], right=pairs[0][1], **values)
    if len(pairs) > 1:
        left, right = (named(dict.fromkeys(names)) for names in zip(*pairs, strict=True))
        text = said("keys-asked-of-several", left=left, right=right, ending=".0")
    return Question(ID, "join", text, options, AS_THEY_ARE if found.collisions else CLEANED)


def forms_said(found: Cleanup, pairs: Pairs) -> list[tuple[str, Said]]:
    """What is said of keys that found each other because they are written in two ways of one form, with the column."""
    if found.exact <= found.literal:
        return []
    more = found.exact - found.literal
    signs = {"short": f"{SHORT}", "long": f"{LONG}"}
    told = []
    for (left, right), form in zip(pairs, found.forms, strict=True):
        if form not in CLEANED_ONLY:
            values = {"left": left, "right": right, "count": more, **(signs if form == CRM else {})}
            told.append((left, said(f"keys-of-{form}", **values)))
    return told


def samples(left: Table, right: Table, left_key: str, right_key: str) -> str:
    """The first keys of both sides, in one sentence."""
    with open_all([left.rows, right.rows]) as connection:
        shown = []
        for table, key in ((left, left_key), (right, right_key)):
            text = as_text(table.column(key))
            query = f"SELECT {text} FROM {table.rows.source} WHERE ({text}) IS NOT NULL LIMIT 3"
            cells = ", ".join(f"“{cell[:40]}”" for (cell,) in connection.execute(query).fetchall())
            shown.append(f"“{key}” of {table.name} reads {cells}")
    return f"{shown[0]}; {shown[1]}."
