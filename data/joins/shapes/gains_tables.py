"""Gains tables, which count rows and events by deciles of a score: they tell of no customer, and are refused."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations

from data.cells import as_number
from data.dataset import Column, Table
from data.errors import DataError
from data.joins.grain import GROUPS
from data.names import words_of

MOST = 100  # rows: percentiles
FEWEST = 4
_PARTS = frozenset(
    [
        "decile",
        "deciles",
        "dezil",
        "dezile",
        "decil",
        "deciles",
        "deciel",
        "decielen",
        "decili",
        "ventile",
        "ventil",
        "ventiles",
        "percentile",
        "percentiles",
        "perzentil",
        "percentil",
        "centile",
        "quintile",
        "quintil",
        "quintiles",
        "quantile",
        "quantil",
        "quantiles",
    ]
)
NEAR = 0.006  # by so much may a share be rounded
PER_CENT = 100
EVEN = 2  # times the smallest part is the largest at most


def refuse_gains_table(table: Table, roles: Mapping[str, str]) -> None:
    """Refuse a table with a row for each part of a ranking, of which no column says of a customer what happened.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role. A count of events as the outcome is asked about, as of any table of groups.

    Raises
    ------
    DataError
        Where a column of deciles has another in every row, and beside it stand how many rows and how many events there are in each, and
        the outcome is neither.
    """
    if not FEWEST <= table.count <= MOST:
        return
    numbers = [column for column in table.columns if column.kind == "number" and not column.missing]
    parts = next((each for each in table.columns if _is_of_parts(each, table)), None)
    if parts is None:
        return
    counted = _counts(table, [column for column in numbers if column.name != parts.name])
    if counted and roles.get("outcome") not in counted:
        size, events = counted
        raise DataError(
            f"{table.name}: each row tells of a “{parts.name}” and not of a customer, for “{size}” counts its rows and “{events}” its "
            "events, as a gains table does. A table is wanted with a row for each customer, a score and what then happened."
        )


def _is_of_parts(column: Column, table: Table) -> bool:
    return column.distinct == table.count and not column.missing and not _PARTS.isdisjoint(words_of(column.name))


def _counts(table: Table, numbers: list[Column]) -> tuple[str, str] | tuple[()]:
    """Of whole numbers how many rows and how many events there are: by their names, or by the share of them in a third column."""
    for size, events in permutations(numbers, 2):
        if not _are_counts(table, size.name, events.name):
            continue
        named = not GROUPS.isdisjoint(words_of(size.name))
        if named or any(_is_share(table, size.name, events.name, each.name) for each in numbers):
            return size.name, events.name
    return ()


def _are_counts(table: Table, size: str, events: str) -> bool:
    """Are there as many rows in each part, more or less, and fewer events than rows?"""
    n, e = as_number(size), as_number(events)
    query = (
        f"SELECT bool_and({n} = floor({n}) AND {e} = floor({e}) AND {e} >= 0 AND {e} <= {n}), sum({n}) > sum({e}), "
        f"min({n}) > 1 AND max({n}) <= {EVEN} * min({n}), max({e}) > 1, count(DISTINCT {e}) > 2 FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        return all(connection.execute(query).fetchone())


def _is_share(table: Table, size: str, events: str, share: str) -> bool:
    n, e, s = as_number(size), as_number(events), as_number(share)
    query = (
        f"SELECT bool_and(abs({s} - {e} / {n}) <= {NEAR}), bool_and(abs({s} - {PER_CENT} * {e} / {n}) <= {PER_CENT * NEAR}) "
        f"FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        return any(connection.execute(query).fetchone())
