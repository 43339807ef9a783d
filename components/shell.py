"""What stands around every page: its name in the browser, the style, and the bar with five verbs."""

from __future__ import annotations

from html import escape

import streamlit as st
from streamlit.navigation.page import Page

from components import look, place
from data.place import ROOT

PAGES = ROOT / "pages"
INITIATIVE = ("Stories",)  # pages above any one story; a thin line stands between them and the verbs of a story
ASIDE = ("Server",)  # pages for whoever runs the server, reached from Stories
VERBS = ("Start", "Explore", "Story", "Present", "Export")
HERE, BEFORE = "page", "page_before"  # session keys: the page that is shown, and the one that the run before showed
STATUS = "status"  # session key: the quiet line at the right of the bar

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0B5CAD"/>'
    '<path d="M6 24C10 10 15 8 18 12s4 7 8 1" fill="none" stroke="#FFF" stroke-width="3" stroke-linecap="round"/></svg>'
)


def page(verb: str) -> Page:
    """The page of one verb."""
    return st.Page(PAGES / f"{verb.lower()}.py", title=verb)


def navigation() -> Page:
    """The page that the address asks for; the bare address leads to the story, for a newcomer sees a finished one."""
    landing = st.Page(_land, title="Throughline", url_path="home", default=True, visibility="hidden")
    return st.navigation([landing, *(page(verb) for verb in (*INITIATIVE, *VERBS, *ASIDE))], position="hidden")


def open_page(title: str, question: str = "") -> None:
    """Begin a page: every page does this first, and so can be opened by its own address."""
    st.session_state[BEFORE], st.session_state[HERE] = st.session_state.get(HERE, ""), title
    st.set_page_config(page_title=f"{title} · Throughline", page_icon=ICON, layout="wide", menu_items={})
    look.style()
    _bar(title, st.session_state.get(STATUS, ""))
    if question:
        look.kicker(question)


def go(verb: str) -> None:
    """Leave for the beginning of another page and take the story along."""
    st.switch_page(page(verb), query_params=place.carried())


def _land() -> None:
    go("Story")


def _bar(title: str, status: str) -> None:
    with st.container(key="bar", horizontal=True, vertical_alignment="center", gap=None):
        st.html('<p class="wordmark">Throughline</p>', width="content")
        with st.container(key="verbs", horizontal=True, vertical_alignment="center", gap=None, width="content"):
            for verb in (*INITIATIVE, *VERBS):
                if verb == VERBS[0]:
                    st.html('<span class="line" role="presentation"></span>', width="content")
                if verb == title:
                    st.html(f'<span class="here" aria-current="page">{verb}</span>', width="content")
                else:
                    st.page_link(page(verb), query_params=place.back(verb))
        # What is told last, that it is saved, is never cut where there is little room.
        of, dot, state = status.rpartition(" · ")
        st.html(
            f'<p class="status"><span class="of">{escape(of)}</span><span class="state">{escape(dot + state)}</span></p>'
        )
