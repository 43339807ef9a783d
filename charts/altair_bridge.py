"""A bridge from a first total to a last one, each step floating where the one before it ended."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import altair as alt

from charts import altair_bridge_horizontal, theme, typeface
from charts.altair_layers import boxes, ground, level, picture, rules, texts
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Exhibit
from charts.marks import SIDE, UP, arrow, edged, step_colours
from charts.placing import Box

BETWEEN = 12  # pixels between two names
BREAK = 12  # pixels from the edge of the plot to where a bar is broken off
FIGURE_ROOM = 28  # pixels that a figure needs above or below its bar


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart; where names would have to be broken, its bars lie horizontal."""
    exhibit, whole = edged(exhibit), exhibit
    if _is_crowded(exhibit, width):
        return altair_bridge_horizontal.draw(exhibit, width, height)
    y, left = exhibit.y, _left(exhibit)
    names = _names(exhibit, _room(exhibit, width))
    bottom = 18 + LINE_HEIGHT * max(map(len, names))
    canvas = Canvas(width, height, left, 0, SIZE, bottom, (0, len(exhibit.frame)), (y.low, y.high))
    canvas = _with_room_for_figures(exhibit, canvas)
    layers = [
        rules(canvas, [level(canvas, tick) for tick in y.ticks], theme.GRID),
        rules(canvas, _connectors(exhibit), theme.RULE),
        rules(canvas, [level(canvas, 0.0)], theme.RULE),
        *_bars(exhibit, canvas),
        rules(canvas, _breaks(whole, canvas), theme.PAPER, 4),
        *_figures(exhibit, canvas),
        *_axis_labels(exhibit, canvas, names),
    ]
    return picture(canvas, layers)


def least_height(exhibit: Exhibit, width: float) -> float:
    """Pixels of height that a picture of this width needs for its names."""
    exhibit = edged(exhibit)
    return altair_bridge_horizontal.least_height(exhibit, width) if _is_crowded(exhibit, width) else 0.0


def _is_crowded(exhibit: Exhibit, width: float) -> bool:
    """Is a word of a name, or a figure, wider than the place of its bar?"""
    frame, room = exhibit.frame, _room(exhibit, width)
    words = max(typeface.width(word, SIZE) for label in frame["label"] for word in label.split())
    figures = max(typeface.width(text, SIZE + 2, 700) for text in frame["text"])
    return words > room or figures > room + BETWEEN


def _left(exhibit: Exhibit) -> float:
    return max(typeface.width(exhibit.y.fmt.text(tick), SIZE) for tick in exhibit.y.ticks) + 14


def _room(exhibit: Exhibit, width: float) -> float:
    """Pixels for the name of one bar."""
    return (width - _left(exhibit)) / len(exhibit.frame) - BETWEEN


def _names(exhibit: Exhibit, room: float) -> list[list[str]]:
    return [typeface.wrap(label, room, SIZE) for label in exhibit.frame["label"]]


def _with_room_for_figures(exhibit: Exhibit, canvas: Canvas) -> Canvas:
    """Figures stand over gains and under losses; the outermost may need more room than the plot leaves."""
    frame = exhibit.frame
    losses = frame["end"] < frame["start"]
    over = max((FIGURE_ROOM - canvas.down(value) for value in frame["end"][~losses]), default=0.0)
    under = max((canvas.down(value) + FIGURE_ROOM for value in frame["end"][losses]), default=0.0)
    return replace(
        canvas,
        top=max(canvas.top, over),
        bottom=canvas.bottom + max(0.0, under - canvas.inner_height),
    )


def _connectors(exhibit: Exhibit) -> list[dict]:
    """From the end of each bar to the beginning of the next."""
    ends = exhibit.frame["end"]
    return [{"x": k + 1 - SIDE, "x2": k + 1 + SIDE, "y": end, "y2": end} for k, end in enumerate(ends[:-1])]


def _bars(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    layers = []
    columns = zip(step_colours(exhibit), exhibit.frame["start"], exhibit.frame["end"], strict=True)
    for k, (colour, start, end) in enumerate(columns):
        area = {"x": k + SIDE, "x2": k + 1 - SIDE, "y": start, "y2": end}
        # nothing is still a bar: a line of two pixels
        layers.append(rules(canvas, [area], colour, 2) if start == end else boxes(canvas, [area], colour))
    return layers


def _breaks(exhibit: Exhibit, canvas: Canvas) -> list[dict]:
    """Where a bar that goes on beyond the axis is broken off, just before its edge."""
    rows = []
    for k, ends in enumerate(zip(exhibit.frame["start"], exhibit.frame["end"], strict=True)):
        for to in {arrow(exhibit.y, end) for end in ends} - {""}:
            level = canvas.y_at(BREAK if to == UP else canvas.inner_height - BREAK)
            rows.append({"x": k + SIDE, "x2": k + 1 - SIDE, "y": level, "y2": level})
    return rows


def _figures(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    frame = exhibit.frame
    layers = []
    columns = zip(step_colours(exhibit), frame["start"], frame["end"], frame["text"], strict=True)
    for k, (colour, start, end, text) in enumerate(columns):
        row = {"x": k + 0.5, "y": end, "text": text}
        last = k == len(frame) - 1
        readable = theme.INK if colour == theme.QUIET else colour
        style = {"color": readable, "fontWeight": 700 if last else 600, "fontSize": SIZE + 2 if last else SIZE}
        lift = 16 if end < start else -14
        room = typeface.width(text, style["fontSize"], style["fontWeight"])
        middle = canvas.across(k + 0.5), canvas.down(end) + lift
        layers.append(ground(canvas, Box.around(*middle, room + 4, LINE_HEIGHT - 2)))
        layers.append(texts(canvas, [row], align="center", dy=lift, **style))
    return layers


def _axis_labels(exhibit: Exhibit, canvas: Canvas, names: list[list[str]]) -> list[alt.Chart]:
    y = exhibit.y
    beside = [{"x": 0, "y": tick, "text": y.fmt.text(tick)} for tick in y.ticks]
    foot = canvas.y_at(canvas.height - canvas.top - canvas.bottom + _gap(canvas, names))
    below = [{"x": k + 0.5, "y": foot, "text": lines} for k, lines in enumerate(names)]
    return [
        texts(canvas, beside, align="right", dx=-12),
        texts(canvas, below, align="center", baseline="middle", color=theme.INK),
    ]


def _gap(canvas: Canvas, names: list[list[str]]) -> float:
    """Pixels from the plot to the first line of the names, which hang from the foot of the picture."""
    return canvas.bottom - LINE_HEIGHT * max(map(len, names)) + LINE_HEIGHT / 2 - 2
