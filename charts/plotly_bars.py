"""A bridge and horizontal bars on screen."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from charts import theme, typeface
from charts.canvas import LINE_HEIGHT, SIZE
from charts.exhibit import Exhibit
from charts.marks import SIDE, UP, arrow, edged, figure_places, short_names, step_colours
from charts.plotly_layout import HEIGHT, WIDTH, inert, label_room, note, paper, place_axis, value_axis

BREAK = 0.03  # of the axis, from its edge to where a bar is broken off
LINES = 3  # of a name, at most
NAME_ROOM = 260  # pixels for a name beside its bar: some 30 characters


def draw_bridge(exhibit: Exhibit) -> go.Figure:
    """A bridge as a Plotly figure."""
    exhibit, whole = edged(exhibit), exhibit
    frame, left = exhibit.frame, label_room(exhibit.y)
    room = (WIDTH - left) / len(frame) - 12
    names = [typeface.wrap(label, room, SIZE) for label in frame["label"]]
    figure = paper(left, 4, 30, 34 + LINE_HEIGHT * max(map(len, names)))
    figure.add_traces([_steps(exhibit)])
    places = [k + 0.5 for k in range(len(frame))]
    printed = ["<br>".join(map(inert, lines)) for lines in names]
    figure.update_layout(
        hovermode="closest",
        xaxis={**place_axis(places, printed, (0, len(frame))), "ticklabelstandoff": 22},
        yaxis={**value_axis(exhibit.y), "ticklabelstandoff": 10},
        shapes=[*_connectors(exhibit), *_breaks(whole)],
        annotations=_step_figures(exhibit),
    )
    return figure


def draw_bars(exhibit: Exhibit) -> go.Figure:
    """Horizontal bars as a Plotly figure."""
    frame = exhibit.frame
    most = max(1, min(LINES, int((HEIGHT - 60) / len(frame) / LINE_HEIGHT)))
    names = short_names(frame["label"], lambda text: typeface.wrap(text, NAME_ROOM, SIZE, 600), most)
    figures = [typeface.width(text, SIZE, 700) + 16 for text in frame["text"]]
    before = max((room for room, value in zip(figures, frame["value"], strict=True) if value < 0), default=0)
    left = max(typeface.width(line, SIZE, 600) for lines in names for line in lines) + 20 + before
    figure = paper(left, max(figures) + 8, 8, 40)
    figure.add_traces([_bars(exhibit)])
    places = [k + 0.5 for k in range(len(frame))]
    figure.update_layout(
        hovermode="closest",
        xaxis={**value_axis(exhibit.y), "ticklabelstandoff": 8},
        yaxis={**place_axis(places, _names(exhibit, names), (len(frame), 0)), "ticklabelstandoff": 12 + round(before)},
        annotations=_bar_figures(exhibit),
    )
    return figure


def _steps(exhibit: Exhibit) -> go.Bar:
    frame = exhibit.frame
    return go.Bar(
        x=[k + 0.5 for k in range(len(frame))],
        base=frame["start"],
        y=frame["end"] - frame["start"],
        width=1 - 2 * SIDE,
        marker={"color": step_colours(exhibit), "line": {"color": step_colours(exhibit), "width": 1}},
        customdata=frame["label"].tolist(),
        hovertext=_names_and_figures(exhibit),
        hoverinfo="text",
        name=inert(exhibit.y.title),
    )


def _connectors(exhibit: Exhibit) -> list[dict]:
    ends = exhibit.frame["end"].tolist()[:-1]
    line = {"color": theme.RULE, "width": 1}
    return [
        {"type": "line", "x0": k + 1 - SIDE, "x1": k + 1 + SIDE, "y0": end, "y1": end, "line": line, "layer": "below"}
        for k, end in enumerate(ends)
    ]


def _breaks(exhibit: Exhibit) -> list[dict]:
    """Where a bar that goes on beyond the axis is broken off, just before its edge."""
    axis, shapes = exhibit.y, []
    for k, ends in enumerate(zip(exhibit.frame["start"], exhibit.frame["end"], strict=True)):
        for to in {arrow(axis, end) for end in ends} - {""}:
            level = (
                axis.high - BREAK * (axis.high - axis.low) if to == UP else axis.low + BREAK * (axis.high - axis.low)
            )
            place = {"x0": k + SIDE, "x1": k + 1 - SIDE, "y0": level, "y1": level}
            shapes.append({"type": "line", **place, "line": {"color": theme.PAPER, "width": 4}})
    return shapes


def _step_figures(exhibit: Exhibit) -> list[dict]:
    frame = exhibit.frame
    columns = zip(frame["start"], frame["end"], frame["text"], step_colours(exhibit), strict=True)
    return [
        note(
            k + 0.5,
            end,
            text,
            theme.INK if color == theme.QUIET else color,
            bold=True,
            yshift=-16 if end < start else 16,
            bgcolor=theme.PAPER,
        )
        for k, (start, end, text, color) in enumerate(columns)
    ]


def _bars(exhibit: Exhibit) -> go.Bar:
    frame = exhibit.frame
    known = np.isfinite(frame["low"]) & np.isfinite(frame["high"])
    spread = {
        "type": "data",
        "symmetric": False,
        "array": (frame["high"] - frame["value"]).where(known),
        "arrayminus": (frame["value"] - frame["low"]).where(known),
        "color": theme.INK,
        "thickness": 2,
        "width": 0,
    }
    return go.Bar(
        x=frame["value"],
        y=[k + 0.5 for k in range(len(frame))],
        orientation="h",
        width=0.6,
        error_x=spread,
        marker={"color": [theme.BLUE if point else theme.QUIET for point in frame["highlight"]], "line": {"width": 0}},
        customdata=frame["label"].tolist(),
        hovertext=_bar_hover(exhibit),
        hoverinfo="text",
        name=inert(exhibit.y.title),
    )


def _bar_figures(exhibit: Exhibit) -> list[dict]:
    frame = exhibit.frame
    columns = zip(figure_places(frame), frame["value"], frame["text"], frame["highlight"], strict=True)
    notes = []
    for k, (x, value, text, is_point) in enumerate(columns):
        aim = {"xanchor": "left", "xshift": 8} if value >= 0 else {"xanchor": "right", "xshift": -8}
        notes.append(
            note(x, k + 0.5, text, theme.BLUE if is_point else theme.INK, bold=True, bgcolor=theme.PAPER, **aim)
        )
    return notes


def _names(exhibit: Exhibit, names: list[list[str]]) -> list[str]:
    printed = []
    for lines, is_point in zip(names, exhibit.frame["highlight"], strict=True):
        text = "<br>".join(map(inert, lines))
        printed.append(f"<b>{text}</b>" if is_point else text)
    return printed


def _names_and_figures(exhibit: Exhibit) -> list[str]:
    rows = zip(exhibit.frame["label"], exhibit.frame["text"], strict=True)
    return [f"{inert(label)}<br><b>{inert(text)}</b>" for label, text in rows]


def _bar_hover(exhibit: Exhibit) -> list[str]:
    frame, fmt = exhibit.frame, exhibit.y.fmt
    texts = []
    for head, low, high in zip(_names_and_figures(exhibit), frame["low"], frame["high"], strict=True):
        known = np.isfinite([low, high]).all()
        texts.append(head + (f"<br>{inert(fmt.text(low))} \u2013 {inert(fmt.text(high))}" if known else ""))
    return texts
