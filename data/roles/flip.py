"""A score that ranks the other way round, or is named so: noticed, offered to be turned, never turned in silence."""

from __future__ import annotations

import re

from data.cells import as_number
from data.dataset import Dataset
from data.decision import NO_ANSWERS, Answers, Decision, Option, Question
from data.names import names_a, words_of
from data.roles.choices.confidence import turned_sql
from data.roles.events import shares_a_stem
from data.roles.goodness import OTHER, goodness, reading
from data.said import is_said, said

TURNED = "turned-round"
ID = "flip"
MUST = "direction"  # its id where the score plainly ranks the other way: then it is no offer
PLAINLY = 4.0  # standard errors from one half
# Of scores that are high for those who stay.
_STAYING = frozenset(
    [
        *(
            "loyalty",
            "loyal",
            "health",
            "engagement",
            "satisfaction",
            "stickiness",
            "survival",
            "treue",
            "zufriedenheit",
        ),
        *(
            "fidelite",
            "satisfaccion",
            "lealtad",
            "fidelidad",
            "fedelta",
            "soddisfazione",
            "lealdade",
            "fidelidade",
            "trouw",
        ),
    ]
)
# Of scores of which it is a bad thing that they foresee, whatever it is: they say nothing of an event that they rank first.
_OF_RISK = frozenset(
    [
        "risk",
        "risiko",
        "risque",
        "riesgo",
        "rischio",
        "risco",
        "risico",
        "riziko",
        "hazard",
        "hazards",
        "pd",
        "lgd",
        "attr",
        "attrit",
        "bounce",
        "bounces",
        "bounced",
        "spam",
        "fraud",
    ]
)
_RISKS = ("risiko", "risico", "riesgo", "rischio")  # at an end of a compound, as in Ausfallrisiko and Risikoscore
_BAD_STARTS = (
    "kundigung",
    "kuendigung",
    "abwanderung",
    "ausfall",
    "storno",
    "austritt",
    "betrug",
    "opzeg",
    "wanbetaling",
)
# Of names such as proba_0, which say of which class a score is the chance.
_CHANCES = frozenset(
    [
        "p",
        "prob",
        "probs",
        "proba",
        "probability",
        "confidence",
        "conf",
        "wahrscheinlichkeit",
        "probabilite",
        "probabilidad",
    ]
)


def flip_question(
    score: str, outcome: str, event: str, other: str, area: float, by_chance: float, answers: Answers = NO_ANSWERS
) -> Question:
    """What to do about a score that puts the event last, or whose name says the opposite of it.

    Parameters
    ----------
    score, outcome
        The columns of the score and of what happened.
    event, other
        The label that is the event now, and the other one where there are two.
    area
        The AUC of the score as it stands in the file.
    by_chance
        The standard error of that of a score which knows nothing.

    Returns
    -------
    Question
        Its default leaves everything as it is. Where the score plainly ranks the other way it must be answered, and the
        default is what would set it right (where it is named against the event it must be answered whatever it ranks, and stays
        by default where it plainly ranks the event first): the other event, where the score is named after it, or where both it and what the
        score is named after are bad, as a churn score or a risk beside who renewed; else the score turned round.
    """
    now, then = said("area", area=f"{area:.3f}"), said("area", area=f"{1 - area:.3f}")
    options = [
        Option("no", said("score-stays"), meaning=now),
        Option("score", said("score-turns", score=score, event=event), meaning=then),
    ]
    if other:
        options.append(Option("event", said("event-turns", event=event, other=other), meaning=then))
    # An answer of an earlier version, in which it was an offer, is an answer still.
    named = is_named_against(score, outcome, event, other)
    id = MUST if (named or area < 0.5 - PLAINLY * by_chance) and ID not in answers else ID
    stays = id == ID or area > 0.5 + PLAINLY * by_chance
    speaks = other and (_speaks_of_the_other(score, outcome, event, other) or _is_risk_of(score, outcome, event, other))
    likely = "no" if stays else "event" if speaks else "score"
    key = "turn-asked" if area < 0.5 else "turn-asked-by-name"
    return Question(id, "roles", said(key, score=score, event=event, outcome=outcome), tuple(options), likely)


def is_named_against(score: str, outcome: str, event: str, other: str) -> bool:
    """Does the name of a score say the opposite of the event, as p_stay beside churned, or p_churn beside retained?

    Parameters
    ----------
    score, outcome
        The columns of the score and of what happened.
    event, other
        The label that is the event, and the other one where there are two.
    """
    if other and (_speaks_of_the_other(score, outcome, event, other) or _is_of_class(score, event, other)):
        return True
    happens = goodness(outcome, event)
    return happens != "" and _foreseen(score) == OTHER[happens]


def _foreseen(score: str) -> str:
    """Whether a score foresees something good or bad, by the words of its name that do not only say that it is a score."""
    if _STAYING.intersection(words_of(score)):
        return "good"
    return reading(tuple(word for word in words_of(score) if word != "p" and not names_a("score", word)))


def _is_of_class(score: str, event: str, other: str) -> bool:
    """Is it by its name the chance of the other label, as proba_0, p0 or prob_no?"""
    words = re.findall(r"[^\W\d_]+|\d+", score.casefold())
    plain = [word for word in words if word not in (other.casefold(), "class", "klasse", "classe", "clase", "of", "y")]
    alone = bool(plain) and all(word in _CHANCES for word in plain)
    return alone and other.casefold() in words and event.casefold() not in words


def _speaks_of_the_other(score: str, outcome: str, event: str, other: str) -> bool:
    """Does the name of a score say that it foresees the other of two labels?"""
    if shares_a_stem(score, other) != shares_a_stem(score, event):
        return shares_a_stem(score, other)
    return _foreseen(score) == goodness(outcome, other) == "bad" != goodness(outcome, event)


def _is_risk_of(score: str, outcome: str, event: str, other: str) -> bool:
    """Is a score by its name that of a risk, beside an event that is good where the other one is bad?"""
    words = words_of(score)
    risky = bool(_OF_RISK.intersection(words)) or any(
        word.endswith(_RISKS) or word.startswith((*_RISKS, *_BAD_STARTS)) for word in words
    )
    return (
        risky
        and not _STAYING.intersection(words)
        and goodness(outcome, event) == "good" == OTHER[goodness(outcome, other)]
    )


def turned(score: str, low: float, high: float) -> Decision:
    """The decision to turn a score round; shares stay shares, and percentages percentages."""
    top = 1 if low >= 0 and high <= 1 else 100 if low >= 0 and high <= 100 else 0
    return Decision("roles", score, said(TURNED, top=str(top)), said("by-you"))


def flipped_sql(dataset: Dataset) -> str:
    """The score of a dataset in SQL, turned round if that was decided."""
    score = dataset.roles["score"]
    number = turned_sql(dataset) or as_number(score)
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and is_said(decision.choice, TURNED):
            return f"{decision.choice['top']} - ({number})"
    return number


def turned_from(dataset: Dataset) -> float | None:
    """What a turned score was taken from, as 1 of a share; None where it stands as in the file."""
    score = dataset.roles["score"]
    for decision in dataset.table.decisions:
        if decision.step == "roles" and decision.subject == score and is_said(decision.choice, TURNED):
            return float(decision.choice["top"])
    return None
