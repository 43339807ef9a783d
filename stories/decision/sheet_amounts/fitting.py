"""Which amounts of a sheet beside the rows fit the settings of a project, and the project with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, replace
from decimal import Decimal

from data.dataset import AmountSheet, SheetAmount
from data.names import words_of
from data.said import Said, said
from data.workbooks.amount_cells import PER_CENT, currency_at
from stories.decision.defaults import flat_name
from stories.decision.given import ALIASES
from stories.decision.given import names as known_names
from stories.decision.settings import settings_of
from stories.decision.sheet_amounts.words import NOT_ONE, PER, PERIODS, settings_for
from stories.file_words import worded
from stories.project import Project
from stories.setting import SettingError
from stories.settings import apply

CURRENCY = "currency"
MONEY = ("contact_cost", "incentive_cost", "offer_cost", "value", "exposure", "fixed_cost", "budget")
SHARES = ("accept_rate", "margin", "loss_given_default", "return_rate")
TIMES = ("months", "years")
LIMITS = ("capacity", "budget")
PLAIN = (*LIMITS, "years", CURRENCY)  # of these no range is kept, and but for limits no source


@dataclass(frozen=True)
class Fitting:
    """An amount of a sheet, the setting that it means, and that setting as text, as after ``--set``."""

    amount: SheetAmount
    setting: str
    text: str


@dataclass(frozen=True)
class Fitted:
    """What a sheet offers a project, and the amounts that are not taken, each with the reason."""

    sheet: AmountSheet
    taken: tuple[Fitting, ...]
    left: tuple[tuple[SheetAmount, Said], ...]


def fitted(sheet: AmountSheet, project: Project) -> Fitted:
    """The amounts of a sheet held against the settings that a project has.

    A label that fits two settings is not taken, nor are two labels that fit one, nor an amount whose unit or size is another
    than the setting's. The currency of the amounts is the project's where all are in one.
    """
    meant = [(amount, *_setting(amount, project)) for amount in sheet.amounts]
    often = Counter(setting for _, setting, _ in meant if setting)
    codes = {currency_at(amount.unit) for amount, setting, _ in meant if setting} - {""}
    taken: list[Fitting] = []
    left: list[tuple[SheetAmount, Said]] = []
    for amount, setting, reason in meant:
        text = _text(sheet, amount, setting, project) if setting else ""
        if setting and often[setting] > 1:
            reason = said("sheet-amount-twice")
        elif setting and len(codes) > 1 and currency_at(amount.unit):
            reason = said("sheet-amount-currencies")
        elif setting and not _is_accepted(project, setting, text):
            reason = said("sheet-amount-unit")
        if reason is None:
            taken.append(Fitting(amount, setting, text))
        else:
            left.append((amount, reason))
    return Fitted(sheet, (*taken, *_currency(taken)), tuple(left))


def offered(sheets: tuple[AmountSheet, ...], project: Project) -> tuple[Fitted, ...]:
    """What the sheets of a workbook offer a project; those of which nothing fits are not among them."""
    found = (fitted(sheet, project) for sheet in sheets)
    return tuple(each for each in found if each.taken)


def without(sheet: Fitted, names: Collection[str], project: Project) -> Fitted:
    """What a sheet offers but for the settings of these names: an amount that is given anew would leave a range behind."""
    flat = flat_name(settings_of(project).assumptions)
    known = {"value" if name == flat else ALIASES.get(name, name) for name in names}
    return replace(sheet, taken=tuple(each for each in sheet.taken if each.setting not in known))


def with_amounts(project: Project, sheet: Fitted) -> Project:
    """The project with the amounts of a sheet, exactly as they stand there, and their cells as source."""
    for fitting in sheet.taken:
        project = apply(project, fitting.setting, fitting.text)
    return project


def _setting(amount: SheetAmount, project: Project) -> tuple[str, Said | None]:
    """The one setting that an amount means, else why it is not taken."""
    form = settings_of(project).assumptions
    found = settings_for(amount.label, amount.unit, form.FORM)
    timed = (
        () if found else settings_for(amount.label, "months years", form.FORM)
    )  # a horizon that does not say of what
    if max(len(found), len(timed)) > 1:
        return "", said("sheet-amount-several")
    if timed:
        return "", said("sheet-amount-unit")
    if not found or not NOT_ONE.isdisjoint(words_of(amount.label)):
        return "", said("sheet-amount-none")
    setting = found[0]
    if _is_by_row(setting, project):
        return "", said("sheet-amount-by-row")
    if setting not in (*known_names(project), CURRENCY):
        return "", said("sheet-amount-none")
    return (setting, None) if _is_in_unit(amount, setting) else ("", said("sheet-amount-unit"))


def _is_by_row(setting: str, project: Project) -> bool:
    """Does a column of the file say it, for each row its own?"""
    form = settings_of(project).assumptions
    if setting in ("value", "exposure"):
        return getattr(form, "by_row", False)
    return setting in ("contact_cost", "offer_cost") and bool(getattr(form, "cost_column", ""))


def _is_in_unit(amount: SheetAmount, setting: str) -> bool:
    """Is an amount of the kind that a setting wants? Money and contacts by the month are none of one campaign."""
    if setting == CURRENCY:
        return amount.value is None
    words, unit = {*words_of(amount.label), *words_of(amount.unit)}, words_of(amount.unit)
    timed = not PERIODS.isdisjoint(words)
    if amount.value is None or (setting in PLAIN and amount.low is not None):
        return False
    if setting in LIMITS and (timed or not PER.isdisjoint(words_of(amount.label))):
        return False
    if setting in MONEY:
        return not timed and (
            not amount.unit or bool(currency_at(amount.unit)) or any(word in PER for word in unit[:1])
        )
    if setting in SHARES:
        return amount.unit in ("", PER_CENT)
    if setting in TIMES:
        return not amount.unit or not PERIODS.isdisjoint(unit)
    return amount.unit != PER_CENT and not currency_at(amount.unit)


def _text(sheet: AmountSheet, amount: SheetAmount, setting: str, project: Project) -> str:
    """The setting as text: a number alone, or all three ends of a range, which is none where the sheet gives none."""
    if setting == CURRENCY:
        return amount.unit
    if setting in LIMITS:  # what the sheet calls it says best what it is a limit of
        told = said("sheet-source-named", label=amount.label, sheet=sheet.name, cell=amount.cell)
        return f"{_plain(amount.value)}@{worded(told, project.language)}"
    if setting in PLAIN:
        return _plain(amount.value)
    ends = (amount.low, amount.value, amount.high) if amount.low is not None else (amount.value,) * 3
    key = "sheet-source-middle" if amount.is_middle else "sheet-source"
    source = worded(said(key, sheet=sheet.name, cell=amount.cell), project.language)
    return f"{'..'.join(map(_plain, ends))}@{source}"


def _plain(number: float) -> str:
    return format(Decimal(repr(number)), "f")


def _is_accepted(project: Project, setting: str, text: str) -> bool:
    try:
        apply(project, setting, text)
    except SettingError:
        return False
    return True


def _currency(taken: list[Fitting]) -> list[Fitting]:
    """The currency in which the amounts stand, where no line of the sheet says it by itself."""
    if any(each.setting == CURRENCY for each in taken):
        return []
    first = next((each.amount for each in taken if currency_at(each.amount.unit)), None)
    return [Fitting(first, CURRENCY, currency_at(first.unit))] if first else []
