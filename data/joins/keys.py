"""Keys of two files that mean the same and are not written the same: `00123`, `123.0`, `a-7 ` and `A-7`."""

from __future__ import annotations

from dataclasses import dataclass

import duckdb

from data.cells import as_text
from data.dataset import Table
from data.decision import Option, Question
from data.table_rows import open_all

AS_THEY_ARE, CLEANED = "none", "clean"
ID = "key_cleanup"


@dataclass(frozen=True)
class Cleanup:
    """How many different keys two tables share as they stand, and once they are cleaned; pairs that only then match."""

    exact: int
    cleaned: int
    collisions: int  # different keys of one table that become equal
    pairs: tuple[str, ...]


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
    return Cleanup(exact, cleaned, most, tuple(f"“{mine[:40]}” and “{yours[:40]}”" for mine, yours in pairs))


def cleanup_question(found: Cleanup, left_key: str, right_key: str) -> Question:
    """Whether keys that are written differently are the same; by default yes, unless different ones become equal."""
    lost = f"; {found.collisions:,} different keys become equal" if found.collisions else ""
    options = (
        Option(CLEANED, "They are the same", found.pairs, f"{found.cleaned:,} keys find a partner{lost}"),
        Option(AS_THEY_ARE, "Only what is written alike is the same", meaning=f"{found.exact:,} keys find a partner"),
    )
    text = (
        f"“{left_key}” and “{right_key}” are not always written alike: spaces, upper case, leading zeros or a trailing "
        "“.0” differ. Do such keys mean the same?"
    )
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
