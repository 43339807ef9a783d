"""A dataset's rows as a change sees them: in which arm, before or after, on which day, and what was measured."""

from __future__ import annotations

import datetime as dt

from data.cells import as_number, as_text
from data.dataset import Dataset
from data.engine import literal, quoted
from data.roles.choices.model import only_sql
from data.roles.choices.part import part_sql
from data.roles.events import labels, outcome_sql
from data.roles.measured.phases import before_label
from data.roles.topics.decision import segment_sql

BEFORE, AFTER = "before", "after"


def arms_sql(dataset: Dataset, began: dt.date | None = None) -> str:
    """The SELECT of the rows of a change.

    Parameters
    ----------
    dataset
        A table with roles.
    began
        The day of the change, where a date and no column says which rows are of the time before.

    Returns
    -------
    str
        ``arm`` VARCHAR, the label of the treated column; ``phase`` VARCHAR, "before" or "after"; ``y`` DOUBLE, 1 where the
        event happened, 0 where not, NULL where unknown; ``m`` DOUBLE, the measure; ``x`` DOUBLE, the same of an earlier time; ``score`` and ``rival`` DOUBLE, a
        second score beside it; ``segment`` VARCHAR; ``day`` DATE; ``key`` VARCHAR, the id. What a dataset does not have is NULL everywhere.
    """
    roles, column = dataset.roles, dataset.table.column
    cells = {
        "arm": _arm(dataset) if "treated" in roles else "CAST(NULL AS VARCHAR)",
        "phase": _phase(dataset, began),
        "y": f"CAST({outcome_sql(column(roles['outcome']), dataset.event)} AS DOUBLE)" if dataset.event else _NUMBER,
        "m": as_number(roles["measure"]) if "measure" in roles else _NUMBER,
        "x": as_number(roles["before"]) if "before" in roles else _NUMBER,
        "score": as_number(roles["score"]) if "score" in roles else _NUMBER,
        "rival": as_number(roles["challenger"]) if {"score", "challenger"} <= roles.keys() else _NUMBER,
        "segment": segment_sql(column(roles["segment"])) if "segment" in roles else "CAST(NULL AS VARCHAR)",
        "day": f"CAST({quoted(roles['date'])} AS DATE)" if "date" in roles else "CAST(NULL AS DATE)",
        "key": as_text(column(roles["id"])) if "id" in roles else "CAST(NULL AS VARCHAR)",
    }
    chosen = (
        [condition for condition in (only_sql(dataset), part_sql(dataset)) if condition] if "score" in roles else []
    )
    where = f" WHERE {' AND '.join(chosen)}" if chosen else ""
    select = ", ".join(f"{sql} AS {name}" for name, sql in cells.items())
    return f"SELECT {select} FROM {dataset.table.rows.source}{where}"


def _arm(dataset: Dataset) -> str:
    """The arm by its label as it mostly stands: upper and lower case are one."""
    column = dataset.table.column(dataset.roles["treated"])
    text = as_text(column)
    cases = " ".join(
        f"WHEN {literal(label.text.lower())} THEN {literal(label.text)}" for label in labels(dataset.table, column.name)
    )
    return f"CASE lower({text}) {cases} ELSE {text} END" if cases else text


_NUMBER = "CAST(NULL AS DOUBLE)"


def _phase(dataset: Dataset, began: dt.date | None) -> str:
    if "phase" in dataset.roles:
        column = dataset.table.column(dataset.roles["phase"])
        text, before = as_text(column), before_label(labels(dataset.table, column.name))
        return f"CASE WHEN {text} IS NULL THEN NULL WHEN lower({text}) = lower({literal(before)}) THEN '{BEFORE}' ELSE '{AFTER}' END"
    if began is not None and "date" in dataset.roles:
        day = f"CAST({quoted(dataset.roles['date'])} AS DATE)"
        return f"CASE WHEN {day} IS NULL THEN NULL WHEN {day} < DATE '{began.isoformat()}' THEN '{BEFORE}' ELSE '{AFTER}' END"
    return "CAST(NULL AS VARCHAR)"
