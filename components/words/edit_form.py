"""Changing a title or a note; the numbers in them stay bound to their facts."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from dataclasses import replace

import streamlit as st

from components import case, look, turn
from components.lengths import NOTES, TITLE, too_long
from components.words import half_typed
from data.shown import DIRECTIONS
from stories.binding import UnboundNumber, bind
from stories.claims import RANDOMISED, TESTED, objections, ranges, unranged, unsaid_year
from stories.deck import Slide
from stories.story import Draft, Story

REFUSED = "edit_refused"  # session key: the slide whose words were not taken, and why


def edit(slide: Slide, draft: Draft, story: Story, typed: Mapping[str, str]) -> dict[str, tuple[str, str, str]]:
    """Offer the title and the notes of a slide for editing.

    ``typed`` holds what was typed before and not taken over, by part. Gives back slide, part and words for the key of each box.
    """
    stands = {"title": str(slide.title), "notes": slide.notes}
    # The key holds the words that stand there: where they follow an assumption, the boxes begin anew.
    names = [f"{part}_{slide.id}_{_mark(text)}" for part, text in stands.items()]
    title, notes = map(turn.keyed, names)
    begun = " · begun, not kept yet" if typed else ""
    with (
        st.expander(f"Edit the title and the notes{begun}", key=f"words_{slide.id}"),
        st.form(f"edit_{slide.id}", border=False),
    ):
        words = stands | dict(typed)
        st.text_area("Title", words["title"], height=80, key=title)  # too long a one is refused, and not cut
        st.text_area("Notes for the speaker", words["notes"], height=160, key=notes)
        look.caption("Figures stay bound to the data: write around them, and they follow when an assumption changes.")
        refused, why = st.session_state.get(REFUSED, ("", ""))
        if refused == slide.id:  # above the buttons, where the eye is: below them there may be no screen left
            del st.session_state[REFUSED]
            look.refusal(why)
        # Callbacks run before the page does, so that a page that is drawn anew in between cannot lose the click.
        with st.container(horizontal=True):
            st.form_submit_button("Keep", type="primary", on_click=_keep, args=(slide, draft, story, title, notes))
            st.form_submit_button(
                "Back to the original words", type="tertiary", on_click=_back, args=(slide.id, *names)
            )
    return {key: (slide.id, part, stands[part]) for key, part in ((title, "title"), (notes, "notes"))}


def _keep(slide: Slide, draft: Draft, story: Story, title_key: str, notes_key: str) -> None:
    title, notes = (str(st.session_state[key]).strip().translate(DIRECTIONS) for key in (title_key, notes_key))
    if said := too_long("Title", title, TITLE) or too_long("Notes", notes, NOTES) or _objection(title, draft, story):
        st.session_state[REFUSED] = (slide.id, said)
        return
    try:
        words = {"title": bind(title, story.facts, draft.title, story.names)}
        if notes != slide.notes.strip():
            words["notes"] = bind(notes, story.facts, draft.notes, story.names)
    except UnboundNumber as error:
        st.session_state[REFUSED] = (slide.id, str(error))
        return
    _store(slide.id, words)


def _back(slide: str, *boxes: str) -> None:
    """The words of the story's own telling; what was typed is put aside."""
    turn.begin_anew(*boxes)
    _store(slide, None)


def _objection(title: str, draft: Draft, story: Story) -> str:
    """Why a title cannot stand, with the story's own words beside it; empty when it may."""
    if not title:
        return "The title is empty; wanted a sentence that states the result."
    of = case.current()
    support, language = case.told(of)[0].support, of.project.language
    found = objections(title, language, support)
    if support != TESTED:
        found += unranged(title, ranges(story.facts), language) if support == RANDOMISED else []
        found += unsaid_year(title) if {"year", "topline_year"}.isdisjoint(story.facts) else []
    own = f" The story's own words: “{story.facts.text(draft.title)}”" if found else ""
    return " ".join(found) + own


def _mark(text: object) -> str:
    return f"{zlib.crc32(str(text).encode()):08x}"


def _store(slide: str, words: dict[str, str] | None) -> None:
    project = case.current().project
    edits = {name: dict(parts) for name, parts in project.edits.get(project.language, {}).items()}
    if words is None:
        edits.pop(slide, None)
    else:
        edits[slide] = edits.get(slide, {}) | words
    half_typed.drop(case.change(replace(project, edits={**project.edits, project.language: edits})), slide)
