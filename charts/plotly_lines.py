"""Several lines on screen: their values under the pointer, their names beside them."""

from __future__ import annotations

from dataclasses import replace

import plotly.graph_objects as go

from charts import marks, theme
from charts.canvas import LINE_HEIGHT, Canvas
from charts.exhibit import Exhibit, Point
from charts.lines_layout import ABOVE, MARK_GAP, Beside, LinesLayout, Name, layout
from charts.marks import Line
from charts.placing import LEADER, Box
from charts.plotly_layout import HEIGHT, PHONE_WIDTH, WIDTH, held, inert, note, paper, value_axis

LEAD_START, LEAD_END = 2, 4  # pixels that a line to a name keeps from the plot and from the name


def draw(exhibit: Exhibit) -> go.Figure:
    """The exhibit as a Plotly figure."""
    places, lines = _for_any_screen(exhibit), marks.lines(exhibit)
    canvas = places.canvas
    foot = LINE_HEIGHT if exhibit.x.labels else 0  # names of places stand in two lines
    top = max(canvas.top, _height_above(places))
    figure = paper(canvas.left, canvas.right, top, canvas.bottom + foot)
    upwards = sorted(lines, key=lambda line: line.is_point)  # the one that matters lies on top
    bands = [edge for line in upwards if len(line.band) for edge in _band(line)]
    traces = [_line(exhibit, line) for line in upwards]
    ends = [_dot(*line.end, line.figure, line.color) for line in upwards if line.figure]
    figure.add_traces([*bands, *traces, *ends, *(_point(lines, point) for point in exhibit.references)])
    named = list(zip(lines, places.names, strict=True))
    figure.update_layout(
        hovermode="x",
        xaxis={**value_axis(exhibit.x), "showgrid": False, "zeroline": False, "ticklabelstandoff": 8},
        yaxis={**value_axis(exhibit.y), "ticklabelstandoff": 10},
        shapes=[*_upright(exhibit), *(_lead(canvas, line, name) for line, name in named if name.is_moved)],
        annotations=[
            *_mark(exhibit, places),
            *(_name(canvas, line, name) for line, name in named),
            *(_reference(canvas, lines, *pair) for pair in zip(exhibit.references, places.references, strict=True)),
        ],
    )
    return figure


def _for_any_screen(exhibit: Exhibit) -> LinesLayout:
    """The places of all labels; words of a mark stand above the plot if they do not fit beside it on a phone."""
    places = layout(exhibit, WIDTH, HEIGHT)
    if exhibit.mark is None or layout(exhibit, PHONE_WIDTH, HEIGHT).mark.side == places.mark.side:
        return places
    return replace(places, mark=Beside(places.mark.box, "above"))


def _height_above(places: LinesLayout) -> float:
    """Pixels that the words of a mark take over the plot."""
    is_above = places.mark is not None and places.mark.side == "above"
    return places.mark.box.bottom - places.mark.box.top + ABOVE if is_above else 0.0


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


def _band(line: Line) -> list[go.Scatter]:
    """The range of a line: its lower edge, and its upper one filled down to it."""
    edge = {"x": line.band["x"], "mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"}
    rgb = ",".join(str(int(line.color[k : k + 2], 16)) for k in (1, 3, 5))
    fill = {"fill": "tonexty", "fillcolor": f"rgba({rgb},{marks.BAND_OPACITY})"}
    name = inert(line.name)
    return [
        go.Scatter(y=line.band["low"], name=f"{name}: low", **edge),
        go.Scatter(y=line.band["high"], name=f"{name}: high", **fill, **edge),
    ]


def _dash(line: Line) -> str:
    return ",".join(f"{length}px" for length in line.dash) or "solid"


def _hover(exhibit: Exhibit, line: Line) -> list[str]:
    x, y = exhibit.x, exhibit.y
    rows = line.frame.reindex(columns=["x", "y", "low", "high"]).astype(float)
    texts = []
    for at, value, low, high in rows.itertuples(index=False):
        spread = f"<br>{inert(y.fmt.text(low))} \u2013 {inert(y.fmt.text(high))}" if low == low and high == high else ""
        head = f"{inert(x.title)}: {inert(x.text(at))}"
        texts.append(
            f"{head}<br><b>{inert(line.name)}: {inert(y.fmt.text(value))}</b>{spread}" if value == value else ""
        )
    return texts


def _upright(exhibit: Exhibit) -> list[dict]:
    """The line of the mark, over the whole height of the plot."""
    if exhibit.mark is None:
        return []
    ends = {"x0": exhibit.mark.x, "x1": exhibit.mark.x, "y0": 0, "y1": 1, "yref": "paper"}
    return [{"type": "line", **ends, "line": {"color": theme.INK, "width": 1.25}, "layer": "below"}]


def _mark(exhibit: Exhibit, places: LinesLayout) -> list[dict]:
    """The words of the mark, held at its line however wide the screen."""
    mark, canvas = exhibit.mark, places.canvas
    if mark is None:
        return []
    lines = [f"<b>{inert(mark.label)}</b>", *([inert(mark.detail)] if mark.detail else [])]
    notes = []
    for words, beside in (("<br>".join(lines), places.mark), (inert(mark.before), places.before)):
        if beside is None:
            continue
        if beside.side == "above":
            at = {"y": 1.0, "yref": "paper", "yanchor": "bottom", "xanchor": "center", "yshift": ABOVE}
        else:
            side, way = ("left", 1) if beside.side == "right" else ("right", -1)
            at = {"y": canvas.y_at(beside.box.centre[1]), "yanchor": "middle", "xanchor": side, "align": side}
            at["xshift"] = way * MARK_GAP
        plain = note(mark.x, 0.0, "", theme.INK if beside is places.mark else theme.GREY)
        notes.append({**plain, "text": words, **at})
    return notes


def _point(lines: list[Line], point: Point) -> go.Scatter:
    return _dot(point.x, point.y, point.label, marks.nearest_line(lines, point.x, point.y).color)


def _dot(x: float, y: float, label: str, color: str) -> go.Scatter:
    return go.Scatter(
        x=[x],
        y=[y],
        customdata=[x],
        name=inert(label),
        mode="markers",
        marker={"size": 12, "color": color, "opacity": 1, "line": {"color": theme.PAPER, "width": 2}},
        cliponaxis=False,
        hoverinfo="skip",
    )


def _name(canvas: Canvas, line: Line, name: Name) -> dict:
    text = "\n".join([*([name.figure] if name.figure else []), *name.lines])
    if name.end is None:
        return held(canvas, name.box, text, line.color, bold=line.is_point)
    across = {"xanchor": "left", "xshift": name.box.left - canvas.inner_width, "align": "left"}
    level = canvas.y_at(name.box.centre[1])
    words = note(canvas.x[1], level, text, line.color, bold=line.is_point, yanchor="middle", **across)
    if name.figure and not line.is_point:
        figure = inert(name.figure)
        words["text"] = f"<b>{figure}</b>{words['text'].removeprefix(figure)}"
    return words


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
