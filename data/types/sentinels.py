"""Numbers and dates that stand for "nothing here", such as -999 among amounts or 31 December 9999 among dates."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from data.alike import totals
from data.cells import as_number
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted, write_parquet
from data.said import Said, said
from data.table_rows import Rows
from data.types.dates import FIRST_DAY, LAST_DAY

BELOW = (-1, -9, -88, -99, -888, -999, -9999, -99999, -999999)
ABOVE = (97, 98, 99, 888, 997, 998, 999, 8888, 9999, 88888, 99999, 888888, 999999, 9999999, 99999999)
APART = 3  # a code above the others is at least so many times as large as the largest of them
AT_ONCE = 500
MOST_DAYS = 3  # so many different days at most stand for "nothing here"
CODES = (97, 98, 99)  # of surveys, said where they stand out among numbers that reach as far


@dataclass(frozen=True)
class Found:
    """Codes of one column with how often they stand there; ``certain`` ones lie apart from all other numbers."""

    column: str
    counts: dict[int | str, int]
    certain: bool
    what: str = "numbers"  # or dates


def settle(table: Table, folder: Path, answers: Answers) -> Table:
    """Take codes for missing values out of a table's numbers, and say so.

    Parameters
    ----------
    table
        A typed table.
    folder
        Where the table without them is kept.
    answers
        Under ``sentinel:COLUMN`` the value "number" keeps them as numbers.

    Returns
    -------
    Table
        With a finding and an offer for each column that has such codes; codes that could be numbers stay and are said.
    """
    found = _found(table)
    if not found:
        return table
    questions = tuple(_question(each) for each in found if each.certain)
    taken = [each for each in found if each.certain and answers.get(f"sentinel:{each.column}") != "number"]
    findings = tuple(_finding(each, each in taken) for each in found)
    table = replace(table, findings=(*table.findings, *findings), questions=(*table.questions, *questions))
    return _without(table, taken, folder) if taken else table


def _found(table: Table) -> list[Found]:
    names = [column.name for column in table.columns if column.kind == "number" and column.distinct > 2]
    found = []
    with table.rows.open() as connection:
        for start in range(0, len(names), AT_ONCE):
            found += _among(connection, table, names[start : start + AT_ONCE])
        days = [column for column in table.columns if column.kind == "date" and column.distinct > 2]
        beyond = totals(connection, table.rows.source, {column.name: _days_beyond for column in days})
    return [*found, *(each for column in days if (each := _beyond(column, table.count, *beyond[column.name])))]


def _days_beyond(name: str) -> list[str]:
    """SQL for the days on which nothing real happens, with how often they stand there."""
    return [
        f"histogram(CAST({_day(name)} AS VARCHAR)) FILTER ({_day(name)} <= {FIRST_DAY} OR {_day(name)} >= {LAST_DAY})"
    ]


def _beyond(column: Column, rows: int, days: Mapping[str, int] | None) -> Found | None:
    """Such days, where there are few of them among others."""
    if not days or len(days) > MOST_DAYS or sum(days.values()) >= rows - column.missing:
        return None
    counts = dict(sorted(days.items(), key=lambda day: (-day[1], day[0])))
    return Found(column.name, counts, certain=True, what="dates")


def _day(name: str) -> str:
    return f"CAST({quoted(name)} AS DATE)"


def _among(connection: duckdb.DuckDBPyConnection, table: Table, names: list[str]) -> list[Found]:
    codes = ", ".join(map(str, (*BELOW, *ABOVE)))
    # The columns laid below each other: with an aggregate for every column and code the plan alone takes seconds.
    each = ", ".join(f"{as_number(name)} AS c{place}" for place, name in enumerate(names))
    laid = f"UNPIVOT (SELECT {each} FROM {table.rows.source}) ON COLUMNS(*) INTO NAME place VALUE number"
    query = (
        f"SELECT place, CASE WHEN number IN ({codes}) THEN number END AS code, count(*), min(number), max(number),"
        f" bool_and(number = floor(number)) FROM ({laid}) GROUP BY ALL"
    )
    counts: dict[str, dict[int, int]] = {name: dict.fromkeys((*BELOW, *ABOVE), 0) for name in names}
    others = {}
    for place, code, count, low, high, whole in connection.execute(query).fetchall():
        name = names[int(place[1:])]
        if code is None:
            others[name] = (low, high, bool(whole))
        else:
            counts[name][int(code)] = count
    known = [name for name in names if name in others]  # in the order of the file, whatever that of the answer
    return [found for name in known for found in _judged(name, *others[name], counts[name], table)]


def _judged(name: str, low: float, high: float, whole: bool, counts: dict[int, int], table: Table) -> list[Found]:
    column = table.column(name)
    often = 1 if high > 0 else 2
    below = {code: counts[code] for code in BELOW if counts[code] >= (often if code <= -99 else 3) and low >= 0}
    alone = counts[-1] if low >= 0 and high > 1 and column.distinct > 3 else 0
    if not (high <= 1 and column.distinct > 20):
        below.pop(-1, None)  # among shares nothing lies below zero; among amounts minus one may be meant
    above = {
        code: counts[code] for code in ABOVE if counts[code] >= 2 and 0 < high * APART < code and column.distinct > 3
    }
    if below or above:
        return [Found(name, below | above, certain=True)]
    usual = table.count / max(column.distinct, 1)
    spikes = {code: counts[code] for code in CODES if whole and high > 33 and counts[code] > 5 * usual + 5 and low >= 0}
    spikes |= {-1: alone} if alone else {}
    return [Found(name, spikes, certain=False)] if spikes else []


def _listed(found: Found) -> tuple[Said, ...]:
    return tuple(said("code-and-times", code=str(code), times=count) for code, count in found.counts.items())


def _finding(found: Found, is_taken: bool) -> Finding:
    count = sum(found.counts.values())
    values = {"name": found.column, "codes": _listed(found), "what": found.what}
    if is_taken:
        text = said("sentinel-taken", **values)
    elif found.certain:
        text = said("sentinel-kept", **values)
    else:
        text = said("sentinel-below-zero" if list(found.counts) == [-1] else "sentinel-often", **values)
    return Finding("note", text, found.column, count)


def _question(found: Found) -> Question:
    return Question(
        f"sentinel:{found.column}",
        "types",
        said("sentinel-asked", name=found.column, codes=_listed(found)),
        (
            Option("missing", said("sentinel-is-missing"), meaning=said("sentinel-is-missing-meaning")),
            Option(
                "number",
                said("sentinel-is-as-others", what=found.what),
                meaning=said("sentinel-is-as-others-meaning", what=found.what),
            ),
        ),
        "missing",
    )


def _codes(found: Found) -> str:
    """SQL for the codes among the cells of a column."""
    if found.what == "dates":
        return f"{_day(found.column)} IN ({', '.join(f'DATE {literal(day)}' for day in found.counts)})"
    return f"{as_number(found.column)} IN ({', '.join(map(str, found.counts))})"


def _without(table: Table, taken: list[Found], folder: Path) -> Table:
    key = hashlib.sha256(repr((table.rows.key, taken)).encode()).hexdigest()
    path = folder / f"{key}.parquet"
    parts = ", ".join(
        f"CASE WHEN NOT {_codes(each)} THEN {quoted(each.column)} END AS {quoted(each.column)}" for each in taken
    )
    with table.rows.open(folder) as connection:
        write_parquet(connection, f"SELECT * REPLACE ({parts}) FROM {table.rows.source}", path)
    more = {each.column: sum(each.counts.values()) for each in taken}
    columns = tuple(
        replace(column, missing=column.missing + more[column.name], distinct=column.distinct - len(counts))
        if (counts := next((each.counts for each in taken if each.column == column.name), None))
        else column
        for column in table.columns
    )
    return replace(table, rows=Rows(path, table.count), columns=columns)
