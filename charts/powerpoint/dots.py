"""A dot with its interval in each row, on a value axis that lies flat."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from charts.exhibit import Exhibit
from charts.marks import short_names
from charts.powerpoint import arial, markup, scatter
from charts.powerpoint.markup import SIZE, Label
from charts.powerpoint.plot import Plot
from charts.powerpoint.sheet import Column, Head, Sheet
from charts.powerpoint.text import line

TEXT = arial.height(1, SIZE)
LABEL_SHARE = 0.34  # of the frame, at most, for the names
FIGURE_SHARE = 0.3  # likewise for the figures
LINES = 3  # of a name, at most
GAP = 20  # units between the plot and the words beside it
NAME, VALUE, LOW, HIGH, ROW_LOW, ROW_HIGH, OTHERS, POINT, LEFT, RIGHT = range(10)  # columns of the workbook
BASE, BASE_ENDS, LABEL_X, LABEL_Y = range(10, 14)


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    dots = _Dots(exhibit, width, height)
    sheet = dots.sheet(words)
    plots = [
        scatter.points(dots.series(sheet, language)),
        markup.value_axis(exhibit.y, place="b", labels_at="low", cross="midCat"),
        scatter.rows_axis(len(exhibit.frame)),
    ]
    return sheet, markup.chart_space(dots.plot.layout(), "".join(plots), language)


class _Dots:
    """Rows in a frame of a size, and where their words stand."""

    def __init__(self, exhibit: Exhibit, width: float, height: float) -> None:
        frame, axis = exhibit.frame, exhibit.y
        self.exhibit = exhibit
        self.point = frame["highlight"].to_numpy(bool)
        self.rows = len(frame) - 0.5 - np.arange(len(frame))  # counted from below, where the axis begins
        most = max(1, min(LINES, int((height - 2 * TEXT - 30) / len(frame) / TEXT)))
        labels = [line(text) for text in frame["label"]]
        self.names = short_names(labels, lambda text: arial.wrap(text, width * LABEL_SHARE, SIZE, bold=True), most)
        self.figures = [arial.wrap(line(text), width * FIGURE_SHARE, SIZE, bold=True) for text in frame["text"]]
        half_tick = arial.width(axis.fmt.text(axis.ticks[-1]), SIZE) / 2 + 2
        left, right = _widest(self.names) + GAP, max(_widest(self.figures) + GAP, half_tick)
        top, below = (TEXT + 14 if exhibit.base else 10), TEXT + 20
        self.plot = Plot(width, height, left, top, right, below)
        ((self.base_label,),) = short_names(
            [line(exhibit.base.label) if exhibit.base else ""], lambda text: arial.wrap(text, width - 8, SIZE), 1
        )

    def sheet(self, words: Mapping[str, str]) -> Sheet:
        """The workbook: rows as they are read, then where the dots and the words stand."""
        frame, title, code = self.exhibit.frame, self.exhibit.y.title, self.exhibit.y.fmt.excel
        value, low, high = (frame[name] for name in ("value", "low", "high"))
        edges = self.exhibit.y.low, self.exhibit.y.high
        columns = [
            Column.of_words(Head("name"), frame["label"]),
            Column.of_numbers(title, value, code),
            Column.of_numbers(Head("low"), low, code),
            Column.of_numbers(Head("high"), high, code),
            Column.of_numbers(Head("row"), self.rows, "General"),
            Column.of_numbers(Head("row-of-high"), self.rows, "General", "E{row}"),
            Column.of_numbers(Head("rows-of", title), np.where(self.point, np.nan, self.rows), "General"),
            Column.of_numbers(Head("highlighted-rows-of", title), np.where(self.point, self.rows, np.nan), "General"),
            Column.of_numbers(Head("places-of-names"), [edges[0]] * len(frame), code),
            Column.of_numbers(Head("places-of-figures"), [edges[1]] * len(frame), code),
        ]
        return Sheet((*columns, *self._base_columns(code)), words)

    def _base_columns(self, code: str) -> list[Column]:
        """The line to compare with, as many points as there are rows: some programs count the first series only."""
        base, count = self.exhibit.base, len(self.exhibit.frame)
        if base is None:
            return []
        points = max(count, 2)
        return [
            Column.of_numbers(Head("place-of", base.label), [base.x] * points, code),
            Column.of_numbers(base.label, np.linspace(0, count, points), "General"),
            Column.of_numbers(Head("place-of-label"), [self._held(base.x, self.base_label)], code),
            Column.of_numbers(Head("row-of-label"), [count], "General"),
        ]

    def series(self, sheet: Sheet, language: str) -> list[str]:
        """From the ground up: the line to compare with, the intervals, the dots, and words on points not seen."""
        base = self.exhibit.base
        drawn = []
        if base:
            look = markup.stroke(markup.GREY, 1)
            drawn.append(scatter.series(sheet, BASE, BASE_ENDS, BASE_ENDS, look, markup.NO_MARKER))
        known = np.isfinite(self.exhibit.frame[["low", "high"]].to_numpy(float)).all(axis=1)
        for row in np.flatnonzero(known):
            look = markup.stroke(markup.BLUE, 3) if self.point[row] else markup.stroke(markup.SLATE, 2)
            drawn.append(scatter.flat_line(sheet, int(row), LOW, ROW_LOW, look))
        looks = ((OTHERS, markup.dot(markup.SLATE, 9), ~self.point), (POINT, markup.dot(markup.BLUE, 11), self.point))
        for column, dot, rows in looks:
            if rows.any():
                drawn.append(scatter.series(sheet, VALUE, column, column, markup.NO_LINE, dot))
        names = self._words(self.names, "l", markup.GREY, markup.INK)
        figures = self._words(self.figures, "r", markup.INK, markup.BLUE, bold=True)
        drawn.append(_unseen(sheet, LEFT, ROW_LOW, names, language))
        drawn.append(_unseen(sheet, RIGHT, ROW_LOW, figures, language))
        if base:
            drawn.append(_unseen(sheet, LABEL_X, LABEL_Y, [Label(0, self.base_label, "t")], language))
        return drawn

    def _words(self, texts: list[list[str]], place: str, color: str, accent: str, bold: bool = False) -> list[Label]:
        return [
            Label(k, "\n".join(lines), place, accent if is_point else color, bold=bold or bool(is_point))
            for k, (lines, is_point) in enumerate(zip(texts, self.point, strict=True))
        ]

    def _held(self, x: float, label: str) -> float:
        """The value at which a label has its middle, moved so that it stays in the frame."""
        axis, half = self.exhibit.y, arial.width(label, SIZE) / 2 + 4
        unit = (axis.high - axis.low) / self.plot.width
        first = axis.low + (half - self.plot.left) * unit
        last = axis.high + (self.plot.right - half) * unit
        return min(max(x, first, axis.low), last, axis.high)


def _widest(texts: list[list[str]]) -> float:
    return max(arial.width(text, SIZE, bold=True) for lines in texts for text in lines)


def _unseen(sheet: Sheet, x: int, y: int, words: list[Label], language: str) -> str:
    return scatter.series(sheet, x, y, x, markup.NO_LINE, markup.NO_MARKER + markup.labels(words, language))
