"""A score that ranks the other way round: noticed, offered to be turned, never turned in silence."""

from __future__ import annotations

from data.cells import as_number
from data.dataset import Dataset
from data.decision import Decision, Option, Question
from data.said import is_said, said

TURNED = "turned-round"
ID = "flip"


def flip_question(score: str, event: str, other: str, area: float) -> Question:
    """What to do about a score that puts the event last.

    Parameters
    ----------
    score
        The score's column.
    event, other
        The label that is the event now, and the other one where there are two.
    area
        The AUC of the score as it stands in the file.

    Returns
    -------
    Question
        Its default leaves everything as it is.
    """
    now, then = said("area", area=f"{area:.3f}"), said("area", area=f"{1 - area:.3f}")
    options = [
        Option("no", said("score-stays"), meaning=now),
        Option("score", said("score-turns", score=score, event=event), meaning=then),
    ]
    if other:
        options.append(Option("event", said("event-turns", event=event, other=other), meaning=then))
    return Question(ID, "roles", said("turn-asked", score=score, event=event), tuple(options), "no")


def turned(score: str, low: float, high: float) -> Decision:
    """The decision to turn a score round; shares stay shares, and percentages percentages."""
    top = 1 if low >= 0 and high <= 1 else 100 if low >= 0 and high <= 100 else 0
    return Decision("roles", score, said(TURNED, top=str(top)), said("by-you"))


def flipped_sql(dataset: Dataset) -> str:
    """The score of a dataset in SQL, turned round if that was decided."""
    score = dataset.roles["score"]
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and is_said(decision.choice, TURNED):
            return f"{decision.choice['top']} - ({as_number(score)})"
    return as_number(score)
