"""The look of every page: its style sheet, and words set in type, with any markup in them shown letter for letter."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from pathlib import Path

import streamlit as st

JOINER = "\u2060"
STYLE = Path(__file__).with_name("look.css")


def style() -> None:
    """Lay the style sheet over Streamlit's theme."""
    st.html(STYLE)


def kicker(text: str) -> None:
    """The small line above a headline: the question that the page answers."""
    st.html(f'<p class="kicker">{escape(text)}</p>')


def headline(text: str) -> None:
    """The finding of the page in one sentence; a page has exactly one."""
    st.html(f'<h1 class="headline">{escape(text)}</h1>')


def section(text: str) -> None:
    """The name of a group of controls or of a further picture."""
    st.html(f'<h2 class="section">{escape(text)}</h2>')


def paragraph(text: str) -> None:
    """Plain words at reading size."""
    st.html(f'<p class="paragraph">{escape(text)}</p>')


def caption(text: str) -> None:
    """The quiet line that says what is drawn, or where it comes from."""
    st.html(f'<p class="caption">{escape(text)}</p>')


def figure(text: str, sentence: str) -> None:
    """A number that stands alone and large, and the sentence that gives its range."""
    st.html(f'<p class="figure">{escape(text)}</p><p class="paragraph">{escape(sentence)}</p>')


def value(label: str, text: str) -> None:
    """A label on the left and its value on the right, as above a slider."""
    st.html(f'<p class="value"><span>{escape(label)}</span><strong>{escape(text)}</strong></p>')


def amount(label: str, likely: str, span: str, source: str) -> None:
    """An amount as a sentence with how far it may range, and small below it who says so."""
    st.html(
        f'<p class="amount">{escape(label)} <strong>{escape(likely)}</strong> <span>{escape(span)}</span></p>'
        f'<p class="caption small">{escape(source)}</p>'
    )


def track(places: Mapping[str, float], words: str) -> None:
    """A thin line with a thicker part from ``low`` to ``high``, a ring at ``likely``, a tick at ``from`` and at ``to``; each place
    as a share of the line. The words below say what is drawn.
    """
    low, high = places["low"], places["high"]
    ticks = "".join(f'<i class="turn" style="left:{places[end]:.1%}"></i>' for end in ("from", "to") if end in places)
    st.html(
        f'<p class="track" aria-hidden="true"><i class="span" style="left:{low:.1%};width:{high - low:.1%}"></i>{ticks}'
        f'<i class="ring" style="left:{places["likely"]:.1%}"></i></p><p class="caption small">{escape(words)}</p>'
    )


def chip(text: str) -> None:
    """A grade of evidence or another short mark."""
    st.html(f'<p><span class="chip">{escape(text)}</span></p>')


def note(text: str, lead: str = "") -> None:
    """A remark beside the picture, marked by a blue rule; ``lead`` is set bold before it."""
    opening = f"<strong>{escape(lead)}</strong> " if lead else ""
    st.html(f'<p class="note">{opening}{escape(text)}</p>')


def refusal(text: str) -> None:
    """Why something was not done, letter for letter: Streamlit's own boxes would read names from a file as Markdown."""
    st.html(f'<p class="refusal" role="alert">{escape(text)}</p>')


def plain(text: str) -> str:
    """Text from a file for a label of Streamlit's own, which would read it as Markdown: every mark is escaped.

    An address of mail or web would become a link even so; a joiner without width inside it keeps it text.
    """
    text = re.sub(r"(?<=@)|(?<=://)|(?<=www)(?=\.)", JOINER, text.replace("\n", " "))
    return re.sub(r"([\\`*_{}\[\]()#+\-.!|<>~$:&=])", r"\\\1", text)
