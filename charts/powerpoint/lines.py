"""Several lines on one grid, each with its name beside it, and labelled places on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

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
DASH = {marks.SOLID: "solid", marks.DASHES: "dash", marks.POINTS: "sysDot", marks.MIXED: "lgDashDot"}


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    lines = _Lines(exhibit, width, height)
    x = Column.of_words(exhibit.x.title, [*map(exhibit.x.fmt.text, lines.grid), *[""] * lines.beyond])
    ticks = Column(Head("labels-of-axis"), lines.at_ticks(x.values))
    layers = [*lines.drawn(), *lines.dots(), *lines.words(language)]
    sheet = Sheet((ticks, x, *(layer.column for layer in layers)), words)
    plots = [
        markup.lines(markup.drawn(sheet, layers)),
        markup.category_axis(place="b", line=markup.stroke(markup.RULE, 1), gap=lines.ticks_every),
        markup.value_axis(exhibit.y, place="l", labels_at="low", cross="midCat"),
    ]
    return sheet, markup.chart_space(lines.plot.layout(), "".join(plots), language)


class _Lines:
    """Lines in a frame of a size; the plot goes on beyond their ends where names must be led to."""

    def __init__(self, exhibit: Exhibit, width: float, height: float) -> None:
        self.exhibit, self.lines = exhibit, marks.lines(exhibit)
        self.grid = np.unique(exhibit.frame["x"].to_numpy(float))
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
        return max(1, round((len(self.grid) - 1) * x.step / (x.high - x.low)))

    def at_ticks(self, names: tuple[str, ...]) -> tuple[str | None, ...]:
        """The names to print; the others are left out, for not every program can skip names by itself."""
        every, last = self.ticks_every, len(self.grid)
        return tuple(name if row % every == 0 and row < last else None for row, name in enumerate(names))

    def drawn(self) -> list[Layer]:
        """The lines, the one that matters on top."""
        layers = []
        for line in sorted(self.lines, key=lambda line: line.is_point):
            values = line.frame.set_index("x")["y"].reindex(self.grid)
            look = _stroke(line, 2 if line.is_point else 1.75)
            column = self._numbers(line.name, [*values, *[np.nan] * self.beyond])
            layers.append(Layer(column, look, markup.NO_MARKER, markup.UNSMOOTHED))
        return layers

    def dots(self) -> list[Layer]:
        """The labelled places."""
        layers = []
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
        label = Label(row, "\n".join(name.lines), place, SCHEME[line.color], line.is_point)
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

    def _numbers(self, name: str | Head, values: Iterable[float]) -> Column:
        return Column.of_numbers(name, values, self.exhibit.y.fmt.excel)

    def _at(self, name: str | Head, values: Mapping[int, float]) -> Column:
        """A column with values at some rows and nothing at the others."""
        return self._numbers(name, (values.get(k, np.nan) for k in range(len(self.grid) + self.beyond)))


def _stroke(line: Line, width: float) -> str:
    return markup.stroke(SCHEME[line.color], width, DASH[line.dash])
