"""The score of rows that a model was fitted on, beside that of rows that it was not: only the latter is evidence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from data.dataset import Finding, Table
from data.names import words_of
from data.roles.choices.part_words import APART, FITTED, TUNED
from data.said import named, said

_SCORES = frozenset(
    {"score", "scores", "scored", "scoring", "prediction", "predictions", "pred", "predicted", "prob", "proba"}
)
_APART = (APART | {"oof", "oob", "cv", "crossval", "crossvalidated", "crossvalidation", "heldout", "unseen"}) - _SCORES
_FITTED = (FITTED - {"analysis", "development"}) | {"dev"}
_ONE_WORD = re.compile(r"\b(out of|in|hold|held|out|cross)[ ](sample|time|fold|bag|out|validated|validation|val)\b")


def part_named(name: str) -> tuple[tuple[str, ...], str]:
    """A column's name without the part of the rows that it names, and which that is: "fitted", "tuned", "apart" or empty."""
    text = " ".join(words_of(name))
    words = _ONE_WORD.sub(lambda found: found[0].replace(" ", ""), text).split()
    kinds = {word: _kind(word) for word in words}
    found = {kind for kind in kinds.values() if kind}
    rest = tuple(word for word in words if not kinds[word])
    return (rest, found.pop()) if len(found) == 1 and rest else (tuple(words), "")


def _kind(word: str) -> str:
    word = {"outofsample": "oos", "outoftime": "oot", "outoffold": "oof", "outofbag": "oob"}.get(word, word)
    if word in _FITTED and word != "in":
        return "fitted"
    return "tuned" if word in TUNED else "apart" if word in _APART else ""


def of_fitted_rows(names: Sequence[str]) -> list[str]:
    """The names that another is but for the part of the rows, where that was set apart: train_score beside test_score."""
    parts = {name: part_named(name) for name in names}
    better = {"fitted": ("tuned", "apart"), "tuned": ("apart",)}
    others = [part for part in parts.values() if part[1]]
    return [
        name for name, (rest, kind) in parts.items() if any((rest, other) in others for other in better.get(kind, ()))
    ]


def tell_fitted(table: Table, score: str) -> Table:
    """The table with a finding where other columns hold the score of rows that the model was fitted on, or the score does."""
    rest, kind = part_named(score)
    numbers = [column.name for column in table.columns if column.kind == "number"]
    beside = [name for name in of_fitted_rows(numbers) if part_named(name)[0] == rest and name != score]
    if kind == "fitted":
        told = said("score-of-fitted-rows", name=score)
    elif kind and beside:
        told = said("scores-of-fitted-rows", names=named(beside), count=len(beside), score=score)
    else:
        return table
    return replace(table, findings=(*table.findings, Finding("note", told, score)))
