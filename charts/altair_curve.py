"""A curve with its range, the answer on it, what it is compared with, and where it is as good."""

from __future__ import annotations

from typing import Any

import altair as alt
import numpy as np

from charts import theme
from charts.altair_layers import boxes, chart, dots, leader, level, picture, rules, scales, texts
from charts.canvas import Canvas
from charts.curve_layout import CurveLayout, layout
from charts.exhibit import Exhibit
from charts.marks import BAND_OPACITY, edged, is_beyond
from charts.placing import Box

REGION_OPACITY = 0.06  # blue this thin is theme.REGION on paper


def draw(exhibit: Exhibit, width: float, height: float) -> dict[str, Any]:
    """The exhibit as a Vega-Lite chart."""
    exhibit = edged(exhibit)
    places = layout(exhibit, width, height)
    canvas = places.canvas
    zero = [level(canvas, 0.0)] if canvas.y[0] <= 0 <= canvas.y[1] else []
    layers = [
        rules(canvas, [level(canvas, tick) for tick in exhibit.y.ticks], theme.GRID),
        *_region(exhibit, places),
        _band(exhibit, canvas),
        rules(canvas, zero, theme.RULE),
        _line(exhibit, canvas),
        *_axis_labels(exhibit, canvas),
        *_references(exhibit, places),
        *_best(exhibit, places),
    ]
    return picture(canvas, layers)


def _region(exhibit: Exhibit, places: CurveLayout) -> list[alt.Chart]:
    region, canvas = exhibit.region, places.canvas
    if region is None:
        return []
    area = {"x": region.low, "x2": region.high, "y": canvas.y[0], "y2": canvas.y[1]}
    return [
        boxes(canvas, [area], theme.BLUE, opacity=REGION_OPACITY),
        _label(canvas, places.region, region.label),
    ]


def _band(exhibit: Exhibit, canvas: Canvas) -> alt.Chart:
    columns = zip(exhibit.frame["x"], exhibit.frame["low"], exhibit.frame["high"], strict=True)
    rows = [{"x": x, "y": low, "y2": high} for x, low, high in columns if np.isfinite([low, high]).all()]
    mark = chart(rows).mark_area(
        color=theme.BLUE, opacity=BAND_OPACITY, aria=False, clip=_is_cut(exhibit, "low", "high")
    )
    return mark.encode(**scales(canvas), y2=alt.Y2("y2:Q"))


def _line(exhibit: Exhibit, canvas: Canvas) -> alt.Chart:
    columns = zip(exhibit.frame["x"], exhibit.frame["y"], strict=True)
    rows = [{"x": x, "y": y} for x, y in columns if np.isfinite(y)]
    style = {
        "color": theme.BLUE,
        "strokeWidth": 2.5,
        "strokeJoin": "round",
        "aria": False,
        "clip": _is_cut(exhibit, "y"),
    }
    return chart(rows).mark_line(**style).encode(**scales(canvas))


def _is_cut(exhibit: Exhibit, *names: str) -> bool:
    """Whether a column runs off the plot, where it ends; what keeps to the plot is drawn to the full width of its line."""
    return any(is_beyond(exhibit.y, value) for name in names for value in exhibit.frame[name] if np.isfinite(value))


def _axis_labels(exhibit: Exhibit, canvas: Canvas) -> list[alt.Chart]:
    x, y = exhibit.x, exhibit.y
    beside = [{"x": canvas.x[0], "y": tick, "text": y.fmt.text(tick)} for tick in y.ticks]
    below = [{"x": tick, "y": canvas.y[0], "text": x.fmt.text(tick)} for tick in x.ticks]
    return [
        texts(canvas, beside, align="right", dx=-12),
        texts(canvas, below, align="center", dy=22),
    ]


def _best(exhibit: Exhibit, places: CurveLayout) -> list[alt.Chart]:
    best, canvas = exhibit.best, places.canvas
    if best is None:
        return []
    drop = {"x": best.x, "x2": best.x, "y": best.y, "y2": canvas.y_at(places.drop_end)}
    return [
        rules(canvas, [drop], theme.ORANGE, 1.25, strokeDash=[3, 3]),
        dots(canvas, [{"x": best.x, "y": best.y}], theme.ORANGE, 150, stroke=theme.PAPER, strokeWidth=2),
        _label(canvas, places.best, best.label, color=theme.ORANGE, fontWeight=700),
    ]


def _references(exhibit: Exhibit, places: CurveLayout) -> list[alt.Chart]:
    canvas, layers = places.canvas, []
    for point, box in zip(exhibit.references, places.references, strict=True):
        layers += [
            rules(canvas, leader(canvas, point, box), theme.RULE),
            dots(canvas, [{"x": point.x, "y": point.y}], theme.SLATE, 64),
            _label(canvas, box, point.label),
        ]
    return layers


def _label(canvas: Canvas, box: Box, text: str, **style: object) -> alt.Chart:
    x, y = box.centre
    return texts(canvas, [{"x": canvas.x_at(x), "y": canvas.y_at(y), "text": text}], align="center", **style)
