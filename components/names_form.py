"""What the story calls those in the file: proposed with its reason where the columns make it clear, changed at will."""

from __future__ import annotations

import streamlit as st

from components import look, turn
from components.lengths import WORD, too_long
from data.dataset import Dataset
from stories.language.names import Names
from stories.language.trades import NEUTRAL, proposed
from stories.story import shelf


def choose(dataset: Dataset, kind: str, begun: Names | None = None) -> Names:
    """The names of the file's trade, or the usual ones of the kind, and what one row and several are called, as they stand.

    ``begun`` are those that were chosen here before, and not told with yet.
    """
    names = _of_a_trade(dataset, kind, begun)
    own = begun if begun is not None and begun.trade == names.trade else names
    one = _word("What one row is called", own.one, names.one, f"one_{names.one}")
    many = _word("Several of them", own.many, names.many, f"many_{names.many}")
    return names.with_(one=one, many=many)


def _word(label: str, now: str, usual: str, name: str) -> str:
    """What was typed; the usual word where nothing was, or more than there is room for, which is said."""
    typed = st.text_input(label, now, key=turn.keyed(name)).strip()
    if said := too_long(label, typed, WORD):
        look.refusal(f"{said} Until then it is “{usual}”.")
        return usual
    return typed or usual


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
