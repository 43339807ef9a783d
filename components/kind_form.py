"""Which kind of story is told: the choice, and what it changes."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look, turn
from components.store import Case
from data.dataset import Dataset
from data.names import words_of
from stories import topics
from stories.decision.settings import settled
from stories.language.names import Names
from stories.language.trades import named, of_a_trade
from stories.opening import first_project
from stories.project import Project
from stories.story import StoryKind, shelf


def choose(dataset: Dataset, present: str, key: str) -> str:
    """The kinds that the roles of the dataset allow; the name of the one picked."""
    kinds = fitting(dataset)
    names = list(kinds)
    return st.selectbox(
        "What story shall it tell?",
        names,
        names.index(present) if present in names else 0,
        format_func=lambda name: kinds[name].TITLE,
        key=key,
        persist_state=turn.KEPT,
    )


def fitting(dataset: Dataset) -> dict[str, StoryKind]:
    """The kinds of story that can be told of a dataset, by name: it has their roles, and their topic can be opened on it."""
    return {
        name: kind
        for name, kind in shelf().items()
        if all(role in dataset.roles for role in kind.NEEDS) and topics.topic(kind.TOPIC).fits(dataset)
    }


def likely(dataset: Dataset) -> str:
    """The kind that the name of the outcome speaks for; retention where it speaks for none."""
    words = set(words_of(dataset.roles["outcome"]))
    spoken_for = [name for name, kind in fitting(dataset).items() if words & set(getattr(kind, "SIGNS", ()))]
    return spoken_for[0] if spoken_for else Project().kind


def ask(of: Case) -> None:
    """Change the kind of a story; its names and amounts then begin from that kind's defaults."""
    dataset = case.dataset(of.intake)
    picked = choose(dataset, of.project.kind, f"kind_of_{of.project.kind}")
    if picked == of.project.kind:
        return
    look.caption(
        "Names, amounts and edited words begin from the defaults of that kind; title, currency and limits stay."
    )
    if st.button("Tell it this way", type="primary"):
        fresh = settled(replace(of.project, kind=picked, edits={}), threshold=None)
        if of_a_trade(fresh.names):
            fresh = replace(fresh, names=Names())
        case.change(named(first_project(dataset, fresh, of.intake.answers), dataset))
        st.rerun()
