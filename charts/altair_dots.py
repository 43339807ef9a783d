"""A dot with its interval in each row, on a value axis that lies flat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import altair as alt
import numpy as np

from charts import theme, typeface
from charts.altair_layers import boxes, dots, picture, printed, rules, texts, upright
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Exhibit
from charts.marks import short_names

GAP = 20  # pixels between a name or a figure and the plot
LABEL_SHARE = 0.34  # of the picture, at most, for names beside their rows
FIGURE_SHARE = 0.4  # likewise for the figures
PLOT_LEAST = 240  # pixels; if names leave less for the plot, they stand above their rows
UNDER = 26  # pixels that an interval takes below its name
LINES = 3  # of a name, at most
ROW_GAP = 6  # pixels between two rows whose names stand above
FOOT = 34  # pixels below the plot
HEAD = LINE_HEIGHT + 8  # pixels above it for the label of the line to compare with


@dataclass(frozen=True)
class _Rows:
    """The plot, the names in their lines of text, and whether they stand above their rows."""

    canvas: Canvas
    names: list[list[str]]
    figures: list[list[str]]
    is_above: bool

    @property
    def place(self) -> float:
        """Pixels from one row to the next."""
        return self.canvas.inner_height / self.canvas.y[0]

    @property
    def under(self) -> float:
        """Pixels that an interval, or the lines of its figure, take below its name."""
        return _under(self.figures)

    def name(self, k: int) -> float:
        """Where the middle of a name stands, in rows from the top."""
        rise = self.under / 2 if self.is_above else 0.0
        return k + 0.5 - rise / self.place

    def interval(self, k: int) -> float:
        """Where an interval lies, in rows from the top."""
        sink = len(self.names[k]) * LINE_HEIGHT / 2 if self.is_above else 0.0
        return k + 0.5 + sink / self.place


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart."""
    rows = _rows(exhibit, width, height)
    canvas, axis = rows.canvas, exhibit.y
    zero = [upright(canvas, 0.0)] if axis.low <= 0 <= axis.high else []
    layers = [
        rules(canvas, [upright(canvas, tick) for tick in axis.ticks], theme.GRID),
        rules(canvas, zero, theme.RULE),
        *_base(exhibit, canvas),
        *_marks(exhibit, rows),
        *_figures(exhibit, rows),
        *_names(exhibit, rows),
        _axis_labels(exhibit, canvas),
    ]
    return picture(canvas, layers)


def least_height(exhibit: Exhibit, width: float) -> float:
    """Pixels of height that a picture of this width needs for its names."""
    rows = _rows(exhibit, width, 0.0)
    beside = [] if rows.is_above else rows.figures
    tallest = max(map(len, [*rows.names, *beside])) * LINE_HEIGHT
    return rows.canvas.top + FOOT + len(rows.names) * (tallest + (rows.under + ROW_GAP if rows.is_above else 8))


def _rows(exhibit: Exhibit, width: float, height: float) -> _Rows:
    frame, axis = exhibit.frame, exhibit.y
    beside = (height - HEAD - FOOT) / len(frame) - ROW_GAP
    most = max(1, min(LINES, int(beside / LINE_HEIGHT))) if height else LINES
    names = short_names(frame["label"], lambda text: typeface.wrap(text, width * LABEL_SHARE, SIZE, 600), most)
    figures = [typeface.wrap(text, width * FIGURE_SHARE, SIZE, 700) for text in frame["text"]]
    half_ticks = [typeface.width(axis.fmt.text(tick), SIZE) / 2 + 2 for tick in (axis.low, axis.ticks[-1])]
    left, right = _widest(names, 600) + GAP, max(_widest(figures, 700) + GAP, half_ticks[1])
    is_above = width - left - right < PLOT_LEAST
    if is_above:
        names = short_names(frame["label"], lambda text: typeface.wrap(text, width, SIZE, 600), LINES)
        left = half_ticks[0]
    top = HEAD if exhibit.base else 6
    canvas = Canvas(width, height, left, right, top, FOOT, (axis.low, axis.high), (len(frame), 0))
    return _Rows(canvas, names, figures, is_above)


def _under(figures: list[list[str]]) -> float:
    return UNDER + LINE_HEIGHT * (max(map(len, figures)) - 1)


def _widest(texts: list[list[str]], weight: int) -> float:
    return max(typeface.width(line, SIZE, weight) for lines in texts for line in lines)


def _base(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    """The line to compare with, its label on top."""
    base = exhibit.base
    if base is None:
        return []
    ((words,),) = short_names([base.label], lambda text: typeface.wrap(text, canvas.width, SIZE), 1)
    half = typeface.width(words, SIZE) / 2
    across = canvas.across(base.x)
    held = min(max(across, half - canvas.left), canvas.inner_width + canvas.right - half)
    label = {"x": canvas.x_at(held), "y": canvas.y[1], "text": words}
    return [
        rules(canvas, [upright(canvas, base.x)], theme.GREY, 1.25),
        texts(canvas, [label], align="center", dy=-HEAD / 2 - 2),
    ]


def _marks(exhibit: Exhibit, rows: _Rows) -> list[alt.Chart]:
    frame, axis, canvas = exhibit.frame, exhibit.y, rows.canvas
    layers = []
    columns = zip(frame["value"], frame["low"], frame["high"], frame["highlight"], strict=True)
    for k, (value, low, high, is_point) in enumerate(columns):
        color, y = theme.BLUE if is_point else theme.SLATE, rows.interval(k)
        if np.isfinite([low, high]).all():
            ends = {"x": max(low, axis.low), "x2": min(high, axis.high), "y": y, "y2": y}
            layers.append(rules(canvas, [ends], color, 4 if is_point else 2.5))
        size = 190 if is_point else 130
        layers.append(dots(canvas, [{"x": value, "y": y}], color, size, stroke=theme.PAPER, strokeWidth=2))
    return layers


def _figures(exhibit: Exhibit, rows: _Rows) -> list[alt.Chart]:
    """At the right edge of the picture, one below the other."""
    canvas, layers = rows.canvas, []
    for k, (lines, is_point) in enumerate(zip(rows.figures, exhibit.frame["highlight"], strict=True)):
        style = {"color": theme.BLUE if is_point else theme.INK, "fontWeight": 700 if is_point else 600}
        row = {"x": canvas.x[1], "y": rows.interval(k), "text": lines}
        layers.append(texts(canvas, [row], align="right", dx=canvas.right, dy=-_lift(lines), **style))
    return layers


def _names(exhibit: Exhibit, rows: _Rows) -> list[alt.Chart]:
    """To the left of the plot, or in it, where their ground covers what would run through them."""
    canvas, layers = rows.canvas, []
    if rows.is_above:
        layers.append(boxes(canvas, [_ground(rows, k) for k in range(len(rows.names))], theme.PAPER))
    for k, (lines, is_point) in enumerate(zip(rows.names, exhibit.frame["highlight"], strict=True)):
        style = {"color": theme.INK, "fontWeight": 600} if is_point else {"color": theme.GREY}
        row = {"x": canvas.x[0], "y": rows.name(k), "text": lines}
        layers.append(texts(canvas, [row], align="left", dx=-canvas.left, dy=-_lift(lines), **style))
    return layers


def _ground(rows: _Rows, k: int) -> dict:
    """The rectangle behind a name that stands above its row."""
    canvas, middle = rows.canvas, rows.name(k)
    half = (len(rows.names[k]) * LINE_HEIGHT / 2 + 1) / rows.place
    ends = canvas.x_at(-canvas.left), canvas.x_at(_widest([rows.names[k]], 600) + 4 - canvas.left)
    return {"x": ends[0], "x2": ends[1], "y": middle - half, "y2": middle + half}


def _axis_labels(exhibit: Exhibit, canvas: Canvas) -> alt.Chart:
    axis = exhibit.y
    ticks = printed(axis, canvas.inner_width)
    return texts(canvas, [{"x": t, "y": canvas.y[0], "text": axis.fmt.text(t)} for t in ticks], align="center", dy=20)


def _lift(lines: list[str]) -> float:
    """Pixels from the first line of a text to its middle."""
    return (len(lines) - 1) * LINE_HEIGHT / 2
