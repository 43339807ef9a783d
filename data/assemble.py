"""A table and the roles of its columns become a dataset, or a sentence that says why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from data import control as control_group
from data.dataset import NEEDED, ROLES, Dataset, Joined, Table
from data.engine import connect
from data.errors import DataError
from data.events import SHOWN, Label, labels
from data.events import event as likely_event
from data.quality import check

_KINDS = {"score": "number", "value": "number", "cost": "number", "date": "date"}
_WANTED = {"number": "numbers", "date": "dates"}


def assemble(
    table: Table,
    roles: Mapping[str, str],
    event: str | None = None,
    control: str | None = None,
    joined: Joined | None = None,
) -> Dataset:
    """Check roles against the table and all its rows.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column for each role; score and outcome are needed.
    event
        The outcome's label that counts as 1; without it the likely one of two labels.
    control
        The treated column's label for customers left alone; without it the one that reads like it.
    joined
        The counts of a join, where the table came from two files.

    Returns
    -------
    Dataset
        With counts by reason and the findings of reading and checking together.

    Raises
    ------
    DataError
        When a role or column is unknown, a column has the wrong kind, the labels leave the event or the control
        group open, or no figure could be right: no usable rows, one class, a constant score.
    """
    _check_roles(roles)
    roles = {role: roles[role] for role in ROLES if roles.get(role)}
    for role, column in roles.items():
        _check_kind(table, role, column)
    event = _event(table, roles["outcome"], event)
    control = _control(table, roles["treated"], control) if "treated" in roles else ""
    dataset = Dataset(table, roles, event, control, {}, (), joined=joined)
    with connect(table.path.parent) as connection:
        checked = check(dataset, connection)
    findings = (*table.findings, *checked.findings)
    return replace(dataset, counts=checked.counts, findings=findings, period=checked.period)


def _check_roles(roles: Mapping[str, str]) -> None:
    odd = [role for role in roles if role not in ROLES]
    if odd:
        raise DataError(f"There is no role “{odd[0]}”; the roles are {', '.join(ROLES)}.")
    missing = [role for role in NEEDED if not roles.get(role)]
    if missing:
        raise DataError(f"No column is named as the {missing[0]}; a story needs a score and an outcome.")


def _check_kind(table: Table, role: str, name: str) -> None:
    names = [column.name for column in table.columns]
    if name not in names:
        raise DataError(f"{table.name} has no column “{name}” for the {role}; it has {', '.join(names)}.")
    column, wanted = table.column(name), _KINDS.get(role)
    if column.missing == table.rows:
        raise DataError(f"{table.name}: every cell of “{name}” is empty, so it cannot be the {role}.")
    if wanted and column.kind != wanted:
        shown = ", ".join(f"“{text[:40]}”" for text in column.examples)
        raise DataError(f"{table.name}: the {role} “{name}” must hold {_WANTED[wanted]}, but holds {shown}.")


def _event(table: Table, column: str, wanted: str | None) -> str:
    found = labels(table, column)
    if wanted is not None:
        return _known(table, column, found, wanted, "event")
    if len(found) > 2:
        raise DataError(
            f"{table.name}: the outcome “{column}” has {_count(found)} different values ({_listed(found)}), "
            "more than two classes. Say which of them is the event."
        )
    return likely_event(found).label


def _control(table: Table, column: str, wanted: str | None) -> str:
    found = labels(table, column)
    if wanted is not None:
        return _known(table, column, found, wanted, "control group")
    likely = control_group.control(found)
    if not likely:
        raise DataError(f"{table.name}: “{column}” has the groups {_listed(found)}. Say which of them was left alone.")
    return likely


def _known(table: Table, column: str, found: tuple[Label, ...], wanted: str, what: str) -> str:
    label = next((label.text for label in found if label.text.lower() == wanted.strip().lower()), None)
    if label is None:
        raise DataError(f"{table.name}: “{column}” has no value “{wanted}” for the {what}; it has {_listed(found)}.")
    return label


def _listed(found: tuple[Label, ...]) -> str:
    shown = ", ".join(f"“{label.text[:40]}”" for label in found[:5])
    return f"{shown}, …" if len(found) > 5 else shown


def _count(found: tuple[Label, ...]) -> str:
    return f"{SHOWN} or more" if len(found) == SHOWN else str(len(found))
