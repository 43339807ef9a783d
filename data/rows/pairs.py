"""Two models on the same rows: two score columns beside each other, or two models' rows joined by their id."""

from __future__ import annotations

from dataclasses import replace

import duckdb

from data.cells import as_text
from data.dataset import Dataset
from data.engine import literal
from data.errors import DataError
from data.roles.choices.model import of_all_models
from data.roles.flip import flipped_sql
from data.rows.beside import beside_sql, id_sql


def pair_of_columns(
    dataset: Dataset, connection: duckdb.DuckDBPyConnection, first: str, second: str
) -> duckdb.DuckDBPyRelation:
    """All rows of a dataset with the scores of two columns.

    Parameters
    ----------
    dataset
        A table with roles; the role ``score`` plays no part.
    connection
        One that may read the dataset's rows.
    first, second
        Columns of scores, each turned round where that was decided.

    Returns
    -------
    duckdb.DuckDBPyRelation
        The columns of `data.rows.canonical.canonical`, with ``score_a`` and ``score_b`` in place of ``score``.

    Raises
    ------
    DataError
        When there is no such column, or it holds no numbers.
    """
    for name in (first, second):
        if name not in [column.name for column in dataset.table.columns if column.kind == "number"]:
            raise DataError(f"{dataset.name} has no column of numbers named '{name}' to compare as a score.")
    one, other = (replace(dataset, roles={**dataset.roles, "score": name}) for name in (first, second))
    rows = beside_sql(one, {"score_b": flipped_sql(other)})
    return connection.sql(f"SELECT score AS score_a, * EXCLUDE (score) FROM ({rows})")


def pair_of_models(
    dataset: Dataset, connection: duckdb.DuckDBPyConnection, first: str, second: str
) -> duckdb.DuckDBPyRelation:
    """The rows that two models of a file in long form have in common, joined by id (and date, where that is a role).

    Parameters
    ----------
    dataset
        A table with the roles ``model`` and ``id``.
    connection
        One that may read the dataset's rows.
    first, second
        Two labels of the model column.

    Returns
    -------
    duckdb.DuckDBPyRelation
        As from `pair_of_columns`. An id that a model holds more than once, or whose two outcomes differ, is left out:
        `common_rows` counts them.

    Raises
    ------
    DataError
        When there is no role ``model`` or ``id``, or a model has no rows.
    """
    joined = _joined(dataset, first, second)
    _check_labels(dataset, connection, first, second)
    return connection.sql(
        f"SELECT * EXCLUDE (key, outcome_b) FROM ({joined}) WHERE outcome IS NOT DISTINCT FROM outcome_b"
    )


def common_rows(dataset: Dataset, connection: duckdb.DuckDBPyConnection, first: str, second: str) -> dict[str, int]:
    """How many rows two models have in common, and how many stay beside, by reason.

    Returns
    -------
    dict of str to int
        ``common``; ``only first`` and ``only second``: ids of one model alone; ``repeated``: ids that a model holds more
        than once; ``outcomes differ``.
    """
    _check_labels(dataset, connection, first, second)
    joined = _joined(dataset, first, second)
    matched, differ = connection.execute(
        f"SELECT count(*), count(*) FILTER (outcome IS DISTINCT FROM outcome_b) FROM ({joined})"
    ).fetchone()
    ids = f"SELECT key, model, count(*) AS times FROM ({_long(dataset)}) WHERE key IS NOT NULL GROUP BY ALL"
    one, other = (f"SELECT key, times FROM ({ids}) WHERE model = {literal(name)}" for name in (first, second))
    left, right, repeated = connection.execute(
        "SELECT count(*) FILTER (b.key IS NULL), count(*) FILTER (a.key IS NULL),"
        " count(*) FILTER (a.key IS NOT NULL AND b.key IS NOT NULL AND (a.times > 1 OR b.times > 1))"
        f" FROM ({one}) a FULL JOIN ({other}) b ON a.key = b.key"
    ).fetchone()
    return {
        "common": matched - differ,
        "only first": left,
        "only second": right,
        "repeated": repeated,
        "outcomes differ": differ,
    }


def models_of(dataset: Dataset, connection: duckdb.DuckDBPyConnection) -> tuple[str, ...]:
    """The labels of the model column, in the order of their names; empty without that role."""
    if "model" not in dataset.roles:
        return ()
    query = (
        f"SELECT DISTINCT model FROM ({beside_sql(of_all_models(dataset), {})}) WHERE model IS NOT NULL ORDER BY model"
    )
    return tuple(label for (label,) in connection.execute(query).fetchall())


def _check_labels(dataset: Dataset, connection: duckdb.DuckDBPyConnection, first: str, second: str) -> None:
    known = models_of(dataset, connection)
    for name in (first, second):
        if name not in known:
            raise DataError(f"{dataset.name} has no rows of the model '{name}'; there are: {', '.join(known)}.")


def _long(dataset: Dataset) -> str:
    """Canonical rows with the key by which two models' rows find each other."""
    if "model" not in dataset.roles:
        raise DataError(f"{dataset.name} has no column with the role 'model'; comparing its models wants one.")
    key = id_sql(dataset, "comparing models row by row")
    if "date" in dataset.roles:
        key = f"concat({key}, ' ', {as_text(dataset.table.column(dataset.roles['date']))})"
    return beside_sql(of_all_models(dataset), {"key": key})


def _joined(dataset: Dataset, first: str, second: str) -> str:
    once = f"SELECT *, count(*) OVER (PARTITION BY key, model) AS times FROM ({_long(dataset)}) WHERE key IS NOT NULL"
    one, other = (f"SELECT * FROM ({once}) WHERE model = {literal(name)} AND times = 1" for name in (first, second))
    return (
        "SELECT a.score AS score_a, b.score AS score_b, b.outcome AS outcome_b, a.* EXCLUDE (score, model, times)"
        f" FROM ({one}) a JOIN ({other}) b ON a.key = b.key"
    )
