"""What makes no groups of customers, though its labels are few: what a model said, draws of rows, and bands of the score with some noise."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Table
from data.names import words_of
from data.roles.evidence import ROWS, is_cut

_OF_THE_MODEL = frozenset(
    [
        "explanation",
        "explanations",
        "explanationname",
        "shap",
        "reasoncode",
        "treiber",
        "resample",
        "resamples",
        "bootstrap",
        "bootstraps",
    ]
)
_DRAWS = re.compile(
    r"(?:bootstrap|boot|resample|resampling|repeat|repetition|rep|fold|split|imputation)[\W_]*\d+\b.*|apparent"
)
SAME = 0.8  # Cohen's kappa of a group and a stretch of the score, from which the one is the other with some noise


def tells_of_the_model(name: str, texts: Iterable[str]) -> bool:
    """Does a column say why a model said it, or in which draw of rows, as Bootstrap01 of resampled predictions?"""
    labels = [text.strip().casefold() for text in texts]
    return not _OF_THE_MODEL.isdisjoint(words_of(name)) or (bool(labels) and all(map(_DRAWS.fullmatch, labels)))


def are_bands(table: Table, score: str, group: str) -> bool:
    """Are the groups of a column stretches of the score, all rows of them or nearly all?

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at for noise, at most 20,000.
    score, group
        Columns of it.
    """
    return is_cut(table, score, group) or _agree(table, score, group) >= SAME


def _agree(table: Table, score: str, group: str) -> float:
    """Cohen's kappa of the groups and the stretches of as many rows, in the order of their middle scores."""
    query = (
        f"SELECT {as_number(score)} AS score, {as_text(table.column(group))} AS label FROM {table.rows.numbered}"
        f" WHERE file_row_number % {-(-table.count // ROWS)} = 0"
    )
    with table.rows.open() as connection:
        rows = f"SELECT * FROM ({query}) WHERE score IS NOT NULL AND label IS NOT NULL"
        read = connection.execute(rows).fetchnumpy()
    scores, labels = np.asarray(read["score"], float), np.asarray(read["label"]).astype(str)
    names, place, counts = np.unique(labels, return_inverse=True, return_counts=True)
    if len(names) < 2:
        return 0.0
    order = np.argsort([np.median(scores[place == each]) for each in range(len(names))], kind="stable")
    stretches = np.empty(len(scores), int)
    stretches[np.argsort(scores, kind="stable")] = np.repeat(order, counts[order])
    same, chance = (stretches == place).mean(), ((counts / counts.sum()) ** 2).sum()
    return float((same - chance) / (1 - chance))
