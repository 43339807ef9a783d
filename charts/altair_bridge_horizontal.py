"""A bridge of horizontal bars: one row a step, its name above its bar, for pictures too narrow for names side by side."""

from __future__ import annotations

from typing import Any

import altair as alt

from charts import theme, typeface
from charts.altair_layers import boxes, picture, printed, rules, texts, upright
from charts.canvas import LINE_HEIGHT, SIZE, Canvas
from charts.exhibit import Exhibit
from charts.marks import step_colours

BAR = 18  # pixels of a bar's thickness
UNDER = BAR + 10  # pixels that a bar takes below its name
GAP = 16  # pixels between the plot and the figures
FOOT = 34  # pixels below the plot
ROW_GAP = 8


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart."""
    canvas, names = _canvas(exhibit, width, height)
    layers = [
        rules(canvas, [upright(canvas, tick) for tick in exhibit.y.ticks], theme.GRID),
        rules(canvas, [upright(canvas, 0.0)], theme.RULE),
        *_bars(exhibit, canvas, names),
        *_words(exhibit, canvas, names),
        _axis_labels(exhibit, canvas),
    ]
    return picture(canvas, layers)


def least_height(exhibit: Exhibit, width: float) -> float:
    """Pixels of height below which the rows would meet."""
    names = _names(exhibit, width)
    tallest = max(map(len, names)) * LINE_HEIGHT
    return 6 + FOOT + len(names) * (tallest + UNDER + ROW_GAP)


def _names(exhibit: Exhibit, width: float) -> list[list[str]]:
    return [typeface.wrap(label, width, SIZE) for label in exhibit.frame["label"]]


def _canvas(exhibit: Exhibit, width: float, height: float) -> tuple[Canvas, list[list[str]]]:
    axis, frame = exhibit.y, exhibit.frame
    half_ticks = [typeface.width(axis.fmt.text(tick), SIZE) / 2 + 2 for tick in (axis.low, axis.ticks[-1])]
    figures = max(typeface.width(text, SIZE, 700) for text in frame["text"])
    left, right = half_ticks[0], max(figures + GAP, half_ticks[1])
    canvas = Canvas(width, height, left, right, 6, FOOT, (axis.low, axis.high), (len(frame), 0))
    return canvas, _names(exhibit, width)


def _place(canvas: Canvas) -> float:
    """Pixels from one row to the next."""
    return canvas.inner_height / canvas.y[0]


def _middle(canvas: Canvas, names: list[list[str]], k: int) -> float:
    """Where the middle of a bar lies, in rows from the top: its name and it stand in the middle of their row together."""
    return k + 0.5 + len(names[k]) * LINE_HEIGHT / 2 / _place(canvas)


def _bars(exhibit: Exhibit, canvas: Canvas, names: list[list[str]]) -> list[alt.Chart]:
    layers, half = [], BAR / 2 / _place(canvas)
    columns = zip(step_colours(exhibit), exhibit.frame["start"], exhibit.frame["end"], strict=True)
    for k, (colour, start, end) in enumerate(columns):
        middle = _middle(canvas, names, k)
        area = {"x": start, "x2": end, "y": middle - half, "y2": middle + half}
        # nothing is still a bar: a line of two pixels
        layers.append(rules(canvas, [area], colour, 2) if start == end else boxes(canvas, [area], colour))
    return layers


def _words(exhibit: Exhibit, canvas: Canvas, names: list[list[str]]) -> list[alt.Chart]:
    """Names at the left edge above their bars, on ground that covers the lines of the grid; figures at the right edge."""
    layers, place = [], _place(canvas)
    columns = zip(step_colours(exhibit), exhibit.frame["text"], names, strict=True)
    for k, (colour, text, lines) in enumerate(columns):
        middle, half = k + 0.5 - UNDER / 2 / place, (len(lines) * LINE_HEIGHT / 2 + 1) / place
        wide = max(typeface.width(line, SIZE) for line in lines) + 4 - canvas.left
        ground = {"x": canvas.x_at(-canvas.left), "x2": canvas.x_at(wide), "y": middle - half, "y2": middle + half}
        name = {"x": canvas.x[0], "y": middle, "text": lines}
        figure = {"x": canvas.x[1], "y": _middle(canvas, names, k), "text": text}
        readable = theme.INK if colour == theme.QUIET else colour
        lift = (len(lines) - 1) * LINE_HEIGHT / 2
        layers += [
            boxes(canvas, [ground], theme.PAPER),
            texts(canvas, [name], align="left", dx=-canvas.left, dy=-lift),
            texts(canvas, [figure], align="right", dx=canvas.right, color=readable, fontWeight=700),
        ]
    return layers


def _axis_labels(exhibit: Exhibit, canvas: Canvas) -> alt.Chart:
    axis = exhibit.y
    ticks = printed(axis, canvas.inner_width)
    return texts(canvas, [{"x": t, "y": canvas.y[0], "text": axis.fmt.text(t)} for t in ticks], align="center", dy=20)
