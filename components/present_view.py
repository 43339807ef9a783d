"""The stage, and what to do with what was moved there."""

from __future__ import annotations

import streamlit as st

from components import case, look, shell
from components.stage import stage
from store.stories import Case
from stories.decision.settings import settings_of, settled

MOVED = "moved_on_stage"


def show(of: Case) -> None:
    """The deck over the whole window; on leaving, the sliders' last places may be taken into the story."""
    _, _, deck = case.told(of)
    staged = stage(deck, key="stage")
    if staged.exited:
        if staged.levers:
            st.session_state[MOVED] = staged.levers
        shell.go("Story")


def offer_moved(of: Case) -> None:
    """On the story page: what was moved on stage is used only when the presenter says so."""
    levers = st.session_state.get(MOVED)
    if not levers:
        return
    look.note("Sliders were moved while presenting. The story still shows its own figures.", lead="On stage.")
    with st.container(horizontal=True):
        if st.button("Use them in the story", type="primary"):
            del st.session_state[MOVED]
            case.change(settled(of.project, assumptions=_moved(of, levers)))
            st.rerun()
        if st.button("Forget them", type="tertiary"):
            del st.session_state[MOVED]
            st.rerun()


def _moved(of: Case, levers: dict[str, float]):
    form = settings_of(of.project).assumptions
    for name, amount in levers.items():
        if name in form.items and amount != form.items[name].likely:
            form = form.with_(name, form.items[name].beside(float(amount), "Moved on stage"))
    return form
