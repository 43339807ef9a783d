"""A drawing in the page: inline, so that it is set in the page's own font and read by its alternative text."""

from __future__ import annotations

import streamlit as st

# The drawings are made by this project's own drawer, which escapes every word from a file.
_component = st.components.v2.component(
    "drawing",
    html='<div class="drawing" role="img"><div class="wide"></div><div class="narrow"></div></div>',
    css="""
    .drawing svg { display: block; width: 100%; height: auto; overflow: visible; }
    .narrow { display: none; }
    @media (max-width: 760px) { .wide { display: none; } .narrow { display: block; } }
    """,
    js="""
    export default function ({ data, parentElement }) {
      const place = parentElement.querySelector(".drawing");
      for (const width of ["wide", "narrow"]) place.querySelector("." + width).innerHTML = data[width];
      place.setAttribute("aria-label", data.alt);
    }
    """,
)


def draw(wide: str, narrow: str, alt: str, key: str) -> None:
    """Show an SVG drawing, or the one for a phone, with its alternative text."""
    _component(data={"wide": wide, "narrow": narrow, "alt": alt}, key=key)
