"""How sure a model was, with no label beside it that says of what: it is known by its numbers, and tells nothing about the event."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from data.cells import as_number
from data.dataset import Table
from data.decision import Option, Question
from data.errors import DataError
from data.roles.events import outcome_sql, waiting
from data.roles.evidence import ROWS
from data.roles.profile import Profile, profiles
from data.said import said

SURE = "sure"  # the answer that it is how sure the model was
NEAR, HIGH = 0.1, 0.8  # such numbers begin near one of as many as there are classes, and reach high
MANY, ENOUGH = 20, 30  # different numbers, and rows, from which this can be told
ERRORS = 3.0  # standard errors by which the event is more frequent than its counterpart, and less than the numbers, would have it
WHOLE, UPPER = 0.0, 0.5  # from which share of the rows upwards it is looked at


@dataclass(frozen=True)
class Sureness:
    """How often the event came among rows of which a score says ``mean`` on average, as shares."""

    rate: float
    mean: float


def sureness(table: Table, score: str, outcome: str, event: str) -> Sureness | None:
    """Whether the numbers of a score say how sure a model was of either class.

    Parameters
    ----------
    table
        A typed table; every k-th of its rows is looked at, at most 20,000.
    score, outcome
        Columns of it.
    event
        The label of the outcome that is the event.

    Returns
    -------
    Sureness or None
        Where no number is below one of as many as there are classes, and of the rows as a whole, or of those with the upper half of the
        numbers, the event came too often for its counterpart and too seldom for itself: its rate has no end towards which it goes.
    """
    found = {profile.column.name: profile for profile in profiles(table)}
    classes = len(found[outcome].labels) - len(waiting(found[outcome].labels))
    if classes < 2 or not _begins_at(found[score], 1 / classes):
        return None
    known = (as_number(score), outcome_sql(table.column(outcome), event))
    query = (
        f"SELECT CAST({known[0]} AS DOUBLE) AS s, {known[1]} AS o FROM {table.rows.numbered} "
        f"WHERE file_row_number % {-(-table.count // ROWS)} = 0"
    )
    with table.rows.open() as connection:
        read = connection.execute(f"SELECT * FROM ({query}) WHERE s IS NOT NULL AND o IS NOT NULL").fetchnumpy()
    sure, happened = np.asarray(read["s"], float), np.asarray(read["o"], float)
    looks = (_between(sure, happened, share) for share in (UPPER, WHOLE))
    return next((look for look in looks if look), None)


def _begins_at(profile: Profile, least: float) -> bool:
    if profile.low is None or profile.whole or profile.column.distinct <= MANY:
        return False
    return least - 1e-4 <= profile.low < least + NEAR and HIGH <= profile.high <= 1


def _between(sure: np.ndarray, happened: np.ndarray, share: float) -> Sureness | None:
    """The rate of the event among the rows from a share of them upwards, where it is plainly neither what the numbers say nor the rest to one."""
    kept = sure >= np.quantile(sure, share) if sure.size else sure.astype(bool)
    if kept.sum() < ENOUGH:
        return None
    mean, rate = float(sure[kept].mean()), float(happened[kept].mean())
    error = ERRORS * float(np.sqrt(max(mean * (1 - mean), rate * (1 - rate)) / kept.sum()))
    return Sureness(rate, mean) if 1 - mean + error < rate < mean - error else None


def with_sureness(question: Question, found: Sureness, score: str, event: str, offered: bool) -> Question:
    """The question which way a score ranks, with the answer that it is how sure the model was: the likely one, unless it is but offered."""
    option = Option(SURE, said("sure-of-its-label"), meaning=said("sure-of-its-label-meaning", event=event))
    text = said(
        "sure-asked",
        score=score,
        event=event,
        rate=f"{100 * found.rate:.0f}",
        mean=f"{100 * found.mean:.0f}",
        all="100",
    )
    likely = question.default if offered else SURE
    return replace(question, text=text, options=(option, *question.options), default=likely)


def refuse_sureness(name: str, score: str, event: str) -> DataError:
    """The sentence that says why no story can be told of it, and what would help."""
    return DataError(
        f"{name}: “{score}” says how sure the model was of the label that it predicted, and no column says which label that was, so it "
        f"says nothing about “{event}”. Bring the column of predicted labels too, or the probability of “{event}”."
    )
