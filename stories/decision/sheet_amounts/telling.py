"""What a sheet of amounts offers, in words."""

from __future__ import annotations

from data.said import Said, said
from data.workbooks.amount_cells import PER_CENT
from stories.decision.assumption_words import label_of
from stories.decision.defaults import flat_name
from stories.decision.settings import settings_of
from stories.decision.sheet_amounts.fitting import CURRENCY, PLAIN, SHARES, Fitted, Fitting
from stories.file_words import worded
from stories.project import Project
from stories.say import words_only

MOST = 6  # amounts named that are not taken


def lines(found: Fitted, project: Project) -> list[tuple[str, str, str, str]]:
    """Each amount that is offered: its label, how much it is, its cell, and what it would set."""
    return [
        (each.amount.label, how_much(each), f"{found.sheet.name}!{each.amount.cell}", meant(each, project))
        for each in found.taken
    ]


def how_much(fitting: Fitting) -> str:
    """An amount as one reads it, with its unit and the range where it has one."""
    amount = fitting.amount
    if fitting.setting == CURRENCY:
        return fitting.text
    is_share = fitting.setting in SHARES  # as a share of a hundred, however it stands there
    times, unit = (100, PER_CENT) if is_share else (1, amount.unit)
    value, low, high = (
        "" if each is None else f"{round(each * times, 9):,.10g}" for each in (amount.value, amount.low, amount.high)
    )
    told = said("sheet-amount-range", value=value, low=low, high=high) if low else value
    return f"{worded(told)} {unit}".strip()


def meant(fitting: Fitting, project: Project) -> str:
    """What a setting is called in the project's words."""
    if fitting.setting in PLAIN:
        return worded(said(f"sheet-sets-{fitting.setting}"))
    name = flat_name(settings_of(project).assumptions) if fitting.setting == "value" else fitting.setting
    return label_of(name, words_only(project))


def not_taken(found: Fitted) -> list[Said]:
    """Sentences about the amounts that are not taken, and about lines without a number that is clear."""
    told = []
    if found.left:
        named = [said("sheet-amount-left", label=amount.label, reason=reason) for amount, reason in found.left[:MOST]]
        more = len(found.left) - len(named)
        told.append(said("sheet-amounts-left", amounts=named, more=more, has_more=more > 0))
    if found.sheet.unread:
        told.append(said("sheet-amounts-unread", count=found.sheet.unread))
    return told
