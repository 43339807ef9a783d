"""What a story still lacks, said on every page that cannot go on without it."""

from __future__ import annotations

import streamlit as st

from components import look, shell
from data.shown import shown
from store.stories import Case

NEEDS = {
    "Explore": "To turn over what pays",
    "Story": "To tell it",
    "Present": "To present it",
    "Export": "To export it",
}


def waits(of: Case) -> bool:
    """Was the story begun before there was a file?"""
    return bool(of.id) and not of.intake.files and not of.intake.sample


def names(of: Case) -> str:
    """The files of a story, by name; its title where it has none yet."""
    return " and ".join(shown(name) for name, _ in of.intake.files) or shown(of.project.title)


def state(of: Case) -> str:
    """What a story that cannot be told yet lacks, in the words of the bar."""
    return "no file yet" if waits(of) else "not yet told"


def stop(of: Case, page: str, unread: str) -> None:
    """Show what is missing and nothing else, where something is; ``unread`` says why its data cannot be read any more."""
    if waits(of):
        _say(
            f"{names(of)} has no file yet",
            f"{NEEDS[page]}, it takes a file with what a model predicted and what then happened. All else of this story is "
            "kept meanwhile.",
            "Bring a file",
        )
    if not of.told:
        _say(
            f"{names(of)} is not yet told",
            "It was read and is kept. What it tells begins once you have said on the Start page that it should.",
            "Go on with it",
        )
    if unread:
        look.headline("The data of this story cannot be read any more")
        look.refusal(f"{unread} Bring it again on the Start page.")
        st.stop()


def _say(headline: str, why: str, way: str) -> None:
    look.headline(headline)
    look.paragraph(why)
    if st.button(way, type="primary", key="go_on"):
        shell.go("Start")
    st.stop()
