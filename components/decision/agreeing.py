"""What the lines of amounts are offered from elsewhere, agreed before or on a sheet of the workbook, and keeping what is agreed here."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from functools import partial

import streamlit as st

from components import look, place
from components.decision.amount_line import Keeping, Offered, begin_anew
from data.dataset import Dataset
from metrics.assumption import Assumption
from store import agreed
from stories.decision.amounts.agreed import agreed_in, fitting, told_of, told_of_others
from stories.decision.settings import settings_of
from stories.decision.sheet_amounts.by_line import by_line, told_of_foreign
from stories.project import Project
from stories.say import Say

Offers = Mapping[str, tuple[Offered, ...]]  # by the name of an amount


def offers(dataset: Dataset, project: Project, say: Say) -> Offers:
    """What each amount of a project could be: as a sheet of its workbook says, and as it was agreed in an earlier story."""
    sheets = by_line(dataset.table.amount_sheets, project, say)
    before = fitting(agreed.kept(place.whose()), project)
    found: dict[str, tuple[Offered, ...]] = {}
    for name in settings_of(project).assumptions.items:
        of_sheets = [Offered(words, item) for words, item in sheets.get(name, ())]
        of_before = [
            Offered(told_of(each, say), each.used, partial(agreed.remove, each, place.whose()))
            for each in (before.get(name),)
            if each is not None
        ]
        found[name] = (*of_sheets, *of_before)
    return found


def say_what_is_not_offered(dataset: Dataset, project: Project, say: Say) -> None:
    """Amounts in another currency or of another trade: said, for none of them is taken over."""
    for words in (
        told_of_foreign(dataset.table.amount_sheets, project, say),
        told_of_others(agreed.kept(place.whose()), project, say),
    ):
        if words:
            look.caption(words)


def offer_all(found: Offers, items: Mapping[str, Assumption], keeping: Keeping) -> None:
    """One click for all amounts that were agreed before, where they are several and not used yet."""
    before = [each.item for several in found.values() for each in several if each.forget]
    waiting = [item for item in before if items[item.name] != item]
    if len(waiting) > 1:
        label = f"Use all {len(waiting)} that were agreed"
        st.button(label, type="tertiary", key="use_all_agreed", on_click=_use_all, args=(waiting, keeping))


def _use_all(items: Sequence[Assumption], keeping: Keeping) -> None:
    for item in items:
        begin_anew(item.name)
    keeping.keep_all(items)


def remember(project: Project, names: Collection[str], by: str) -> None:
    """Keep amounts of a story for the next one; what was agreed for the same before gives way."""
    agreed.keep(agreed_in(project, names, by, dt.date.today()), place.whose())
