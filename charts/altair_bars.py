"""Horizontal bars with their ranges, one of them the point."""

from __future__ import annotations

from typing import Any

import altair as alt
import numpy as np

from charts import theme, typeface
from charts.altair_layers import boxes, ground, picture, printed, rules, texts, upright
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Exhibit
from charts.marks import figure_places, short_names
from charts.placing import Box

THICKEST = 92  # pixels: few bars fill the height of a slide
LINES = 3  # of a name, at most
BETWEEN = 8  # pixels between two names
GAP = 10  # pixels between a bar and its figure
LABEL_SHARE = 0.45  # of the picture, at most, for the names
BESIDE = 38  # pixels above and below the bars: the labels of the axis


def least_height(exhibit: Exhibit, width: float) -> float:
    """Pixels below which the names of bars would meet."""
    return _tallest(_names(exhibit, width, LINES)) * len(exhibit.frame) + BESIDE


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart."""
    room = (height - BESIDE) / len(exhibit.frame) - BETWEEN
    names = _names(exhibit, width, max(1, min(LINES, int(room / LINE_HEIGHT))))
    canvas = _canvas(exhibit, width, height, names)
    layers = [
        rules(canvas, [upright(canvas, tick) for tick in exhibit.y.ticks], theme.GRID),
        *_bars(exhibit, canvas),
        rules(canvas, [upright(canvas, 0.0)], theme.RULE),
        *_ranges(exhibit, canvas),
        *_figures(exhibit, canvas),
        *_labels(exhibit, canvas, names),
    ]
    return picture(canvas, layers)


def _names(exhibit: Exhibit, width: float, most: int) -> list[list[str]]:
    return short_names(exhibit.frame["label"], lambda text: typeface.wrap(text, width * LABEL_SHARE, SIZE, 600), most)


def _tallest(names: list[list[str]]) -> float:
    """Pixels that the longest of the names takes, with a gap to the next."""
    return max(len(lines) for lines in names) * LINE_HEIGHT + BETWEEN


def _canvas(exhibit: Exhibit, width: float, height: float, names: list[list[str]]) -> Canvas:
    axis, frame = exhibit.y, exhibit.frame
    column = max(typeface.width(line, SIZE, 600) for lines in names for line in lines) + 20
    figures = np.array([typeface.width(text, SIZE, 700) for text in frame["text"]]) + GAP
    share = ((figure_places(frame) - axis.low) / (axis.high - axis.low)).to_numpy()
    forward = (frame["value"] >= 0).to_numpy()
    half_tick = typeface.width(axis.fmt.text(axis.ticks[-1]), SIZE) / 2 + 2
    # a figure to the left of a bar must not run into the names: room for it beyond the share the bar leaves
    gutter = max((figures - share * (width - column) * 0.7)[~forward], default=0.0)
    left = column + max(gutter, 0.0)
    plot = min(width - left - half_tick, *((width - left - figures) / np.maximum(share, 0.01))[forward])
    rows = height - BESIDE
    return Canvas(
        width, height, left, width - left - plot, 4, height - 4 - rows, (axis.low, axis.high), (len(frame), 0)
    )


def _side(canvas: Canvas) -> float:
    """Share of its place that is free on each side of a bar."""
    place = canvas.inner_height / canvas.y[0]
    return (1 - min(0.6, THICKEST / place)) / 2


def _bars(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    side = _side(canvas)
    areas = [
        {"x": 0.0, "x2": value, "y": k + side, "y2": k + 1 - side} for k, value in enumerate(exhibit.frame["value"])
    ]
    point = exhibit.frame["highlight"]
    return [
        boxes(canvas, [area for area, is_point in zip(areas, point, strict=True) if not is_point], theme.QUIET),
        boxes(canvas, [area for area, is_point in zip(areas, point, strict=True) if is_point], theme.BLUE),
    ]


def _ranges(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    ranges = enumerate(zip(exhibit.frame["low"], exhibit.frame["high"], strict=True))
    known = [(k, low, high) for k, (low, high) in ranges if np.isfinite(low) and np.isfinite(high)]
    # Without ticks at its ends: in a small picture these would run into each other, and into their own edges of paper.
    spans = [{"x": low, "x2": high, "y": k + 0.5, "y2": k + 0.5} for k, low, high in known]
    return [
        rules(canvas, spans, theme.PAPER, 6),  # keeps the range legible where it lies on the bar
        rules(canvas, spans, theme.INK, 2),
    ]


def _figures(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    frame = exhibit.frame
    layers = []
    columns = zip(figure_places(frame), frame["value"], frame["text"], frame["highlight"], strict=True)
    for k, (x, value, text, is_point) in enumerate(columns):
        style = {"color": theme.BLUE if is_point else theme.INK, "fontWeight": 700 if is_point else 600}
        aim = {"align": "left", "dx": GAP} if value >= 0 else {"align": "right", "dx": -GAP}
        room = typeface.width(text, SIZE, style["fontWeight"])
        middle = canvas.across(x) + (GAP + room / 2) * (1 if value >= 0 else -1)
        layers.append(ground(canvas, Box.around(middle, canvas.down(k + 0.5), room + 4, LINE_HEIGHT)))
        layers.append(texts(canvas, [{"x": x, "y": k + 0.5, "text": text}], **aim, **style))
    return layers


def _labels(exhibit: Exhibit, canvas: Canvas, names: list[list[str]]) -> list[alt.Chart]:
    axis = exhibit.y
    below = [{"x": tick, "y": canvas.y[0], "text": axis.fmt.text(tick)} for tick in printed(axis, canvas.inner_width)]
    layers = [texts(canvas, below, align="center", dy=20)]
    for k, (lines, is_point) in enumerate(zip(names, exhibit.frame["highlight"], strict=True)):
        lift = (len(lines) - 1) * LINE_HEIGHT / 2
        style = {"color": theme.INK, "fontWeight": 600} if is_point else {"color": theme.GREY}
        row = {"x": canvas.x[0], "y": k + 0.5, "text": lines}
        layers.append(texts(canvas, [row], align="left", dx=-canvas.left, dy=-lift, **style))
    return layers
