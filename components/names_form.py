"""What the story calls those in the file: proposed with its reason where the columns make it clear, changed at will."""

from __future__ import annotations

import streamlit as st

from components import look, turn
from data.dataset import Dataset
from stories.language.names import Names
from stories.language.trades import NEUTRAL, proposed
from stories.story import shelf


def choose(dataset: Dataset, kind: str) -> Names:
    """The names of the file's trade, or the usual ones of the kind; asked only where there is a choice."""
    usual, found = shelf()[kind].NAMES or Names(), proposed(dataset)
    if found is None or usual not in NEUTRAL:
        return usual
    names = [found.names, usual]
    place = st.selectbox(
        "What shall it call them?",
        range(len(names)),
        format_func=lambda place: f"{names[place].many.capitalize()}, to {names[place].contact}",
        key=turn.keyed("names"),
        persist_state=turn.KEPT,
    )
    look.caption(found.reason if place == 0 else "chosen by you; every word can be changed on this page later")
    return names[place]
