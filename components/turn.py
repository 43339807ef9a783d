"""Names for widgets about a file: a choice that was made for one file must never show on the next."""

from __future__ import annotations

import streamlit as st

KEY = "turns"  # session key: how often all widgets, or one of them, began anew
ALL = ""
# A file is read anew for some answers, and until it has been, a run ends above the widgets: what they say is kept.
KEPT = "page"


def keyed(name: str) -> str:
    """The key of a widget in this turn.

    A browser holds on to what it shows as long as a widget keeps its key, whatever its options and default have become.
    """
    turns = st.session_state.get(KEY, {})
    turn, own = turns.get(ALL, 0), turns.get(name, 0)
    return f"{name}~{turn}.{own}" if turn or own else name


def begin_anew(*names: str) -> None:
    """Let these widgets, or all where none is named, begin from what is proposed."""
    turns = st.session_state.get(KEY, {})
    st.session_state[KEY] = turns | {name: turns.get(name, 0) + 1 for name in names or (ALL,)}
