"""Numbers that are no score of a model, but what happened once more: a leaked column, or a probability set by hand when it was over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from data.dataset import Table
from data.decision import Answers, Option, Question
from data.errors import DataError
from data.names import names_a, words_of
from data.roles.evidence import PLAINLY, TOO_WELL, Evidence, evidence
from data.roles.leaks import tells_the_outcome
from data.roles.profile import Profile, profiles
from data.roles.ratings import LIKE_A_SCORE, rated
from data.roles.rivals import cells
from data.said import said

ID = "copy"
FEW = 12  # different numbers up to which a probability may be set by hand, one for each stage


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CHANCE = _words(
    "prob proba probability likelihood chance wahrscheinlichkeit abschlusswahrscheinlichkeit probabilite probabilidad probabilita"
    " probabilidade kans confidence"
)


def copies(table: Table, names: Sequence[str], outcome: str, evident: Evidence) -> list[str]:
    """The columns of numbers that rank what happened as if they knew it; those of two numbers are in no evidence yet."""
    unsure = [name for name in names if table.column(name).distinct <= 2 or evident.strength(name, outcome) > TOO_WELL]
    return [name for name in unsure if tells_the_outcome(table, name, outcome, TOO_WELL)]


def leave_copies(
    table: Table, found: tuple[Profile, ...], outcome: str, evident: Evidence, answers: Answers
) -> tuple[tuple[Profile, ...], Question | None]:
    """The columns without those that only say once more what happened, and the question behind it.

    Parameters
    ----------
    table
        A typed table.
    found
        The profiles of its columns.
    outcome
        The suggested outcome.
    evident
        How well each score ranks each outcome.
    answers
        Under ``copy`` the chosen score.

    Returns
    -------
    tuple[tuple[Profile, ...], Question or None]
        A column that is named as a score stays where it is the only one: then its figures are told to be too good. Asked
        where numbers that no name calls a score are left; where none is, there is no score, see `refuse_copy`.
    """
    points = {name: each for name, each in rated(table, found, "score").items() if name != outcome}
    copied = [name for name in copies(table, list(points), outcome, evident) if name != answers.get("score", "")]
    others = [name for name in points if name not in copied]
    named = any(points[name] >= LIKE_A_SCORE for name in others)
    by_hand = [each.column.name for each in found if each.column.name in copied and _is_by_hand(each)]
    # What a name calls a score is a rival of another: a model may be as good, and which is meant is asked.
    if named or not by_hand or len(by_hand) < len(copied):
        return _without(found, by_hand), None
    ranked = sorted((name for name in others if evident.strength(name, outcome) >= PLAINLY), key=_by(evident, outcome))
    if not ranked:
        return _without(found, copied), None
    text = said("copy-asked", name=by_hand[0], outcome=outcome)
    options = tuple(
        Option(
            name,
            said("named", name=name),
            cells(table, name),
            said("pairs-ranked", pairs=f"{100 * evident.strength(name, outcome):.0f}", all="100")
            if name in ranked
            else "",
        )
        for name in (*ranked[:3], *by_hand[:1])
    )
    question = Question(ID, "roles", text, options, ranked[0])
    return _without(found, [name for name in points if name != question.chosen(answers)]), question


def refuse_copy(table: Table, roles: Mapping[str, str]) -> None:
    """Say it where the only numbers like a score are what happened once more.

    Raises
    ------
    DataError
        It names the column and what is wanted.
    """
    if roles.get("score") or not roles.get("outcome"):
        return
    names = [name for name in rated(table, profiles(table), "score") if name != roles["outcome"]]
    if copied := copies(table, names, roles["outcome"], evidence(table)):
        raise DataError(
            f"{table.name}: “{copied[0]}” tells “{roles['outcome']}” by itself, so it was set when that was known, or holds it; "
            "it is no score of a model. A column is wanted that foresaw what happened; if this one did, name it as the score."
        )


def _by(evident: Evidence, outcome: str):
    return lambda name: -evident.strength(name, outcome)


def _is_by_hand(profile: Profile) -> bool:
    """A chance of few numbers, as one for each stage of a deal, or a name that calls them no score."""
    name = profile.column.name
    staged = profile.column.distinct <= FEW and not _CHANCE.isdisjoint(words_of(name))
    return staged or not names_a("score", name)


def _without(found: tuple[Profile, ...], names: Sequence[str]) -> tuple[Profile, ...]:
    return tuple(profile for profile in found if profile.column.name not in names)
