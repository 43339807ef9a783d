"""An uplift is no chance of the event: it says how much contact changes that chance, and is asked about and noted."""

from __future__ import annotations

from dataclasses import replace

from data.dataset import Finding, Table
from data.decision import Answers, Option, Question
from data.names import words_of
from data.said import said

ID = "uplift"
IS, IS_NOT = "order", "chance"
_UPLIFT = frozenset(["uplift", "cate", "ite", "incrementality", "incremental", "persuadability", "persuadable"])
_EFFECTS = ({"treatment", "effect"}, {"causal", "effect"}, {"tau", "hat"}, {"lift", "score"}, {"effet", "traitement"})


def is_uplift(name: str) -> bool:
    """Does a score say by its name how much contact changes, as uplift, cate or treatment_effect?"""
    words = set(words_of(name))
    return bool(words & _UPLIFT) or any(marks <= words for marks in _EFFECTS)


def choose_uplift(table: Table, score: str, event: str, answers: Answers) -> Table:
    """Whether a score is an uplift.

    Parameters
    ----------
    table
        A typed table.
    score
        Its column of the score.
    event
        The label of the outcome that is the event.
    answers
        Under ``uplift`` whether it is one.

    Returns
    -------
    Table
        With the question, and a finding unless it was said to be a chance; unchanged where the name is no uplift's.
    """
    if not is_uplift(score):
        return table
    options = (Option(IS, said("uplift-is", event=event)), Option(IS_NOT, said("uplift-is-not", event=event)))
    question = Question(ID, "roles", said("uplift-asked", score=score, event=event), options, IS)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == IS_NOT:
        return table
    told = Finding("note", said("uplift-noted", score=score, event=event), score)
    return replace(table, findings=(*table.findings, told))
