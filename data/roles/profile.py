"""What the values of a column look like, for guessing its role."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache, partial

from data.alike import totals
from data.cells import as_number, as_text
from data.dataset import Column, Table
from data.names import NO, YES, is_foreseen
from data.roles.events import Label, labels_of
from data.table_rows import Rows

FEW = 12


@dataclass(frozen=True)
class Profile:
    """A column with its range if it holds numbers, and its labels if they are few."""

    column: Column
    low: float | None = None
    high: float | None = None
    whole: bool = False
    labels: tuple[Label, ...] = ()


def profiles(table: Table) -> tuple[Profile, ...]:
    """A profile of each column.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    tuple[Profile, ...]
        In the order of the columns; labels for at most twelve different values.
    """
    return _profiles(table.rows, table.columns)  # whatever was found or decided about them meanwhile


@lru_cache(maxsize=16)
def _profiles(rows: Rows, columns: tuple[Column, ...]) -> tuple[Profile, ...]:
    numbers = [column.name for column in columns if column.kind == "number"]
    with rows.open() as connection:
        ranges = totals(connection, rows.source, dict.fromkeys(numbers, _range))
        few = [column for column in columns if 1 <= column.distinct <= FEW and column.kind != "date"]
        written = totals(connection, rows.source, {column.name: partial(_texts, column) for column in few})
    found = {name: labels_of(texts or {}) for name, (texts,) in written.items()}
    return tuple(_profile(column, ranges, found) for column in columns)


def _range(name: str) -> list[str]:
    value = as_number(name)
    return [f"min({value})", f"max({value})", f"bool_and({value} = floor({value}))"]


def _texts(column: Column, name: str) -> list[str]:
    return [f"histogram({as_text(replace(column, name=name))})"]


def _profile(
    column: Column,
    ranges: Mapping[str, tuple[float | None, float | None, bool | None]],
    found: Mapping[str, tuple[Label, ...]],
) -> Profile:
    low, high, whole = ranges.get(column.name, (None, None, False))
    return Profile(column, low, high, bool(whole), found.get(column.name, ()))


def foresees_another(profile: Profile, table: Table) -> bool:
    """Does a column that nobody foresaw hold the same labels, which say more than yes and no: then that one is what happened?"""
    mine = {label.text for label in profile.labels}
    same = (each for each in profiles(table) if mine and {label.text for label in each.labels} == mine)
    return not mine <= YES | NO and any(not is_foreseen(each.column.name) for each in same)
