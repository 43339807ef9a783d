"""Where a visitor is, and who: the address alone tells where, so that a reload, a link and the way back lead there."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from store.workspaces import LOCAL

LOOPBACK = ("localhost", "127.0.0.1", "::1")
FORWARDED = (
    "forwarded",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-real-ip",
    "via",
)  # what a proxy says of whom it speaks for
BROWSER = "throughline_browser"  # a cookie that says no more than that it is the same browser
STORY = "story"  # query parameter: which story the session works on
VIEW = "view"  # query parameter: the view on Explore; any further ones are the place within it
EXPLORE = "Explore"
LEFT = "place"  # session key: where Explore was left, for the links that lead there from other pages

_segments = partial(st.segmented_control, label_visibility="collapsed", required=True)
_dots = partial(st.radio, horizontal=True)


def pick(name: str, label: str, options: Mapping[str, str]) -> str:
    """The one of some options that the address names under ``name``, else the first; another can be picked.

    ``options`` go from what stands in the address to the words on screen.
    """
    return _picked(_segments, name, label, options)


def choose(name: str, label: str, options: Mapping[str, str]) -> str:
    """The same with a label and dots, for options that matter less."""
    return _picked(_dots, name, label, options)


def carried() -> dict[str, str]:
    """The query parameters that go along to every page: the story."""
    return {name: text for name, text in st.query_params.items() if name == STORY}


def back(verb: str) -> dict[str, str]:
    """The query parameters that lead back to a page: Explore opens where it was left."""
    return carried() | (st.session_state.get(LEFT, {}) if verb == EXPLORE else {})


def whose() -> str:
    """Whose stories and recipes: all of this machine are its owner's; elsewhere each browser has its own.

    Ids admit nobody to a list; an address that somebody was given opens the story for them as before.
    """
    if st.get_option("server.address") in LOOPBACK and not _through_a_proxy():
        return LOCAL
    browser = st.context.cookies.get(BROWSER) or st.session_state.setdefault(BROWSER, secrets.token_hex(16))
    return f"b-{hashlib.sha256(browser.encode()).hexdigest()[:32]}"


def is_of_the_house() -> bool:
    """Is it whoever runs the server, in a browser on the machine itself, and nobody behind a proxy?"""
    return st.context.ip_address is None and not _through_a_proxy()


def _through_a_proxy() -> bool:
    headers = st.context.headers
    return any(name in headers for name in FORWARDED)


def visitor() -> str:
    """A name for whoever this is, of whom one file is read at a time: a browser, or on one's own machine a window."""
    here, session = whose(), get_script_run_ctx()
    return here if here != LOCAL or session is None else session.session_id


def _picked(control: Callable[..., Any], name: str, label: str, options: Mapping[str, str]) -> str:
    first = next(iter(options))
    here = st.query_params.get(name, first)
    here = here if here in options else first
    key = f"{name}_{label}"
    # The control follows the address, also when the visitor goes back: a default would only be taken once.
    if st.session_state.get(key) != here:
        st.session_state[key] = here
    control(label, list(options), format_func=options.get, key=key, on_change=_go, args=(name, key, first))
    st.session_state[LEFT] = {other: text for other, text in st.query_params.items() if other != STORY}
    return here


def _go(name: str, key: str, first: str) -> None:
    """What was picked goes into the address; another view leaves the place within the one before."""
    here = st.query_params.to_dict()
    kept = {other: text for other, text in here.items() if other == STORY} if name == VIEW else here
    picked = {name: st.session_state[key]} if st.session_state[key] != first else {}
    st.query_params.from_dict({other: text for other, text in kept.items() if other != name} | picked)
