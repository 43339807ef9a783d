"""A score that ranks the other way round: noticed, offered to be turned, never turned in silence."""

from __future__ import annotations

from data.cells import as_number
from data.dataset import Dataset
from data.decision import Decision, Option, Question

TURNED = "turned round"
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
    now, then = f"AUC {area:.3f}", f"AUC {1 - area:.3f}"
    options = [
        Option("no", "Leave the score as it is", meaning=now),
        Option("score", f"Turn “{score}” round: a low number means “{event}” is likely", meaning=then),
    ]
    if other:
        options.append(Option("event", f"The event is “{other}”, not “{event}”", meaning=then))
    text = f"The score ranks the other way: rows with “{event}” mostly have the lower “{score}”. What is meant?"
    return Question(ID, "roles", text, tuple(options), "no")


def turned(score: str, low: float, high: float) -> Decision:
    """The decision to turn a score round; shares stay shares, and percentages percentages."""
    top = 1 if low >= 0 and high <= 1 else 100 if low >= 0 and high <= 100 else 0
    return Decision("roles", score, f"{TURNED}, {top} less the score", "chosen by you")


def flipped_sql(dataset: Dataset) -> str:
    """The score of a dataset in SQL, turned round if that was decided."""
    score = dataset.roles["score"]
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and decision.choice.startswith(TURNED):
            top = decision.choice.removeprefix(f"{TURNED}, ").split(" ")[0]
            return f"{top} - ({as_number(score)})"
    return as_number(score)
