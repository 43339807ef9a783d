"""A column of lists of labels beside one of lists of as many numbers, as Vertex AI writes them: each label's number is its probability."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb

from data.engine import literal, parquet, quoted

SAMPLE = 200  # cells that are looked at
MOST = 20  # labels
ONE = 0.02  # from one, as rounded probabilities may be


def labels_beside(
    connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[str]
) -> dict[str, dict[str, str]]:
    """By column of numbers, the SQL of each label's number by label; the order of the labels may differ from row to row.

    Parameters
    ----------
    connection
        One that may read the file.
    path
        Cells as they stood in the file, as Parquet of texts.
    columns
        Those whose first cell begins as a list does.

    Returns
    -------
    dict[str, dict[str, str]]
        Empty where no cells are lists of texts, or none beside them are as many numbers that make one together.
    """
    lists = {name: found for name in columns if (found := _lists(connection, path, name))}
    labels = {name: cells for name, cells in lists.items() if all(_are_texts(cell) for cell in cells)}
    shares = {name: cells for name, cells in lists.items() if all(_are_shares(cell) for cell in cells)}
    found: dict[str, dict[str, str]] = {}
    for numbers, cells in shares.items():
        for name, told in labels.items():
            sizes_match = len(told) == len(cells) and all(map(_as_many, told, cells))
            if sizes_match and all(set(cell) == set(told[0]) for cell in told) and len(told[0]) <= MOST:
                found[numbers] = {label: _sql(name, numbers, label) for label in sorted(told[0])}
                break
    return found


def _lists(connection: duckdb.DuckDBPyConnection, path: Path, name: str) -> list[list[Any]]:
    """The first cells of a column as lists; empty where one is none."""
    query = (
        f"SELECT {_json(name)} FROM {parquet(path)} WHERE nullif(trim({quoted(name)}), '') IS NOT NULL LIMIT {SAMPLE}"
    )
    try:
        cells = [json.loads(text) for (text,) in connection.execute(query).fetchall()]
    except ValueError:
        return []
    return cells if all(isinstance(cell, list) and len(cell) > 1 for cell in cells) else []


def _json(name: str) -> str:
    """A list as Python prints it has single quotes."""
    cell = f"trim({quoted(name)})"
    return f"""CASE WHEN json_valid({cell}) THEN {cell} ELSE replace({cell}, '''', '"') END"""


def _sql(labels: str, numbers: str, label: str) -> str:
    told, shares = (f"CAST(json_extract({_json(name)}, '$') AS VARCHAR[])" for name in (labels, numbers))
    return f"list_extract({shares}, list_position({told}, {literal(label)}))"


def _are_texts(cell: Sequence[Any]) -> bool:
    texts = all(isinstance(each, str) and each and not {'"', "\\", "'"}.intersection(each) for each in cell)
    return texts and len(set(cell)) == len(cell)


def _are_shares(cell: Sequence[Any]) -> bool:
    numbers = all(isinstance(each, int | float) and not isinstance(each, bool) and 0 <= each <= 1 for each in cell)
    return numbers and abs(sum(cell) - 1) <= ONE


def _as_many(one: Sequence[Any], other: Sequence[Any]) -> bool:
    return len(one) == len(other)
