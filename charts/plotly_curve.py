"""A curve on screen: the values of each share under the pointer, each share a place to click."""

from __future__ import annotations

from dataclasses import replace

import plotly.graph_objects as go

from charts import theme
from charts.canvas import SIZE
from charts.curve_layout import CurveLayout, layout
from charts.exhibit import Exhibit, Point
from charts.marks import edged
from charts.plotly_layout import HEIGHT, PHONE_SIZE, PHONE_WIDTH, WIDTH, held, inert, note, paper, value_axis

BAND = "rgba(11,92,173,0.14)"  # theme.BLUE, thin enough for the grid to show
REGION = "rgba(11,92,173,0.06)"


def draw(exhibit: Exhibit) -> go.Figure:
    """The exhibit as a Plotly figure."""
    exhibit = edged(exhibit)
    places = layout(exhibit, WIDTH, HEIGHT)
    narrow = replace(exhibit, region=None)  # what is as good is shaded all the same, and stands in the sentence above
    on_a_phone = layout(narrow, PHONE_WIDTH, HEIGHT)
    canvas = places.canvas
    figure = paper(canvas.left, canvas.right, max(canvas.top, on_a_phone.canvas.top), canvas.bottom)
    figure.add_traces([*_band(exhibit), _line(exhibit), *_points(exhibit)])
    figure.update_layout(
        hovermode="x",
        xaxis={**value_axis(exhibit.x), "showgrid": False, "zeroline": False, "ticklabelstandoff": 8},
        yaxis={**value_axis(exhibit.y), "ticklabelstandoff": 10},
        shapes=_shapes(exhibit, places),
        annotations=[*_notes(exhibit, places, SIZE), *_notes(narrow, on_a_phone, PHONE_SIZE)],
    )
    return figure


def _band(exhibit: Exhibit) -> list[go.Scatter]:
    frame = exhibit.frame
    edge = {"x": frame["x"], "mode": "lines", "line": {"width": 0}, "hoverinfo": "skip"}
    return [
        go.Scatter(y=frame["low"], name="low", **edge),
        go.Scatter(y=frame["high"], name="high", fill="tonexty", fillcolor=BAND, **edge),
    ]


def _line(exhibit: Exhibit) -> go.Scatter:
    """The curve; its markers are unseen, but they are what a click selects."""
    return go.Scatter(
        x=exhibit.frame["x"],
        y=exhibit.frame["y"],
        customdata=exhibit.frame["x"].tolist(),
        name="curve",
        mode="lines+markers",
        line={"color": theme.BLUE, "width": 2.5},
        marker={"size": 12, "color": theme.BLUE, "opacity": 0},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 0}},
        hovertext=_hover(exhibit),
        hoverinfo="text",
    )


def _hover(exhibit: Exhibit) -> list[str]:
    x, y, frame = exhibit.x, exhibit.y, exhibit.frame
    texts = []
    for share, value, low, high in frame[["x", "y", "low", "high"]].itertuples(index=False):
        known = low == low and high == high
        spread = f"<br>{inert(y.fmt.text(low))} \u2013 {inert(y.fmt.text(high))}" if known else ""
        head = f"{inert(x.title)}: {inert(x.fmt.text(share))}"
        texts.append(f"{head}<br><b>{inert(y.title)}: {inert(y.fmt.text(value))}</b>{spread}")
    return texts


def _points(exhibit: Exhibit) -> list[go.Scatter]:
    traces = [_point(point, theme.SLATE, 9) for point in exhibit.references]
    return traces + ([_point(exhibit.best, theme.ORANGE, 15, 2)] if exhibit.best else [])


def _point(point: Point, color: str, size: int, ring: int = 0) -> go.Scatter:
    return go.Scatter(
        x=[point.x],
        y=[point.y],
        customdata=[point.x],
        name=inert(point.label),
        mode="markers",
        marker={"size": size, "color": color, "opacity": 1, "line": {"color": theme.PAPER, "width": ring}},
        selected={"marker": {"opacity": 1}},
        unselected={"marker": {"opacity": 1}},
        cliponaxis=False,
        hoverinfo="skip",
    )


def _shapes(exhibit: Exhibit, places: CurveLayout) -> list[dict]:
    shapes, canvas = [], places.canvas
    if exhibit.region:
        span = {"x0": exhibit.region.low, "x1": exhibit.region.high, "y0": canvas.y[0], "y1": canvas.y[1]}
        shapes.append({"type": "rect", **span, "fillcolor": REGION, "line": {"width": 0}, "layer": "below"})
    if exhibit.best:
        x, y = exhibit.best.x, exhibit.best.y
        line = {"color": theme.ORANGE, "width": 1.25, "dash": "3px,3px"}
        ends = {"x0": x, "x1": x, "y0": y, "y1": canvas.y_at(places.drop_end)}
        shapes.append({"type": "line", **ends, "line": line, "layer": "below"})
    return shapes


def _notes(exhibit: Exhibit, places: CurveLayout, size: int) -> list[dict]:
    """The labels as they are placed for one width; the page shows those of its own."""
    canvas, notes = places.canvas, []
    if exhibit.best:
        notes.append(held(canvas, places.best, exhibit.best.label, theme.ORANGE, True, size))
    for point, box in zip(exhibit.references, places.references, strict=True):
        x, y = box.centre
        leader = {
            "showarrow": True,
            "arrowhead": 0,
            "arrowwidth": 1,
            "arrowcolor": theme.RULE,
            "standoff": 8,
            "ax": x - canvas.across(point.x),
            "ay": y - canvas.down(point.y),
        }
        notes.append(note(point.x, point.y, point.label, theme.GREY, False, size, **leader))
    if exhibit.region:
        notes.append(held(canvas, places.region, exhibit.region.label, theme.GREY, False, size))
    return notes
