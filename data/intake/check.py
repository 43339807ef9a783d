"""One file's reading as a verdict with every figure that is known, for machines and tests."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Any

import numpy as np

from data.alike import totals
from data.cells import as_number, as_text
from data.dataset import Column, Dataset, Joined, Table
from data.decision import Question
from data.engine import quoted
from data.errors import DataError
from data.files.child import Watch, watching
from data.intake.asking import is_answered, open_questions
from data.intake.handed_in import Intake, as_dataset, read_tables, roles_of
from data.roles.choices.event import choose_event
from data.roles.events import outcome_sql
from data.roles.money import mixed_currencies
from data.roles.ranking import auc
from data.rows.canonical import canonical_sql, counting, story_sql
from data.said import Said

log = logging.getLogger("throughline")
Worded = Callable[[Said | str], str]
FIRST = 3
MOST_GROUPS = 200
MOST_LINES = 50
APART = ("fitted on", "of another model", "not known yet", "contacted")  # why rows of the table are none of the story
_LINE = re.compile(r"\bline (\d[\d,]*\d|\d)", re.IGNORECASE)  # as a finding names one
FIELDS = [
    "verdict",
    "understood",
    "messages",
    "questions",
    "rows",
    "n_columns",
    "roles",
    "event",
    "sums",
    "auc",
    "positives",
    "groups",
    "missing",
    "dates",
    "unique_ids",
    "first_ids",
    "treated",
    "join",
    "seconds",
    "mb",
]


def check(
    intake: Intake, folder: Path, worded: Worded, understood: Callable[[Dataset], str] | None = None
) -> dict[str, Any]:
    """Read the files of an intake and say what came of it.

    Parameters
    ----------
    intake
        Files or a sample, with the roles and answers that are known.
    folder
        Where the tables made from them are kept.
    worded
        Gives what is said of a file its words.
    understood
        Says in one sentence what a dataset was taken for.

    Returns
    -------
    dict[str, Any]
        Every field of ``FIELDS``; what is not known is None. ``verdict`` is "load", "load_warn" (a finding must be
        read), "ask" (a question is open) or "reject". It never raises: what cannot be read is a verdict too.
    """
    started = time.perf_counter()
    told: dict[str, Any] = dict.fromkeys(FIELDS)
    told |= {"messages": [], "questions": []}
    watch = Watch()
    try:
        with watching(watch):
            dataset = _fill(told, intake, folder, worded)
            told["understood"] = understood(dataset) if understood else None
    except DataError as error:
        waiting = [question["text"] for question in told["questions"] if not question["answered"]]
        told["verdict"] = "reject"
        told["messages"] = [str(error), *told["messages"], *waiting]
    except Exception as error:  # the one place where a fault of ours must still become a verdict
        log.exception("A file could not be checked")
        told["verdict"] = "reject"
        told["messages"] = [f"The file could not be read: {type(error).__name__} while it was looked at."]
    told["seconds"] = round(time.perf_counter() - started, 3)
    told["mb"] = round(watch.mb, 1) if watch.mb is not None else None
    return told


def _fill(told: dict[str, Any], intake: Intake, folder: Path, worded: Worded) -> Dataset:
    read = read_tables(intake, folder)
    table = read.table
    told["messages"] = [worded(finding.text) for finding in table.findings]
    told["questions"] = [_question(question, intake, worded) for question in table.questions]
    told |= {"rows": table.count, "n_columns": len(table.columns), "join": _join(read.joined)}
    told |= _of_table(table)
    roles = roles_of(intake, table)
    told["roles"] = roles
    told |= _of_roles(table, roles, _likely_event(intake, table, roles))
    dataset = as_dataset(intake, read)
    _fill_from(told, dataset, intake, worded)
    return dataset


def _fill_from(told: dict[str, Any], dataset: Dataset, intake: Intake, worded: Worded) -> None:
    table = dataset.table
    told["messages"] = [worded(finding.text) for finding in dataset.findings]
    told["messages"] += _lines(table, told["messages"], worded)
    told["questions"] = [_question(question, intake, worded) for question in table.questions]
    waiting = open_questions(table.questions, intake.answers)
    told["messages"] += [worded(question.text) for question in waiting]
    told |= {"rows": table.count - sum(dataset.counts.get(reason, 0) for reason in APART), "event": dataset.event}
    told |= _of_table(table)
    told["roles"] = {**dataset.roles, **told["roles"]}  # an answer may have made another column one of them
    if "treated" not in dataset.roles:  # it told of no test
        told["roles"].pop("treated", None)
    others = {role: name for role, name in told["roles"].items() if role not in ("score", "outcome")}
    if "score" in dataset.roles:
        told |= _of_roles(table, others, dataset.event, dataset.control, counting(dataset)) | _of_story(dataset)
    else:
        told |= _of_roles(table, told["roles"], dataset.event or None, dataset.control)
    noted = any(finding.weight != "fine" for finding in dataset.findings)
    told["verdict"] = "ask" if waiting else "load_warn" if noted else "load"


def _lines(table: Table, told: Sequence[str], worded: Worded) -> list[str]:
    """What was done to single lines, but for those that a finding named already."""
    named = {number for text in told for number in _LINE.findall(text)}
    lines = [line for line in table.left_out if line.line and f"{line.line:,}" not in named]
    return list(dict.fromkeys(f"line {line.line:,}: {worded(line.reason)}" for line in lines[:MOST_LINES]))


def _question(question: Question, intake: Intake, worded: Worded) -> dict[str, Any]:
    options = [
        {
            "key": option.key,
            "label": worded(option.label),
            "sample": tuple(map(worded, option.sample)),
            "meaning": worded(option.meaning),
        }
        for option in question.options
    ]
    return {
        "id": question.id,
        "step": question.step,
        "text": worded(question.text),
        "options": options,
        "default": question.default,
        "several": question.several,
        "answered": is_answered(question, intake.answers),
        "chosen": question.chosen(intake.answers),
    }


def _join(joined: Joined | None) -> dict[str, int] | None:
    if joined is None:
        return None
    return {"matched": joined.matched, "left_only": joined.left_only, "right_only": joined.right_only}


@lru_cache(maxsize=4)  # asked once before the roles are known to do, and once after
def _of_table(table: Table) -> dict[str, Any]:
    """Sums and missing cells of each column; amounts in several currencies have no sum."""
    found = {}
    with table.rows.open() as connection:
        for dates in (False, True):  # which are of other types
            columns = [column for column in table.columns if (column.kind == "date") is dates]
            asked = {column.name: partial(_sum_and_missing, column) for column in columns}
            found |= totals(connection, table.rows.source, asked)
    numbers = [column.name for column in table.columns if column.kind == "number"]
    return {
        "sums": {name: found[name][0] for name in numbers if not mixed_currencies(table, name)},
        "missing": {column.name: found[column.name][1] for column in table.columns},
    }


def _sum_and_missing(column: Column, name: str) -> list[str]:
    if column.kind == "number":
        return [f"fsum({as_number(name)})", f"count(*) - count({as_number(name)})"]
    return ["NULL", f"count(*) - count({as_text(replace(column, name=name))})"]


def _of_roles(
    table: Table, roles: Mapping[str, str], event: str | None, control: str = "", counting: str = ""
) -> dict[str, Any]:
    """What the columns with a role add up to, on the rows that count; None where the role is not taken."""
    known = {role: name for role, name in roles.items() if name in {column.name for column in table.columns}}
    told: dict[str, Any] = {"event": event}
    with table.rows.open() as connection:
        source = f"(SELECT * FROM {table.rows.source}{counting})"

        def ask(query: str) -> tuple:
            return connection.execute(query).fetchone()

        if "id" in known:
            cell = as_text(table.column(known["id"]))
            told["unique_ids"] = ask(f"SELECT count(DISTINCT {cell}) FROM {source}")[0]
            first = connection.execute(f"SELECT {cell} FROM {source} WHERE ({cell}) IS NOT NULL LIMIT {FIRST}")
            told["first_ids"] = [text for (text,) in first.fetchall()]
        if "outcome" in known and event is not None:
            known_outcome = outcome_sql(table.column(known["outcome"]), event)
            told["positives"] = ask(f"SELECT count(*) FILTER (({known_outcome}) = 1) FROM {source}")[0]
            if "score" in known and table.column(known["score"]).kind == "number":
                told["auc"] = _area(connection, as_number(known["score"]), known_outcome, source)
        if "segment" in known:
            cell = as_text(table.column(known["segment"]))
            query = f"SELECT {cell} AS g, count(*) AS n FROM {source} WHERE g IS NOT NULL GROUP BY g ORDER BY n DESC, g"
            told["groups"] = dict(connection.execute(f"{query} LIMIT {MOST_GROUPS}").fetchall())
        if "date" in known and table.column(known["date"]).kind == "date":
            day = f"CAST({quoted(known['date'])} AS DATE)"
            first, last = ask(f"SELECT min({day}), max({day}) FROM {source}")
            told["dates"] = [first.isoformat(), last.isoformat()] if first else None
        if "treated" in known:
            cell = f"lower({as_text(table.column(known['treated']))})"
            held_back = control.lower().replace("'", "''")
            told["treated"] = (
                ask(f"SELECT count(*) FILTER ({cell} <> '{held_back}') FROM {source}")[0] if control else None
            )
    return told


def _of_story(dataset: Dataset) -> dict[str, Any]:
    """Events and area of the rows that a story is told of: of those who were left alone, where some were contacted."""
    told = f"(SELECT score, outcome FROM ({canonical_sql(dataset)}) WHERE {story_sql(dataset)})"
    with dataset.table.rows.open() as connection:
        positives = connection.execute(f"SELECT count(*) FILTER (outcome = 1) FROM {told}").fetchone()[0]
        return {"positives": positives, "auc": _area(connection, "score", "outcome", told)}


def _area(connection: Any, score: str, outcome: str, source: str) -> float | None:
    query = f"SELECT {score} AS score, {outcome} AS outcome FROM {source}"
    read = connection.execute(f"SELECT * FROM ({query}) WHERE score IS NOT NULL AND outcome IS NOT NULL").fetchnumpy()
    return auc(np.asarray(read["score"]), np.asarray(read["outcome"]))


def _likely_event(intake: Intake, table: Table, roles: Mapping[str, str]) -> str | None:
    """The event as it would be taken, for files that are refused later on."""
    names = {column.name for column in table.columns}
    if roles.get("outcome") not in names or table.column(roles["outcome"]).missing == table.count:
        return None
    if intake.event:
        return intake.event
    score = roles.get("score", "")
    try:
        return choose_event(table, roles["outcome"], score if score in names else "", intake.answers)[0]
    except DataError as error:
        log.info("No event: %s", type(error).__name__)  # said in full when the dataset is made
        return None
