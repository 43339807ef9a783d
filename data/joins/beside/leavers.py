"""An offer that was sent only to those to whom it had happened, as to win them back, is no test of what an offer does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal, quoted
from data.joins.beside.already import before_sql
from data.roles import control as control_group
from data.roles.choices.left_alone import LEAVERS
from data.roles.events import labels, outcome_sql
from data.said import said

NO_TEST, A_TEST = "no-test", "test"
FEWEST = 10  # rows to whom something was sent
BY_CHANCE = 1e-6  # so unlikely is it that all of them had it
MOSTLY = 0.9  # of the rows that a column of dates must be filled for, and of the events that must have come before


@dataclass(frozen=True)
class _Sent:
    """To how many it was sent who had it, and the columns of the dates of both where these say so; empty where all of them had it."""

    rows: int
    when: str = ""
    left: str = ""


def leave_offers_to_leavers(
    table: Table, roles: Mapping[str, str], event: str, control: str | None, answers: Answers
) -> tuple[Table, dict[str, str]]:
    """Take the role of who was contacted from a column that tells who got an offer after it had happened.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    event
        The label of the outcome that is the event.
    control
        The label of those who were left alone, where it was given; None where it is to be found.
    answers
        Under ``leavers`` whether it is a test all the same.

    Returns
    -------
    tuple[Table, dict[str, str]]
        With an offer, and a finding that says why; without the role. Unchanged where some of those to whom it was sent did not have
        it, unless it was sent after it had happened.
    """
    roles = dict(roles)
    name = roles.get("treated", "")
    found = name and _sent(table, table.column(name), roles["outcome"], event, control)
    if not found:
        return table, roles
    values = {"name": name, "outcome": roles["outcome"], "event": event, "rows": found.rows}
    values |= {"when": found.when, "left": found.left, "dated": "yes" if found.when else "no"}
    options = (
        Option(NO_TEST, said("leavers-no-test"), meaning=said("so-many-rows", rows=table.count)),
        Option(A_TEST, said("leavers-test"), meaning=said("leavers-test-meaning")),
    )
    question = Question(LEAVERS, "roles", said("leavers-asked", name=name), options, NO_TEST)
    table = replace(table, questions=(*table.questions, question))
    if question.chosen(answers) == A_TEST:
        return table, roles
    told = Finding("note", said("offers-to-leavers", **values), name, found.rows)
    others = {role: column for role, column in roles.items() if role != "treated"}
    return replace(table, findings=(*table.findings, told)), others


def _sent(table: Table, column: Column, outcome: str, event: str, control: str | None) -> _Sent | None:
    alone = control or control_group.control(labels(table, column.name), column.name)
    if not alone:
        return None
    cell, happened = f"lower({as_text(column)})", f"({outcome_sql(table.column(outcome), event)})"
    sent = f"({cell} IS NOT NULL AND {cell} <> {literal(alone.lower())})"
    query = (
        f"SELECT count(o) FILTER (s), coalesce(sum(o) FILTER (s), 0), count(o), coalesce(sum(o), 0) "
        f"FROM (SELECT {sent} AS s, {happened} AS o FROM {table.rows.source})"
    )
    with table.rows.open() as connection:
        rows, events, all_rows, all_events = map(int, connection.execute(query).fetchone())
    if rows < FEWEST or rows == all_rows:
        return None
    if events == rows and (all_events / all_rows) ** rows < BY_CHANCE:
        return _Sent(rows)
    return _after(table, sent, happened)


def _after(table: Table, sent: str, happened: str) -> _Sent | None:
    """A date that those have to whom it was sent, behind one that those have to whom it happened."""
    dates = [column for column in table.columns if column.kind == "date" and column.missing]
    sending = [column for column in dates if _is_of(table, column, sent)]
    leaving = [column for column in dates if _is_of(table, column, f"({happened} = 1)")]
    for when in sending:
        for left in leaving:
            query = (
                f"SELECT count(*) FILTER ({before_sql(left, when)}), count(*) FROM {table.rows.source} "
                f"WHERE {sent} AND {happened} = 1 AND {quoted(when.name)} IS NOT NULL AND {quoted(left.name)} IS NOT NULL"
            )
            with table.rows.open() as connection:
                before, both = connection.execute(query).fetchone()
            if when != left and before >= max(FEWEST, MOSTLY * both):
                return _Sent(before, when.name, left.name)
    return None


def _is_of(table: Table, column: Column, condition: str) -> bool:
    """Is a column of dates filled for the rows of a condition, and for hardly any other?"""
    filled = f"({quoted(column.name)} IS NOT NULL)"
    query = (
        f"SELECT count(*) FILTER ({filled} AND {condition}), count(*) FILTER ({filled}), count(*) FILTER ({condition}) "
        f"FROM {table.rows.source}"
    )
    with table.rows.open() as connection:
        both, dated, rows = connection.execute(query).fetchone()
    return both > 0 and both >= MOSTLY * dated and both >= MOSTLY * rows
