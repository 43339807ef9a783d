"""The paper that every Plotly drawing is put on: type, grid, axes and margins without any furniture."""

from __future__ import annotations

import html

import plotly.graph_objects as go

from charts import theme, typeface
from charts.canvas import SIZE, Canvas
from charts.exhibit import Axis
from charts.placing import Box

HEIGHT = 460
WIDTH = 768  # for which labels are placed; the figure itself takes the width it is given
PHONE_WIDTH, PHONE_SIZE = 358, SIZE - 1  # labels placed for a phone; by their size the page knows which of both to show
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
        "tickangle": 0,
        "tickvals": axis.ticks,
        # names of places in lines of one word each: side by side they would meet on a phone
        "ticktext": [inert(axis.text(tick)).replace(" ", "<br>" if axis.labels else " ") for tick in axis.ticks],
        "ticklabeloverflow": "allow",  # the outermost labels end where the figure does
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
        "tickangle": 0,
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


def note(x: float, y: float, text: str, color: str, bold: bool = False, size: int = SIZE, **place: object) -> dict:
    """Words at a place of the plot, each line of them on one of its own."""
    words = "<br>".join(map(inert, text.split("\n")))
    body = f"<b>{words}</b>" if bold else words
    return {"x": x, "y": y, "text": body, "font": {"color": color, "size": size}, **PLACED, **place}


def held(canvas: Canvas, box: Box, text: str, color: str, bold: bool = False, size: int = SIZE) -> dict:
    """A label at its place; one at an edge of the plot is held there, however wide the screen."""
    x, y = box.centre
    at, anchor = canvas.x_at(x), "center"
    if box.left < 8:
        at, anchor = canvas.x[0], "left"
    elif box.right > canvas.inner_width - 8:
        at, anchor = canvas.x[1], "right"
    return note(at, canvas.y_at(y), text, color, bold, size, xanchor=anchor, yanchor="middle")
