"""A score that ranks the other way round: noticed, offered to be turned, never turned in silence."""

from __future__ import annotations

from data.cells import as_number
from data.dataset import Dataset
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.names import names_a, words_of
from data.roles.choices.confidence import turned_sql
from data.roles.events import shares_a_stem
from data.roles.goodness import goodness, reading
from data.said import is_said, said

TURNED = "turned-round"
ID = "flip"
MUST = "direction"  # its id where the score plainly ranks the other way: then it is no offer
PLAINLY = 4.0  # standard errors below one half


def flip_question(
    score: str, outcome: str, event: str, other: str, area: float, by_chance: float, answers: Answers = NO_ANSWERS
) -> Question:
    """What to do about a score that puts the event last.

    Parameters
    ----------
    score, outcome
        The columns of the score and of what happened.
    event, other
        The label that is the event now, and the other one where there are two.
    area
        The AUC of the score as it stands in the file.
    by_chance
        The standard error of that of a score which knows nothing.

    Returns
    -------
    Question
        Its default leaves everything as it is. Where the score plainly ranks the other way it must be answered, and the
        default is what would set it right: the other event, where the score is named after it, or where both it and what the
        score is named after are bad, as a churn score beside who renewed; else the score turned round.
    """
    now, then = said("area", area=f"{area:.3f}"), said("area", area=f"{1 - area:.3f}")
    options = [
        Option("no", said("score-stays"), meaning=now),
        Option("score", said("score-turns", score=score, event=event), meaning=then),
    ]
    if other:
        options.append(Option("event", said("event-turns", event=event, other=other), meaning=then))
    # An answer of an earlier version, in which it was an offer, is an answer still.
    id = MUST if area < 0.5 - PLAINLY * by_chance and ID not in answers else ID
    likely = "no" if id == ID else "event" if other and _speaks_of_the_other(score, outcome, event, other) else "score"
    return Question(id, "roles", said("turn-asked", score=score, event=event), tuple(options), likely)


def _speaks_of_the_other(score: str, outcome: str, event: str, other: str) -> bool:
    """Does the name of a score say that it foresees the other of two labels?"""
    if shares_a_stem(score, other) != shares_a_stem(score, event):
        return shares_a_stem(score, other)
    foreseen = reading(tuple(word for word in words_of(score) if not names_a("score", word)))
    return foreseen == goodness(outcome, other) == "bad" != goodness(outcome, event)


def turned(score: str, low: float, high: float) -> Decision:
    """The decision to turn a score round; shares stay shares, and percentages percentages."""
    top = 1 if low >= 0 and high <= 1 else 100 if low >= 0 and high <= 100 else 0
    return Decision("roles", score, said(TURNED, top=str(top)), said("by-you"))


def flipped_sql(dataset: Dataset) -> str:
    """The score of a dataset in SQL, turned round if that was decided."""
    score = dataset.roles["score"]
    number = turned_sql(dataset) or as_number(score)
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and is_said(decision.choice, TURNED):
            return f"{decision.choice['top']} - ({number})"
    return number


def turned_from(dataset: Dataset) -> float | None:
    """What a turned score was taken from, as 1 of a share; None where it stands as in the file."""
    score = dataset.roles["score"]
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and is_said(decision.choice, TURNED):
            return float(decision.choice["top"])
    return None
