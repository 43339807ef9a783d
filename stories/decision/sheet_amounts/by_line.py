"""The amounts of sheets beside the rows as the lines of a story's amounts: which line each is meant for, and its cell."""

from __future__ import annotations

from data.dataset import AmountSheet
from metrics.assumption import Assumption
from stories.decision.defaults import flat_name
from stories.decision.given import ALIASES
from stories.decision.settings import settings_of
from stories.decision.sheet_amounts.fitting import CURRENCY, Fitted, Fitting, offered
from stories.decision.sheet_amounts.telling import how_much
from stories.project import Project
from stories.say import Say
from stories.settings import apply


def by_line(sheets: tuple[AmountSheet, ...], project: Project, say: Say) -> dict[str, list[tuple[str, Assumption]]]:
    """For each amount of a project what the sheets say of it: in words with the cell, and as it would count.

    Money in another currency than the project's is none of its amounts.
    """
    found: dict[str, list[tuple[str, Assumption]]] = {}
    for sheet in offered(sheets, project):
        for each in sheet.taken:
            item = _as_amount(each, project)
            if item is not None and not (item.unit == "price" and foreign(sheet, project)):
                cell = f"{sheet.sheet.name}!{each.amount.cell}"
                found.setdefault(item.name, []).append((say("sheet-line", cell=cell, amount=how_much(each)), item))
    return found


def told_of_foreign(sheets: tuple[AmountSheet, ...], project: Project, say: Say) -> str:
    """That money on a sheet is in another currency and so is not offered; nothing where none is."""
    codes = [code for sheet in offered(sheets, project) if (code := foreign(sheet, project))]
    return say("sheet-foreign", codes=say.listed(dict.fromkeys(codes)), currency=project.currency) if codes else ""


def foreign(sheet: Fitted, project: Project) -> str:
    """The currency of a sheet, where it is another than the project's; else empty."""
    code = next((each.text for each in sheet.taken if each.setting == CURRENCY), project.currency)
    return code if code != project.currency else ""


def _as_amount(fitting: Fitting, project: Project) -> Assumption | None:
    """The amount of the project's form that a cell means; None where it means a limit, a currency or another form's."""
    form = settings_of(project).assumptions
    name = flat_name(form) if fitting.setting == "value" else ALIASES.get(fitting.setting, fitting.setting)
    if name not in form.items:
        return None
    return settings_of(apply(project, fitting.setting, fitting.text)).assumptions.items.get(name)
