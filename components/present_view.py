"""The stage, and what to do with what was moved there."""

from __future__ import annotations

import streamlit as st

from components import case, look, shell
from components.stage import stage
from metrics.decision.gain_at import FIXED
from store.stories import Case
from stories.decision.certainty_figures import items_of
from stories.decision.settings import settings_of, settled
from stories.project import Project

MOVED = "moved_on_stage"
BY_HAND = "Moved on stage"


def show(of: Case) -> None:
    """The deck over the whole window; on leaving, the sliders' last places may be taken into the story."""
    _, _, deck = case.told(of)
    staged = stage(deck, key="stage")
    if staged.exited:
        if staged.levers:
            st.session_state[MOVED] = (of.id, staged.levers)
        shell.go("Story")


def offer_moved(of: Case) -> None:
    """On the story page: what was moved on stage is used only when the presenter says so."""
    story, levers = st.session_state.get(MOVED, ("", {}))
    if story != of.id or not levers:
        return
    look.note("Sliders were moved while presenting. The story still shows its own figures.", lead="On stage.")
    with st.container(horizontal=True):
        if st.button("Use them in the story", type="primary"):
            del st.session_state[MOVED]
            case.change(with_levers(of.project, levers))
            st.rerun()
        if st.button("Forget them", type="tertiary"):
            del st.session_state[MOVED]
            st.rerun()


def with_levers(project: Project, levers: dict[str, float]) -> Project:
    """The project with the amounts at which sliders were left, a fixed cost among them."""
    form, items = settings_of(project).assumptions, items_of(project)
    for name, amount in levers.items():
        if name in form.items and amount != items[name].likely:
            form = form.with_(name, items[name].beside(float(amount), BY_HAND))
    project = settled(project, assumptions=form)
    if FIXED in levers and FIXED in items and levers[FIXED] != items[FIXED].likely:
        project = settled(project, fixed_cost=items[FIXED].beside(float(levers[FIXED]), BY_HAND))
    return project
