"""From a dataset to the ledgers of a decision."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache, partial
from typing import Any

import narwhals as nw

from data.amount import Amount
from data.dataset import Dataset
from data.errors import DataError
from data.rows.canonical import canonical
from data.rows.floor import below, floored
from stories.decision.study import Ledgers, open_ledgers

KEPT = 4  # readings of amounts by row, for a dataset


def ledgers_of(dataset: Dataset) -> Ledgers:
    """One pass over the rows, or two where there are segments. Customers who were contacted meanwhile stay out of it."""

    def rows() -> Any:
        relation = nw.from_native(canonical(dataset, dataset.table.rows.open()))
        return (relation.filter(nw.col("arm") == "control") if "treated" in dataset.roles else relation).to_native()

    ledgers = open_ledgers(rows, "segment" in dataset.roles, _keys(dataset))
    ledgers = replace(ledgers, dataset=dataset, reading=lru_cache(maxsize=KEPT)(partial(_reading, dataset)))
    if ledgers.main.value_low >= 0:
        return ledgers
    return replace(ledgers, floored=cache(partial(_floored, ledgers, dataset)))


def _reading(dataset: Dataset, amounts: tuple[tuple[str, Amount], ...]) -> Ledgers:
    """The ledgers of the same rows with other amounts: another pass, kept for as long as what-ifs ask for it.

    Raises
    ------
    DataError
        When the file has no such column of numbers.
    """
    numbers = [column.name for column in dataset.table.columns if column.kind == "number"]
    for _, amount in amounts:
        if amount.column not in numbers:
            raise DataError(
                f"{dataset.name} has no column of numbers named '{amount.column}', by which the story's amounts differ from "
                f"row to row; it has: {', '.join(numbers)}."
            )
    return ledgers_of(replace(dataset, amounts=dict(amounts)))


def _floored(ledgers: Ledgers, dataset: Dataset) -> Ledgers:
    """The ledgers of the same rows with values below zero raised to zero, and how many they are."""
    raised = open_ledgers(lambda: floored(ledgers.rows()), "segment" in dataset.roles, _keys(dataset))
    return replace(raised, raised=below(ledgers.rows()))


def _keys(dataset: Dataset) -> tuple[str, ...]:
    """The keys of the main ledger: folds, and who is contacted today where a column tells it."""
    return ("fold", "present") if "present" in dataset.roles else ("fold",)
