"""An uplift is no chance of the event: it says how much contact changes that chance. Its order counts either way, so it is noted."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Finding, Table
from data.names import words_of
from data.said import said

_UPLIFT = frozenset(["uplift", "cate", "ite", "incrementality", "incremental", "persuadability", "persuadable"])
_EFFECTS = ({"treatment", "effect"}, {"causal", "effect"}, {"tau", "hat"}, {"lift", "score"}, {"effet", "traitement"})


def is_uplift(name: str) -> bool:
    """Does a score say by its name how much contact changes, as uplift, cate or treatment_effect?"""
    words = set(words_of(name))
    return bool(words & _UPLIFT) or any(marks <= words for marks in _EFFECTS)


def note_uplift(table: Table, score: str, event: str) -> Table:
    """The table with a finding where the score is by its name an uplift.

    Parameters
    ----------
    table
        A typed table.
    score
        Its column of the score.
    event
        The label of the outcome that is the event.
    """
    if not is_uplift(score):
        return table
    told = Finding("note", said("uplift-noted", score=score, event=event), score)
    return replace(table, findings=(*table.findings, told))
