"""Which of two models is worth more: a second score beside that of the decision."""

from __future__ import annotations

from data.dataset import Dataset, Proposal, Table
from data.decision import NO_ANSWERS, Answers
from data.roles.challenger import suggest_challenger
from data.roles.profile import Profile
from data.roles.rivals import WHICH_SCORE

TOPIC = "comparison"
ROLES = ("challenger",)
ASKED = {"challenger": "Score of a second model, to compare"}
KINDS = {"challenger": "number"}
NEEDED = ("score", "outcome")  # the second score may lie in a column, or in rows of another model


def suggest(table: Table, found: tuple[Profile, ...], earlier: Proposal, answers: Answers = NO_ANSWERS) -> Proposal:
    """The best of the scores that the story is not about, where several compete.

    Parameters
    ----------
    table, found
        A typed table, and the profiles of its columns.
    earlier
        What the decision suggested and asked.
    answers
        To the questions of an earlier proposal.

    Returns
    -------
    Proposal
        One suggestion or none, and no question.
    """
    names = {column.name for column in table.columns}
    question = next((each for each in earlier.questions if each.id == WHICH_SCORE), None)
    are_scores = question and names.issuperset(
        option.key for option in question.options
    )  # else there may be none at all
    challenger = are_scores and suggest_challenger(table, earlier.by_role, question)
    return Proposal((challenger,) if challenger else ())


def canonical(dataset: Dataset) -> dict[str, str]:
    """None of its own: the second score stands beside the canonical rows, see `data.rows.pairs`."""
    return {}
