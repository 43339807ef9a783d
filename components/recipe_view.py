"""A layout that was read before: the same decisions by one click, or what has changed since."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import look, store, upload_form
from data.dataset import Table
from data.intake import Intake
from data.recipe import apply, recall

GIVEN = "answers_given"  # session key: the answers to the questions of the file that is looked at


def offer(intake: Intake, table: Table) -> Intake:
    """Offer to read a file as the last one of its layout."""
    found = recall(table, store.files())
    if found is None or intake.roles or intake.event:
        return intake
    name = found.recipe.name
    if found.is_same:
        look.note(f"A file of this layout was read before ({name}).", "Known.")
    else:
        look.note(f"It is like {name}, which was read before, but: {' '.join(found.changes[:5])}", "Changed.")
    if found.usable and st.button("Read it in the same way", key="same_way"):
        same = apply(found.recipe, replace(intake, answers={}))  # what stood on screen were defaults
        st.session_state[upload_form.HANDED_IN] = same
        st.session_state[GIVEN] = dict(same.answers)
        for key in [
            key for key in st.session_state if str(key).startswith(("role_", "event_", "control_", "ask_", "door:"))
        ]:
            del st.session_state[key]
        st.rerun()
    return intake
