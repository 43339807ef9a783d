"""What was chosen on Start and not told with yet: the kind of story, and what it calls those in the file."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

from components import case, place
from store import drafts
from store.stories import Case
from stories.language.names import Names

KEPT = "started"  # session key: the story, and what is kept of it


@dataclass(frozen=True)
class Started:
    """A kind, and names of one's own; empty and none where nothing was chosen yet."""

    kind: str = ""
    names: Names | None = None


def of(story: Case) -> Started:
    """What was chosen for a story before, in this session or an earlier one."""
    id, found = st.session_state.get(KEPT, ("", Started()))
    if id != story.id:
        plain = drafts.of(story.id, drafts.STARTED, place.whose())[0] if story.id else {}
        names = Names.from_json(plain["names"]) if plain.get("names") else None
        found = Started(plain.get("kind", ""), names)
        st.session_state[KEPT] = (story.id, found)
    return found


def keep(kind: str, names: Names | None) -> None:
    """Keep what stands on the page, for whoever comes back before it is told."""
    story, chosen = case.current(), Started(kind, names)
    if story.id and of(story) != chosen:
        st.session_state[KEPT] = (story.id, chosen)
        plain = {"kind": kind, "names": names.to_json() if names else None}
        drafts.keep(story.id, drafts.STARTED, plain, by=place.whose())
