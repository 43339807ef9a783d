"""What acting is worth: the form of the payoff, and every amount with its range and its source."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look
from components.decision import agreeing, cells_form
from components.decision.amount_fields import Filled, fill_in, own_source, source_kept, taken, unit_of
from data.roles.choices.results import counted, results
from data.said import said
from metrics.assumption import DEFAULT, Assumption
from metrics.double_count import double_count
from metrics.payoff import Assumptions, CreditDecline, OutcomeCells
from store.stories import Case
from stories.decision.amounts.by_result import by_result
from stories.decision.amounts.cells import alike, has_cells
from stories.decision.amounts.levels import sized
from stories.decision.assumption_words import label_of, source_of
from stories.decision.settings import BELOW_ZERO, settings_of, settled
from stories.file_words import worded
from stories.kind import offer_for
from stories.opening import first_project
from stories.project import Project
from stories.say import words_only
from stories.story import shelf

FORMS = {
    "campaign": "A campaign: contacts cost, some accept and stay",
    "offer": "An offer: a response is worth something, every offer costs",
    "cells": "Money for each outcome: hit, false alarm, miss, rightly left alone",
    "credit": "Credit: loss given default against return on a good account",
}
FIXED = "fixed_cost"
NO_FIXED_COST = Assumption(FIXED, "price", 0, 0, 0, "None assumed")


def ask(of: Case) -> None:
    """Choose the form and fill it in; nothing changes before it is kept."""
    project = of.project
    _offer_results(of)
    names = [name for name in FORMS if name in (*shelf()[project.kind].FORMS, settings_of(project).assumptions.FORM)]
    chosen = st.selectbox(
        "What acting is worth",
        names,
        names.index(settings_of(project).assumptions.FORM),
        format_func=FORMS.get,
        key="payoff_form",
    )
    form = settings_of(project).assumptions if chosen == settings_of(project).assumptions.FORM else fresh(chosen, of)
    if cells_form.offered(of, form):
        _by_row(of, form)
        return
    form = alike(form) if isinstance(form, OutcomeCells) and form.by else form
    with st.form(f"payoff_{chosen}", border=False):
        filled = {name: _row(name, item, project) for name, item in form.items.items()}
        filled[FIXED], years = _fixed_and_years(project)
        below_zero = _below_zero(of, form)
        wrong = st.container()  # above the button, where the eye is: below it there may be no screen left
        if st.form_submit_button("Keep these amounts", type="primary"):
            with wrong:
                _keep(replace(of, project=settled(project, below_zero=below_zero)), form, filled, years)
    _warn(form)


def _offer_results(of: Case) -> None:
    """Where the file says what each result of the decision costs or brings, all of it can count by one click."""
    dataset, form = case.dataset(of.intake), settings_of(of.project).assumptions
    found = by_result(dataset, of.project) if has_cells(of.project) and not getattr(form, "by", ()) else None
    if found is None:
        return
    columns = results(dataset.table)
    names = tuple(said("named", name=each.name) for each in columns)
    look.note(worded(said("cells-offered", names=names, parts=counted(columns))), lead="By result, row by row?")
    st.button(
        "Count all of them", key="payoff_by_result", on_click=_count, args=(settled(of.project, assumptions=found),)
    )


def _count(project: Project) -> None:
    """Keep the project, and let the fields begin from it: a browser holds on to what a field shows until it is told otherwise."""
    for key in [key for key in st.session_state if str(key).startswith("payoff_")]:
        del st.session_state[key]
    st.session_state["payoff_form"], st.session_state[cells_form.KEY] = OutcomeCells.FORM, True
    case.change(project)


def _by_row(of: Case, form: OutcomeCells) -> None:
    """Cells of which some differ by row, with the fixed cost and the years that every form has."""
    lines, rest, wrong = (st.container() for _ in range(3))
    with lines:
        changed = cells_form.ask(of, form, wrong)
    with rest:
        fixed, years = _fixed_and_years(of.project)
    kept = st.button("Keep these amounts", type="primary", key="payoff_keep_by_row", disabled=changed is None)
    if kept and changed is not None:
        with wrong:
            _keep(replace(of, project=changed), settings_of(changed).assumptions, {FIXED: fixed}, years)
    if changed is not None:
        _warn(settings_of(changed).assumptions)


def _fixed_and_years(project: Project) -> tuple[Filled, float]:
    """What every campaign costs whoever is contacted, and over how many years campaigns are counted."""
    fixed = _row(FIXED, settings_of(project).fixed_cost or NO_FIXED_COST, project)
    years = st.columns(3)[0].number_input(
        "Counted over how many years",
        0.25,
        20.0,
        float(settings_of(project).years),
        0.25,
        key="payoff_years",
        format="%g",
    )
    return fixed, years


def _warn(form: Assumptions) -> None:
    """Say where the same money may count twice."""
    if warning := double_count(form):
        look.note(
            f"The benefit of a hit and the cost of a miss both hold {warning.amount:.12g}: the same money may count twice.",
            lead="Counted twice?",
        )


def fresh(form: str, of: Case) -> Assumptions:
    """A form with its defaults, of a size for the story's currency and trade, by row where the file has a value column."""
    return sized(_usual(form, of), of.project.currency, of.project.names.trade)


def _usual(form: str, of: Case) -> Assumptions:
    dataset = case.dataset(of.intake)
    by_row = "value" in dataset.roles
    if form == "offer":
        return offer_for(dataset)
    if form == "credit":
        return CreditDecline.from_value_column() if by_row else CreditDecline()
    if form == "cells":
        return OutcomeCells(Assumption("hit", "price", 50, 100, 150), Assumption("false_alarm", "price", -40, -20, -10))
    return settings_of(first_project(dataset, Project(), of.intake.answers)).assumptions


def _row(name: str, item: Assumption, project: Project) -> Filled:
    """Low, likely and high side by side, and who says so."""
    look.caption(f"{label_of(name, words_only(project))}{unit_of(item, project.currency)}")
    source = "" if item == NO_FIXED_COST else own_source(item)
    places = st.columns([2, 2, 2, 6])
    hint = item.source if item == NO_FIXED_COST else source_of(item, words_only(project))
    filled = fill_in(item, source, lambda part: f"payoff_{name}_{part}", places, hint)
    return (*filled[:3], source_kept(item, filled, project.author))


def _below_zero(of: Case, form: Assumptions) -> str:
    """What values below zero mean, asked only where there are any that could mean two things."""
    present = settings_of(of.project).below_zero
    if case.opened(of.intake).floored is None or isinstance(form, CreditDecline):
        return present
    column = look.plain(case.dataset(of.intake).roles["value"])
    keys = list(BELOW_ZERO)
    return st.radio(
        f"Values below zero in {column}",
        keys,
        keys.index(present),
        format_func=BELOW_ZERO.get,
        horizontal=True,
        key="payoff_below_zero",
    )


def _keep(of: Case, form: Assumptions, filled: dict[str, Filled], years: float) -> None:
    fixed = filled.pop(FIXED)
    try:
        for name, typed in filled.items():
            form = form.with_(name, taken(label_of(name, words_only(of.project)), form.items[name], typed))
        project = settled(of.project, assumptions=form, fixed_cost=_fixed(fixed), years=years)
        _ = settings_of(project).terms  # refuses what cannot be meant
    except ValueError as error:
        look.refusal(str(error))
        return
    before = settings_of(of.project).assumptions.items
    case.change(project)
    if of.intake.files:  # what is tried out on a sample is agreed by nobody
        changed = [name for name, item in settings_of(project).assumptions.items.items() if item != before.get(name)]
        agreeing.remember(project, changed, project.author)
    st.rerun()


def _fixed(filled: Filled) -> Assumption | None:
    """The fixed cost, or none where nobody says that there is one."""
    low, likely, high, source = filled
    if not any((low, likely, high)):
        return None
    return Assumption(FIXED, "price", low, likely, high, DEFAULT if source == NO_FIXED_COST.source else source)
