"""The models of a dataset that can be compared: which two, which of them is in use, and what else there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import duckdb
import narwhals as nw

from data.dataset import Dataset
from data.names import names_a, words_of
from data.roles.choices.model import chosen_model, chosen_rival
from data.roles.model_names import are_versions, by_version, in_use
from data.rows.pairs import common_rows, models_of, pair_of_columns, pair_of_models
from data.said import Said, said

FEW_VALUES = 20  # a column of so few different numbers is a rank or a label, no second model


@dataclass(frozen=True)
class RivalModels:
    """Two models on the same customers, ``first`` in use today; ``names`` are all that can be compared, these included.

    ``by`` says where they stand: in "columns" beside each other, or in "rows" of their own. ``known_by`` says how it is
    known which is in use. ``versions`` are those that came before or after the one in use, where names tell.
    """

    first: str
    second: str
    names: tuple[str, ...]
    by: str
    known_by: Said
    versions: tuple[str, ...] = ()


def rival_models(dataset: Dataset) -> RivalModels | None:
    """The two models to compare, or None where the dataset has one only."""
    if "challenger" in dataset.roles:
        return _of_columns(dataset)
    return _of_rows(dataset) if chosen_model(dataset) and "id" in dataset.roles else None


def rows_of(dataset: Dataset, models: RivalModels, first: str, second: str) -> Any:
    """Rows with the scores of two of the models, those contacted meanwhile left out: what `build_pair_ledger` wants."""
    pair = _pair(dataset, models, dataset.table.rows.open(), first, second)
    if "treated" not in dataset.roles:
        return pair
    return nw.from_native(pair).filter(nw.col("arm") == "control").to_native()


def beside(dataset: Dataset, models: RivalModels, first: str, second: str) -> Mapping[str, int]:
    """How many customers of two models' own rows find no partner, by reason; empty where scores stand in columns."""
    if models.by == "columns":
        return {}
    with dataset.table.rows.open() as connection:
        found = common_rows(dataset, connection, first, second)
    return {reason: rows for reason, rows in found.items() if reason != "common" and rows}


def _pair(
    dataset: Dataset, models: RivalModels, connection: duckdb.DuckDBPyConnection, first: str, second: str
) -> duckdb.DuckDBPyRelation:
    make = pair_of_columns if models.by == "columns" else pair_of_models
    return make(dataset, connection, first, second)


def _of_columns(dataset: Dataset) -> RivalModels:
    score, challenger = dataset.roles["score"], dataset.roles["challenger"]
    told = in_use(score, challenger)
    first, second = (challenger, score) if told == challenger else (score, challenger)
    known_by = said("known-by-name") if told else said("known-as-score")
    like = [column.name for column in dataset.table.columns if column.kind == "number" and column.distinct > FEW_VALUES]
    taken = {column for role, column in dataset.roles.items() if role not in ("score", "challenger")}
    further = [name for name in like if _like_a_score(name) and name not in (*taken, first, second)]
    names = (first, second, *further)
    return RivalModels(first, second, names, "columns", known_by, _versions(names, first))


def _of_rows(dataset: Dataset) -> RivalModels | None:
    with dataset.table.rows.open() as connection:
        labels = models_of(dataset, connection)
    first = chosen_model(dataset)
    others = [label for label in labels if label != first]
    if not others:
        return None
    second = chosen_rival(dataset) or others[0]
    names = (first, second, *(label for label in others if label != second))
    known_by = said("known-by-choice", column=dataset.roles["model"])
    return RivalModels(first, second, names, "rows", known_by, _versions(names, first))


def _versions(names: tuple[str, ...], first: str) -> tuple[str, ...]:
    """The other versions in their order, where there are several and all names are versions of one model."""
    if len(names) < 3 or not are_versions(names):
        return ()
    return tuple(name for name in by_version(names) if name != first)


def _like_a_score(name: str) -> bool:
    return names_a("score", name) or bool({"p", "prob"} & set(words_of(name)))
