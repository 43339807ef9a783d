"""Keys with several ways of being written, each known by its form: CRM ids in 15 or 18 signs, GUIDs, months, and CUST-17 beside 17."""

from __future__ import annotations

from functools import lru_cache

import duckdb

from data.cells import as_month, as_text
from data.dataset import Table
from data.engine import quoted

PLAIN, CRM, GUID, MONTH, NUMBER, SIGNS = "", "crm", "guid", "month", "number", "signs"
LOOKED_AT = 1000  # keys, by which the form of a column is told
MOSTLY = 0.9  # of them must be of a form
MET = 0.5  # of the fewer keys that must find a partner by their letters and digits alone
SHORT, LONG = 15, 18
_CHECK_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"
_SIGNS = r"^[0-9A-Za-z]+$"
_NUMBER = r"^([^0-9]*)([0-9]+)([^0-9.,]*)$"  # as CUST-0017 or 17/A
_PARTED = r"[0-9A-Za-z][-_/ .:#|\\]+[0-9A-Za-z]"  # as DE-1000/01
_GUID = r"^(urn:uuid:)?[{(]?[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}[)}]?$"


def form_of(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str) -> str:
    """The form in which both columns write their ids; empty where they have none in common.

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
    str
        ``CRM`` where one side has ids of 18 signs whose check signs are right and the other the same or 15 signs, or both
        have 15 signs in upper and lower case; ``GUID``; ``MONTH`` where each side has one day of each month, and not the
        same; ``NUMBER`` where every key is a number with the same signs around it, which one side lacks or writes in
        another way; ``SIGNS`` where most keys of the one side have a partner by their letters and digits alone, and no two of a
        side have the same ones; or ``PLAIN``.
    """
    if left.column(left_key).kind == right.column(right_key).kind == "date":
        return MONTH if _are_months(connection, left, right, left_key, right_key) else PLAIN
    if not {left.column(left_key).kind, right.column(right_key).kind} <= {"text", "flag"}:
        return _number_or_signs(connection, left, right, left_key, right_key)
    one, other = (_counted(connection, table, key) for table, key in ((left, left_key), (right, right_key)))
    if not one or not other:
        return PLAIN
    if min(one["guid"], other["guid"]) >= MOSTLY:
        return GUID
    ids = min(side["short"] + side["long"] for side in (one, other)) >= MOSTLY
    told = max(one["long"], other["long"]) >= MOSTLY or min(one["mixed"], other["mixed"]) >= MOSTLY
    return CRM if ids and told else _number_or_signs(connection, left, right, left_key, right_key)


def formed_sql(form: str, text: str) -> str:
    """A key in the one way of writing that its form has; as it stands where it is not of that form.

    An id of 18 signs is that of 15 with three check signs, which tell where its capitals are: they are taken off only
    where they are right, and capitals stay, as two ids may differ in nothing else.
    """
    if form == CRM:
        return f"CASE WHEN {is_long_sql(text)} THEN left({text}, {SHORT}) ELSE {text} END"
    if form == GUID:
        bare = f"regexp_replace(regexp_replace(lower({text}), '^urn:uuid:', ''), '[^0-9a-f]', '', 'g')"
        return f"CASE WHEN regexp_matches({text}, '{_GUID}') THEN {bare} ELSE {text} END"
    return f"left({text}, 7)" if form == MONTH else text


def number_sql(text: str, otherwise: str) -> str:
    """The number of a key without what stands around it and without leading zeros; ``otherwise`` where it has another shape."""
    bare = f"trim({text})"
    number = f"regexp_replace(regexp_extract({bare}, '{_NUMBER}', 2), '^0+(.)', '\\1')"
    return f"CASE WHEN regexp_matches({bare}, '{_NUMBER}') THEN {number} ELSE {otherwise} END"


def signs_sql(text: str) -> str:
    """The letters and digits of a key in lower case, without zeros that lead a number."""
    bare = f"lower(regexp_replace({text}, '[^\\pL\\pN]', '', 'g'))"
    return f"regexp_replace({bare}, '(^|\\pL)0+([0-9])', '\\1\\2', 'g')"


def is_long_sql(text: str) -> str:
    """Is a text an id of 18 signs whose check signs are right? As SQL.

    Notes
    -----
    Each check sign stands for five signs of the id: its place among A to Z and 0 to 5 is the number whose binary digits say
    which of them are capitals, the first the lowest. Salesforce Help, "How to convert 15-character ID to 18-character".
    """
    checks = []
    for start in (0, 5, 10):
        bits = " + ".join(
            f"CASE WHEN substr({text}, {start + place + 1}, 1) BETWEEN 'A' AND 'Z' THEN {1 << place} ELSE 0 END"
            for place in range(5)
        )
        checks.append(f"substr('{_CHECK_SIGNS}', 1 + {bits}, 1)")
    return f"(length({text}) = {LONG} AND regexp_matches({text}, '{_SIGNS}') AND right({text}, 3) = concat({', '.join(checks)}))"


def _are_months(
    connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str
) -> bool:
    """Do both tables have one day a month, as its first here and its last there, and more months than days in common?"""
    days = [
        f"SELECT DISTINCT CAST({quoted(key)} AS DATE) AS day, {as_month(key)} AS month FROM {table.rows.source} WHERE {quoted(key)} IS NOT NULL"
        for table, key in ((left, left_key), (right, right_key))
    ]
    several, same_days, same_months = connection.execute(
        f"WITH l AS ({days[0]}), r AS ({days[1]}) SELECT "
        "(SELECT count(*) - count(DISTINCT month) FROM l) + (SELECT count(*) - count(DISTINCT month) FROM r), "
        "(SELECT count(*) FROM l SEMI JOIN r USING (day)), (SELECT count(*) FROM l SEMI JOIN r USING (month))"
    ).fetchone()
    return not several and same_months > same_days


def _number(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str) -> str:
    """``NUMBER`` where both sides write numbers, at least one of them with signs around that are the same in every row."""
    around = [_around(table, key) for table, key in ((left, left_key), (right, right_key))]
    if None in around or around == [("", "")] * 2:
        return PLAIN
    if around[0] == around[1] and _meet_in_lower_case(connection, left, right, left_key, right_key):
        return PLAIN  # they differ in capitals at most, which is asked about as that
    before = [sides[0].strip(" -_/#.:") for sides in around]
    # CUST and C may be the same; ORD and CUST number other things.
    alike = not all(before) or before[0].startswith(before[1]) or before[1].startswith(before[0])
    return NUMBER if alike else PLAIN


def _number_or_signs(
    connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str
) -> str:
    found = _number(connection, left, right, left_key, right_key)
    return found or _signs(connection, left, right, left_key, right_key)


def _signs(connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str) -> str:
    """``SIGNS`` where keys that are parted on one side find their partners so, each only one: a check digit more is another key."""
    sides = ((left, left_key), (right, right_key))
    if not any(_are_parted(table, key) for table, key in sides):
        return PLAIN
    each = [
        f"SELECT DISTINCT lower({as_text(table.column(key))}) AS key, {signs_sql(as_text(table.column(key)))} AS bare "
        f"FROM {table.rows.source} WHERE {quoted(key)} IS NOT NULL"
        for table, key in sides
    ]
    mine, yours, most, shared, alike = connection.execute(
        f"WITH l AS MATERIALIZED ({each[0]}), r AS MATERIALIZED ({each[1]}) SELECT (SELECT count(*) - count(DISTINCT bare) FROM l), "
        "(SELECT count(*) - count(DISTINCT bare) FROM r), least((SELECT count(*) FROM l), (SELECT count(*) FROM r)), "
        "(SELECT count(*) FROM l SEMI JOIN r USING (bare)), (SELECT count(*) FROM l SEMI JOIN r USING (key))"
    ).fetchone()
    return SIGNS if not mine and not yours and shared > alike and shared >= MET * most else PLAIN


@lru_cache(maxsize=64)
def _are_parted(table: Table, key: str) -> bool:
    """Have most of the first keys of a column of text digits, and signs between them that are neither letter nor digit?"""
    column = table.column(key)
    if column.kind != "text":
        return False
    first = f"SELECT {as_text(column)} AS key FROM {table.rows.source} WHERE key IS NOT NULL LIMIT {LOOKED_AT}"
    parted = f"regexp_matches(key, '{_PARTED}') AND regexp_matches(key, '[0-9]')"
    with table.rows.open() as connection:
        rows, found = connection.execute(f"SELECT count(*), count(*) FILTER ({parted}) FROM ({first})").fetchone()
    return rows > 0 and found >= MOSTLY * rows


def _meet_in_lower_case(
    connection: duckdb.DuckDBPyConnection, left: Table, right: Table, left_key: str, right_key: str
) -> bool:
    one, other = (
        f"SELECT lower(trim({as_text(table.column(key))})) AS key FROM {table.rows.source}"
        for table, key in ((left, left_key), (right, right_key))
    )
    return connection.execute(
        f"SELECT count(*) > 0 FROM ({one} LIMIT {LOOKED_AT}) SEMI JOIN ({other}) USING (key)"
    ).fetchone()[0]


@lru_cache(maxsize=64)
def _around(table: Table, key: str) -> tuple[str, str] | None:
    """What stands before and behind the number of every key, in lower case; None where it is not the same."""
    parts = f"regexp_extract(lower(trim({as_text(table.column(key))})), '{_NUMBER}', ['before', 'number', 'behind'])"
    rows = f"FROM {table.rows.source} WHERE {quoted(key)} IS NOT NULL"
    found = None
    with table.rows.open() as connection:
        for some in (f" LIMIT {LOOKED_AT}", ""):  # most columns are told apart by their first rows
            before, behind, kinds, odd = connection.execute(
                "SELECT min(part.before), min(part.behind), count(DISTINCT (part.before, part.behind)), "
                f"count(*) FILTER (part.number = '') FROM (SELECT {parts} AS part {rows}{some})"
            ).fetchone()
            found = (before, behind)
            if kinds != 1 or odd:
                return None
    return found


def _counted(connection: duckdb.DuckDBPyConnection, table: Table, key: str) -> dict[str, float]:
    """The share of the first keys that are of each form; nothing where there is no key."""
    first = (
        f"SELECT {as_text(table.column(key))} AS key FROM {table.rows.source} WHERE key IS NOT NULL LIMIT {LOOKED_AT}"
    )
    short = f"length(key) = {SHORT} AND regexp_matches(key, '{_SIGNS}')"
    asked = {
        "guid": f"regexp_matches(key, '{_GUID}')",
        "short": short,
        "long": is_long_sql("key"),
        "mixed": f"{short} AND regexp_matches(key, '[a-z]') AND regexp_matches(key, '[A-Z]')",
    }
    counts = ", ".join(f"count(*) FILTER ({condition})" for condition in asked.values())
    rows, *found = connection.execute(f"SELECT count(*), {counts} FROM ({first})").fetchone()
    return {name: count / rows for name, count in zip(asked, found, strict=True)} if rows else {}
