"""Numbers that rank what happened under a name of an index or an estimate: proposed as the score, with a question."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import names_a, unlike, words_of
from data.roles.evidence import PLAINLY, TOO_WELL, Evidence
from data.roles.profile import Profile
from data.roles.rivals import WHICH_SCORE, cells
from data.said import said

NONE = "(none)"
FEWEST = 10  # different numbers
MOST = 3  # columns that are offered


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_OF_AN_INDEX = _words(
    "index indices estimate estimated estimation indicator rating output result model grade points note punkte kennzahl kennziffer schatzung"
    " bewertung bonitat bonitaet indicateur indice estimation notation indicador indice estimacion indicatore stima voto indicador estimativa"
    " appetence appetences affinitat affinitaet affinity affinities affinite afinidad affinita afinidade affiniteit propension propensione propensao"
    " neigung neiging geneigdheid koopneiging"
    " lp eta xb linpred predictor logodds hazard schatting cijfer value wert valeur valor valore waarde"
)
_ENDS = ("index", "indeks", "indice", "rating", "kennzahl", "estimate", "risk", "risiko")
_ENDS += ("affinitat", "affinitaet", "affiniteit", "neigung", "neiging")  # as in Kaufaffinität and koopneiging
_STARTS = ("risk", "risiko", "risque", "riesgo", "rischio", "bonitat", "bonitaet")
_STARTS += ("scorewert", "scorepunkt", "scorepunt")  # as in Scorepunkte
_MEASURED = _words("age alter bmi price size mass heart income")


def choose_unnamed_score(
    table: Table, found: Sequence[Profile], outcome: str, taken: Collection[str], evident: Evidence, answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """The score where no name says that a column is one.

    Parameters
    ----------
    table
        A typed table.
    found
        The profiles of its columns.
    outcome
        What happened.
    taken
        Columns that play other roles.
    evident
        How well each column ranks each outcome.
    answers
        Under ``score`` the chosen column, or "(none)".

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        None where no column with the name of an index or an estimate plainly ranks the outcome.
    """
    names = [name for name in named_like_an_index(found) if name not in taken]
    told = [name for name in names if evident.surely(name, outcome) >= PLAINLY]
    told = [name for name in told if evident.strength(name, outcome) < TOO_WELL]
    if not told:
        return None, None
    ordered = sorted(told, key=lambda name: -evident.strength(name, outcome))[:MOST]
    ranked = {name: f"{100 * evident.strength(name, outcome):.0f}" for name in ordered}
    options = [
        Option(name, said("named", name=name), cells(table, name), said("pairs-ranked", pairs=ranked[name], all="100"))
        for name in ordered
    ]
    options.append(Option(NONE, said("score-not-there"), meaning=said("score-not-there-meaning")))
    text = said("score-asked-unnamed", name=ordered[0], outcome=outcome, strong=ranked[ordered[0]], all="100")
    question = Question(WHICH_SCORE, "roles", text, tuple(options), ordered[0])
    if (chosen := question.chosen(answers)) == NONE:
        return None, question
    return Suggestion("score", chosen, f"it ranks “{outcome}” ({ranked[chosen]} of 100 pairs rightly)"), question


def named_like_an_index(found: Sequence[Profile]) -> list[str]:
    """The columns that may be a score though no name says so."""
    return [each.column.name for each in found if _may_be_one(each)]


def _may_be_one(profile: Profile) -> bool:
    column, words = profile.column, words_of(profile.column.name)
    if column.kind != "number" or column.distinct < FEWEST or not unlike(column.name, set(_MEASURED)):
        return False
    return names_a("score", column.name) or any(
        word in _OF_AN_INDEX or word.endswith(_ENDS) or word.startswith(_STARTS) for word in words
    )
