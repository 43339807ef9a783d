"""A table without a score, and the roles of its columns, become a dataset that tells what a change did, or a sentence that says why not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import duckdb

from data.dataset import Dataset, Finding, Joined, Table
from data.decision import Answers, Decision, Option, Question
from data.errors import DataError
from data.intake.door import go_live
from data.joins.repeats import EVERY_ROW, settle
from data.names import words_of
from data.quality.findings import period
from data.roles.choices.currency import tell_currency
from data.roles.choices.event import choose_event, listed
from data.roles.choices.unit import choose_unit
from data.roles.events import labels
from data.roles.measured.phases import before_label
from data.rows.arms import arms_sql
from data.said import said

SINCE = "understood-since"  # the choice of the day from which rows are those after a change
USUAL = frozenset(
    [
        "old",
        "current",
        "existing",
        "usual",
        "standard",
        "baseline",
        "present",
        "champion",
        "before",
        "status",
        "alt",
        "bisher",
        "aktuell",
        "ancien",
        "actuel",
    ]
)
CONTROL = "control"  # the id of the question with whom the others are compared


def is_change(roles: Mapping[str, str], answers: Answers) -> bool:
    """Tell columns without a score what a change did: something measured, and arms, or times before and after it?"""
    measured = roles.get("outcome") or roles.get("measure")
    parted = roles.get("treated") or roles.get("phase") or (roles.get("date") and go_live(answers))
    return not roles.get("score") and bool(measured and parted)


def with_phases(table: Table, roles: Mapping[str, str]) -> Table:
    """The table with it noted that rows of the times before and after are rows of their own.

    Raises
    ------
    DataError
        When the column of before and after has other labels than one for each.
    """
    if not (name := roles.get("phase")):
        return table
    if not before_label(found := labels(table, name)):
        raise DataError(f"{table.name}: “{name}” must say before or after in two labels, but has {listed(found)}.")
    reason = said("phase-reason", name=name)
    return replace(table, decisions=(*table.decisions, Decision("roles", name, said(EVERY_ROW), reason)))


def assembled(
    table: Table, roles: dict[str, str], event: str | None, control: str, joined: Joined | None, answers: Answers
) -> Dataset:
    """The dataset of a change, with its rows counted.

    Parameters
    ----------
    table
        With one row for each one and time.
    roles
        Without a score.
    event
        The label of the outcome that counts as 1; empty where none has that role.
    control
        The label of the treated column that means "left alone"; empty where none has that role.
    joined, answers
        As of `data.intake.assemble.assemble`.

    Raises
    ------
    DataError
        When an arm or a time has no rows with a known measure, or the day of the change lies outside the data.
    """
    # What each one pays or costs plays no part without a score; two models side by side are arms.
    unused = {"value", "cost", *(["model"] if roles.get("model") == roles.get("treated") else [])}
    roles = {role: name for role, name in roles.items() if role not in unused}
    dataset = Dataset(table, roles, event or "", control, {}, (), joined=joined)
    with table.rows.open() as connection:
        dataset = replace(dataset, period=period(dataset, connection))
        began = _began(dataset, answers, connection)
        counts, findings = _counted(dataset, began, connection)
    if began:
        since = Decision("roles", dataset.roles["date"], said(SINCE, day=began.isoformat()), said("since-reason"))
        table = replace(table, decisions=(*table.decisions, since))
    return replace(dataset, table=table, counts=counts, findings=(*table.findings, *findings))


def prepared(table: Table, roles: dict[str, str], answers: Answers) -> tuple[Table, dict[str, str]]:
    """The table with one row for each one and time, and amounts in whole units."""
    table = tell_currency(choose_unit(table, roles, answers), roles)
    return settle(with_phases(table, roles), roles, answers), roles


def event_of(table: Table, roles: Mapping[str, str], wanted: str | None, answers: Answers) -> tuple[Table, str]:
    """The label that counts as 1, asked where the labels do not say."""
    if "outcome" not in roles:
        return table, ""
    chosen, question = choose_event(table, roles["outcome"], "", {**({"event": wanted} if wanted else {}), **answers})
    return (table if question is None else replace(table, questions=(*table.questions, question))), chosen


def compared_with(table: Table, name: str, answers: Answers) -> tuple[Table, str]:
    """The arm that the others are compared with, where no label says so: asked, the first in the order of the labels as marked."""
    found = sorted(labels(table, name), key=lambda label: (USUAL.isdisjoint(words_of(label.text)), label.text.lower()))
    options = tuple(
        Option(label.text, said("named", name=label.text), meaning=said("so-many-rows", rows=label.rows))
        for label in found
    )
    question = Question(CONTROL, "roles", said("compared-with-asked", name=name), options, found[0].text)
    return replace(table, questions=(*table.questions, question)), question.chosen(answers)


def _began(dataset: Dataset, answers: Answers, connection: duckdb.DuckDBPyConnection) -> dt.date | None:
    began = go_live(answers)
    if began is None or "phase" in dataset.roles or "date" not in dataset.roles:
        return None
    first, last = connection.execute(
        f"SELECT min(day), max(day) FROM ({arms_sql(dataset)}) WHERE y IS NOT NULL OR m IS NOT NULL"
    ).fetchone()
    if first is None or not first < began <= last:
        raise DataError(
            f"{dataset.name}: the change is said to have begun on {began:%Y-%m-%d}, but “{dataset.roles['date']}” runs from "
            f"{first} to {last}; wanted a day after the first and not after the last."
        )
    return began


def _counted(
    dataset: Dataset, began: dt.date | None, connection: duckdb.DuckDBPyConnection
) -> tuple[dict[str, int], list[Finding]]:
    """Rows by what can be done with them, each once, and what must be said of them."""
    roles, rows = dataset.roles, arms_sql(dataset, began)
    parted = {"arm": "treated" in roles, "phase": _is_timed(dataset, began)}
    housed = " AND ".join(f"{key} IS NOT NULL" for key, there in parted.items() if there)
    known = "(y IS NOT NULL OR m IS NOT NULL)"
    parts = connection.execute(
        f"SELECT arm, phase, count(*) FILTER ({known}), count(*) FROM ({rows}) WHERE {housed} GROUP BY ALL ORDER BY ALL"
    ).fetchall()
    _refuse_what_cannot_be_compared(dataset, parts)
    usable, unknown, homeless = connection.execute(
        f"SELECT count(*) FILTER ({known} AND {housed}), count(*) FILTER (NOT {known}), count(*) FILTER ({known} AND NOT ({housed})) "
        f"FROM ({rows})"
    ).fetchone()
    events = connection.execute(f"SELECT coalesce(sum(y), 0), count(y) FROM ({rows}) WHERE {housed}").fetchone()
    counts = {"usable": usable, "no score": 0, "no outcome": unknown, "in no arm": homeless}
    found = [Finding("fine", said("rows-measured", usable=usable, rows=dataset.table.count), count=usable)]
    if "outcome" in roles:
        text = said("event-rows", event=dataset.event, events=int(events[0]), rows=events[1])
        found.append(Finding("fine", text, roles["outcome"], int(events[0])))
    if unknown:
        found.append(Finding("note", said("rows-no-outcome", count=unknown), roles.get("outcome", ""), unknown))
    if homeless:
        found.append(Finding("note", said("rows-in-no-arm", count=homeless), roles.get("treated", ""), homeless))
    return counts, [*found, *_overlapping(dataset, began, connection)]


def _is_timed(dataset: Dataset, began: dt.date | None) -> bool:
    """Are there times before and after?"""
    return "phase" in dataset.roles or began is not None


def _refuse_what_cannot_be_compared(dataset: Dataset, parts: list[tuple[str | None, str | None, int, int]]) -> None:
    roles = dataset.roles
    measured = roles.get("outcome") or roles.get("measure")
    bare = [(arm, phase, rows) for arm, phase, known, rows in parts if not known]
    if bare:
        arm, phase, rows = bare[0]
        part = f"“{arm}”" if arm else f"the time {phase} the change"
        raise DataError(
            f"{dataset.name}: “{measured}” is empty in all {rows:,} rows of {part}; nothing can be compared with it."
        )
    arms = {arm for arm, *_ in parts if arm is not None}
    if "treated" in roles and len(arms) < 2:
        only = next(iter(arms), "")
        raise DataError(
            f"{dataset.name}: every row of “{roles['treated']}” is “{only}”, so that nobody is there to compare with; wanted rows "
            "that were left alone, or a day on which the change began."
        )
    phases = {phase for _, phase, *_ in parts if phase is not None}
    if "phase" in roles and len(phases) < 2:
        raise DataError(
            f"{dataset.name}: every row of “{roles['phase']}” is of one time only; wanted rows before and after."
        )


def _overlapping(dataset: Dataset, began: dt.date | None, connection: duckdb.DuckDBPyConnection) -> list[Finding]:
    """Days that lie in both times: a sentence, for a row before the change may already be one after it."""
    if "phase" not in dataset.roles or "date" not in dataset.roles:
        return []
    last, first = connection.execute(
        f"SELECT max(day) FILTER (phase = 'before'), min(day) FILTER (phase = 'after') FROM ({arms_sql(dataset, began)})"
    ).fetchone()
    if last is None or first is None or last < first:
        return []
    text = said("phases-overlap", name=dataset.roles["phase"], last=last.isoformat(), first=first.isoformat())
    return [Finding("note", text, dataset.roles["phase"])]
