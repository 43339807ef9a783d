"""What was moved on Explore and is not the story's own yet."""

from __future__ import annotations

import streamlit as st

from components import case, look, place
from store import drafts
from store.stories import Case
from stories.project import Project

DRAFT = "explored"  # session key: the story it was moved in, and its project as it was moved
USED = "used"  # session key: what was moved has just become the story's own
SLIDER = "assume_"  # how the keys of sliders begin that follow the story


def project(of: Case) -> Project:
    """The project as it was moved in this very story; the story's own where nothing was."""
    return _held(of) or of.project


def begin(of: Case) -> Project:
    """The same; where another story was moved, that is forgotten and the sliders start from this one's values."""
    held = _held(of)
    if held is None:
        _let_go()
        return hold(of, of.project)
    return held


def hold(of: Case, project: Project) -> Project:
    """Remember a project as it was moved: in the session, and for whoever comes back in the store."""
    before = st.session_state.get(DRAFT)
    st.session_state[DRAFT] = (of, project)
    if of.id and before is not None and before[0] == of and before[1] != project:
        held = project.to_json() if project != of.project else {}
        drafts.keep(of.id, drafts.MOVED, held, of.revision, place.whose())
    mark = (of.id, of.revision) if project != of.project else None
    if st.session_state.get(case.IS_MOVED) != mark:
        st.session_state[case.IS_MOVED] = mark
        st.rerun()  # the bar was drawn before: once when the first slider is moved, and once when all are back
    return project


def _held(of: Case) -> Project | None:
    """What was moved in this story: in this session, or before it, as long as the story was not changed since."""
    held = st.session_state.get(DRAFT)
    if held is not None and held[0] == of:
        return held[1]
    if not of.id or (held is not None and held[0].id == of.id):
        return None
    found, revision = drafts.of(of.id, drafts.MOVED, place.whose())
    if not found or revision != of.revision:
        return None
    _let_go()
    st.session_state[DRAFT] = (of, Project.from_json(found))
    return st.session_state[DRAFT][1]


def decide(project: Project, changed: bool) -> None:
    """The two ways out, at the foot of the screen and so always in sight: what was moved becomes the story's own, or is undone."""
    with st.container(key="use_bar", horizontal=True, vertical_alignment="center"):
        # Kept by a callback, which runs before the page does: whoever goes on at once loses nothing.
        st.button("Use this in the story", type="primary", disabled=not changed, on_click=_use, args=(project,))
        st.button("Reset", type="tertiary", disabled=not changed, on_click=_reset)
        look.caption("Moved, and not in the story yet." if changed else "These are the story's own figures.")


def just_used() -> bool:
    """Has what was moved become the story's own since this was last asked?"""
    return st.session_state.pop(USED, False)


def _use(project: Project) -> None:
    _reset()
    case.change(project)
    st.session_state[USED] = True


def _reset() -> None:
    """Take back what was moved, here and in the store."""
    held = st.session_state.get(DRAFT)
    if held is not None and held[0].id:
        drafts.keep(held[0].id, drafts.MOVED, {}, held[0].revision, place.whose())
    _let_go()


def _let_go() -> None:
    for key in [key for key in st.session_state if str(key).startswith(SLIDER)]:
        del st.session_state[key]
    st.session_state.pop(DRAFT, None)
