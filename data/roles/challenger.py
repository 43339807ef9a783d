"""A second score in the file: the best of the rivals, suggested to be compared with the one that the story is about."""

from __future__ import annotations

from collections.abc import Mapping

from data.dataset import Suggestion, Table
from data.decision import Question
from data.roles.events import event, labels
from data.roles.rivals import areas


def suggest_challenger(table: Table, taken: Mapping[str, Suggestion], question: Question) -> Suggestion | None:
    """The best of the scores that the story is not about.

    Parameters
    ----------
    table
        A typed table.
    taken
        The suggestions so far, by role; among them the score.
    question
        Which of several scores the story is about: its options are the rivals.

    Returns
    -------
    Suggestion or None
        None where every rival plays another role.
    """
    used = {suggestion.column for suggestion in taken.values()}
    rivals = [option.key for option in question.options if option.key not in used]
    if not rivals:
        return None
    found = labels(table, taken["outcome"].column) if "outcome" in taken else ()
    ranked: dict[str, float | None] = dict.fromkeys(rivals)
    if len(found) >= 2 and table.column(taken["outcome"].column).kind != "date":
        ranked = areas(table, rivals, taken["outcome"].column, event(found).label)
    best = max(rivals, key=lambda name: ranked[name] or 0)
    quality = f" that ranks {100 * ranked[best]:.0f} of 100 pairs rightly" if ranked[best] else ""
    return Suggestion(
        "challenger",
        best,
        f"a second score{quality}: another model, that can be compared with “{taken['score'].column}”",
    )
