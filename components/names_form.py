"""What the story calls those in the file: proposed with its reason where the columns make it clear, changed at will."""

from __future__ import annotations

import streamlit as st

from components import look, turn
from data.dataset import Dataset
from stories.language.names import Names
from stories.language.trades import NEUTRAL, proposed
from stories.story import shelf

LONGEST = 40  # letters of a name


def choose(dataset: Dataset, kind: str, begun: Names | None = None) -> Names:
    """The names of the file's trade, or the usual ones of the kind, and what one row and several are called, as they stand.

    ``begun`` are those that were chosen here before, and not told with yet.
    """
    names = _of_a_trade(dataset, kind, begun)
    own = begun if begun is not None and begun.trade == names.trade else names
    one = st.text_input("What one row is called", own.one, key=turn.keyed(f"one_{names.one}"), max_chars=LONGEST)
    many = st.text_input("Several of them", own.many, key=turn.keyed(f"many_{names.many}"), max_chars=LONGEST)
    return names.with_(one=one.strip() or names.one, many=many.strip() or names.many)


def _of_a_trade(dataset: Dataset, kind: str, begun: Names | None) -> Names:
    """Asked only where there is a choice."""
    usual, found = shelf()[kind].NAMES or Names(), proposed(dataset)
    if found is None or usual not in NEUTRAL:
        return usual
    names = [found.names, usual]
    place = st.selectbox(
        "What shall it call them?",
        range(len(names)),
        next((place for place, each in enumerate(names) if begun and each.trade == begun.trade), 0),
        format_func=lambda place: f"{names[place].many.capitalize()}, to {names[place].contact}",
        key=turn.keyed("names"),
        persist_state=turn.KEPT,
    )
    look.caption(found.reason if place == 0 else "chosen by you; every word can be changed on this page later")
    return names[place]
