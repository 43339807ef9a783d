"""The formats on the shelf, each made on the click."""

from __future__ import annotations

import hashlib
import logging
import time

import streamlit as st

from components import case, look
from components.topics.screen import screen
from exports import format as formats
from store.stories import Case
from stories.deck import Deck
from stories.language import own_texts

log = logging.getLogger("throughline")
MADE = "made"  # session key: the files made for the present deck
ORDER = ("pptx", "pdf", "html")
USES = {
    "pptx": "Slides with native charts that can be edited, and with notes for the speaker.",
    "pdf": "The same slides on paper and for the archive, readable by screen readers.",
    "html": "One file that opens offline in any browser, with sliders that answer. It holds sums, no customer rows.",
}


def show(of: Case) -> None:
    """One line a format: what it is for, a button that makes it, and then the file."""
    _, _, deck = case.told(of)
    look.headline(f"A cover and {len(deck.slides)} slides, in the format of your choice")
    look.caption(f"{deck.title}: {deck.slides[0].title}")
    shelf = formats.shelf()
    for name in sorted(shelf, key=lambda name: (ORDER.index(name) if name in ORDER else len(ORDER), name)):
        with st.container(key=f"format_{name}", horizontal=True, vertical_alignment="center"):
            with st.container(width="stretch"):
                look.section(shelf[name].TITLE)
                look.paragraph(USES.get(name, ""))
                for sentence in _warned(f"{name}:{_version(of)}", deck, name):
                    look.refusal(sentence)
            _offer(of, deck, name, shelf[name])
    screen(of.project.kind).export(of)


@st.cache_data(max_entries=64, show_spinner=False)
def _warned(version: str, _deck: Deck, name: str) -> list[str]:
    """What a format cannot print, said before it is made."""
    return formats.warned(_deck, [name])


def _offer(of: Case, deck: Deck, name: str, kind: formats.Format) -> None:
    made = st.session_state.setdefault(MADE, {})
    key = f"{name}:{_version(of)}"
    if key not in made:
        if not st.button(f"Make {kind.TITLE}", key=f"make_{name}", type="primary"):
            return
        if (content := _made(deck, kind)) is None:
            return
        made[key] = content
        st.rerun()
    content = made[key]
    st.download_button(
        f"Download {kind.TITLE} ({len(content) / 1024:,.0f} kB)",
        data=content,
        file_name=formats.file_name(deck, kind.SUFFIX),
        mime=kind.MIME,
        on_click="ignore",
        type="primary",
        key=f"download_{name}",
    )


def _made(deck: Deck, kind: formats.Format) -> bytes | None:
    """The file, with progress on screen; a failure is logged and said in one sentence."""
    with st.status(f"Drawing a cover and {len(deck.slides)} slides", expanded=False) as status:
        began = time.perf_counter()
        try:
            content = kind.write(deck)
        except Exception:
            log.exception("The format %s could not be written.", kind.TITLE)
            status.update(
                label=f"{kind.TITLE} could not be made; the reason is in the server's log. Try another format.",
                state="error",
            )
            return None
        status.update(label=f"Made in {time.perf_counter() - began:.1f} s", state="complete")
    return content


def _version(of: Case) -> str:
    words = own_texts.state(of.project.language)
    return hashlib.sha256(f"{of.intake.to_json()}{of.project.to_json()}{words}".encode()).hexdigest()
