"""A curve with its range, the answer on it, what it is compared with, and where it is as good."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from charts.exhibit import Exhibit
from charts.marks import edged
from charts.powerpoint import markup
from charts.powerpoint.curve_labels import Placed, Places
from charts.powerpoint.markup import Layer
from charts.powerpoint.sheet import Column, Head, Sheet


def draw(exhibit: Exhibit, width: float, height: float, language: str, words: Mapping[str, str]) -> tuple[Sheet, bytes]:
    """The workbook, its columns called by these words, and the chart part of an exhibit."""
    exhibit = edged(exhibit)
    places = Places(exhibit, width, height)
    x = Column.of_words(exhibit.x.title, map(exhibit.x.fmt.text, exhibit.frame["x"]))
    ticks = Column(Head("labels-of-axis"), places.at_ticks(x.values))
    high = _numbers(exhibit, Head("high"), exhibit.frame["high"])
    band, region = _band(exhibit), _region(exhibit, places)
    lines = [*_lines(exhibit, places), *_words(exhibit, places, language)]
    sheet = Sheet((ticks, x, high, *(layer.column for layer in (*band, *region, *lines))), words)
    plots = [
        markup.areas(markup.drawn(sheet, band)),
        markup.bars(markup.drawn(sheet, region), "col", "clustered", gap=0) if region else "",
        markup.lines(markup.drawn(sheet, lines)),
        markup.category_axis(place="b", line=markup.stroke(markup.RULE, 1), gap=places.ticks_every),
        markup.value_axis(exhibit.y, place="l", labels_at="low", cross="midCat"),
    ]
    return sheet, markup.chart_space(places.plot.layout(), "".join(plots), language)


def _numbers(exhibit: Exhibit, name: str | Head, values: Iterable[float], formula: str = "") -> Column:
    return Column.of_numbers(name, values, exhibit.y.fmt.excel, formula)


def _at(exhibit: Exhibit, name: str | Head, values: Mapping[int, float]) -> Column:
    """A column with values at some rows and nothing at the others."""
    return _numbers(exhibit, name, (values.get(k, np.nan) for k in range(len(exhibit.frame))))


def _band(exhibit: Exhibit) -> list[Layer]:
    low, high = exhibit.frame["low"], exhibit.frame["high"]
    return [
        Layer(_numbers(exhibit, Head("low"), low), markup.NOTHING),
        Layer(_numbers(exhibit, Head("high-less-low"), high - low, "C{row}-D{row}"), markup.solid(markup.BAND)),
    ]


def _region(exhibit: Exhibit, places: Places) -> list[Layer]:
    """Columns without gaps, from the lower end of the axis to the upper one."""
    if exhibit.region is None:
        return []
    rows = range(places.row(exhibit.region.low), places.row(exhibit.region.high) + 1)
    ends = [end for end in (exhibit.y.high, exhibit.y.low) if end != 0]
    look = markup.solid(markup.REGION)
    name = exhibit.region.label
    return [Layer(_at(exhibit, name, dict.fromkeys(rows, end)), look, markup.UPRIGHT) for end in ends]


def _lines(exhibit: Exhibit, places: Places) -> list[Layer]:
    layers = [
        Layer(
            _numbers(exhibit, exhibit.y.title, exhibit.frame["y"]),
            markup.stroke(markup.BLUE, 2),
            markup.NO_MARKER,
            markup.UNSMOOTHED,
        )
    ]
    for point in exhibit.references:
        column = _at(exhibit, point.label, {places.row(point.x): point.y})
        layers.append(Layer(column, markup.NO_LINE, markup.dot(markup.SLATE, 7), markup.UNSMOOTHED))
    if exhibit.best:
        column = _at(exhibit, exhibit.best.label, {places.row(exhibit.best.x): exhibit.best.y})
        middle = markup.dot(markup.ORANGE, 10) + markup.drop_line(markup.ORANGE, places.drop)
        layers.append(Layer(column, markup.NO_LINE, middle, markup.UNSMOOTHED))
    return layers


def _words(exhibit: Exhibit, places: Places, language: str) -> list[Layer]:
    """The labels, all on one unseen series, and the thin lines that lead from them to their points."""
    placed = places.labels()
    layers = [
        Layer(
            _at(exhibit, Head("line-to", mark.text), mark.leader),
            markup.stroke(markup.RULE, 0.75),
            markup.NO_MARKER,
            markup.UNSMOOTHED,
        )
        for mark in placed
        if mark.leader
    ]
    if placed:
        column = _at(exhibit, Head("places-of-labels"), {mark.row: mark.value for mark in placed})
        words = markup.labels([_label(mark) for mark in placed], language)
        layers.append(Layer(column, markup.NO_LINE, markup.NO_MARKER + words, markup.UNSMOOTHED))
    return layers


def _label(mark: Placed) -> markup.Label:
    color = markup.ORANGE if mark.is_answer else markup.GREY
    return markup.Label(mark.row, mark.text, mark.side, color, mark.is_answer)
