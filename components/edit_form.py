"""Changing a title or a note; the numbers in them stay bound to their facts."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look
from stories.binding import UnboundNumber, bind
from stories.claims import objections
from stories.deck import Slide
from stories.story import Draft, Story


def edit(slide: Slide, draft: Draft, story: Story) -> None:
    """Offer the title and the notes of a slide for editing."""
    with st.expander("Edit the title and the notes"), st.form(f"edit_{slide.id}", border=False):
        title = st.text_area("Title", str(slide.title), max_chars=240, height=80)
        notes = st.text_area("Notes for the speaker", slide.notes, max_chars=2400, height=160)
        look.caption("Figures stay bound to the data: write around them, and they follow when an assumption changes.")
        with st.container(horizontal=True):
            kept = st.form_submit_button("Keep", type="primary")
            undone = st.form_submit_button("Back to the original words", type="tertiary")
        if kept:
            _keep(slide, draft, story, title, notes)
        if undone:
            _store(slide.id, None)


def _keep(slide: Slide, draft: Draft, story: Story, title: str, notes: str) -> None:
    if not title.strip():
        look.refusal("The title is empty; wanted a sentence that states the result.")
        return
    if said := objections(title):
        look.refusal(" ".join(said))
        return
    try:
        words = {"title": bind(title.strip(), story.facts, draft.title, story.names)}
        if notes != slide.notes:
            words["notes"] = bind(notes.strip(), story.facts, draft.notes, story.names)
    except UnboundNumber as error:
        look.refusal(str(error))
        return
    _store(slide.id, words)


def _store(slide: str, words: dict[str, str] | None) -> None:
    project = case.current().project
    edits = {name: dict(parts) for name, parts in project.edits.items()}
    if words is None:
        edits.pop(slide, None)
    else:
        edits[slide] = edits.get(slide, {}) | words
    case.change(replace(project, edits=edits))
    st.rerun()
