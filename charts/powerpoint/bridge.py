"""A bridge from a first total to a last one, each step floating where the one before it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from charts import theme
from charts.exhibit import Exhibit
from charts.marks import edged, step_colours
from charts.powerpoint import arial, markup
from charts.powerpoint.markup import SIZE, Label, Layer
from charts.powerpoint.plot import Plot
from charts.powerpoint.sheet import Column, Head, Sheet

TEXT = arial.height(1, SIZE)
LABEL_ROOM = TEXT + 6  # units that a figure needs above or below its bar
TOP = 18  # units from the caption to the highest line of the grid
SCHEME = {
    theme.SLATE: markup.SLATE,
    theme.QUIET: markup.QUIET,
    theme.BLUE: markup.BLUE,
    theme.ORANGE: markup.ORANGE,
}
GAP = 66  # per cent of a bar's thickness between two of them


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    steps = _steps(exhibit.frame)
    exhibit, whole = edged(exhibit), exhibit
    plot = _plot(exhibit, _steps(exhibit.frame), width, height)
    names = Column.of_words(Head("step"), exhibit.frame["label"])
    columns, lines = (
        _columns(whole, steps),
        [*_connectors(whole), *_figures(exhibit, _steps(exhibit.frame), plot, language)],
    )
    sheet = Sheet((names, *(layer.column for layer in (*columns, *lines))), words)
    plots = [
        markup.lines(markup.drawn(sheet, lines)),
        markup.bars(markup.drawn(sheet, columns), "col", "stacked", GAP, markup.IN_FRONT),  # no line runs over a bar
        markup.category_axis(place="b", line=markup.stroke(markup.RULE, 1)),
        markup.value_axis(exhibit.y, place="l", labels_at="low", cross="between"),
        markup.unseen_axes(exhibit.y),
    ]
    return sheet, markup.chart_space(plot.layout(), "".join(plots), language)


def _steps(frame: pd.DataFrame) -> pd.DataFrame:
    """Each bar with its upper and lower end, and whether it is a loss."""
    ends = frame[["start", "end"]]
    return frame.assign(low=ends.min(axis=1), high=ends.max(axis=1), is_loss=frame["end"] < frame["start"])


def _plot(exhibit: Exhibit, steps: pd.DataFrame, width: float, height: float) -> Plot:
    y = exhibit.y
    left = max(arial.width(y.fmt.text(tick), SIZE) for tick in y.ticks) + 14
    place = (width - left) / len(steps) - 12
    lines = max(len(arial.wrap(label, place, SIZE)) for label in steps["label"])
    bare = Plot(width, height, left, TOP, 0, arial.height(lines, SIZE) + 20)
    return replace(bare, top=max(TOP, LABEL_ROOM - bare.down(steps["high"].max(), y)))


def _columns(exhibit: Exhibit, steps: pd.DataFrame) -> list[Layer]:
    """The unseen base and what stands on it; what lies below zero is a series of its own."""
    low, high, loss = steps["low"], steps["high"], steps["is_loss"]
    above = high.clip(lower=0) - low.clip(lower=0)
    below = low.clip(upper=0) - high.clip(upper=0)
    total = steps["role"] == "total"
    base = low.clip(lower=0) + high.clip(upper=0)  # one of the two is zero
    colors = [SCHEME[color] for color in step_colours(exhibit)]
    parts = {
        "total": (above.where(total), markup.SLATE),
        "increase": (above.where(~total & ~loss), markup.QUIET),
        "decrease": (above.where(~total & loss), markup.QUIET),
    }
    layers = [Layer(_numbers(exhibit, Head("base"), base), markup.NOTHING, markup.UPRIGHT)]
    for name, (values, usual) in parts.items():
        points = markup.repainted({k: colors[k] for k in np.flatnonzero(values.notna()) if colors[k] != usual})
        layers.append(Layer(_numbers(exhibit, Head(name), values), markup.solid(usual), markup.UPRIGHT + points))
    if (below < 0).any():
        shown = {k: colors[k] for k in np.flatnonzero(below < 0)}
        column = _numbers(exhibit, Head("below-zero"), below.where(below < 0))
        layers.append(Layer(column, markup.solid(markup.QUIET), markup.UPRIGHT + markup.repainted(shown)))
    return layers


def _connectors(exhibit: Exhibit) -> list[Layer]:
    """A thin line from the end of each bar to the start of the next."""
    layers = []
    for k, end in enumerate(exhibit.frame["end"].iloc[:-1]):
        values = [end if row in (k, k + 1) else np.nan for row in range(len(exhibit.frame))]
        column = _numbers(exhibit, Head("connector", str(k + 1)), values)
        layers.append(Layer(column, markup.stroke(markup.RULE, 0.75), markup.NO_MARKER, markup.UNSMOOTHED))
    return layers


def _figures(exhibit: Exhibit, steps: pd.DataFrame, plot: Plot, language: str) -> list[Layer]:
    """The figure of a loss stands below its bar, unless the names of the steps are in the way."""
    room = plot.height - np.array([plot.down(value, exhibit.y) for value in steps["low"]])
    is_below = steps["is_loss"] & (room >= LABEL_ROOM)
    marks = [
        Label(k, text, "b" if is_below.iloc[k] else "t", markup.INK, bold=True, on_paper=True)
        for k, text in enumerate(steps["text"])
    ]
    places = _numbers(exhibit, Head("places-of-figures"), steps["low"].where(is_below, steps["high"]))
    middle = markup.NO_MARKER + markup.labels(marks, language)
    return [Layer(places, markup.NO_LINE, middle, markup.UNSMOOTHED)]


def _numbers(exhibit: Exhibit, name: Head, values: Iterable[float]) -> Column:
    return Column.of_numbers(name, values, exhibit.y.fmt.excel)
