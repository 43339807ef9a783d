"""Tables of survival: whoever was followed for less than the horizon without the event is not known yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from data.cells import as_number
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.anew import with_column
from data.roles.days import (
    numbers_in,
    says_after_how_long,
    says_censored,
    says_how_long_watched,
    says_observed,
    tells_an_end,
    unit_of,
)
from data.roles.events import Label, labels, outcome_sql, shares_a_stem, without_event
from data.roles.rivals import areas
from data.said import is_said, said

ID = "horizon"
AS_IT_SAYS = "as-it-says"
HORIZONS = {
    "day": (30, 60, 90, 180, 365, 730, 1_095, 1_825),
    "week": (4, 13, 26, 52, 104, 260),
    "month": (1, 3, 6, 12, 24, 36, 60),
    "year": (1, 2, 3, 5, 10),
}
OF_NO_UNIT = (1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1_000, 2_000, 3_000, 5_000)
MOST_HORIZONS = 4
KNOWN = 0.7  # of the rows must be known by the horizon that is proposed, where there is one
# The names of a length of time that are looked at, by how surely the outcome is the end of a watching.
WANTED = {
    "surely": ("followed", "lasted", "in-units", "perhaps"),
    "perhaps": ("followed", "lasted", "in-units"),
    "": ("followed",),
}
FEWEST = 5  # rows of either outcome
LENGTHS = 12  # different lengths of time: a term that many have in common is no watching
FEW_LENGTHS = 4  # where a name says that somebody was watched
SOONER = -0.1  # correlation with the score from which events come the sooner, the higher it is


@dataclass(frozen=True)
class _At:
    """A horizon, and the rows that are known by it: how many have the event, how many are known, how many are not."""

    horizon: int
    events: int
    rows: int
    beside: int

    @property
    def tells(self) -> bool:
        """Are there enough of either outcome?"""
        return min(self.events, self.rows - self.events) >= FEWEST and self.beside + self.rows > 0


def leave_censored(table: Table, roles: Mapping[str, str], event: str, answers: Answers) -> Table:
    """Take the outcome from rows that were followed for less than the horizon; what came after it had not happened by then.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    answers
        Under ``horizon`` the length of time by which it must have happened, or "as-it-says" where whoever was not followed
        to the event counts as "it did not happen".

    Returns
    -------
    Table
        With the outcome as it was at the horizon, a question, and a finding that counts the rows that are not known yet; unchanged
        where no column says for how long each was followed.
    """
    outcome = table.column(roles["outcome"])
    if outcome.kind not in ("number", "text", "flag"):
        return table
    found = labels(table, outcome.name)
    ended = _ended_first(found, event)
    time = ended and next(_times(table, roles, event, found), "")
    if not time:
        return _told_without_time(table, outcome, ended)
    known = [at for at in _horizons(table, time, outcome, event, ended, roles["score"]) if at.tells]
    if not known:
        return table
    default = _likely(known, table.count, roles["score"])
    question = _asked(table, time, outcome, event, ended, known, default)
    table = replace(table, questions=(*table.questions, question))
    if (chosen := question.chosen(answers)) == AS_IT_SAYS:
        return table
    at = next(each for each in known if str(each.horizon) == chosen)
    values = {"name": time, "outcome": outcome.name, "horizon": chosen, "count": at.beside}
    # An end that was said to be not known yet is known by the horizon, where it was reached.
    told = [each for each in table.findings if not is_said(each.text, "outcome-not-known-yet")]
    if at.beside:
        told.append(Finding("note", said("rows-censored", **values), outcome.name, at.beside))
    columns = tuple(replace(each, waiting=()) if each.name == outcome.name else each for each in table.columns)
    changed = with_column(
        replace(table, columns=columns), outcome.name, _by(time, outcome, event, ended, at.horizon), ID
    )
    return replace(changed, findings=tuple(told))


def _told_without_time(table: Table, outcome: Column, ended: Sequence[str]) -> Table:
    """Say of rows that are called censored that they count as if it had not happened, as nothing tells for how long they were followed."""
    if not ended or not (says_censored(outcome.name) or says_censored(ended[0]) or says_observed(outcome.name)):
        return table
    with table.rows.open() as connection:
        query = f"SELECT count(*) FILTER ({_is_ended(outcome, ended)}) FROM {table.rows.source}"
        rows = connection.execute(query).fetchone()[0]
    told = said("censored-without-time", outcome=outcome.name, label=ended[0], count=rows)
    return replace(table, findings=(*table.findings, Finding("note", told, outcome.name, rows)))


def _ended_first(found: Sequence[Label], event: str) -> tuple[str, ...]:
    """The labels of those whose watching ended before it happened: so they are called, or the only other, or the lowest number."""
    others = [text for text in without_event(tuple(found), event) if text]
    others += [label.text for label in found if says_censored(label.text) and label.text not in (*others, event)]
    if called := tuple(text for text in others if says_censored(text)):
        return called
    if len(others) > 1 and all(text.isdecimal() for text in others):
        return (min(others, key=int),)
    return tuple(others) if len(others) == 1 else ()


def _times(table: Table, roles: Mapping[str, str], event: str, found: Sequence[Label]) -> Iterator[str]:
    """The columns that may say for how long each was followed, the plainest first."""
    outcome, taken = roles["outcome"], {roles[role] for role in ("id", "score", "outcome") if role in roles}
    end = "surely" if any(says_censored(label.text) for label in found) else tells_an_end(outcome)
    wanted = WANTED[end]
    lengths = [column for column in table.columns if column.name not in taken and _may_be_a_length(column)]
    ordered = sorted(lengths, key=lambda column: (*wanted, "").index(_watched(column, wanted, outcome)))
    for column in ordered:
        watched = _watched(column, wanted, outcome)
        plainly = watched and (end == "surely" or watched == "followed")
        if (
            watched
            and _is_a_length(table, column.name)
            and (plainly or _comes_sooner(table, roles, column.name, event))
        ):
            yield column.name


def _watched(column: Column, wanted: Sequence[str], outcome: str) -> str:
    """How plainly a name says for how long somebody was watched; days until this very outcome do, and until another thing do not."""
    said_so = says_how_long_watched(column.name)
    if says_after_how_long(column.name) and said_so != "followed":
        return "followed" if shares_a_stem(column.name, outcome) else ""
    return said_so if said_so in wanted else ""


def _may_be_a_length(column: Column) -> bool:
    least = FEW_LENGTHS if says_how_long_watched(column.name) == "followed" else LENGTHS
    return column.kind == "number" and column.distinct >= least


def _is_a_length(table: Table, name: str) -> bool:
    with table.rows.open() as connection:
        query = f"SELECT min({as_number(name)}) FROM {table.rows.source}"
        low = connection.execute(query).fetchone()[0]
    return low is not None and low >= 0


def _comes_sooner(table: Table, roles: Mapping[str, str], name: str, event: str) -> bool:
    """Of the events, do those come sooner whose score is higher? A term or a call is no longer for a lower score."""
    score = roles["score"]
    if table.column(score).kind != "number":
        return False
    happened = outcome_sql(table.column(roles["outcome"]), event)
    query = f"SELECT corr({as_number(name)}, {as_number(score)}) FROM {table.rows.source} WHERE ({happened}) = 1"
    with table.rows.open() as connection:
        found = connection.execute(query).fetchone()[0]
    area = areas(table, [score], roles["outcome"], event)[score] or 0.5
    turned = -1 if area < 0.5 else 1  # the chance to stay is lower for whom it happens to sooner
    return found is not None and np.isfinite(found) and turned * found <= SOONER


def _horizons(table: Table, time: str, outcome: Column, event: str, ended: Sequence[str], score: str) -> list[_At]:
    """The round lengths of time within those of the data, and those that the name of the score says, with what is known by each."""
    unit = unit_of(time)
    rounds = sorted({*HORIZONS.get(unit, OF_NO_UNIT), *_of_score(score, unit)})
    counts = []
    for horizon in rounds:
        state = _state(time, outcome, event, ended, horizon)
        counts += [f"count(*) FILTER ({state} = 1)", f"count({state})", f"count(*) FILTER (({state}) IS NULL)"]
    limits = f"SELECT min({as_number(time)}), max({as_number(time)}), {', '.join(counts)} FROM {table.rows.source}"
    with table.rows.open() as connection:
        low, high, *found = connection.execute(limits).fetchone()
    known = (_At(each, *found[3 * place : 3 * place + 3]) for place, each in enumerate(rounds))
    return [each for each in known if low < each.horizon < high]


def _of_score(score: str, unit: str) -> tuple[int, ...]:
    """The horizon in the name of a score, where it is in the unit of the data."""
    own = unit_of(score)
    return numbers_in(score) if own and own == (unit or own) else ()


def _likely(known: Sequence[_At], rows: int, score: str) -> _At:
    """The horizon that the score is named after; else the longest by which most rows are known, or by which either outcome is least rare."""
    if named := [at for at in known if at.horizon in numbers_in(score)]:
        return named[0]
    if mostly := [at for at in known if at.rows >= KNOWN * rows]:
        return mostly[-1]
    return max(known, key=lambda at: min(at.events, at.rows - at.events))


def _asked(
    table: Table, time: str, outcome: Column, event: str, ended: Sequence[str], known: Sequence[_At], likely: _At
) -> Question:
    place = known.index(likely)
    first = max(0, min(place - MOST_HORIZONS // 2, len(known) - MOST_HORIZONS))
    options = [
        Option(
            str(at.horizon),
            said("followed-by", horizon=str(at.horizon), name=time),
            meaning=said("followed-meaning", events=at.events, rows=at.rows, count=at.beside),
        )
        for at in known[first : first + MOST_HORIZONS]
    ]
    with table.rows.open() as connection:
        query = f"SELECT count(*) FILTER ({_is_ended(outcome, ended)}) FROM {table.rows.source}"
        rows = connection.execute(query).fetchone()[0]
    as_no = said("waiting-as-no-meaning", count=rows)
    options.append(Option(AS_IT_SAYS, said("followed-none"), meaning=as_no))
    text = said("followed-asked", name=time, outcome=outcome.name, count=rows, event=event)
    return Question(ID, "roles", text, tuple(options), str(likely.horizon))


def _is_ended(outcome: Column, ended: Sequence[str]) -> str:
    return f"({outcome_sql(replace(outcome, waiting=()), ' / '.join(ended))}) = 1"


def _state(time: str, outcome: Column, event: str, ended: Sequence[str], horizon: int) -> str:
    """One, zero or nothing by a horizon; an end of another kind is a no from then on."""
    happened = outcome_sql(outcome, event)
    cell = as_number(time)
    return (
        f"CASE WHEN ({happened}) = 1 THEN CAST({cell} <= {horizon} AS BIGINT) "
        f"WHEN {_is_ended(outcome, ended)} THEN CASE WHEN {cell} >= {horizon} THEN 0 END "
        f"WHEN ({happened}) = 0 THEN 0 END"
    )


def _by(time: str, outcome: Column, event: str, ended: Sequence[str], horizon: int) -> str:
    """The cells of the outcome by a horizon: as they stand, those of a later event as if the watching had ended by then, or empty."""
    state = _state(time, outcome, event, ended, horizon)
    other = ended[0] if outcome.kind == "number" else literal(ended[0])
    happened = outcome_sql(outcome, event)
    return (
        f"CASE WHEN ({state}) IS NULL THEN NULL WHEN ({state}) = 0 AND ({happened}) = 1 THEN {other} "
        f"ELSE {quoted(outcome.name)} END"
    )
