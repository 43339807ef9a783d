"""Words that are being typed and not taken over: kept as they are typed, for whoever comes back to them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import streamlit as st

from components import place, turn
from store import drafts
from store.stories import Case

COMPONENT = "half_typed"  # key of the component, and session key of its state
HELD = "words_half_typed"  # session key: the story, and what is typed by slide and part
Typed = dict[str, dict[str, str]]  # slide -> part -> words

_SCRIPT = (Path(__file__).parent / "half_typed.js").read_text(encoding="utf-8")
_component = st.components.v2.component("half_typed", js=_SCRIPT)


def of(case: Case) -> Typed:
    """What is typed and not taken over, by slide: in this session, or before it."""
    id, typed = st.session_state.get(HELD, (None, {}))
    if id != case.id:
        typed = drafts.of(case.id, drafts.WORDS, place.whose())[0] if case.id else {}
        st.session_state[HELD] = (case.id, typed)
    return typed


def drop(case: Case, slide: str) -> None:
    """Forget what was typed for a slide: it was taken over, or put aside."""
    _hold(case, {name: parts for name, parts in of(case).items() if name != slide})


@st.fragment
def listen(case: Case, boxes: Mapping[str, tuple[str, str, str]]) -> None:
    """Keep what is typed into some boxes.

    Parameters
    ----------
    case
        The story whose words they change.
    boxes
        Slide, part and the words that stand in the story, by the key of each box.
    """
    names = {_as_class(key): at for key, at in boxes.items()}
    # A callback runs before any page does, so that what it is told is kept whatever comes next.
    result = _component(
        key=COMPONENT,
        data={"boxes": list(names), "story": case.id},
        on_typed_change=partial(_keep, case, names),
        on_late_change=partial(turn.begin_anew, *(key.partition("~")[0] for key in boxes)),
    )
    if result.late:
        st.rerun()  # the boxes begin anew with what was typed when the page was left


def _keep(case: Case, names: Mapping[str, tuple[str, str, str]]) -> None:
    typed = {slide: dict(parts) for slide, parts in of(case).items()}
    for name, words in (st.session_state[COMPONENT].typed or {}).items():
        if name in names:  # a box that was there before the last words were taken over is none of these
            slide, part, stands = names[name]
            typed.setdefault(slide, {})[part] = words
            if words.strip() == stands.strip():
                del typed[slide][part]
    _hold(case, {slide: parts for slide, parts in typed.items() if parts})


def _hold(case: Case, typed: Typed) -> None:
    if typed != of(case):
        st.session_state[HELD] = (case.id, typed)
        drafts.keep(case.id, drafts.WORDS, typed, by=place.whose())


def _as_class(key: str) -> str:
    """How Streamlit writes a key into the class of what bears it."""
    return re.sub(r"[^a-zA-Z0-9_-]", "-", key)
