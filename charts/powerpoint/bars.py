"""Horizontal bars with their ranges, one of them the point."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from charts.exhibit import Exhibit
from charts.marks import short_names
from charts.powerpoint import arial, markup
from charts.powerpoint.markup import SIZE, Label
from charts.powerpoint.plot import Plot
from charts.powerpoint.sheet import Column, Head, Sheet
from charts.powerpoint.text import line

TEXT = arial.height(1, SIZE)
LABEL_SHARE = 0.4  # of the frame, at most, for the names
LINES = 3  # of a name, at most
FIGURE_GAP = 16  # units around a figure beside its bar
TOP = 10  # units from the caption to the plot
GAP = 110  # per cent of a bar's thickness between two of them
VALUE, PLUS, MINUS, REACH = 1, 4, 5, 6  # columns of the workbook


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    bars = _Bars(exhibit, width, height)
    sheet = bars.sheet(words)
    plots = [
        markup.bars(bars.series(sheet, language), "bar", "clustered", GAP),
        markup.category_axis(place="l", line=markup.stroke(markup.RULE, 1), reverse=True),
        markup.value_axis(exhibit.y, place="t", labels_at="high", cross="between"),
    ]
    return sheet, markup.chart_space(bars.plot(height).layout(), "".join(plots), language)


class _Bars:
    """Bars in a frame of a width, and where their figures stand."""

    def __init__(self, exhibit: Exhibit, width: float, height: float) -> None:
        frame, axis = exhibit.frame, exhibit.y
        self.exhibit, self.width = exhibit, width
        most = max(1, min(LINES, int((height - TOP - 2 * TEXT) / len(frame) / TEXT)))
        names = short_names(map(line, frame["label"]), lambda text: arial.wrap(text, width * LABEL_SHARE, SIZE), most)
        self.names = [" ".join(lines) for lines in names]
        self.left = max(arial.width(text, SIZE) for lines in names for text in lines) + 16
        self.figures = np.array([arial.width(text, SIZE, bold=True) for text in frame["text"]]) + FIGURE_GAP
        self.has_ranges = bool(np.isfinite(frame[["low", "high"]].to_numpy(float)).any())
        self.beyond = 0.006 * (axis.high - axis.low)
        self.low = frame[["value", "low"]].min(axis=1).to_numpy(float)
        self.high = frame[["value", "high"]].max(axis=1).to_numpy(float)
        self.goes_left = (frame["value"] < 0).to_numpy()
        room = (self.low - axis.low) / (axis.high - axis.low) * (width - self.left) * 0.7
        self.is_crowded = bool((room < self.figures)[self.goes_left].any())

    def reach(self) -> np.ndarray:
        """Where each figure stands: a little beyond the range, to the left of a loss if no name is in the way."""
        right = np.maximum(self.high, 0) + self.beyond
        return right if self.is_crowded else np.where(self.goes_left, self.low - self.beyond, right)

    def sheet(self, words: Mapping[str, str]) -> Sheet:
        """The workbook; without ranges and with room for each figure beside its bar, names and values are enough."""
        frame, axis = self.exhibit.frame, self.exhibit.y
        value, low, high = frame["value"], frame["low"], frame["high"]
        right = f"MAX(B{{row}},D{{row}},0)+{self.beyond:.6g}"
        place = right if self.is_crowded else f"IF(B{{row}}<0,MIN(B{{row}},C{{row}})-{self.beyond:.6g},{right})"
        contents = [
            (axis.title, value, ""),
            (Head("low"), low, ""),
            (Head("high"), high, ""),
            (Head("high-less-value"), high - value, "D{row}-B{row}"),
            (Head("value-less-low"), value - low, "B{row}-C{row}"),
            (Head("places-of-figures"), self.reach(), place),
        ]
        columns = [Column.of_numbers(name, values, axis.fmt.excel, formula) for name, values, formula in contents]
        names = Column.of_words(Head("name"), self.names)
        is_cut = self.names != list(map(line, frame["label"]))
        in_full = [Column.of_words(Head("name-in-full"), frame["label"])] if is_cut else []
        return Sheet((names, *(columns if self._is_layered else columns[:1]), *in_full), words)

    def series(self, sheet: Sheet, language: str) -> list[str]:
        """The bars; with ranges, the figures ride on unseen bars that reach to their ends."""
        frame = self.exhibit.frame
        marks = [
            Label(k, text, "outEnd", markup.BLUE if is_point else markup.INK, bold=True, on_paper=True)
            for k, (text, is_point) in enumerate(zip(frame["text"], frame["highlight"], strict=True))
        ]
        figures = markup.labels(marks, language)
        before = markup.UPRIGHT + markup.repainted(dict.fromkeys(np.flatnonzero(frame["highlight"]), markup.BLUE))
        look = markup.solid(markup.QUIET)
        if not self._is_layered:
            return [markup.series(sheet, VALUE, look, before + figures)]
        ranges = markup.ranges(sheet, PLUS, MINUS, markup.INK) if self.has_ranges else ""
        return [
            markup.series(sheet, VALUE, look, before + ranges),
            markup.series(sheet, REACH, markup.NOTHING, markup.UPRIGHT + figures),
        ]

    def plot(self, height: float) -> Plot:
        """Room for the names on the left and for the figures beyond the longest bars."""
        axis = self.exhibit.y
        share = (self.reach() - axis.low) / (axis.high - axis.low)
        ahead = share > 0
        half_tick = arial.width(axis.fmt.text(axis.ticks[-1]), SIZE) / 2 + 2
        free = self.width - self.left
        inner = min(free - half_tick, *((free - self.figures) / np.maximum(share, 0.01))[ahead])
        below = TEXT + 20
        return Plot(self.width, height, self.left, TOP, free - inner, below)

    @property
    def _is_layered(self) -> bool:
        return self.has_ranges or self.is_crowded
