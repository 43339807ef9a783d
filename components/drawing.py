"""A drawing in the page: inline, so that it is set in the page's own font and read by its alternative text."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

# The drawings are made by this project's own drawer, which escapes every word from a file.
_component = st.components.v2.component(
    "drawing",
    html='<div class="drawing" role="img"></div>',
    css="""
    .drawing svg { display: block; width: 100%; height: auto; overflow: visible; }
    /* In a dark page light and dark change places, and every hue stays what it is. */
    @media (prefers-color-scheme: dark) { .drawing svg { filter: invert(0.93) hue-rotate(180deg); } }
    """,
    js="""
    const LEAST = 0.75; // below this scale the words of a drawing are too small to read
    const watched = new WeakMap();
    export default function ({ data, parentElement }) {
      const place = parentElement.querySelector(".drawing");
      const widths = Object.keys(data.drawings).map(Number).sort((one, other) => other - one);
      let shown;
      const fit = () => {
        const room = place.clientWidth;
        if (!room) return;
        const width = widths.find(width => room >= LEAST * width) ?? widths.at(-1);
        if (width !== shown) place.innerHTML = data.drawings[shown = width];
      };
      place.setAttribute("aria-label", data.alt);
      watched.get(parentElement)?.disconnect();
      const watch = new ResizeObserver(fit);
      watch.observe(place);
      watched.set(parentElement, watch);
      fit();
      return () => watched.get(parentElement)?.disconnect();
    }
    """,
)


def draw(drawings: Mapping[int, str], alt: str, key: str) -> None:
    """Show the widest of some SVG drawings, by their width, that can be read in the room there is."""
    _component(data={"drawings": {str(width): svg for width, svg in drawings.items()}, "alt": alt}, key=key)
