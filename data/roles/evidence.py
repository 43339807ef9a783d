"""How well numbers rank what may have happened: evidence for what a column means, beside its name."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from statistics import NormalDist

import numpy as np

from data.cells import as_number, as_text
from data.dataset import Table
from data.files import child
from data.files.wire import built, plain
from data.names import names_a
from data.protected import is_protected
from data.roles.class_scores import told_by_columns
from data.roles.days import says_after_how_long, says_how_late
from data.roles.events import likely, outcome_sql, say_how_often, tells_why, waiting
from data.roles.profile import Profile, profiles
from data.roles.ranking import auc, by_chance
from data.roles.senses import by_words

log = logging.getLogger("throughline")
WORKER, TASK = "data.intake.worker", "evidence"
ROWS = 20_000  # that are looked at, of any file
PAIRS = 400
MOST_LABELS = 6
LETTERS = "pqrstu"  # of as many labels, as columns that are looked at
PLAINLY = 0.65  # an area from which a score has to do with an outcome
MIDDLING = 0.7  # an area below which another score may still be by far better
BY_CHANCE = 0.56  # an area below which a score has hardly to do with an outcome
RANKS, SOME = 0.62, 0.1  # beside such a one, from here on and by so much better another has
BY_FAR = 0.2  # so much more is by far
CHANCE = 2.5  # standard errors that chance may make of nothing, with several pairs looked at
TOO_WELL = 0.995  # what ranks so well is the outcome itself, under another name


@dataclass(frozen=True)
class Evidence:
    """The AUC of pairs of a possible score and a possible outcome, and how many pairs were not looked at.

    ``errors`` are how far each would be from one half by chance alone, as a standard error; where several labels may each be the event,
    ``best`` is the one that is ranked best, and of how many: its error is that of so many looks.
    """

    areas: Mapping[tuple[str, str], float]
    unseen: int = 0
    errors: Mapping[tuple[str, str], float] = field(default_factory=dict)
    best: Mapping[tuple[str, str], tuple[str, int]] = field(default_factory=dict)

    def strength(self, score: str, outcome: str) -> float:
        """How well one ranks the other, whichever way round: from 0.5 to 1."""
        area = self.areas.get((score, outcome), 0.5)
        return max(area, 1 - area)

    def taken_as(self, scores: Sequence[str], outcome: str) -> tuple[str, int]:
        """The label as which an outcome is ranked best, and the best of how many it is; empty where but one was looked at."""
        first = max(scores, key=lambda score: self.strength(score, outcome), default="")
        return self.best.get((first, outcome), ("", 1))

    def surely(self, score: str, outcome: str) -> float:
        """As `strength`, less what chance may make of it where events are few."""
        doubt = CHANCE * self.errors.get((score, outcome), 0.0)
        return max(0.5, self.strength(score, outcome) - doubt)


def evidence(table: Table) -> Evidence:
    """The pairs of a table, looked at in the process that reads files: those first whose names speak for them.

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at, at most 20,000.

    Returns
    -------
    Evidence
        Of at most 400 pairs; where the process took more time or memory than it may, none was looked at.

    Raises
    ------
    Cancelled
        When whoever wanted to know has changed their mind.
    """
    return _evidence(Table(table.rows, table.name, table.columns, table.sha256))  # whatever was said of them meanwhile


@lru_cache(maxsize=16)
def _evidence(table: Table) -> Evidence:
    try:
        looked = built(Looked, child.run(WORKER, TASK, table.name, {"table": plain(table)}))
    except child.Overdrawn as error:
        log.warning("Evidence was given up: %s", type(error).__name__)
        return Evidence({}, len(_pairs(profiles(table))))
    found = {(each.score, each.outcome): each for each in looked.found}
    errors = {pair: each.error for pair, each in found.items()}
    best = {pair: (each.label, each.looks) for pair, each in found.items() if each.looks > 1}
    return Evidence({pair: each.area for pair, each in found.items()}, looked.unseen, errors, best)


@dataclass(frozen=True)
class Best:
    """As `Ranked`, of the best of several labels: which, of how many looks."""

    area: float
    error: float
    label: str = ""
    looks: int = 1


@dataclass(frozen=True)
class Ranked:
    """The AUC of one pair, and its standard error if the one has nothing to do with the other."""

    score: str
    outcome: str
    area: float
    error: float
    label: str = ""  # the best of several that may each be the event
    looks: int = 1


@dataclass(frozen=True)
class Looked:
    """What the reading process found."""

    found: tuple[Ranked, ...]
    unseen: int


def evidence_here(table: Table) -> Looked:
    """As `evidence`, in this process."""
    pairs = _pairs(profiles(table))
    looked_at = pairs[:PAIRS]
    read = _read(table, {one for pair in looked_at for one in pair})
    found = (
        Ranked(score.column.name, outcome.column.name, best.area, best.error, best.label, best.looks)
        for score, outcome in looked_at
        if (best := _best_area(read[score.column.name][0], read[outcome.column.name][1:], _texts(outcome)))
    )
    return Looked(tuple(found), len(pairs) - len(looked_at))


def _texts(profile: Profile) -> list[str]:
    return [label.text for label in profile.labels]


def _pairs(found: Sequence[Profile]) -> list[tuple[Profile, Profile]]:
    scores = sorted(filter(_may_be_a_score, found), key=lambda each: not names_a("score", each.column.name))
    outcomes = sorted(filter(_may_be_an_outcome, found), key=lambda each: not names_a("outcome", each.column.name))
    return [(score, outcome) for outcome in outcomes for score in scores if score.column.name != outcome.column.name]


def _may_be_a_score(profile: Profile) -> bool:
    column = profile.column
    return column.kind == "number" and column.distinct > 2 and profile.low is not None


def _may_be_an_outcome(profile: Profile) -> bool:
    column = profile.column
    for_some = column.missing > 0 and (len(profile.labels) == 1 or (column.kind == "date" and column.distinct > 0))
    known = len(profile.labels) - len(waiting(profile.labels))
    in_days = column.kind == "number" and (says_how_late(column.name) or says_after_how_long(column.name))
    for_some = for_some or (in_days and column.distinct > 1) or say_how_often(column, profile.labels)
    return for_some or tells_why(column) or 2 <= known <= MOST_LABELS


def is_of_three(profile: Profile) -> bool:
    """Has a column three labels, of which neither its name nor their words say that one is the event: which may it be?"""
    column = profile.column
    named = any(names_a(role, column.name) for role in ("outcome", "segment", "treated", "model", "date"))
    texts = [label.text for label in profile.labels]
    three = len(texts) == 3 and column.kind in ("text", "flag") and not waiting(profile.labels)
    return three and not named and not is_protected(column.name, texts, column.distinct) and not by_words(texts)


def _each_may_be(profile: Profile, table: Table) -> bool:
    """May each of a few labels be the event, as neither words nor names tell which, or chances are named after them?"""
    return is_of_three(profile) or (len(profile.labels) <= MOST_LABELS and bool(told_by_columns(profile, table)))


def _read(table: Table, wanted: set[Profile]) -> dict[str, tuple[np.ndarray, ...]]:
    """Each column as numbers, as 1 and 0, and of three labels as 1 and 0 for each of them; NaN where nothing is known."""
    every = -(-table.count // ROWS)
    order = sorted(wanted, key=lambda profile: profile.column.name)
    parts = []
    for place, profile in enumerate(order):
        column = profile.column
        number = as_number(column.name) if column.kind == "number" else "NULL"
        known = replace(column, waiting=waiting(profile.labels))
        said = outcome_sql(known, likely(column, profile.labels)) if _may_be_an_outcome(profile) else "NULL"
        parts += [f"CAST({number} AS DOUBLE) AS n{place}", f"CAST({said} AS DOUBLE) AS o{place}"]
        if _each_may_be(profile, table):
            each = (outcome_sql(known, label.text) for label in profile.labels)
            parts += [f"CAST({sql} AS DOUBLE) AS {kind}{place}" for kind, sql in zip(LETTERS, each, strict=False)]
    if not parts:
        return {}
    query = f"SELECT {', '.join(parts)} FROM {table.rows.numbered} WHERE file_row_number % {every} = 0"
    with table.rows.open() as connection:
        read = connection.execute(query).fetchnumpy()
    return {
        profile.column.name: tuple(
            np.ma.filled(read[f"{kind}{place}"].astype(float), np.nan)
            for kind in f"no{LETTERS}"
            if f"{kind}{place}" in read
        )
        for place, profile in enumerate(order)
    }


def _best_area(score: np.ndarray, outcomes: Sequence[np.ndarray], labels: Sequence[str]) -> Best | None:
    """Of several labels that may each be the event the one that is ranked best, of so many looks; the first is what is likely the event."""
    found = [(*area, place) for place, each in enumerate(outcomes) if (area := _area(score, each)) is not None]
    if not found:
        return None
    area, error, place = max(found, key=lambda each: abs(each[0] - 0.5))
    looks = max(1, len(outcomes) - 1)  # the first is one of the others
    label = labels[place - 1] if place and looks > 1 else ""
    return Best(area, error * of_looks(looks), label, looks if label else 1)


def of_looks(looks: int) -> float:
    """By how much a standard error widens where the best of several looks is taken: so much rarer must each be by chance (Bonferroni)."""
    usual = NormalDist()
    return -usual.inv_cdf(usual.cdf(-CHANCE) / looks) / CHANCE


def _area(score: np.ndarray, outcome: np.ndarray) -> tuple[float, float] | None:
    known = ~(np.isnan(score) | np.isnan(outcome))
    area = auc(score[known], outcome[known])
    return None if area is None else (area, by_chance(int((outcome[known] == 1).sum()), int(known.sum())))


def is_cut(table: Table, score: str, group: str) -> bool:
    """Are the groups of a column nothing but stretches of the score, as bands and predicted labels are?"""
    number = as_number(score)
    text = as_text(table.column(group))
    ends = f"SELECT min({number}) AS low, max({number}) AS high FROM {table.rows.source} WHERE {text} IS NOT NULL GROUP BY {text}"
    with table.rows.open() as connection:
        apart = connection.execute(
            f"SELECT bool_and(before IS NULL OR before <= low), count(*) "
            f"FROM (SELECT low, lag(high) OVER (ORDER BY low, high) AS before FROM ({ends}) WHERE low IS NOT NULL)"
        ).fetchone()
    return bool(apart[0]) and apart[1] > 1
