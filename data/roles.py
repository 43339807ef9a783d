"""Which column plays which role: a guess by name and by values, each with its reason."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from data.canonical import outcome_sql
from data.cells import as_number
from data.control import control
from data.dataset import ROLES, Suggestion, Table
from data.engine import connect, numbered_parquet
from data.events import event, labels, says_yes_or_no
from data.names import ASIDE, CONTACT, PERSONAL, WORDS, names_a, unlike, words_of
from data.profile import Profile, profiles
from data.ranking import auc

LABELS_ONLY = 1  # points of a column that could be an outcome by its labels, not by its name
SOME_ORDER = 0.6  # AUC from which a score plainly has to do with a column
LOOKED_AT = 500_000  # rows at most for telling two scores apart

Rated = tuple[float, str]  # points, reason


def suggest(table: Table) -> tuple[Suggestion, ...]:
    """At most one column for each role, a column playing one role only.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    tuple[Suggestion, ...]
        In the order of `ROLES`, each with the reason for it; to be confirmed or changed by a person.
    """
    found = profiles(table)
    taken: dict[str, Suggestion] = {}
    for role, rate in _RATINGS.items():
        rated = [(rate(profile, table.rows), profile.column.name) for profile in found]
        used = {suggestion.column for suggestion in taken.values()}
        rated = [(points, reason, name) for (points, reason), name in rated if points > 0 and name not in used]
        points, reason, name = max(rated, key=lambda entry: entry[0], default=(0, "", ""))  # the first of equals
        if role == "outcome" and points == LABELS_ONLY and not _is_ranked(table, taken.get("score"), rated):
            continue
        if points:
            taken[role] = Suggestion(role, name, reason)
    if "score" in taken and "outcome" in taken:
        taken["score"] = _better_ranking(table, found, taken["score"], taken["outcome"].column)
    return tuple(taken[role] for role in ROLES if role in taken)


def _score(profile: Profile, rows: int) -> Rated:
    column = profile.column
    named = names_a("score", column.name)
    if column.kind != "number" or profile.low is None:
        return 0, ""
    if column.distinct <= 2 and rows > 10 and not _strongly_a_score(column.name):
        return 0, ""
    span = f"numbers from {profile.low:,.4g} to {profile.high:,.4g}"
    share = profile.low >= 0 and profile.high <= 1
    per_cent = profile.low >= 0 and profile.high <= 100
    if named and (share or (per_cent and not profile.whole) or _strongly_a_score(column.name)):
        return 4 if share else 3, f"{span} and a name like a score"
    if share and not profile.whole and column.distinct > 20:
        return 1, f"{span}, as probabilities have"
    return 0, ""


def _strongly_a_score(name: str) -> bool:
    return not {"score", "scores", "prob", "proba", "probability", "propensity", "uplift"}.isdisjoint(words_of(name))


def _outcome(profile: Profile, rows: int) -> Rated:
    column = profile.column
    if not profile.labels or (names_a("score", column.name) and column.kind == "number" and not profile.whole):
        return 0, ""
    listed = " and ".join(label.text for label in profile.labels[:3])
    named = names_a("outcome", column.name)
    if len(profile.labels) == 2 and named:
        return 4 + says_yes_or_no(profile.labels), f"two labels, {listed}, and a name like an outcome"
    if says_yes_or_no(profile.labels) and unlike(column.name, PERSONAL):
        return LABELS_ONLY, f"two labels, {listed}"
    if named and (len(profile.labels) == 1 or not profile.whole):
        return 2, f"a name like an outcome; its labels are {listed}"
    return 0, ""


def _is_ranked(table: Table, score: Suggestion | None, rated: list[tuple[float, str, str]]) -> bool:
    """Two labels alone make an outcome only in one column, and only if the score knows something about it."""
    if score is None or len(rated) > 1:
        return False
    name = rated[0][2]
    area = _areas(table, [score.column], outcome_sql(table.column(name), event(labels(table, name)).label))[
        score.column
    ]
    return area is not None and area >= SOME_ORDER


def _id(profile: Profile, rows: int) -> Rated:
    column = profile.column
    whole = column.kind == "number" and profile.whole
    if not (column.kind == "text" or whole) or column.distinct < 0.5 * rows:
        return 0, ""
    named = names_a("id", column.name)
    unique = column.distinct >= 0.9 * rows and not column.missing
    if named:
        return (
            3 + unique,
            "a different text in almost every row and a name like an id" if unique else "a name like an id",
        )
    if unique and column.kind == "text":
        return 1, "a different text in almost every row"
    return 0, ""


def _treated(profile: Profile, rows: int) -> Rated:
    column = profile.column
    if not 2 <= len(profile.labels) <= 5 or not unlike(column.name, {"model", "modell", "modele", "age"}):
        return 0, ""
    listed = ", ".join(label.text for label in profile.labels)
    held_back = control(profile.labels)
    if names_a("treated", column.name) and held_back:
        return 3, f"groups {listed}; “{held_back}” reads like a control group"
    if {"treated", "treatment", "arm", "variant", "version", "contacted"} & set(words_of(column.name)):
        return 2, f"groups {listed}, and a name like a test"
    return 0, ""


def _model(profile: Profile, rows: int) -> Rated:
    named = names_a("model", profile.column.name) and profile.column.kind in ("text", "flag")
    if named and 2 <= profile.column.distinct <= 20:
        return 1, f"{profile.column.distinct} different models"
    return 0, ""


def _date(profile: Profile, rows: int) -> Rated:
    if profile.column.kind != "date":
        return 0, ""
    return 1 + names_a("date", profile.column.name), "dates"


def _cost(profile: Profile, rows: int) -> Rated:
    words = set(words_of(profile.column.name))
    if profile.column.kind != "number" or not words & set(WORDS["cost"].split()):
        return 0, ""
    if words & CONTACT or len(words) == 1:
        return 1, "numbers and a name like the cost of contacting one"
    return 0, ""


def _value(profile: Profile, rows: int) -> Rated:
    column = profile.column
    if column.kind != "number" or column.distinct <= 2 or not names_a("value", column.name):
        return 0, ""
    points = 3 - (not unlike(column.name, ASIDE - {"last"})) - names_a("cost", column.name)
    return points, f"amounts from {profile.low:,.6g} to {profile.high:,.6g} and a name like money"


def _segment(profile: Profile, rows: int) -> Rated:
    column = profile.column
    if column.kind not in ("text", "flag") or not 2 <= column.distinct <= 50 or column.distinct > rows / 2:
        return 0, ""
    personal = not unlike(column.name, PERSONAL)
    points = 1 + 2 * names_a("segment", column.name) + (column.kind == "text") - 0.9 * personal
    return points, f"{column.distinct} groups of customers"


_RATINGS = {
    "score": _score,
    "outcome": _outcome,
    "id": _id,
    "treated": _treated,
    "model": _model,
    "date": _date,
    "cost": _cost,
    "value": _value,
    "segment": _segment,
}


def _better_ranking(table: Table, found: tuple[Profile, ...], chosen: Suggestion, outcome: str) -> Suggestion:
    """Of several columns that are named like scores, the one that ranks the outcome best."""
    rivals = [profile.column.name for profile in found if _score(profile, table.rows)[0] >= 3]
    pair = next(profile.labels for profile in found if profile.column.name == outcome)
    if len(rivals) < 2 or chosen.column not in rivals or len(pair) != 2:
        return chosen
    areas = _areas(table, rivals, outcome_sql(table.column(outcome), event(pair).label))
    best = max(rivals, key=lambda name: areas[name] or 0)
    others = ", ".join(f"{name} {areas[name] or 0:.2f}" for name in rivals if name != best)
    reason = f"of {len(rivals)} scores the one that ranks “{outcome}” best (AUC {areas[best] or 0:.2f}; {others})"
    return replace(chosen, column=best, reason=reason)


def _areas(table: Table, scores: list[str], outcome: str) -> dict[str, float | None]:
    every = -(-table.rows // LOOKED_AT)
    columns = ", ".join(f"{as_number(name)} AS s{place}" for place, name in enumerate(scores))
    source = f"{numbered_parquet(table.path)} WHERE file_row_number % {every} = 0"
    query = f"SELECT {columns}, {outcome} AS outcome FROM {source}"
    with connect(table.path.parent) as connection:
        read = connection.execute(query).fetchnumpy()
    areas = {}
    for place, name in enumerate(scores):
        score, known = np.ma.asarray(read[f"s{place}"]), np.ma.asarray(read["outcome"])
        both = ~(np.ma.getmaskarray(score) | np.ma.getmaskarray(known))
        areas[name] = auc(score.data[both], known.data[both])
    return areas
