"""Several lines on one grid with their ranges, each with its name beside it, and labelled places on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd
from xlsxwriter.utility import xl_col_to_name

from charts import lines_layout, marks, theme
from charts.exhibit import Exhibit
from charts.lines_layout import LEAD, Name, Words
from charts.marks import Line
from charts.placing import Box
from charts.powerpoint import arial, markup
from charts.powerpoint.curve_labels import INSETS, leader
from charts.powerpoint.markup import SIZE, Label, Layer
from charts.powerpoint.plot import Plot
from charts.powerpoint.sheet import Column, Head, Sheet

TEXT = arial.height(1, SIZE)
ARIAL = Words(
    lambda text, bold: arial.width(text, SIZE, bold) + INSETS,
    lambda text, room, bold: arial.wrap(text, room - INSETS, SIZE, bold),
    line=TEXT,
    foot=TEXT + 22,
)
SCHEME = {theme.BLUE: markup.BLUE, theme.SLATE: markup.SLATE, theme.TEAL: markup.TEAL, theme.GREY: markup.GREY}
BAND = {
    color: markup.scheme(name, alpha=markup.BAND_ALPHA)
    for color, name in ((theme.BLUE, "accent1"), (theme.SLATE, "accent4"), (theme.TEAL, "accent3"), (theme.GREY, "tx1"))
}
DASH = {marks.SOLID: "solid", marks.DASHES: "dash", marks.POINTS: "sysDot", marks.MIXED: "lgDashDot"}


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    lines = _Lines(exhibit, width, height)
    x = Column.of_words(exhibit.x.title, lines.places_of_rows())
    ticks = Column(Head("labels-of-axis"), lines.at_ticks(x.values))
    ranges, bands = lines.bands(first=2)
    layers = [*lines.drawn(), *lines.dots(), *lines.upright(), *lines.words(language)]
    sheet = Sheet((ticks, x, *ranges, *(layer.column for layer in layers)), words)
    plots = [
        markup.areas(markup.drawn(sheet, bands)) if bands else "",
        markup.lines(markup.drawn(sheet, layers)),
        markup.category_axis(
            place="b",
            line=markup.stroke(markup.RULE, 1),
            gap=lines.ticks_every,
            labels_at="none" if exhibit.x.labels else "low",
        ),
        markup.value_axis(exhibit.y, place="l", labels_at="low", cross="midCat"),
    ]
    return sheet, markup.chart_space(lines.plot.layout(), "".join(plots), language)


class _Lines:
    """Lines in a frame of a size; the plot goes on beyond their ends where names must be led to.

    A mark between two places wants a row of its own, for all stands on rows: then every second row lies between two places.
    """

    def __init__(self, exhibit: Exhibit, width: float, height: float) -> None:
        self.exhibit, self.lines = exhibit, marks.lines(exhibit)
        self.known = np.unique(exhibit.frame["x"].to_numpy(float))
        self.is_halved = exhibit.mark is not None and _is_between(exhibit.mark.x, self.known)
        rows = len(self.known) * 2 - 1 if self.is_halved else len(self.known)
        self.grid = np.linspace(self.known[0], self.known[-1], rows) if self.is_halved else self.known
        self.places = lines_layout.layout(exhibit, width, height, ARIAL, rows=len(self.grid))
        canvas = self.places.canvas
        self.step = canvas.inner_width / (len(self.grid) - 1)
        is_led = any(name.is_moved for name in self.places.names)
        self.beyond = int((LEAD - 8) / self.step) if is_led else 0
        bare = Plot(width, height, canvas.left, canvas.top, canvas.right, canvas.bottom)
        self.plot = replace(bare, right=bare.right - self.beyond * self.step)

    @property
    def ticks_every(self) -> int:
        """Rows from one printed position to the next."""
        x = self.exhibit.x
        length = self.step * (len(self.grid) - 1)
        step = x.step * marks.thinned(x, length, lambda text: arial.width(text, SIZE))
        return max(1, round((len(self.grid) - 1) * step / (x.high - x.low)))

    def places_of_rows(self) -> list[str]:
        """What is printed of each row; nothing between two places and beyond the last."""
        between = 2 if self.is_halved else 1
        names = ["" if row % between else self.exhibit.x.text(x) for row, x in enumerate(self.grid)]
        return [*names, *[""] * self.beyond]

    def bands(self, first: int) -> tuple[list[Column], list[Layer]]:
        """The ranges as columns from the ``first`` on, and what is drawn of them: areas, each on top of the one before.

        The foot of a range is told from the top of the one below it, and may lie under that.
        """
        columns, layers, top, at = [], [], np.zeros(len(self.grid)), ""
        for line in sorted(self.lines, key=lambda line: line.is_point):
            band = line.band.set_index("x")
            if band.empty:
                continue
            within = band.clip(self.exhibit.y.low, self.exhibit.y.high)
            # an area falls to zero where a row is empty
            within = within.reindex(self.known).interpolate(method="index", limit_area="inside")
            low, high = (self._rows(within[end]) for end in ("low", "high"))
            ends = xl_col_to_name(first + len(columns)), xl_col_to_name(first + len(columns) + 1)
            foot = f"{ends[0]}{{row}}-{at}{{row}}" if at else f"{ends[0]}{{row}}"
            drawn = [
                self._numbers(Head("foot-of", line.name), low - top, foot),
                self._numbers(Head("range-of", line.name), high - low, f"{ends[1]}{{row}}-{ends[0]}{{row}}"),
            ]
            columns += [
                self._halved(Head("low-of", line.name), low),
                self._halved(Head("high-of", line.name), high),
                *drawn,
            ]
            layers.append(Layer(drawn[0], markup.NOTHING))
            layers.append(Layer(drawn[1], markup.solid(BAND[line.color])))
            top, at = np.nan_to_num(high), ends[1]
        return columns, layers

    def upright(self) -> list[Layer]:
        """The line of the mark, from the upper end of the axis to the lower one."""
        mark, y = self.exhibit.mark, self.exhibit.y
        if mark is None:
            return []
        column = self._at(mark.label, {self._row(mark.x): y.high})
        middle = markup.NO_MARKER + markup.upright_line(markup.INK, y.high - y.low)
        return [Layer(column, markup.NO_LINE, middle, markup.UNSMOOTHED)]

    def at_ticks(self, names: tuple[str, ...]) -> tuple[str | None, ...]:
        """The names to print; the others are left out, for not every program can skip names by itself."""
        every, last = self.ticks_every, len(self.grid)
        return tuple(name if row % every == 0 and row < last else None for row, name in enumerate(names))

    def drawn(self) -> list[Layer]:
        """The lines, the one that matters on top."""
        layers = []
        for line in sorted(self.lines, key=lambda line: line.is_point):
            look = _stroke(line, 2 if line.is_point else 1.75)
            column = self._halved(line.name, self._rows(line.frame.set_index("x")["y"]))
            layers.append(Layer(column, look, markup.NO_MARKER, markup.UNSMOOTHED))
        return layers

    def dots(self) -> list[Layer]:
        """The ends of which figures are told, and the labelled places."""
        layers = []
        for line in self.lines:
            if line.figure:
                column = self._at(Head("end-of", line.name), {self._row(line.end[0]): line.end[1]})
                layers.append(Layer(column, markup.NO_LINE, markup.dot(SCHEME[line.color], 7), markup.UNSMOOTHED))
        for point in self.exhibit.references:
            dot = markup.dot(SCHEME[marks.nearest_line(self.lines, point.x, point.y).color], 8)
            column = self._at(point.label, {self._row(point.x): point.y})
            layers.append(Layer(column, markup.NO_LINE, dot, markup.UNSMOOTHED))
        return layers

    def words(self, language: str) -> list[Layer]:
        """What leads to words, then the words on series that are not seen, for a row of one holds one label."""
        placed: list[tuple[int, float, Label]] = []
        layers = []
        for line, name in zip(self.lines, self.places.names, strict=True):
            placed.append(self._name(line, name))
            if name.is_moved and self.beyond:
                layers.append(self._lead(line, name))
        placed += [*self._moment(), *self._names_of_places()]
        for point, box in zip(self.exhibit.references, self.places.references, strict=True):
            line = marks.nearest_line(self.lines, point.x, point.y)
            row = self._row_at(box.centre[0])
            label = Label(row, point.label, "ctr", SCHEME[line.color], line.is_point)
            placed.append((row, self._value(box), label))
            way = leader(box, self._row(point.x), point.y, self.step, self.plot, self.exhibit.y)
            if way:
                look = markup.stroke(markup.RULE, 0.75)
                column = self._at(Head("line-to", point.label), way)
                layers.append(Layer(column, look, markup.NO_MARKER, markup.UNSMOOTHED))
        return layers + self._unseen(placed, language)

    def _moment(self) -> list[tuple[int, float, Label]]:
        """The words of the mark and of what held before."""
        mark, found = self.exhibit.mark, []
        if mark is None:
            return []
        row, sides = self._row(mark.x), {"right": "r", "left": "l", "above": "t"}
        text = "\n".join([mark.label, *([mark.detail] if mark.detail else [])])
        words = self.places.mark
        value = self.exhibit.y.high if words.side == "above" else self._value(words.box)
        found.append((row, value, Label(row, text, sides[words.side], head=markup.INK)))
        if self.places.before:
            found.append((row, self._value(self.places.before.box), Label(row, mark.before, "l")))
        return found

    def _names_of_places(self) -> list[tuple[int, float, Label]]:
        """The names on the axis as words of their own: some programs break an axis's own names in the width of a row."""
        x, low = self.exhibit.x, self.exhibit.y.low
        if not x.labels:
            return []
        rows = range(0, len(self.grid), self.ticks_every)
        return [(row, low, Label(row, x.text(self.grid[row]), "b", over=10)) for row in rows]

    def _unseen(self, placed: list[tuple[int, float, Label]], language: str) -> list[Layer]:
        layers = []
        while placed:
            rows = {row: (value, label) for row, value, label in reversed(placed)}
            placed = [each for each in placed if rows[each[0]][1] is not each[2]]
            column = self._at(
                Head("places-of-labels", str(len(layers) + 1)), {row: value for row, (value, _) in rows.items()}
            )
            words = markup.labels([label for _, label in rows.values()], language)
            layers.append(Layer(column, markup.NO_LINE, markup.NO_MARKER + words, markup.UNSMOOTHED))
        return layers

    def _name(self, line: Line, name: Name) -> tuple[int, float, Label]:
        row = self._row_at(name.box.centre[0]) if name.end is None else len(self.grid) - 1 + self.beyond
        place = "ctr" if name.end is None else "r"
        color, text = SCHEME[line.color], "\n".join([*([name.figure] if name.figure else []), *name.lines])
        label = Label(row, text, place, color, line.is_point, head=color if name.figure else "")
        return row, self._value(name.box), label

    def _lead(self, line: Line, name: Name) -> Layer:
        """The line led on from its end to its name."""
        last, y = len(self.grid) - 1, self.exhibit.y
        ends = self.plot.value(name.end[1], y), self._value(name.box)
        shares = np.linspace(0, 1, self.beyond + 1)
        way = {last + k: ends[0] + (ends[1] - ends[0]) * share for k, share in enumerate(shares)}
        column = self._at(Head("line-to", line.name), way)
        return Layer(column, _stroke(line, 1), markup.NO_MARKER, markup.UNSMOOTHED)

    def _value(self, box: Box) -> float:
        """The value at the middle of a label; one beyond the axis would not be drawn."""
        return min(max(self.plot.value(box.centre[1], self.exhibit.y), self.exhibit.y.low), self.exhibit.y.high)

    def _row(self, x: float) -> int:
        return int(np.abs(self.grid - x).argmin())

    def _row_at(self, across: float) -> int:
        return min(max(round(across / self.step), 0), len(self.grid) - 1)

    def _rows(self, values: pd.Series) -> np.ndarray:
        """Values by place as values by row; what lies between two places is their middle."""
        known = values.reindex(self.known).to_numpy(float)
        if not self.is_halved:
            return known
        rows = np.empty(len(self.grid))
        rows[::2], rows[1::2] = known, (known[:-1] + known[1:]) / 2
        return rows

    def _numbers(self, name: str | Head, values: Iterable[float], formula: str = "", halved: bool = False) -> Column:
        held = [*values, *[np.nan] * self.beyond][: len(self.grid) + self.beyond]
        return Column.of_numbers(name, held, self.exhibit.y.fmt.excel, formula, halved)

    def _halved(self, name: str | Head, values: Iterable[float]) -> Column:
        return self._numbers(name, values, halved=self.is_halved)

    def _at(self, name: str | Head, values: Mapping[int, float]) -> Column:
        """A column with values at some rows and nothing at the others."""
        return self._numbers(name, (values.get(k, np.nan) for k in range(len(self.grid) + self.beyond)))


def _is_between(x: float, known: np.ndarray) -> bool:
    """Whether a place is nearer to the middle of two known ones than to either."""
    return np.abs(known - x).min() > (known[1] - known[0]) / 4


def _stroke(line: Line, width: float) -> str:
    return markup.stroke(SCHEME[line.color], width, DASH[line.dash])
