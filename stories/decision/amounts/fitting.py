"""Whether settings fit the file: columns that are there and hold money, and a rule in use that is a score of this file."""

from __future__ import annotations

from data.dataset import Dataset
from data.roles.money import mixed_currencies
from data.rows.canonical import canonical
from metrics.payoff import OutcomeCells
from stories.decision.settings import settings_of
from stories.project import Project
from stories.setting import SettingError, number

EXPLICIT = ">="  # before a score that is meant as one, whatever it looks like


def refuse_columns(project: Project, dataset: Dataset) -> None:
    """Refuse amounts by row that the file cannot give.

    Raises
    ------
    SettingError
        Naming the setting, the column and what there is instead.
    """
    form = settings_of(project).assumptions
    try:
        reading = form.reading or {}
    except ValueError as error:
        raise SettingError(str(error)) from error
    numbers = [column.name for column in dataset.table.columns if column.kind == "number"]
    for amount in reading.values():
        name = _setting_of(form, amount.name)
        if amount.column not in [column.name for column in dataset.table.columns]:
            named = ", ".join(own.name for own in getattr(form, "amounts", ()) if own.name != own.column)
            known = f"amounts: {named}; columns of numbers: {', '.join(numbers)}" if named else ", ".join(numbers)
            raise SettingError(
                f"The setting {name} names '{amount.column}', which {dataset.name} does not have; wanted one of: {known}."
            )
        column = dataset.table.column(amount.column)
        if column.kind != "number":
            shown = ", ".join(f"'{text[:40]}'" for text in column.examples)
            raise SettingError(
                f"The setting {name} names the column '{column.name}', which holds {shown}; wanted one of numbers: "
                f"{', '.join(numbers)}."
            )
        if column.missing == dataset.table.count:
            raise SettingError(f"The setting {name} names the column '{column.name}', of which every cell is empty.")
        if len(mixed_currencies(dataset.table, column.name)) > 1:
            raise SettingError(
                f"The setting {name} names the column '{column.name}', whose amounts are in several currencies; "
                "wanted amounts in one."
            )


def has_columns(project: Project, dataset: Dataset) -> bool:
    """Has a file the columns that the amounts of a project are read from?"""
    try:
        refuse_columns(project, dataset)
    except SettingError:
        return False
    return True


def refuse_rule(name: str, text: str, dataset: Dataset) -> None:
    """Refuse a score as a rule that by this file's scores is more likely a share, or per cent.

    Parameters
    ----------
    name
        ``present`` or ``threshold``.
    text
        As it was given; with ``>=`` in front, or a per cent sign behind it, there is nothing to ask.

    Raises
    ------
    SettingError
        Saying between which scores the file lies, and how to say either.
    """
    if text.strip().startswith(EXPLICIT) or text.strip().endswith("%"):
        return
    with dataset.table.rows.open() as connection:
        scores = canonical(dataset, connection).aggregate("min(score), max(score)").fetchall()
    (low, high) = scores[0]
    score = number(name, text)
    is_share, is_percent = 0 < score < 1 and low >= 0 and high > 1.5, 1 < score <= 100 and low >= 0 and high <= 1
    if not (is_share or is_percent):
        return
    share = f"{100 * score if is_share else score:.12g}%"
    other = f"{name}={share} for the riskiest {share} of the rows" if name == "present" else "a score of this file"
    raise SettingError(
        f"The setting {name} was '{text}', and the scores of {dataset.name} run from {low:.12g} to {high:.12g}. Is it a score or a "
        f"share? Say {name}={EXPLICIT}{text} for all from that score on, or {other}."
    )


def _setting_of(form: object, amount: str) -> str:
    """The setting that brought an amount in: the cell, or its own name."""
    if isinstance(form, OutcomeCells) and not any(own.name == amount for own in form.amounts):
        return next(cell for cell, name in form.by if name == amount)
    return amount
