"""Which kind of story is told: the choice, and what it changes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look, turn
from data.dataset import Dataset
from data.said import said
from store.stories import Case
from stories import topics
from stories.file_words import worded
from stories.language.names import Names
from stories.language.trades import of_a_trade
from stories.opening import as_kind, proposed_project
from stories.proposing import doubt, fitting, proposed_kind
from stories.story import shelf, short_title


def choose(dataset: Dataset, present: str, key: str) -> str:
    """The kinds that the roles of the dataset allow; the name of the one picked, and beneath it why it is proposed or what it asks."""
    kinds = fitting(dataset)
    names = list(kinds)
    picked = st.selectbox(
        "What story shall it tell?",
        names,
        names.index(present) if present in names else 0,
        format_func=lambda name: kinds[name].TITLE,
        key=key,
        persist_state=turn.KEPT,
    )
    explain(dataset, picked)
    return picked


def likely(dataset: Dataset) -> str:
    """The kind that is proposed for a dataset."""
    return proposed_kind(dataset).kind


def explain(dataset: Dataset, kind: str) -> None:
    """Why a kind is proposed; of another one, whether the event is as it speaks of it, where the words do not say so."""
    found = proposed_kind(dataset)
    if kind == found.kind:
        look.caption(worded(found.reason))
    elif question := doubt(dataset, kind):
        answers = {key: worded(said(f"kind-doubt-{key}")) for key in ("yes", "no")}
        given = st.radio(
            look.plain(worded(question)),
            list(answers),
            index=None,
            format_func=answers.get,
            horizontal=True,
            key=turn.keyed(_doubt(kind)),
            persist_state=turn.KEPT,
        )
        if given == "no":
            look.note(worded(said("kind-doubt-denied")))


def told_as(dataset: Dataset, kind: str) -> str:
    """As what the story would be told, for whoever is about to: and that it would say the opposite, if that may be."""
    title = short_title(shelf()[kind])
    if doubt(dataset, kind) is None:
        return worded(said("told-as", kind=title))
    given = st.session_state.get(turn.keyed(_doubt(kind))) or "open"
    return worded(said("told-as-doubted", kind=title, given=given))


def _doubt(kind: str) -> str:
    return f"doubt_{kind}"


def ask(of: Case) -> None:
    """Change the kind of a story; its names and amounts then begin from that kind's defaults."""
    dataset = case.dataset(of.intake)
    picked = choose(dataset, of.project.kind, f"kind_of_{of.project.kind}")
    if picked == of.project.kind:
        return
    look.caption(
        "Names, amounts and edited words begin from the defaults of that kind; title, currency and limits stay. "
        f"{told_as(dataset, picked)}"
    )
    if st.button("Tell it this way", type="primary"):
        fresh = topics.defaults(shelf()[picked].TOPIC).kept(as_kind(of.project, picked))
        if of_a_trade(fresh.names):
            fresh = replace(fresh, names=Names())
        case.change(proposed_project(dataset, fresh, of.intake.answers))
        st.rerun()
