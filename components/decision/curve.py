"""A curve that can be hovered over and clicked, the same wherever it stands on Explore."""

from __future__ import annotations

from typing import Any

import streamlit as st

from charts.exhibit import Exhibit
from charts.plotly_drawer import figure

CONFIG = {"displayModeBar": False, "typesetMath": False, "responsive": True}


def draw(exhibit: Exhibit, key: str, **selecting: str) -> Any:
    """The picture; with ``on_select``, also the points that were clicked."""
    return st.plotly_chart(figure(exhibit), key=key, theme=None, config=CONFIG, alt=exhibit.alt, **selecting)
