"""What was moved on Explore and is not the story's own yet."""

from __future__ import annotations

import streamlit as st

from components import case
from store.stories import Case
from stories.project import Project

DRAFT = "explored"  # session key: the story it was moved in, and its project as it was moved
USED = "used"  # session key: what was moved has just become the story's own
SLIDER = "assume_"  # how the keys of sliders begin that follow the story


def project(of: Case) -> Project:
    """The project as it was moved in this very story; the story's own where nothing was."""
    held = st.session_state.get(DRAFT)
    return held[1] if held is not None and held[0] == of else of.project


def begin(of: Case) -> Project:
    """The same; where another story was moved, that is forgotten and the sliders start from this one's values."""
    held = st.session_state.get(DRAFT)
    if held is None or held[0] != of:
        _forget()
        return hold(of, of.project)
    return held[1]


def hold(of: Case, project: Project) -> Project:
    """Remember a project as it was moved."""
    st.session_state[DRAFT] = (of, project)
    return project


def decide(project: Project, changed: bool) -> None:
    """The two ways out: what was moved becomes the story's own, or is undone."""
    with st.container(horizontal=True, width="content"):
        # Kept by a callback, which runs before the page does: whoever goes on at once loses nothing.
        st.button("Use this in the story", type="primary", disabled=not changed, on_click=_use, args=(project,))
        st.button("Reset", type="tertiary", disabled=not changed, on_click=_forget)


def just_used() -> bool:
    """Has what was moved become the story's own since this was last asked?"""
    return st.session_state.pop(USED, False)


def _use(project: Project) -> None:
    _forget()
    case.change(project)
    st.session_state[USED] = True


def _forget() -> None:
    for key in [key for key in st.session_state if str(key).startswith(SLIDER)]:
        del st.session_state[key]
    st.session_state.pop(DRAFT, None)
