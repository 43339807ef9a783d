"""The four cells of a payoff as text, each a number, a column, or a factor of an amount by row; and the exposure of a credit."""

from __future__ import annotations

from dataclasses import replace

from data.amount import Amount
from metrics.assumption import Assumption
from metrics.payoff import CreditDecline, OutcomeCells
from stories.decision.amounts.text import DEFINED, by_row, definition, names_a_column
from stories.decision.settings import settings_of, settled
from stories.project import Project
from stories.setting import GIVEN, MOST, SettingError, filled
from stories.story import shelf

CELLS = ("hit", "false_alarm", "miss", "rightly_left")
QUOTES = {'"': '"', "`": "`", "“": "”"}


def has_cells(project: Project) -> bool:
    """Can the project's story reckon in four cells, or does it?"""
    return OutcomeCells.FORM in shelf()[project.kind].FORMS or isinstance(
        settings_of(project).assumptions, OutcomeCells
    )


def cells_of(project: Project) -> OutcomeCells:
    """The four cells of a project; where it reckons otherwise, four that bring nothing until somebody says what."""
    form = settings_of(project).assumptions
    if isinstance(form, OutcomeCells):
        return form
    return OutcomeCells(
        *map(nothing, CELLS), amounts=getattr(form, "amounts", ())
    )  # an exposure that was read stays named


def nothing(cell: str) -> Assumption:
    """What a cell brings that nobody gave."""
    return Assumption(cell, "price", 0, 0, 0)


def alike(form: OutcomeCells) -> OutcomeCells:
    """The cells without those that differ by row, which bring nothing until somebody says what."""
    for name, _ in form.by:
        form = form.with_(name, nothing(name))
    return replace(form, by=(), amounts=())


def cell(project: Project, name: str, text: str) -> Project:
    """The project with one cell as said, all that is money reckoned in four cells.

    Raises
    ------
    SettingError
        Naming the cell, what was found and what was wanted.
    """
    form = cells_of(project)
    others = tuple(pair for pair in form.by if pair[0] != name)
    if not names_a_column(text):
        item = filled(name, text, nothing(name))
        return settled(project, assumptions=replace(form.with_(name, item), by=others))
    told, source = sourced(text)
    found = by_row(name, told)
    if max(abs(found.low), abs(found.high)) > MOST:
        raise SettingError(f"The setting {name} was '{text}'; wanted a factor of at most {MOST:,}.")
    item = Assumption(name, "factor", found.low, found.likely, found.high, source)
    form = replace(_without_defaults(form).with_(name, item), by=(*others, (name, found.name)))
    return settled(project, assumptions=form if found.amount is None else _named(form, found.amount))


def with_amount(project: Project, amount: Amount) -> Project:
    """The project with an amount by row that its cells may name."""
    return settled(project, assumptions=_named(cells_of(project), amount))


def exposure(project: Project, text: str) -> Project:
    """The project of a credit story with the exposure as a number for all, or as read from a column.

    Raises
    ------
    SettingError
        Naming the setting, what was found and what was wanted.
    """
    form: CreditDecline = settings_of(project).assumptions
    if not names_a_column(text):
        item = filled("exposure", text, Assumption("exposure", "price", 0, 0, 0))
        return settled(project, assumptions=replace(form, exposure=item, amounts=()))
    told, _ = sourced(text)
    own = definition("exposure", told)
    if own is None:
        found = by_row("exposure", told)
        if found.likely != 1:
            raise SettingError(f"The setting exposure was '{text}'; wanted {DEFINED}, or a number for all.")
        own = Amount("exposure", found.name)
    return settled(project, assumptions=replace(form, exposure=None, amounts=(own,)))


def sourced(text: str) -> tuple[str, str]:
    """A setting and who says so, behind the first @ that stands in no quotation marks."""
    closing = ""
    for place, sign in enumerate(text):
        if closing:
            closing = "" if sign == closing else closing
        elif sign in QUOTES:
            closing = QUOTES[sign]
        elif sign == "@":
            return text[:place].strip(), text[place + 1 :].strip() or GIVEN
    return text.strip(), GIVEN


def _without_defaults(form: OutcomeCells) -> OutcomeCells:
    """The cells that somebody gave; beside amounts of the file, one that nobody gave brings nothing rather than a usual amount."""
    for name, item in form.items.items():
        if item.is_default:
            form = form.with_(name, nothing(name))
    return form


def _named(form: OutcomeCells, amount: Amount) -> OutcomeCells:
    return replace(form, amounts=(*(own for own in form.amounts if own.name != amount.name), amount))
