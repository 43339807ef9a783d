"""A dataset's rows under the names of their roles: the one thing that everything after the reading looks at."""

from __future__ import annotations

import duckdb

from data.cells import as_number, as_text
from data.dataset import Dataset
from data.roles.choices.model import only_sql
from data.roles.choices.part import part_sql
from data.roles.events import outcome_sql
from data.roles.proposal import shelf

FOLDS = 20
LOTS = 2**32  # of which the first eight digits of an md5 are one


def canonical(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyRelation:
    """All rows of a dataset, those that cannot be used too.

    Parameters
    ----------
    dataset
        A table with roles.
    connection
        One that may read the dataset's rows.

    Returns
    -------
    duckdb.DuckDBPyRelation
        ``score`` DOUBLE, NULL where it is no finite number; ``outcome`` BIGINT, 1 for the event, 0 for the others,
        NULL where unknown; ``fold`` INTEGER from 0 to 19. Where the role is taken also ``value`` and ``cost`` DOUBLE (or
        those of ``value``, ``cost`` and ``third`` that ``dataset.amounts`` names),
        ``segment`` VARCHAR ("(none)" where missing), ``period`` VARCHAR as YYYY-MM, ``arm`` VARCHAR ("control" or
        "treated"), ``model`` VARCHAR and ``present``, 1 where a row is contacted today; where the same customers were scored by several models, the rows of the chosen one
        alone. Folds come from the md5 of the id, so that every engine deals the same, or without ids of the place in the
        order of score, outcome and value; never from the order of the file.
    """
    return connection.sql(canonical_sql(dataset))


def canonical_sql(dataset: Dataset) -> str:
    """The SELECT behind `canonical`."""
    columns: dict[str, str] = {}
    for topic in shelf():
        columns |= topic.canonical(dataset)
    columns["fold"] = _fold(dataset)
    select = ", ".join(f"{value} AS {name}" for name, value in columns.items())
    return f"SELECT {select} FROM {dataset.table.rows.source}{counting(dataset)}"


def counting(dataset: Dataset) -> str:
    """The WHERE that leaves the rows that count: of the chosen model, and of the part that it was not fitted on."""
    conditions = [condition for condition in (only_sql(dataset), part_sql(dataset)) if condition]
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def story_sql(dataset: Dataset) -> str:
    """The condition on canonical rows that leaves those a story is told of: where some were contacted, those left alone."""
    return "arm = 'control'" if "treated" in dataset.roles else "true"


def _fold(dataset: Dataset) -> str:
    roles, column = dataset.roles, dataset.table.column
    if "id" in roles:
        return _dealt(as_text(column(roles["id"])), dataset.dealing)
    order = [as_number(roles["score"]), outcome_sql(column(roles["outcome"]), dataset.event)]
    order += [as_number(roles["value"])] if "value" in roles else []
    return _dealt(f"row_number() OVER (ORDER BY {', '.join(order)})", dataset.dealing)


def _dealt(key: str, dealing: int) -> str:
    """From 0 to 19: how many of 19 equal parts of all lots the key's lot has passed. Rows without a key are one part."""
    if dealing == 1:
        return f"CAST(hash({key}, 'fold') % {FOLDS} AS INTEGER)"
    lot = f"CAST('0x' || substr(md5(coalesce(CAST({key} AS VARCHAR), '')), 1, 8) AS UBIGINT)"
    return f"CAST({lot} * {FOLDS} // {LOTS} AS INTEGER)"
