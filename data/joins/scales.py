"""A score on two scales in one column, as shares in one month and per cent in the next: it ranks nothing as it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal
from data.joins.anew import with_column
from data.roles.events import outcome_sql
from data.roles.profile import profiles
from data.roles.ranking import auc, by_chance
from data.said import is_said, named, said

ID = "scale"
ONE, STAYS = "one", "no"
FACTORS = (100, 1000)  # of shares in per cent, or in points of a thousand
LEAST = 0.03  # of the rows are on the rarer of the two scales
BETTER = 0.03  # by which the score ranks better on one scale
CHANCE = 2.0  # standard errors up to which that may be chance; of two areas of the same rows it is less than of one
MOST_LABELS = 60
MOSTLY = 0.8  # of the rows up to one are in parts that know no others, where a column says which rows are shares
ROWS = 200_000


@dataclass(frozen=True)
class _Scales:
    """How the score reads on one scale, which says so, and how well it ranks either way."""

    sql: str
    shares: int  # rows that are shares already
    area: float
    mixed: float
    column: str = ""
    labels: tuple[str, ...] = ()  # of the rows that are not


def bring_to_one_scale(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Ask whether a score runs from 0 to 1 in some rows and up to 100 in the others, and bring it to one scale.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    answers
        Under ``scale`` whether the larger numbers are taken as per cent.

    Returns
    -------
    Table
        With the question and the score as shares; unchanged where it ranks no better on one scale. A score up to 100 of which
        many are below one is on one scale already: taken times a hundred, its lowest would stand among the highest.
    """
    name = roles["score"]
    profile = next(each for each in profiles(table) if each.column.name == name)
    if profile.low is None or profile.high is None or profile.low < 0 or profile.high <= 1:
        return table
    factor = next((each for each in FACTORS if profile.high <= each), 0)
    found = factor and _scales(table, roles, event, factor)
    if not found:
        return table
    now, then = (said("pairs-ranked", pairs=f"{100 * area:.0f}", all="100") for area in (found.mixed, found.area))
    rest = table.count - found.shares
    where = (
        said("scale-where", name=found.column, labels=named(found.labels)) if found.column else said("scale-above-one")
    )
    values = {"name": name, "shares": found.shares, "rest": rest, "high": f"{factor:,}"}
    options = (
        Option(ONE, said("scale-one", where=where, high=f"{factor:,}"), meaning=then),
        Option(STAYS, said("scale-stays"), meaning=now),
    )
    question = Question(ID, "roles", said("scale-asked", **values), options, ONE)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == STAYS:
        return table
    told = Finding("note", said("scale-made-one", name=name, count=rest, high=f"{factor:,}"), name, rest)
    kept = tuple(
        each for each in table.findings if not (is_said(each.text, "column-of-scales") and each.column == name)
    )
    return replace(with_column(table, name, found.sql, "scaled"), findings=(*kept, told))


def _scales(table: Table, roles: Mapping[str, str], event: str, factor: int) -> _Scales | None:
    """By a column whose labels tell the two scales apart, else by the size of each number."""
    name = roles["score"]
    number, happened = as_number(name), outcome_sql(table.column(roles["outcome"]), event)
    with table.rows.open() as connection:
        low = connection.execute(f"SELECT avg(CAST({number} <= 1 AS DOUBLE)) FROM {table.rows.source}").fetchone()[0]
    if low is None or not LEAST <= low <= 1 - LEAST:
        return None
    by_size = f"CASE WHEN {number} > 1 THEN {number} / {factor} ELSE {number} END"
    mixed, area, least = _areas(table, number, by_size, happened)
    if area is None or mixed is None or area < mixed + least:
        return None
    for column in table.columns:
        if column.name not in (name, roles["outcome"]) and (labels := _larger(table, column, number)):
            larger = f"coalesce({as_text(column)} IN ({', '.join(map(literal, labels))}), false)"
            sql = f"CASE WHEN {larger} THEN {number} / {factor} ELSE {number} END"
            _, told, _ = _areas(table, number, sql, happened)
            if told is not None and told >= area - least:
                return _Scales(sql, _rows(table, f"NOT {larger}"), told, mixed, column.name, labels)
    return _Scales(by_size, _rows(table, f"{number} <= 1"), area, mixed)


def _larger(table: Table, column: Column, number: str) -> tuple[str, ...]:
    """The labels with numbers above one, where those up to one are nearly all under the other labels."""
    if not 2 <= column.distinct <= MOST_LABELS or column.missing:
        return ()
    query = (
        f"SELECT {as_text(column)} AS label, max({number}), count(*) FILTER ({number} <= 1) "
        f"FROM {table.rows.source} GROUP BY label ORDER BY label"
    )
    with table.rows.open() as connection:
        rows = connection.execute(query).fetchall()
    shares = sum(low for _, high, low in rows if high is not None and high <= 1)
    larger = tuple(label for label, high, _ in rows if high is not None and high > 1)
    return larger if shares >= MOSTLY * sum(low for _, _, low in rows) else ()


def _rows(table: Table, condition: str) -> int:
    with table.rows.open() as connection:
        return connection.execute(f"SELECT count(*) FROM {table.rows.source} WHERE {condition}").fetchone()[0]


def _areas(table: Table, now: str, then: str, happened: str) -> tuple[float | None, float | None, float]:
    """How well the score ranks as it stands and on one scale, whichever way round, and by how much chance may move it."""
    every = -(-table.count // ROWS)
    query = (
        f"SELECT {now} AS now, {then} AS one, {happened} AS happened FROM {table.rows.numbered} "
        f"WHERE file_row_number % {every} = 0"
    )
    with table.rows.open() as connection:
        read = connection.execute(
            f"SELECT * FROM ({query}) WHERE now IS NOT NULL AND happened IS NOT NULL"
        ).fetchnumpy()
    stands, one, known = (np.asarray(read[each]) for each in ("now", "one", "happened"))
    areas = [auc(stands, known), auc(one, known)]
    strong = [max(area, 1 - area) if area is not None else None for area in areas]
    return *strong, max(BETTER, CHANCE * by_chance(float(known.sum()), len(known)))
