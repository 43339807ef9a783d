"""Arrow keys that pick, in a row of options of which one is always picked, as they do in every other group of radios."""

from __future__ import annotations

import streamlit as st

# Streamlit moves the focus alone, and waits for Enter.
_component = st.components.v2.component(
    "arrows",
    html="<span hidden></span>",
    js="""
    export default function () {
      const follow = event => {
        const from = event.target.closest?.('[role="radio"]');
        if (!from || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
        requestAnimationFrame(() => {
          const at = document.activeElement;
          if (at !== from && at.getAttribute("role") === "radio" && at.getAttribute("aria-checked") !== "true") at.click();
        });
      };
      document.addEventListener("keydown", follow, true);
      return () => document.removeEventListener("keydown", follow, true);
    }
    """,
)


def follow() -> None:
    """Let the arrows pick on this page."""
    _component(key="arrows")
