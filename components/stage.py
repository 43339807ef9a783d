"""The story on stage: the slides of the stand-alone file over the whole window, with notes and a way out."""

from __future__ import annotations

import hashlib
import pickle
from dataclasses import dataclass
from pathlib import Path

import streamlit as st

from exports import html_story
from stories.deck import Deck

_SCRIPT = (Path(__file__).parent / "stage.js").read_text(encoding="utf-8")
_component = st.components.v2.component("story_stage", js=f"{html_story.script()}\n{_SCRIPT}")


@dataclass(frozen=True)
class Staged:
    """What the presenter did: asked to leave, and where the sliders stand that were moved and released."""

    exited: bool
    levers: dict[str, float] | None


def stage(deck: Deck, key: str, start: int = 1) -> Staged:
    """Show the deck over the whole window, from the slide with this number; nothing that is moved there is saved."""
    data = {**_drawn(_fingerprint(deck), deck), "start": start - 1}
    result = _component(key=key, data=data, on_exit_change=_ignore, on_levers_change=_ignore)
    return Staged(exited=bool(result.exit), levers=dict(result.levers) if result.levers else None)


def _ignore() -> None:
    """A state of a component exists only with a callback; the run that follows reads it."""


@st.cache_data(max_entries=32, show_spinner="Setting the stage")
def _drawn(fingerprint: str, _deck: Deck) -> dict[str, object]:
    parts = html_story.parts(_deck)
    notes = [{"title": str(slide.title), "words": slide.notes} for slide in _deck.slides]
    return {"body": parts["body"], "style": parts["style"], **parts["data"], "notes": notes, "version": fingerprint}


def _fingerprint(deck: Deck) -> str:
    shown = (deck.title, deck.subtitle, deck.author, deck.date, deck.language, deck.notice, deck.words, deck.slides)
    return hashlib.sha256(pickle.dumps(shown)).hexdigest()
