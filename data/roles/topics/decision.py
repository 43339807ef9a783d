"""Whom to act on: a score and what then happened, and whatever says how much is at stake."""

from __future__ import annotations

from data.cells import as_month, as_text
from data.dataset import Column, Dataset, Proposal, Table
from data.decision import NO_ANSWERS, Answers, Question
from data.engine import literal
from data.roles.contacted import present_sql
from data.roles.events import outcome_sql
from data.roles.flip import flipped_sql
from data.roles.money import money_sql
from data.roles.profile import Profile
from data.roles.ratings import best, scores
from data.roles.rivals import choose_namesake, choose_score

TOPIC = "decision"
ROLES = ("id", "score", "outcome", "value", "cost", "segment", "date", "treated", "model", "present")
NEEDED = ("score", "outcome")
ASKED = {
    "score": "What the model predicted",
    "outcome": "What then happened",
    "value": "What each one is worth",
    "segment": "Groups to compare",
    "id": "Who it is",
    "date": "When",
    "treated": "Who was contacted meanwhile",
    "cost": "What contacting each one costs",
    "present": "Who is contacted today",
    "model": "Which of several models scored the row",
}
KINDS = {"score": "number", "value": "number", "cost": "number", "date": "date"}  # what a column must hold
NO_SEGMENT = "(none)"


def suggest(table: Table, found: tuple[Profile, ...], earlier: Proposal, answers: Answers = NO_ANSWERS) -> Proposal:
    """The best column for each of the roles, a column playing one role only.

    Parameters
    ----------
    table
        A typed table.
    found
        The profiles of its columns.
    earlier
        What topics before this one suggested; they suggest none of its roles.
    answers
        To the questions of an earlier proposal.

    Returns
    -------
    Proposal
        Suggestions, and a question where several scores, or two columns of one name, compete.
    """
    taken = best(table, found, ROLES)
    asked: list[Question | None] = []
    rivals = scores(table, found)
    if "score" in taken and taken["score"].column in rivals and len(rivals) > 1:
        outcome = taken["outcome"].column if "outcome" in taken else ""
        taken["score"], question = choose_score(table, taken["score"], rivals, outcome, answers)
        asked.append(question)
    for role in ("score", "outcome", "value"):
        if role in taken:
            taken[role], question = choose_namesake(table, taken[role], answers)
            asked.append(question)
    return Proposal(tuple(taken.values()), tuple(question for question in asked if question))


def canonical(dataset: Dataset) -> dict[str, str]:
    """The canonical columns that a dataset's roles make, as SQL by name; see `data.rows.canonical`."""
    roles, column = dataset.roles, dataset.table.column
    columns = {"score": flipped_sql(dataset), "outcome": outcome_sql(column(roles["outcome"]), dataset.event)}
    columns |= {role: money_sql(dataset.table, roles[role]) for role in ("value", "cost") if role in roles}
    if "segment" in roles:
        columns["segment"] = f"coalesce({as_text(column(roles['segment']))}, {literal(NO_SEGMENT)})"
    if "date" in roles:
        columns["period"] = as_month(roles["date"])
    if "treated" in roles:
        columns["arm"] = arm_sql(column(roles["treated"]), dataset.control)
    if "model" in roles:
        columns["model"] = as_text(column(roles["model"]))
    if "present" in roles:
        columns["present"] = present_sql(column(roles["present"]))
    return columns


def arm_sql(column: Column, control: str) -> str:
    """A treated column as "control" or "treated"; NULL where it is empty."""
    text = f"lower({as_text(column)})"
    return (
        f"CASE WHEN {text} IS NULL THEN NULL WHEN {text} = lower({literal(control)}) THEN 'control' ELSE 'treated' END"
    )
