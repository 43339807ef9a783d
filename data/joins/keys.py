"""Keys of two files that mean the same and are not written the same: `00123`, `123.0`, `a-7 ` and `A-7`."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from data.cells import as_text
from data.dataset import Table
from data.decision import Option, Question
from data.said import said
from data.table_rows import open_all

AS_THEY_ARE, CLEANED = "none", "clean"
ID = "key_cleanup"


@dataclass(frozen=True)
class Cleanup:
    """How many different keys two tables share as they stand, and once they are cleaned; pairs that only then match."""

    exact: int
    cleaned: int
    collisions: int  # different keys of one table that become equal
    pairs: tuple[tuple[str, str], ...]


def cleaned_sql(text: str) -> str:
    """A key without spaces around it, leading zeros, a trailing ".0" and upper case."""
    bare = f"lower(trim({text}, ' ''\u00a0\t'))"
    return f"regexp_replace(regexp_replace({bare}, '\\.0+$', ''), '^0+([0-9a-z])', '\\1')"


def cleanup(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str) -> Cleanup:
    """Compare the keys of two tables, as they stand and cleaned.

    Parameters
    ----------
    connection
        One that may read the rows of both tables.
    left, right
        Two typed tables.
    left_key, right_key
        A column of each.

    Returns
    -------
    Cleanup
        With up to three pairs that match only once they are cleaned.
    """
    one, other = (
        f"SELECT DISTINCT {as_text(table.column(key))} AS key FROM {table.rows.source} WHERE key IS NOT NULL"
        for table, key in ((left, left_key), (right, right_key))
    )
    sides = f"WITH l AS ({one}), r AS ({other}), "
    sides += f"lc AS (SELECT key, {cleaned_sql('key')} AS bare FROM l), rc AS (SELECT key, {cleaned_sql('key')} AS bare FROM r) "
    exact, cleaned, most = connection.execute(
        f"{sides} SELECT (SELECT count(*) FROM l SEMI JOIN r USING (key)), "
        "(SELECT count(*) FROM lc SEMI JOIN rc USING (bare)), "
        "(SELECT count(*) - count(DISTINCT bare) FROM lc) + (SELECT count(*) - count(DISTINCT bare) FROM rc)"
    ).fetchone()
    pairs = []
    if cleaned > exact:
        pairs = connection.execute(
            f"{sides} SELECT lc.key, rc.key FROM lc JOIN rc USING (bare) WHERE lc.key <> rc.key ORDER BY ALL LIMIT 3"
        ).fetchall()
    return Cleanup(exact, cleaned, most, tuple((mine[:40], yours[:40]) for mine, yours in pairs))


def cleanup_question(found: Cleanup, left_key: str, right_key: str) -> Question:
    """Whether keys that are written differently are the same; by default yes, unless different ones become equal."""
    pairs = tuple(said("key-pair", mine=mine, yours=yours) for mine, yours in found.pairs)
    partners = said("keys-find-partners", count=found.cleaned)
    if found.collisions:
        partners = said("keys-find-partners-and-collide", count=found.cleaned, collisions=found.collisions)
    options = (
        Option(CLEANED, said("keys-are-the-same"), pairs, partners),
        Option(AS_THEY_ARE, said("keys-as-written"), meaning=said("keys-find-partners", count=found.exact)),
    )
    text = said("keys-asked", left=left_key, right=right_key, ending=".0")
    return Question(ID, "join", text, options, AS_THEY_ARE if found.collisions else CLEANED)


def samples(left: Table, right: Table, left_key: str, right_key: str) -> str:
    """The first keys of both sides, in one sentence."""
    with open_all([left.rows, right.rows]) as connection:
        shown = []
        for table, key in ((left, left_key), (right, right_key)):
            query = f"SELECT {as_text(table.column(key))} AS key FROM {table.rows.source} WHERE key IS NOT NULL LIMIT 3"
            cells = ", ".join(f"“{cell[:40]}”" for (cell,) in connection.execute(query).fetchall())
            shown.append(f"“{key}” of {table.name} reads {cells}")
    return f"{shown[0]}; {shown[1]}."
