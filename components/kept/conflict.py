"""A change that met a newer one of another window: kept, and both are offered until somebody has chosen."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import look, place
from data.intake.handed_in import Intake
from store import drafts, stories
from store.stories import Case
from stories.project import Project

UNSAVED = "unsaved"  # session key: the id of a story that was changed elsewhere meanwhile
NEWER, OWN = "newer", "own"


def note(mine: Case) -> None:
    """Keep a change that could not be saved, beyond this session too: a reload must not lose it."""
    st.session_state[UNSAVED] = mine.id
    plain = {"intake": mine.intake.to_json(), "project": mine.project.to_json()}
    drafts.keep(mine.id, drafts.UNSAVED, plain, by=place.whose())


def unsaved(of: Case) -> Case | None:
    """The change of one's own to this story that met a newer one, in this session or before it."""
    if not of.id or st.session_state.get(UNSAVED) == of.id:
        return of if of.id else None
    held = drafts.of(of.id, drafts.UNSAVED, place.whose())[0]
    if not held:
        return None
    return replace(of, intake=Intake.from_json(held["intake"]), project=Project.from_json(held["project"]))


def forget(of: Case) -> None:
    """It was chosen."""
    st.session_state.pop(UNSAVED, None)
    drafts.keep(of.id, drafts.UNSAVED, {}, by=place.whose())


def ask(of: Case) -> str:
    """``NEWER`` or ``OWN``; empty until somebody has chosen."""
    is_gone = stories.is_deleted(of.id)
    how, way = ("deleted", "Bring it back") if is_gone else ("changed", "Load the newer one")
    look.refusal(f"This story was {how} in another window meanwhile, so what you changed here was not saved.")
    with st.container(horizontal=True):
        newer = st.button(way, type="primary", key="load_newer")
        own = st.button("Keep mine as a story of its own", key="keep_own")
    return NEWER if newer else OWN if own else ""
