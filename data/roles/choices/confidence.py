"""Confidence in the predicted class is no probability of the event: it is turned by the predicted label, if that is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from data.cells import as_number
from data.dataset import Column, Dataset, Table
from data.decision import Answers, Decision, Option, Question
from data.errors import DataError
from data.names import FORESEEN, is_foreseen, words_of
from data.roles.events import event as event_of
from data.roles.events import outcome_sql, says_yes_or_no, waiting
from data.roles.evidence import BY_FAR, ROWS, is_cut
from data.roles.profile import Profile, profiles
from data.roles.ranking import auc
from data.said import is_said, said

ID = "confidence"
TURN, STAYS = "turn", "no"
BY_LABEL = "turned-by-label"
ROUNDED = 0.0011  # by so much two numbers of three decimals may differ
LEAST = 0.5 - 1e-9  # of the confidence in the likelier of two classes
OFF = 1e-4  # by so much a share of three classes is rounded
# Names of the probability of whichever class is likelier.
TOP = frozenset(
    [
        "top",
        "topclass",
        "maxprob",
        "maxproba",
        "max",
        "maximum",
        "winning",
        "winner",
        "confidence",
        "konfidenz",
        "sicherheit",
        "confianza",
        "confiance",
        "confidenza",
        "fiducia",
        "confianca",
        "zekerheid",
        *("conf", "confid", "certainty", "sureness", "gewissheit", "vertrauen", "certitude", "certeza", "certezza"),
        *("fiabilite", "pewnosc", "betrouwbaarheid", "predictionconfidence", "confidencescore", "confscore"),
    ]
)
# Of them those that say it in per cent too; a largest of other things may run from 50 to 100 as well.
_SURE = TOP - {"top", "max", "maximum", "winning", "winner"}
PREDICTED = FORESEEN | {"class", "label", "labels", "scored", "r", "klasse", "classe", "clase"}


def choose_confidence(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Whether a score is how sure a model was of the label that it predicted, rather than the chance of the event.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    answers
        Under ``confidence`` whether it is turned.

    Returns
    -------
    Table
        With the question and a decision that `turned_sql` reads; unchanged where the score ranks as well as it stands.

    Raises
    ------
    DataError
        When a score is by its name and numbers such a confidence, and no column says what was predicted.
    """
    found = {profile.column.name: profile for profile in profiles(table)}
    score, outcome = found[roles["score"]], found[roles["outcome"]]
    classes = len(outcome.labels) - len(waiting(outcome.labels))
    by_name = not TOP.isdisjoint(_words_of(score.column.name))
    if classes > 2 and by_name and _is_never_below(score, 1 / classes):
        raise _of_several(table, roles["score"], event, classes)
    if not _is_never_below(score, LEAST) or classes != 2:
        return table
    told = [(each, says) for each in found.values() if (says := _predicts(each, outcome, event))]
    if not told and by_name:
        raise _without_label(table, roles["score"], event)
    for predicted, says in told:
        if score.column != predicted.column:
            now, then = _areas(table, score.column, predicted.column, outcome.column, (event, says))
            if now is None or then is None:
                continue
            # The label of a probability is a cut of it; confidence reaches as high for either label.
            if then >= now + BY_FAR or (then > now and not is_cut(table, score.column.name, predicted.column.name)):
                return _asked(table, roles["score"], predicted.column.name, says, (now, then), answers)
    return table


def is_sure_in_per_cent(profile: Profile) -> bool:
    """Is a column by its name how sure a model was, in numbers from 50 to 100?"""
    in_per_cent = profile.low is not None and profile.low >= 100 * LEAST and 1 < profile.high <= 100
    return in_per_cent and profile.column.distinct > 2 and not _SURE.isdisjoint(_words_of(profile.column.name))


def _is_never_below(profile: Profile, least: float) -> bool:
    within = profile.low is not None and profile.low >= least - OFF and profile.high <= 1
    return within or is_sure_in_per_cent(profile)


def tops(table: Table, names: Sequence[str]) -> dict[str, str]:
    """Columns that hold the larger of a probability and its counterpart, and the probability: no second model, but how sure it was."""
    found = {profile.column.name: profile for profile in profiles(table)}
    of_two = [found[name] for name in names if found[name].low is not None and found[name].high <= 1]
    above = [each.column.name for each in of_two if each.low >= LEAST]
    below = [each.column.name for each in of_two if 0 <= each.low < LEAST]
    known = {}
    for top in above:
        for name in below:
            one, other = as_number(top), as_number(name)
            off = f"max(abs({one} - greatest({other}, 1 - {other}))), count(*)"
            with table.rows.open() as connection:
                most, rows = connection.execute(
                    f"SELECT {off} FROM {table.rows.source} WHERE {one} IS NOT NULL AND {other} IS NOT NULL"
                ).fetchone()
            if rows and most is not None and most <= ROUNDED:
                known.setdefault(top, name)
    return known


def _predicts(profile: Profile, outcome: Profile, event: str) -> str:
    """The label of a column of predictions that foresees the event, also where it is written otherwise, as 1 beside Yes."""
    said_of, of_outcome = ({label.text.lower() for label in each.labels} for each in (profile, outcome))
    named = is_foreseen(profile.column.name) or not PREDICTED.isdisjoint(words_of(profile.column.name))
    if not named or not said_of or profile.column.name == outcome.column.name:
        return ""
    if said_of <= of_outcome:
        return event
    if not (says_yes_or_no(profile.labels) and says_yes_or_no(outcome.labels)) or len(said_of) != 2:
        return ""
    yes = event_of(profile.labels).label
    happened = event.lower() == event_of(outcome.labels).label.lower()
    return yes if happened else next(label.text for label in profile.labels if label.text != yes)


def _words_of(name: str) -> set[str]:
    words = words_of(name)
    return {*words, *map("".join, pairwise(words))}


def _without_label(table: Table, score: str, event: str) -> DataError:
    return DataError(
        f"{table.name}: “{score}” is never below one half, and by its name it says how sure the model was of the label that it "
        f"predicted; no column says which label that was. Bring the predicted label too, or the probability of “{event}”."
    )


def _of_several(table: Table, score: str, event: str, classes: int) -> DataError:
    return DataError(
        f"{table.name}: “{score}” says how sure the model was of the likeliest of {classes} labels; how the rest divides among the others "
        f"it does not say, so it says little about “{event}”. Bring the probability of “{event}”, or a column for each label."
    )


def _asked(table: Table, score: str, predicted: str, event: str, areas: tuple[float, float], answers: Answers) -> Table:
    now, then = (said("pairs-ranked", pairs=f"{100 * area:.0f}", all="100") for area in areas)
    options = (
        Option(TURN, said("confidence-turns", predicted=predicted, event=event), meaning=then),
        Option(STAYS, said("confidence-stays", event=event), meaning=now),
    )
    text = said("confidence-asked", score=score, predicted=predicted, event=event)
    question = Question(ID, "roles", text, options, TURN)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == STAYS:
        return table
    choice = said(BY_LABEL, column=predicted, event=event)
    decision = Decision("roles", score, choice, said("turned-by-label-reason"))
    return replace(table, decisions=(*table.decisions, decision))


def _areas(
    table: Table, score: Column, predicted: Column, outcome: Column, event: tuple[str, str]
) -> tuple[float | None, float | None]:
    """The AUC of the confidence as it stands, and turned where the other label was predicted; the event of outcome and prediction."""
    every = -(-table.count // ROWS)
    turned, happened = _turned(table, score.name, predicted, event[1]), outcome_sql(outcome, event[0])
    query = (
        f"SELECT {as_number(score.name)} AS stands, {turned} AS turned, {happened} AS happened "
        f"FROM {table.rows.numbered} WHERE file_row_number % {every} = 0"
    )
    with table.rows.open() as connection:
        read = connection.execute(
            f"SELECT * FROM ({query}) WHERE stands IS NOT NULL AND turned IS NOT NULL AND happened IS NOT NULL"
        ).fetchnumpy()
    now, then, known = (np.asarray(read[name]) for name in ("stands", "turned", "happened"))
    return auc(now, known), auc(then, known)


def _turned(table: Table, score: str, predicted: Column, event: str) -> str:
    number = as_number(score)
    profile = next(each for each in profiles(table) if each.column.name == score)
    most = 1 if profile.high is None or profile.high <= 1 else 100
    return f"CASE {outcome_sql(predicted, event)} WHEN 1 THEN {number} WHEN 0 THEN {most} - ({number}) END"


def turned_sql(dataset: Dataset) -> str:
    """The score in SQL, turned by the predicted label if that was decided; else empty."""
    for decision in dataset.table.decisions:
        if is_said(decision.choice, BY_LABEL):
            predicted = dataset.table.column(decision.choice["column"])
            return _turned(dataset.table, dataset.roles["score"], predicted, decision.choice["event"])
    return ""
