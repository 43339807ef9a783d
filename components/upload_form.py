"""Handing in files: one with everything, or predictions and outcomes apart; or a built-in sample."""

from __future__ import annotations

import logging
from dataclasses import replace

import streamlit as st

from components import case, look, shell, store, turn
from data.errors import DataError
from data.intake.handed_in import Intake
from data.intake.source import suffixes
from data.limits import SHOWN
from data.sources.sample import SAMPLES
from data.stored import keep_bytes
from stories.samples import project_for

log = logging.getLogger("throughline")
HANDED_IN = "handed_in"  # session key: the intake that is looked at and not yet a story
GIVEN = "answers_given"  # session key: the answers to the questions of the file that is looked at
LIKE = "like"  # session key: what the file that is looked at takes from an earlier one
SEEN = "uploads_seen"  # session key: the uploads it was made of, so that a rerun does not read them again


def ask() -> Intake | None:
    """Show the drop zone and the samples; the intake that was handed in, if there is one."""
    files = st.file_uploader(
        "Drop one file with everything, or predictions and outcomes apart",
        type=list(suffixes()),
        accept_multiple_files=True,
        key=case.UPLOADS,
    )
    look.caption(f"Files stay on the machine that runs this app. {SHOWN}")
    _take(files)
    return st.session_state.get(HANDED_IN)


def offer_samples() -> None:
    """One button a sample; each begins a story at once."""
    for key, sample in SAMPLES.items():
        with st.container(key=f"sample_{key}"):
            if st.button(sample.title, key=f"begin_{key}", type="tertiary"):
                _begin_sample(key)
            look.caption(sample.description)


def predictions_first(intake: Intake) -> Intake:
    """Where one of two files that have been read holds the score, it goes first, in whatever order they were dropped."""
    if len(intake.files) != 2:
        return intake
    try:
        scored = ["score" in case.suggested(Intake(files=(file,))) for file in intake.files]
    except DataError as error:
        log.info("A file could not be looked into yet: %s", error)  # said in full when both are joined
        return intake
    return replace(intake, files=intake.files[::-1]) if scored == [False, True] else intake


def forget() -> None:
    """Put the uploads, and all that was said of them, out of mind once they have become a story."""
    for key in (HANDED_IN, GIVEN, LIKE):
        st.session_state.pop(key, None)
    turn.begin_anew()


def _begin_sample(key: str) -> None:
    forget()
    case.begin(Intake(sample=key), project_for(key))
    shell.go("Story")


def _take(files: list) -> None:
    """Keep new uploads on disk, once; taking them away takes the intake away."""
    seen = tuple(file.file_id for file in files)
    if seen == st.session_state.get(SEEN, ()):
        return
    st.session_state[SEEN] = seen
    forget()
    if not files:
        return
    kept = tuple((file.name, keep_bytes(file.getvalue(), store.files()).name) for file in files)
    st.session_state[HANDED_IN] = Intake(files=kept)
