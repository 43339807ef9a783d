"""Survival as R writes it: times with a plus behind those whose watching ended first, and curves that tell of no customer."""

from __future__ import annotations

import re
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.engine import quoted
from data.errors import DataError
from data.joins.anew import made_anew
from data.names import words_of
from data.said import said

_SURVIVAL = (
    "surv",
    "survival",
    "survie",
    "supervivencia",
    "sopravvivenza",
    "uberleben",
    "followup",
    "time",
    "duration",
)
_TIME = r"\s*\d+(?:\.\d+)?\s*\+?\s*"
_AT_RISK = re.compile(r"(?:n|number)?(?:at)?risk")
_CURVE = re.compile(r"surv|km(?:estimate)?$|kaplan|cumhaz|hazard|nelson|stderr")
_ENDED = re.compile(r"(?:n|number)?(?:censor|censored|cens)")


def split_times(table: Table) -> Table:
    """Part a column of times with a plus behind some into the time and the event, one where there is no plus.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    Table
        With the times as numbers under their own name, one more column, and a finding that says so; unchanged where no column is named
        like a survival and holds such times alone.
    """
    name = next((column.name for column in table.columns if _is_of_times(table, column)), "")
    if not name:
        return table
    flag = _free(table, f"{name} event")
    cell = as_text(table.column(name))
    cells = ", ".join(
        f"TRY_CAST(trim(replace({cell}, '+', '')) AS DOUBLE) AS {quoted(name)}"
        if column.name == name
        else quoted(column.name)
        for column in table.columns
    )
    event = f"CASE WHEN {cell} IS NOT NULL THEN CAST(NOT contains({cell}, '+') AS DOUBLE) END AS {quoted(flag)}"
    told = said("times-parted", name=name, event=flag)
    columns = tuple(replace(each, kind="number") if each.name == name else each for each in table.columns)
    happened = Column(flag, "number", 0, 2, told, ("1", "0"))
    select = f"SELECT {cells}, {event} FROM {table.rows.numbered} ORDER BY file_row_number"
    made = made_anew(replace(table, columns=(*columns, happened)), select, "times")
    return replace(made, findings=(*made.findings, Finding("note", told, name, made.count)))


def _is_of_times(table: Table, column: Column) -> bool:
    named = any(mark in _SURVIVAL for mark in words_of(column.name))
    if not named or column.kind != "text" or not all(re.fullmatch(_TIME, text) for text in column.examples):
        return False
    cell = as_text(column)
    query = (
        f"SELECT bool_and(regexp_full_match({cell}, '{_TIME}')), count(*) FILTER (contains({cell}, '+')), "
        f"count(*) FILTER (NOT contains({cell}, '+')) FROM {table.rows.source} WHERE {cell} IS NOT NULL"
    )
    with table.rows.open() as connection:
        all_fit, ended, came = connection.execute(query).fetchone()
    return bool(all_fit) and bool(ended) and bool(came)


def _free(table: Table, name: str) -> str:
    """A name that no column has."""
    names = {column.name for column in table.columns}
    return next(
        each for each in (name, *(f"{name} ({place})" for place in range(2, len(names) + 3))) if each not in names
    )


def refuse_curve(table: Table) -> None:
    """Refuse a curve of survival, which has a row for each time.

    Raises
    ------
    DataError
        Where a column counts who was at risk beside one of a curve, or of whose watching ended.
    """
    joined = {"".join(words_of(column.name)): column for column in table.columns if column.kind == "number"}
    at_risk = next((column for name, column in joined.items() if _AT_RISK.fullmatch(name) and name != "risk"), None)
    beside = next((column for name, column in joined.items() if _ENDED.fullmatch(name) or _CURVE.match(name)), None)
    if at_risk and beside and at_risk.distinct > 2:
        raise DataError(
            f"{table.name}: each row tells of a time and not of a customer, for “{at_risk.name}” counts who was at risk beside "
            f"“{beside.name}”, as a curve of survival does. A table is wanted with a row for each customer, a score and what then "
            "happened."
        )
