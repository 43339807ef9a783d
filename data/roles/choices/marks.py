"""Points, marks and bands as the only score: their names say as well that a customer collects points, or what was thought of a product."""

from __future__ import annotations

from collections.abc import Sequence

from data.dataset import Suggestion, Table
from data.decision import Answers, Option, Question
from data.names import is_foreseen, names_a, words_of
from data.roles.evidence import Evidence
from data.roles.margins import STRONG, may_be_in_order
from data.roles.profile import Profile
from data.roles.ratings import ORDERED
from data.roles.rivals import cells
from data.said import is_said, said

ID = "mark"
YES, NO = "yes", "no"
# What is measured of a customer in shares of one, by names that are no model's.
_MEASURED = frozenset(
    [
        "ratio",
        "ratios",
        "rate",
        "rates",
        "utilization",
        "utilisation",
        "util",
        "usage",
        "level",
        "share",
        "pct",
        "percent",
        "satisfaction",
        "evaluation",
        "engagement",
        "frequency",
        "density",
        "bounce",
        "exit",
        "discount",
        "completeness",
        "fill",
        "quote",
        "quoten",
        "anteil",
        "auslastung",
        "nutzung",
        "zufriedenheit",
        "grad",
        "nutzungsgrad",
        "taux",
        "tasa",
        "tasso",
        "taxa",
        "utilizacion",
        "utilizzo",
        "utilizacao",
        "satisfaccion",
        "soddisfazione",
        "satisfacao",
        "aandeel",
        "benutting",
        "tevredenheid",
        "intensity",
        "intensitat",
        "rabattquote",
    ]
)
_OF_CREDIT = {"fico", "vantagescore", "schufa", "bonitat", "bonitaet"}  # names that are a scorecard's alone


def choose_mark(
    table: Table, score: Suggestion, found: Sequence[Profile], outcome: str, evident: Evidence, answers: Answers
) -> tuple[Suggestion | None, Question | None]:
    """The score, unless it was said to be none, and the question behind it.

    Parameters
    ----------
    table
        A typed table.
    score
        As it was suggested.
    found
        The profiles of the columns.
    outcome
        The suggested outcome.
    evident
        How well each score ranks each outcome.
    answers
        Under ``mark`` whether a model gave it; under ``score`` a column that somebody named.

    Returns
    -------
    tuple[Suggestion or None, Question or None]
        Asked where the name speaks of points, a mark or a band, or of a rate or a level that is measured of a customer, and not of a
        chance or a risk.
    """
    name = score.column
    banded = any(one.subject == name and is_said(one.choice, ORDERED) for one in table.decisions)
    in_order = any(profile.column.name == name and may_be_in_order(profile) for profile in found)
    named = any(names_a("score", word) or word in STRONG | _OF_CREDIT for word in words_of(name))
    measured = not _MEASURED.isdisjoint(words_of(name)) and not names_a("outcome", name) and not is_foreseen(name)
    if named or not (banded or in_order or measured) or answers.get("score") == name:
        return score, None
    pairs = said("pairs-ranked", pairs=f"{100 * evident.strength(name, outcome):.0f}", all="100")
    options = (
        Option(YES, said("mark-is"), cells(table, name), pairs),
        Option(NO, said("mark-is-not"), meaning=said("outcome-not-there-meaning")),
    )
    question = Question(ID, "roles", said("mark-asked", name=name, outcome=outcome), options, YES)
    return (score if question.chosen(answers) == YES else None), question
