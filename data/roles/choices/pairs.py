"""Several scores, each with an outcome of its own, as of churn and of buying more: which pair the story is about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile

from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import names_a, words_of
from data.roles.choices.horizon import alike
from data.roles.events import shares_a_stem
from data.roles.evidence import BY_CHANCE, PLAINLY, SOME, TOO_WELL, Evidence
from data.roles.rivals import cells
from data.said import said

ID = "outcome"
LABELLED, NAMED = 1.0, 2.0  # points from which the labels of a column, and its name too, speak for an outcome
_PREFIXES = frozenset(
    ("con", "pro", "pre", "com", "per", "int", "dis", "ver", "for", "has", "new")
)  # that begin words of all kinds
BEGINNING = 3  # letters in common of a score and an outcome for which its labels alone speak: upsell_score and upsold


def pairs(scores: Sequence[str], rated: Mapping[str, float], found: Evidence) -> dict[str, list[str]]:
    """The scores that foresee each outcome, where several outcomes have some.

    Parameters
    ----------
    scores
        Columns that could each be the score.
    rated
        The points of each column that could be an outcome, by name and labels.
    found
        How well each score ranks each outcome.

    Returns
    -------
    dict[str, list[str]]
        A score belongs to the outcome that it plainly ranks, or ranks and is named like, and by 0.1 better than any other;
        where two are close, to the one that its name begins like. Empty for fewer than two outcomes, and for those that differ in a number alone.
    """
    mine: dict[str, list[str]] = {}
    for score in scores:
        outcomes = [
            name
            for name in rated
            if name not in scores and (rated[name] >= NAMED or (rated[name] >= LABELLED and _begin_alike(score, name)))
        ]
        if outcome := _foreseen(score, outcomes, found):
            mine.setdefault(outcome, []).append(score)
    of_one = bool(mine) and len(alike(next(iter(mine)), list(mine))) > 1
    return mine if len(mine) > 1 and not of_one else {}


def _begin_alike(score: str, outcome: str) -> bool:
    """Have a score and an outcome a word that begins alike, other than that it is a score or an id?"""
    words = [word for word in words_of(score) if not names_a("score", word) and not names_a("id", word)]
    others = [word.removeprefix("ge") for word in words_of(outcome)]  # as in Kaufscore and gekauft
    return any(_common(one, other) not in _PREFIXES for one in words for other in others if _common(one, other))


def _common(one: str, other: str) -> str:
    """What two words begin with, from three letters on."""
    shared = sum(1 for _ in takewhile(lambda both: both[0] == both[1], zip(one, other, strict=False)))
    return one[:shared] if shared >= BEGINNING else ""


def _foreseen(score: str, outcomes: Sequence[str], found: Evidence) -> str:
    strength = {name: found.strength(score, name) for name in outcomes}
    named = [name for name in outcomes if shares_a_stem(score, name) or _begin_alike(score, name)]
    told = [name for name in outcomes if (BY_CHANCE if name in named else PLAINLY) <= strength[name] < TOO_WELL]
    best = max((strength[name] for name in told), default=0)
    near = [name for name in told if strength[name] > best - SOME]
    by_name = [name for name in near if name in named]
    return (near if len(near) == 1 else by_name if len(by_name) == 1 else [""])[0]


def choose_pair(
    table: Table, found: Mapping[str, Sequence[str]], evident: Evidence, first: str, answers: Answers
) -> tuple[Suggestion, Question]:
    """The outcome of the pair that the story is about; its scores alone are those of the story.

    Parameters
    ----------
    table
        A typed table.
    found
        From `pairs`.
    evident
        How well each score ranks each outcome.
    first
        The outcome as it was suggested.
    answers
        Under ``outcome`` the chosen one; under ``score`` a score, whose outcome it is else.
    """
    strength = {name: max(evident.strength(score, name) for score in scores) for name, scores in found.items()}
    options = tuple(
        Option(
            name,
            said("pair-of", score=_strongest(found[name], name, evident), outcome=name),
            cells(table, name),
            said("pairs-ranked", pairs=f"{100 * strength[name]:.0f}", all="100"),
        )
        for name in found
    )
    own = next((name for name in found if answers.get("score", "") in found[name]), "")
    default = own or (first if first in found else max(strength, key=strength.get))
    question = Question(ID, "roles", said("pairs-asked", count=str(len(found))), options, default)
    chosen = question.chosen(answers)
    return Suggestion(ID, chosen, f"“{_strongest(found[chosen], chosen, evident)}” foresees it"), question


def _strongest(scores: Sequence[str], outcome: str, evident: Evidence) -> str:
    return max(scores, key=lambda score: evident.strength(score, outcome))
