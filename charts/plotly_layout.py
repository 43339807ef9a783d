"""The paper that every Plotly drawing is put on: type, grid, axes and margins without any furniture."""

from __future__ import annotations

import html

import plotly.graph_objects as go

from charts import theme, typeface
from charts.canvas import SIZE
from charts.exhibit import Axis

HEIGHT = 460
WIDTH = 768  # for which labels are placed; the figure itself takes the width it is given
PLACED = {"showarrow": False, "bgcolor": "rgba(0,0,0,0)", "borderpad": 0}


def inert(text: str) -> str:
    """A text of the user's as Plotly prints it literally: its tags and its $formulas$ mean nothing."""
    return html.escape(text, quote=False).replace("$", "&#36;").replace("%{", "%&#123;")


def paper(left: float, right: float, top: float, bottom: float) -> go.Figure:
    """An empty figure with these margins in pixels."""
    return go.Figure(
        layout={
            "template": "none",
            "height": HEIGHT,
            "autosize": True,
            "margin": {"l": left, "r": right, "t": top, "b": bottom, "pad": 0},
            "font": {"family": theme.FONT, "size": SIZE, "color": theme.GREY},
            "paper_bgcolor": "rgba(0,0,0,0)",
            "plot_bgcolor": "rgba(0,0,0,0)",
            "showlegend": False,
            "dragmode": False,
            "clickmode": "event+select",
            "hoverlabel": {
                "bgcolor": theme.PAPER,
                "bordercolor": theme.RULE,
                "font": {"family": theme.FONT, "size": SIZE - 1, "color": theme.INK},
                "align": "left",
            },
        }
    )


def value_axis(axis: Axis) -> dict:
    """A Plotly axis with the limits and printed labels of an exhibit's axis."""
    return {
        "range": [axis.low, axis.high],
        "tickmode": "array",
        "tickvals": axis.ticks,
        "ticktext": [inert(axis.fmt.text(tick)) for tick in axis.ticks],
        "fixedrange": True,
        "showgrid": True,
        "gridcolor": theme.GRID,
        "zeroline": True,
        "zerolinecolor": theme.RULE,
        "zerolinewidth": 1,
        "automargin": False,
    }


def place_axis(values: list[float], names: list[str], limits: tuple[float, float]) -> dict:
    """A Plotly axis whose labels are names at given places."""
    return {
        "range": list(limits),
        "tickmode": "array",
        "tickvals": values,
        "ticktext": names,
        "fixedrange": True,
        "showgrid": False,
        "zeroline": False,
        "automargin": False,
    }


def label_room(axis: Axis) -> float:
    """Pixels that the widest printed label of an axis takes, with a gap to the plot."""
    return max(typeface.width(axis.fmt.text(tick), SIZE) for tick in axis.ticks) + 14


def note(x: float, y: float, text: str, color: str, bold: bool = False, **place: object) -> dict:
    """Words at a place of the plot."""
    body = f"<b>{inert(text)}</b>" if bold else inert(text)
    return {"x": x, "y": y, "text": body, "font": {"color": color}, **PLACED, **place}
