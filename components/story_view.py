"""The whole story down one page, slide by slide."""

from __future__ import annotations

import streamlit as st

from components import case, look, present_view, shell, slide_view
from components.decision import deciding
from components.kept import stories_view
from components.words import edit_form, half_typed, where_from
from store.stories import Case
from stories.language.own_texts import refused


def show(of: Case) -> None:
    """Every slide with its picture and its words; the first title is the page's headline."""
    _, story, deck = case.told(of)
    stories_view.keep_card(of, deck)
    present_view.offer_moved(of)
    drafts = {draft.id: draft for draft in story.drafts}
    typed, boxes = half_typed.of(of), {}
    for sentence in refused(of.project.language):
        look.caption(sentence)
    if deck.notice:
        look.chip(deck.notice)
    deciding.offer_examples(of)
    sums = where_from.sum_rows(of)
    for place, slide in enumerate(deck.slides):
        with st.container(key=f"slide_{slide.id}"):
            slide_view.show(slide, level=1 if place == 0 else 2)
            if place == 0:
                _next_steps(of)
            where_from.offer(drafts[slide.id], story, sums)
            boxes |= edit_form.edit(slide, drafts[slide.id], story, typed.get(slide.id, {}))
    half_typed.listen(of, boxes)
    stories_view.offer_versions(of)


def _next_steps(of: Case) -> None:
    with st.container(horizontal=True, key="next"):
        if st.button("Present it", type="primary"):
            shell.go("Present")
        if st.button("Use your own files" if of.intake.sample else "Change the files", type="tertiary"):
            shell.go("Start")
        if st.button("Try other assumptions", type="tertiary"):
            shell.go("Explore")
        if st.button("Export", type="tertiary"):
            shell.go("Export")
