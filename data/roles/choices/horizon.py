"""One thing within several times: churned within 30, 60 and 90 days, and a score for each of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.roles.events import event, waiting
from data.roles.evidence import Evidence
from data.roles.profile import Profile
from data.roles.rivals import cells
from data.said import Said, named, said

ID = "outcome"
_NUMBER = re.compile(r"\d+")
FEWEST = 2


def numbers_of(name: str) -> tuple[int, ...]:
    """The numbers in a column's name."""
    return tuple(map(int, _NUMBER.findall(name)))


def alike(name: str, others: Sequence[str]) -> list[str]:
    """The names that differ from one in their numbers alone, itself among them; the smallest number first."""
    base = _NUMBER.sub("#", name.lower())
    same = [other for other in others if "#" in base and _NUMBER.sub("#", other.lower()) == base]
    return sorted(same, key=numbers_of)


def choose_horizon(
    table: Table,
    outcome: Suggestion,
    found: Sequence[Profile],
    rated: Mapping[str, float],
    scores: Sequence[str],
    evident: Evidence,
    answers: Answers,
) -> tuple[Suggestion, Question | None]:
    """Which of several outcomes that differ in a number alone the story is about.

    Parameters
    ----------
    table
        A typed table.
    outcome
        The outcome as it was suggested.
    found
        The profiles of the columns.
    rated
        The points of each column that could be an outcome.
    scores
        Columns that could be the score.
    evident
        How well each of them ranks each outcome.
    answers
        Under ``outcome`` the chosen column.

    Returns
    -------
    tuple[Suggestion, Question or None]
        The default has the number of a score, where just one has; else it is the one that a score ranks best, or the
        suggested one where there is no score.
    """
    profiles = {each.column.name: each for each in found}
    names = alike(outcome.column, [name for name in rated if profiles[name].labels])
    if len(names) < FEWEST:
        return outcome, None
    strength = {name: max((evident.strength(score, name) for score in scores), default=0.5) for name in names}
    spoken = [name for name in names if any(numbers_of(score) == numbers_of(name) for score in scores)]
    best = spoken[0] if len(spoken) == 1 else outcome.column
    if len(spoken) != 1 and scores:
        best = max(names, key=lambda name: (strength[name], numbers_of(name)))
    options = tuple(
        Option(
            name,
            said("named", name=name),
            cells(table, name),
            _meaning(profiles[name], strength[name] if scores else None),
        )
        for name in names
    )
    question = Question(ID, "roles", said("horizon-asked", names=named(names)), options, best)
    chosen = question.chosen(answers)
    reason = outcome.reason if chosen == outcome.column else "chosen among several that differ in a number"
    return Suggestion(ID, chosen, reason), question


def _meaning(profile: Profile, strength: float | None) -> Said:
    silent = waiting(profile.labels)
    told = [label for label in profile.labels if label.text not in silent]
    events = sum(label.rows for label in told if label.text in event(profile.labels).label.split(" / "))
    rows = sum(label.rows for label in told)
    if strength is None:
        return said("horizon-means-unscored", events=events, rows=rows)
    return said("horizon-means", events=events, rows=rows, pairs=f"{100 * strength:.0f}", all="100")


def of_the_same(scores: Sequence[str], outcome: str) -> list[str]:
    """The one score among several alike that has the number of the outcome; none where none, or more, has."""
    mine = [name for name in scores if numbers_of(name) and numbers_of(name) == numbers_of(outcome)]
    return mine if len(mine) == 1 and len(alike(mine[0], scores)) > 1 else []
