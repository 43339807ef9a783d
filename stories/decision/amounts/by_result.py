"""Four cells as a file's own columns say them: what each result of a decision costs or brings in each row."""

from __future__ import annotations

from data.dataset import Dataset
from data.decision import Answers
from data.roles.choices.amount import ID
from data.roles.choices.results import CELLS as ALL_OF_THEM
from data.roles.choices.results import results
from metrics.assumption import Assumption
from metrics.payoff import OutcomeCells
from stories.decision.amounts.cells import CELLS, has_cells, nothing
from stories.project import Project
from stories.say import words_only

NAMED = {"hit": "hit", "false-alarm": "false_alarm", "miss": "miss", "rest": "rightly_left"}


def by_result(dataset: Dataset, project: Project) -> OutcomeCells | None:
    """The cells that the columns of a file name, exactly as they stand there; None where they do not suffice for a decision."""
    source = words_only(project)("amount-source")
    form, by = OutcomeCells(*map(nothing, CELLS)), []
    for each in results(dataset.table):
        cell = NAMED[each.cell]
        if each.flat is None:
            item = Assumption(cell, "factor", each.factor, each.factor, each.factor, source)
            by.append((cell, each.column))
        else:
            item = Assumption(cell, "price", each.flat, each.flat, each.flat, source)
        form = form.with_(cell, item)
    return OutcomeCells(**form.items, by=tuple(by)) if by else None


def asked_for(dataset: Dataset, project: Project, answers: Answers) -> OutcomeCells | None:
    """The same where somebody said that all of these columns count, and the story can be told so."""
    if answers.get(ID) != ALL_OF_THEM or not has_cells(project):
        return None
    return by_result(dataset, project)
