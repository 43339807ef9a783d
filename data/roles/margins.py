"""Scores that are no probabilities: logits and decision values, of which the order says something, and the size does not."""

from __future__ import annotations

import re
from collections.abc import Sequence

from data.names import FORESEEN, WORDS, names_a, words_of
from data.roles.profile import Profile


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


MOST_MARKS = 11  # of an opinion, from 0 to 10
ALGORITHMS = _words(WORDS["algorithm"])
STRONG = {
    "score",
    "scores",
    "prob",
    "proba",
    "probability",
    "propensity",
    "uplift",
    "puntuacion",
    "logit",
    "logits",
} | {"bps", "permille", "promille"}
# What a classifier gives that is no probability: numbers on both sides of zero, of which the order says something.
MARGINS = (
    {"decision", "value"},
    {"decision", "values"},
    {"decision", "function"},
    {"decision"},
    {"raw", "margin"},
    {"raw", "prediction"},
    {"raw", "pred"},
    {"raw", "output"},
    {"fitted"},
    {"fitted", "values"},
    {"fitted", "value"},
    {"log", "odds"},
    {"logodds"},
    {"linear", "predictor"},
    {"linearer", "pradiktor"},
    {"prognostic", "index"},
    {"linpred"},
    {"xb"},
    {"lp"},
    {"eta"},
    {"margin", "svm"},
    {"margin", "model"},
    {"distance", "hyperplane"},
    {"entscheidungswert"},
    {"entscheidungsfunktion"},
    {"valeur", "decision"},
    {"valor", "decision"},
    {"valore", "decisione"},
    {"fonction", "decision"},
)

# What a regression tells of its own fit, row by row, beside what it foresees: residuals, leverage, distances.
FIT = frozenset(
    [
        "resid",
        "resids",
        "residual",
        "residuals",
        "residuum",
        "residuen",
        "residu",
        "residus",
        "residuo",
        "residuos",
        "residui",
        "cooks",
        "cooksd",
        "dffits",
        "dfbeta",
        "dfbetas",
        "rstudent",
        "rstandard",
        "leverage",
        "mahalanobis",
    ]
)
ALONE = ({"hat"}, {"hat", "diag"}, {"hat", "values"}, {"sigma"}, {"se", "fit"}, {"cook"}, {"d", "cook"}, {"h"})
_OF_SPSS = re.compile(r"(?:RES|ZRE|SRE|DRE|SDR|LRE|DEV|LEV|COO|MAH|DFB\d*|SDB\d*|DFF|SDF|COV)_\d+")


def is_saved_prediction(name: str) -> bool:
    """Is it a predicted value as SPSS saves it, PRE_1?"""
    return re.fullmatch(r"PRE_\d+", name.strip()) is not None


def tells_of_the_fit(name: str) -> bool:
    """Is a column by its name a residual, a leverage or another diagnostic of a regression, as broom, statsmodels and SPSS write them?"""
    words = set(words_of(name))
    return bool(words & FIT) or words in ALONE or _OF_SPSS.fullmatch(name.strip()) is not None


# What a model of survival gives: how many times as likely the event is as of somebody usual. Its words, by how they stand together.
HAZARDS = (
    {"partial", "hazard"},
    {"relative", "hazard"},
    {"hazard", "ratio"},
    {"hazard"},
    {"hazards"},
    {"exp", "xb"},
    {"exp", "lp"},
    {"relative", "risk"},
)
_OPINIONS = _words(
    "review reviews reviewer satisfaction csat nps stars sentiment feedback survey bewertung bewertungen kundenbewertung zufriedenheit avis"
    " satisfaccion valoracion resena recensione soddisfazione beoordeling tevredenheid"
)
_OF_A_MODEL = _words(
    "raw model pred predicted prediction prognose modell modele modelo modello"
)  # beside a bare number
_BARE = _words("value values output number wert valeur valor valore cost")
# A name of one's own for numbers by which people are put in order: a score only where they rank what happened.
_IN_ORDER = _words(
    "points pts rating punkte punktzahl punkt puntos punti pontos punten note noten nota notas voto grade fico vantagescore schufa"
    " bonitat bonitaet index indice indeks"
)


def is_opinion(profile: Profile) -> bool:
    """Is a column by name and numbers what somebody thought of it, as review_score: whole marks, and no score of a model?"""
    few = profile.whole and profile.low is not None and profile.column.distinct <= MOST_MARKS
    return few and not _OPINIONS.isdisjoint(words_of(profile.column.name))


def is_hazard(profile: Profile) -> bool:
    """Is a column by name and numbers the hazard of a model of survival, against that of somebody usual?"""
    words = set(words_of(profile.column.name))
    named = any(marks <= words for marks in HAZARDS if len(marks) > 1 or marks == words)
    return named and profile.low is not None and profile.low >= 0 and not profile.whole


def may_be_in_order(profile: Profile) -> bool:
    """May a column be the points or the mark that a scorecard gives? Only what it ranks can tell."""
    numbers = profile.low is not None and profile.low >= 0 and profile.column.distinct > 2
    return numbers and not _IN_ORDER.isdisjoint(words_of(profile.column.name))


def is_margin(profile: Profile) -> bool:
    """Is a column by name and numbers what a classifier gives that knows no probabilities, as a logit or a decision value?"""
    words = set(words_of(profile.column.name))
    named = any(marks <= words for marks in MARGINS if len(marks) > 1 or marks == words)
    return named and is_around_zero(profile)


def may_be_margin(profile: Profile) -> bool:
    """A margin is money, or a distance from where a classifier decides; so may be a prediction: only what it ranks can tell."""
    name = profile.column.name
    words = set(words_of(name))
    foreseen = bool(words & (ALGORITHMS | FORESEEN)) and not names_a("value", name)
    foreseen = foreseen or (bool(words & _OF_A_MODEL) and words <= _OF_A_MODEL | _BARE)
    return ("margin" in words or foreseen) and not words & STRONG and is_around_zero(profile)


def is_around_zero(profile: Profile) -> bool:
    """Are numbers on both sides of zero, and no whole ones?"""
    numbers = profile.low is not None and profile.high is not None and profile.column.distinct > 2
    return numbers and profile.low < 0 < profile.high and not profile.whole


_LOW = _words(
    "lower lo low lwr min inf inferior inferieur inferieure unten untere unterer untergrenze inferiore lcl lb ll minimum"
)
_HIGH = _words(
    "upper hi high upr max sup superior superieur superieure oben obere oberer obergrenze superiore ucl ub ul maximum"
)
_LEVELS = _words("low lo high hi min max")
_MIDS = _words("mean median mid point central estimate expected mittel mittelwert moyenne media")
_OF_RANGES = _words("ci conf bound bounds interval ki grenze")
_OF_BOUNDS = _OF_RANGES | _words("limit p q pct percentile quantile")
_PER_CENT = re.compile(r"\d+(?:[._,]\d+)?")
MIDDLE = 50.0
WHOLE = 100  # that the two ends of a range of percentiles make together


def bounds(names: Sequence[str]) -> list[str]:
    """The names that are the two ends of a range round another: churn_prob_lower and churn_prob_upper beside churn_prob."""
    by_rest: dict[frozenset[str], list[tuple[str, str | float]]] = {}
    for name in names:
        rest, end = _end(name)
        if rest is not None:
            by_rest.setdefault(rest, []).append((name, end))
    named = [name for name in names if names_a("score", name) or "p" in words_of(name)]
    scores = [
        name for name in named if _end(name)[1] in ("", MIDDLE)
    ]  # of another number it is one of several horizons
    found = []
    for rest, ends in by_rest.items():
        pairs = [(one, other) for one, low in ends for other, high in ends if _are_ends(low, high)]
        inside = {name for pair in pairs for name in pair}
        levels = any(not _LEVELS.isdisjoint(words_of(name)) for name in inside)
        if pairs and any(mid not in inside and _is_round(rest, mid, levels) for mid in scores):
            found += [name for name in names if name in inside]
    return found


def _end(name: str) -> tuple[frozenset[str] | None, str | float]:
    """What of a name is left without the word that says which end it is, and which: "low", "high" or a percentile; None for no end."""
    words = words_of(name)
    for kind, marks in (("low", _LOW), ("high", _HIGH)):
        if not marks.isdisjoint(words):
            return frozenset(word for word in words if word not in marks), kind
    if found := _PER_CENT.search(name):
        rest = frozenset(words_of(_PER_CENT.sub(" ", name)))
        return rest, float(found[0].replace("_", ".").replace(",", "."))
    return None, ""


def _are_ends(one: str | float, other: str | float) -> bool:
    """Low and high, or the fifth and the ninety-fifth of a hundred."""
    if isinstance(one, float) and isinstance(other, float):
        return one < other and abs(one + other - WHOLE) < 1
    return (one, other) == ("low", "high")


def _is_round(rest: frozenset[str], mid: str, levels: bool) -> bool:
    """Are two ends those of a range round a score: by what is left of their names, or as they say no more than that?

    Low and high may be levels, as low, medium and high risk are: then the score's name must say no more than theirs.
    """
    own = set(words_of(mid))
    plainly = not levels or own - _MIDS <= rest or bool(rest & _OF_RANGES)
    return rest - _OF_BOUNDS <= own and plainly
