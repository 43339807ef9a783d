"""Draws an exhibit with Plotly, for exploring on screen: the same picture, with values under the pointer."""

from __future__ import annotations

from collections.abc import Callable

import plotly.graph_objects as go

from charts import plotly_bars, plotly_curve, plotly_dots, plotly_lines
from charts.exhibit import Exhibit

DRAW: dict[str, Callable[[Exhibit], go.Figure]] = {
    "curve": plotly_curve.draw,
    "bridge": plotly_bars.draw_bridge,
    "bars": plotly_bars.draw_bars,
    "lines": plotly_lines.draw,
    "dots": plotly_dots.draw,
}


def figure(exhibit: Exhibit) -> go.Figure:
    """The exhibit for a page, without its title; every text in it is inert.

    Each point of a curve or line carries its x as ``customdata``, and each bar or dot its label, for clicks.

    Raises
    ------
    ValueError
        For a kind that is set as text by the pages ("kpi", "table").
    """
    if exhibit.kind not in DRAW:
        drawn = ", ".join(DRAW)
        raise ValueError(f"The exhibit '{exhibit.id}' is a {exhibit.kind}, which is set as text; drawn are: {drawn}.")
    return DRAW[exhibit.kind](exhibit)
