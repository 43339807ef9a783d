"""Several lines on screen: their values under the pointer, their names beside them."""

from __future__ import annotations

import plotly.graph_objects as go

from charts import marks, theme
from charts.canvas import Canvas
from charts.exhibit import Exhibit, Point
from charts.lines_layout import Name, layout
from charts.marks import Line
from charts.placing import LEADER, Box
from charts.plotly_layout import HEIGHT, WIDTH, held, inert, note, paper, value_axis

LEAD_START, LEAD_END = 2, 4  # pixels that a line to a name keeps from the plot and from the name


def draw(exhibit: Exhibit) -> go.Figure:
    """The exhibit as a Plotly figure."""
    places, lines = layout(exhibit, WIDTH, HEIGHT), marks.lines(exhibit)
    canvas = places.canvas
    figure = paper(canvas.left, canvas.right, canvas.top, canvas.bottom)
    upwards = sorted(lines, key=lambda line: line.is_point)  # the one that matters lies on top
    traces = [_line(exhibit, line) for line in upwards]
    figure.add_traces([*traces, *(_point(lines, point) for point in exhibit.references)])
    named = list(zip(lines, places.names, strict=True))
    figure.update_layout(
        hovermode="x",
        xaxis={**value_axis(exhibit.x), "showgrid": False, "zeroline": False, "ticklabelstandoff": 8},
        yaxis={**value_axis(exhibit.y), "ticklabelstandoff": 10},
        shapes=[_lead(canvas, line, name) for line, name in named if name.is_moved],
        annotations=[
            *(_name(canvas, line, name) for line, name in named),
            *(_reference(canvas, lines, *pair) for pair in zip(exhibit.references, places.references, strict=True)),
        ],
    )
    return figure


def _line(exhibit: Exhibit, line: Line) -> go.Scatter:
    return go.Scatter(
        x=line.frame["x"],
        y=line.frame["y"],
        customdata=line.frame["x"].tolist(),
        name=inert(line.name),
        mode="lines",
        line={"color": line.color, "width": line.width, "dash": _dash(line)},
        hovertext=_hover(exhibit, line),
        hoverinfo="text",
    )


def _dash(line: Line) -> str:
    return ",".join(f"{length}px" for length in line.dash) or "solid"


def _hover(exhibit: Exhibit, line: Line) -> list[str]:
    x, y = exhibit.x, exhibit.y
    return [
        f"{inert(x.title)}: {inert(x.fmt.text(at))}<br><b>{inert(line.name)}: {inert(y.fmt.text(value))}</b>"
        if value == value
        else ""
        for at, value in zip(line.frame["x"], line.frame["y"], strict=True)
    ]


def _point(lines: list[Line], point: Point) -> go.Scatter:
    return go.Scatter(
        x=[point.x],
        y=[point.y],
        customdata=[point.x],
        name=inert(point.label),
        mode="markers",
        marker={
            "size": 12,
            "color": marks.nearest_line(lines, point.x, point.y).color,
            "opacity": 1,
            "line": {"color": theme.PAPER, "width": 2},
        },
        cliponaxis=False,
        hoverinfo="skip",
    )


def _name(canvas: Canvas, line: Line, name: Name) -> dict:
    text = "\n".join(name.lines)
    if name.end is None:
        return held(canvas, name.box, text, line.color, bold=line.is_point)
    across = {"xanchor": "left", "xshift": name.box.left - canvas.inner_width, "align": "left"}
    level = canvas.y_at(name.box.centre[1])
    return note(canvas.x[1], level, text, line.color, bold=line.is_point, yanchor="middle", **across)


def _lead(canvas: Canvas, line: Line, name: Name) -> dict:
    """The line led on from its end to its name, in the margin."""
    return {
        "type": "line",
        "xref": "paper",
        "xsizemode": "pixel",
        "xanchor": 1,
        "x0": LEAD_START,
        "x1": name.box.left - canvas.inner_width - LEAD_END,
        "y0": canvas.y_at(name.end[1]),
        "y1": canvas.y_at(name.box.centre[1]),
        "line": {"color": line.color, "width": 1.25, "dash": _dash(line)},
    }


def _reference(canvas: Canvas, lines: list[Line], point: Point, box: Box) -> dict:
    line = marks.nearest_line(lines, point.x, point.y)
    across, down = canvas.across(point.x), canvas.down(point.y)
    leader = {
        "showarrow": True,
        "arrowhead": 0,
        "arrowwidth": 1,
        "arrowcolor": theme.RULE if box.distance(across, down) > LEADER else "rgba(0,0,0,0)",
        "standoff": 8,
        "ax": box.centre[0] - across,
        "ay": box.centre[1] - down,
    }
    return note(point.x, point.y, point.label, line.color, bold=line.is_point, **leader)
