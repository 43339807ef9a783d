"""Canonical rows with further columns of the file beside them, such as an id or a second score."""

from __future__ import annotations

from collections.abc import Mapping

from data.cells import as_text
from data.dataset import Dataset
from data.engine import literal
from data.errors import DataError
from data.rows.canonical import canonical_sql


def beside_sql(dataset: Dataset, more: Mapping[str, str]) -> str:
    """The SELECT of `data.rows.canonical` with more columns in front.

    Parameters
    ----------
    dataset
        A table with roles.
    more
        New names and what they hold, in SQL over the columns of the file.
    """
    extra = "".join(f"{sql} AS {name}, " for name, sql in more.items())
    return f"SELECT {extra}{canonical_sql(dataset).removeprefix('SELECT ')}"


def id_sql(dataset: Dataset, use: str) -> str:
    """The id of a row in SQL.

    Raises
    ------
    DataError
        Naming the use, when no column has the role.
    """
    if "id" not in dataset.roles:
        raise DataError(f"{dataset.name} has no column with the role 'id'; {use} wants one that names each row.")
    return as_text(dataset.table.column(dataset.roles["id"]))


def present_sql(dataset: Dataset, column: str, label: str) -> str:
    """1 where a row is contacted today, else 0: the label of a column that says who is; an empty cell says no.

    Raises
    ------
    DataError
        When there is no such column.
    """
    names = [known.name for known in dataset.table.columns]
    if column not in names:
        raise DataError(f"{dataset.name} has no column '{column}'; there are: {', '.join(names)}.")
    text = as_text(dataset.table.column(column))
    return f"CAST(coalesce(lower({text}) = lower({literal(label)}), false) AS BIGINT)"
