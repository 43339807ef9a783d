"""What a file says itself of the money and the time of a story: proposed with the reason, and open where it says nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from data.dataset import Dataset, Table
from data.roles.choices.currency import currencies_of
from data.said import Said, is_said, said
from data.workbooks.amount_cells import currency_at
from stories.kind import MONTHLY
from stories.project import Project
from stories.settings import apply

OPEN = said("from-file-open")
CONTINENTAL = {"currency": "EUR", "locale": "de_DE"}  # of cells between semicolons whose numbers have a decimal comma


@dataclass(frozen=True)
class Found:
    """A setting as a file gives it, as after ``--set``, and how; the text is empty where the file says nothing."""

    text: str = ""
    reason: Said = OPEN


def found_in(dataset: Dataset) -> Mapping[str, Found]:
    """What a dataset says of currency, numbers and the time that it covers, by the name of the setting."""
    continental = is_continental(dataset.table)
    return {
        "currency": _currency(dataset, continental),
        "locale": Found(CONTINENTAL["locale"], said("from-file-semicolons")) if continental else Found(),
        "period": _period(dataset),
    }


def proposed_by(dataset: Dataset, project: Project) -> Mapping[str, Found]:
    """Currency and numbers as a file gives them, where the project has others: what Start proposes, for whoever has no screen."""
    found = found_in(dataset)
    return {
        name: found[name] for name in CONTINENTAL if found[name].text and found[name].text != getattr(project, name)
    }


def told_of_months(dataset: Dataset) -> Said | None:
    """That the amounts of the value column are those of a month, where its name says so."""
    column = dataset.roles.get("value", "")
    return said("from-file-month", name=column) if MONTHLY.search(column) else None


def is_continental(table: Table) -> bool:
    """Do semicolons stand between cells, and commas before decimals?"""
    semicolons = any(each.step == "dialect" and each.choice == ";" for each in table.decisions)
    signs = {each.reason["sign"] for each in table.decisions if is_said(each.reason, "decimal-sign")}
    return semicolons and signs == {","}


def with_settings(project: Project, given: Mapping[str, str]) -> Project:
    """The project with settings as they stand on the page.

    Raises
    ------
    SettingError
        Naming the first that cannot be.
    """
    for name, text in given.items():
        project = apply(project, name, text)
    return project


def _currency(dataset: Dataset, continental: bool) -> Found:
    """By a name or cells of the rows, else by a sheet of amounts beside them, else by how numbers are written."""
    named = currencies_of(dataset.table, dataset.roles)
    if len(named) > 1:
        return Found(reason=said("from-file-currencies", codes=list(named)))
    for code, column in named.items():
        return Found(code, said("from-file-column", name=column))
    on_sheets = {
        code: f"{sheet.name}!{amount.cell}"
        for sheet in dataset.table.amount_sheets
        for amount in reversed(sheet.amounts)
        if (code := currency_at(amount.unit))
    }
    if len(on_sheets) == 1:
        ((code, cell),) = on_sheets.items()
        return Found(code, said("from-file-sheet", cell=cell))
    return Found(CONTINENTAL["currency"], said("from-file-semicolons")) if continental else Found()


def _period(dataset: Dataset) -> Found:
    if dataset.period is None:
        return Found()
    first, last = dataset.period
    return Found(
        first if first == last else f"{first} – {last}", said("from-file-dates", name=dataset.roles.get("date", ""))
    )
