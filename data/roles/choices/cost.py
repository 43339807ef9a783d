"""What contacting each one costs: asked where a bare "cost" may be that of a stay or a claim."""

from __future__ import annotations

from collections.abc import Sequence

from data.dataset import Suggestion
from data.decision import Answers, Option, Question
from data.names import words_of
from data.roles.choices.amount import NONE
from data.roles.profile import Profile
from data.said import said

ID = "cost"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Where these stand in any column name, a cost is likely one of a treatment or a damage.
_OF_CARE = _words(
    "readmitted readmission readmissions admission admitted patient patients hospital care diagnosis episode discharge stay"
    " claim claims claimed damage repair schaden schadenfall sinistre sinistres siniestro siniestros sinistro sinistri"
    " schade patientid wiederaufnahme krankenhaus hopital ospedale hospitalizacion reingreso"
)


def choose_cost(
    first: Suggestion | None, found: Sequence[Profile], answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """The column of what contacting each one costs, and the question behind it.

    Parameters
    ----------
    first
        The cost as it was suggested by name, if any.
    found
        The profiles of the columns.
    answers
        Under ``cost`` the chosen column, or "(none)".

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        Asked where the name says no more than that it is a cost, and other names speak of care or of claims.
    """
    if first is None or len(words_of(first.column)) > 1:
        return first, None
    if not any(_OF_CARE.intersection(words_of(each.column.name)) for each in found):
        return first, None
    options = (
        Option(first.column, said("cost-of-contacting", name=first.column)),
        Option(NONE, said("cost-none"), meaning=said("cost-none-meaning")),
    )
    question = Question(ID, "roles", said("cost-asked", name=first.column), options, NONE)
    return (None if question.chosen(answers) == NONE else first), question
