"""Several lines on one grid with their ranges, each with its name beside it, and labelled places on them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import altair as alt
import numpy as np

from charts import marks, theme
from charts.altair_layers import chart, dots, leader, level, picture, printed, rules, scales, texts, upright
from charts.canvas import LINE_HEIGHT, Canvas
from charts.exhibit import Exhibit
from charts.lines_layout import LinesLayout, Name, layout
from charts.marks import Line
from charts.placing import Box


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart."""
    places = layout(exhibit, width, height)
    canvas, lines = places.canvas, marks.lines(exhibit)
    zero = [level(canvas, 0.0)] if canvas.y[0] <= 0 <= canvas.y[1] else []
    upwards = sorted(lines, key=lambda line: line.is_point)  # the one that matters lies on top
    layers = [
        rules(canvas, [level(canvas, tick) for tick in exhibit.y.ticks], theme.GRID),
        *(_band(exhibit, canvas, line) for line in upwards if len(line.band)),
        rules(canvas, zero, theme.RULE),
        *_mark(exhibit, places),
        *(_line(exhibit, canvas, line) for line in upwards),
        *(_end(exhibit, canvas, line) for line in upwards if line.figure),
        *_axis_labels(exhibit, canvas),
        *_names(canvas, lines, places.names),
        *_references(exhibit, lines, places),
    ]
    return picture(canvas, layers)


def _line(exhibit: Exhibit, canvas: Canvas, line: Line) -> alt.Chart:
    y = line.frame["y"].to_numpy(float).clip(exhibit.y.low, exhibit.y.high)
    rows = [{"x": x, "y": value if np.isfinite(value) else None} for x, value in zip(line.frame["x"], y, strict=True)]
    style = {"color": line.color, "strokeWidth": line.width, "strokeJoin": "round", "aria": False}
    dash = {"strokeDash": list(line.dash)} if line.dash else {}
    return chart(rows).mark_line(**style, **dash).encode(**scales(canvas))


def _band(exhibit: Exhibit, canvas: Canvas, line: Line) -> alt.Chart:
    ends = line.band[["low", "high"]].clip(exhibit.y.low, exhibit.y.high)
    columns = zip(line.band["x"], ends["low"], ends["high"], strict=True)
    rows = [{"x": x, "y": low, "y2": high} for x, low, high in columns]
    mark = chart(rows).mark_area(color=line.color, opacity=marks.BAND_OPACITY, aria=False)
    return mark.encode(**scales(canvas), y2=alt.Y2("y2:Q"))


def _end(exhibit: Exhibit, canvas: Canvas, line: Line) -> alt.Chart:
    """The place of which the figure is told."""
    x, y = line.end
    row = {"x": x, "y": min(max(y, exhibit.y.low), exhibit.y.high)}
    return dots(canvas, [row], line.color, 90, stroke=theme.PAPER, strokeWidth=1.5)


def _mark(exhibit: Exhibit, places: LinesLayout) -> list[alt.Chart]:
    """The upright line of the mark, with its words."""
    mark, canvas = exhibit.mark, places.canvas
    if mark is None:
        return []
    box, layers = places.mark.box, [rules(canvas, [upright(canvas, mark.x)], theme.INK, 1.25)]
    align = {"left": "right", "right": "left", "above": "center"}[places.mark.side]
    across = {"right": box.right, "left": box.left, "center": box.centre[0]}[align]
    for k, (text, style) in enumerate(((mark.label, {"color": theme.INK, "fontWeight": 700}), (mark.detail, {}))):
        row = {"x": canvas.x_at(across), "y": canvas.y_at(box.top + (k + 0.5) * LINE_HEIGHT), "text": text}
        layers += [texts(canvas, [row], align=align, **style)] if text else []
    if places.before:
        x, y = places.before.box.right, places.before.box.centre[1]
        row = {"x": canvas.x_at(x), "y": canvas.y_at(y), "text": mark.before}
        layers.append(texts(canvas, [row], align="right"))
    return layers


def _axis_labels(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    x, y = exhibit.x, exhibit.y
    beside = [{"x": canvas.x[0], "y": tick, "text": y.fmt.text(tick)} for tick in y.ticks]
    below = [{"x": tick, "y": canvas.y[0], "text": x.text(tick)} for tick in printed(x, canvas.inner_width)]
    return [
        texts(canvas, beside, align="right", dx=-12),
        texts(canvas, below, align="center", dy=22),
    ]


def _names(canvas: Canvas, lines: list[Line], names: tuple[Name, ...]) -> list[alt.Chart]:
    layers = []
    for line, name in zip(lines, names, strict=True):
        if name.is_moved:
            layers.append(_lead(canvas, line, name))
        align, box = "center" if name.end is None else "left", name.box
        if name.figure:
            box = replace(box, top=box.top + LINE_HEIGHT)
            over = Box(box.left, box.top - LINE_HEIGHT, box.right, box.top)
            layers.append(_words(canvas, line, over, [name.figure], align, bold=True))
        layers.append(_words(canvas, line, box, list(name.lines), align))
    return layers


def _lead(canvas: Canvas, line: Line, name: Name) -> alt.Chart:
    """The line led on from its end to its name."""
    start, end = (name.end[0] + 2, name.end[1]), (name.box.left - 4, name.box.centre[1])
    row = {"x": canvas.x_at(start[0]), "y": canvas.y_at(start[1]), "x2": canvas.x_at(end[0]), "y2": canvas.y_at(end[1])}
    dash = {"strokeDash": list(line.dash)} if line.dash else {}
    return rules(canvas, [row], line.color, 1.25, **dash)


def _references(exhibit: Exhibit, lines: list[Line], places: LinesLayout) -> list[alt.Chart]:
    canvas, layers = places.canvas, []
    for point, box in zip(exhibit.references, places.references, strict=True):
        line = marks.nearest_line(lines, point.x, point.y)
        layers += [
            rules(canvas, leader(canvas, point, box), theme.RULE),
            dots(canvas, [{"x": point.x, "y": point.y}], line.color, 110, stroke=theme.PAPER, strokeWidth=2),
            _words(canvas, line, box, [point.label], "center"),
        ]
    return layers


def _words(canvas: Canvas, line: Line, box: Box, words: list[str], align: str, bold: bool = False) -> alt.Chart:
    """Words in the colour of a line."""
    x, y = box.centre
    row = {"x": canvas.x_at(box.left if align == "left" else x), "y": canvas.y_at(y), "text": words}
    lift = (len(words) - 1) * LINE_HEIGHT / 2
    return texts(
        canvas, [row], align=align, dy=-lift, color=line.color, fontWeight=700 if bold or line.is_point else 400
    )
