"""The whole story down one page, slide by slide."""

from __future__ import annotations

import streamlit as st

from components import case, look, present_view, shell, slide_view
from components.kept import stories_view
from components.topics.screen import screen
from components.words import edit_form, half_typed, where_from
from store.stories import Case
from stories.language.own_texts import refused


def show(of: Case) -> None:
    """Every slide with its picture and its words; the first title is the page's headline."""
    study, story, deck = case.told(of)
    stories_view.keep_card(of, deck)
    present_view.offer_moved(of)
    drafts = {draft.id: draft for draft in story.drafts}
    typed, boxes = half_typed.of(of), {}
    for sentence in refused(of.project.language):
        look.caption(sentence)
    if _is_first_visit(of):
        _first_visit()
    if deck.notice:
        look.chip(deck.notice)
    screen(of.project.kind).offer_open(of)
    sums = where_from.sum_rows(study, story)
    for place, slide in enumerate(deck.slides):
        with st.container(key=f"slide_{slide.id}"):
            slide_view.show(slide, level=1 if place == 0 else 2)
            if place == 0:
                _next_steps(of)
            where_from.offer(drafts[slide.id], story, sums)
            boxes |= edit_form.edit(slide, drafts[slide.id], story, typed.get(slide.id, {}))
    half_typed.listen(of, boxes)
    stories_view.offer_versions(of)


def _is_first_visit(of: Case) -> bool:
    """Is it the sample as everybody finds it?"""
    return bool(of.intake.sample) and not of.id


def _first_visit() -> None:
    """What this is, for whoever came to it without a story of their own, and two ways on."""
    with st.container(horizontal=True, vertical_alignment="center", key="first_visit"):
        with st.container(width="stretch"):
            look.caption(
                "Throughline tells what a model's decisions are worth. This is how it tells a made-up sample; it tells your data alike."
            )
        if st.button("Your own files", type="tertiary"):
            shell.go("Start")
        if st.button("A tour of this one", type="tertiary"):
            shell.go("Present")


def _next_steps(of: Case) -> None:
    with st.container(horizontal=True, key="next"):
        if st.button("Present it", type="primary"):
            shell.go("Present")
        files = "Use your own files" if of.intake.sample else "Change the files"
        if not _is_first_visit(of) and st.button(files, type="tertiary"):
            shell.go("Start")
        if st.button("Try other assumptions", type="tertiary"):
            shell.go("Explore")
        if st.button("Export", type="tertiary"):
            shell.go("Export")
