"""A drawing in the page: inline, so that it is set in the page's own font and read by its alternative text."""

from __future__ import annotations

import streamlit as st

# The drawings are made by this project's own drawer, which escapes every word from a file.
_component = st.components.v2.component(
    "drawing",
    html='<div class="drawing" role="img"></div>',
    css=".drawing svg { display: block; width: 100%; height: auto; overflow: visible; }",
    js="""
    export default function ({ data, parentElement }) {
      const place = parentElement.querySelector(".drawing");
      place.innerHTML = data.svg;
      place.setAttribute("aria-label", data.alt);
    }
    """,
)


def draw(svg: str, alt: str, key: str) -> None:
    """Show an SVG drawing with its alternative text."""
    _component(data={"svg": svg, "alt": alt}, key=key)
