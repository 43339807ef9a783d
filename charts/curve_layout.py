"""Where the labels of a curve stand, the same for every library that draws it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from charts import typeface
from charts.canvas import SIZE, Canvas
from charts.exhibit import Exhibit
from charts.placing import CLEAR, Box, place

ABOVE = 8  # pixels from the band to the label of the answer
TEXT_HEIGHT = SIZE + 4
COSTLY = 9  # covering a label is so many times worse than covering the band


@dataclass(frozen=True)
class CurveLayout:
    """The plot, and the rectangle of each label in pixels from its upper left corner."""

    canvas: Canvas
    best: Box | None
    region: Box | None
    references: tuple[Box, ...]
    drop_end: float  # how far down the dashed line from the answer goes


def layout(exhibit: Exhibit, width: float, height: float) -> CurveLayout:
    """The places of all labels of a curve in a picture of this size."""
    canvas = _canvas(exhibit, width, height)
    best = _best(exhibit, canvas)
    region = _region(exhibit, canvas, best)
    drop_end = _drop_end(exhibit, canvas, region)
    labels = [box for box in (best, region) if box]
    data = _strips(exhibit, canvas) + _dots(exhibit, canvas, drop_end) + _grid(exhibit, canvas)
    references = []
    for point in exhibit.references:
        size = (typeface.width(point.label, SIZE) + 4, TEXT_HEIGHT)
        picture = Box(0, 0, canvas.inner_width + canvas.right, canvas.inner_height)
        here = canvas.across(point.x), canvas.down(point.y)
        references.append(place(here, size, picture, data, [*labels, *references]))
    return CurveLayout(canvas, best, region, tuple(references), drop_end)


def visible(exhibit: Exhibit, name: str) -> np.ndarray:
    """A column of the frame, cut at the edges of the plot."""
    return exhibit.frame[name].to_numpy(float).clip(exhibit.y.low, exhibit.y.high)


def _canvas(exhibit: Exhibit, width: float, height: float) -> Canvas:
    x, y = exhibit.x, exhibit.y
    left = max(typeface.width(y.fmt.text(tick), SIZE) for tick in y.ticks) + 14
    right = typeface.width(x.fmt.text(x.ticks[-1]), SIZE) / 2 + 2
    canvas = Canvas(width, height, left, right, TEXT_HEIGHT / 2, 36, (x.low, x.high), (y.low, y.high))
    label = _best(exhibit, canvas)
    lifted = max(0.0, -label.top - canvas.top) if label else 0.0
    # a lower plot moves the label down a little less than the margin grows, so the margin has some to spare
    return replace(canvas, top=canvas.top + lifted * 1.1)


def _region(exhibit: Exhibit, canvas: Canvas, best: Box | None) -> Box | None:
    """At the foot of the plot, or at its top where the curve or the label of the answer is at the foot."""
    if exhibit.region is None:
        return None
    room = typeface.width(exhibit.region.label, SIZE)
    middle = _within(canvas.across((exhibit.region.low + exhibit.region.high) / 2), room, canvas)
    places = [Box.around(middle, down, room, TEXT_HEIGHT) for down in (canvas.inner_height - 14, 14)]
    taken = [*_strips(exhibit, canvas), *([best.grown(CLEAR)] * COSTLY if best else [])]
    return min(places, key=lambda place: sum(place.overlap(other) for other in taken))


def _best(exhibit: Exhibit, canvas: Canvas) -> Box | None:
    """Above all of the band below it, and not on a line of the grid."""
    if exhibit.best is None:
        return None
    room = typeface.width(exhibit.best.label, SIZE, 700)
    middle = _within(canvas.across(exhibit.best.x), room, canvas)
    across = np.array([canvas.across(x) for x in exhibit.frame["x"]])
    beneath = (across >= middle - room / 2 - 8) & (across <= middle + room / 2 + 8)
    highest = np.nanmax([exhibit.best.y, *visible(exhibit, "high")[beneath], *visible(exhibit, "y")[beneath]])
    foot = min(canvas.down(highest) - ABOVE, canvas.down(exhibit.best.y) - 16)
    for tick in sorted(exhibit.y.ticks):
        line = canvas.down(tick)
        if foot - TEXT_HEIGHT < line < foot:
            foot = line - 2
    return Box(middle - room / 2, foot - TEXT_HEIGHT, middle + room / 2, foot)


def _within(middle: float, room: float, canvas: Canvas) -> float:
    """The middle of a label of this width, moved so that it stays in the picture."""
    return min(max(middle, room / 2 + 4), canvas.inner_width + canvas.right - room / 2)


def _drop_end(exhibit: Exhibit, canvas: Canvas, region: Box | None) -> float:
    """Down to the zero line, or to the label of the region where that stands in the way."""
    zero = canvas.down(min(max(0.0, canvas.y[0]), canvas.y[1]))
    if exhibit.best is None or region is None:
        return zero
    across, down = canvas.across(exhibit.best.x), canvas.down(exhibit.best.y)
    meets = region.left <= across <= region.right and down < region.top < zero
    return region.top if meets else zero


def _strips(exhibit: Exhibit, canvas: Canvas) -> list[Box]:
    """The band and the curve in upright strips, where they are known."""
    across = [canvas.across(x) for x in exhibit.frame["x"]]
    top = [canvas.down(y) for y in np.fmax(visible(exhibit, "high"), visible(exhibit, "y"))]
    bottom = [canvas.down(y) for y in np.fmin(visible(exhibit, "low"), visible(exhibit, "y"))]
    strips = [
        Box(across[k], min(top[k], top[k + 1]), across[k + 1], max(bottom[k], bottom[k + 1]))
        for k in range(len(across) - 1)
    ]
    return [strip for strip in strips if np.isfinite([strip.top, strip.bottom]).all()]


def _dots(exhibit: Exhibit, canvas: Canvas, drop_end: float) -> list[Box]:
    """The marked points, and the dashed line from the answer."""
    points = [*exhibit.references, *([exhibit.best] if exhibit.best else [])]
    found = [Box.around(canvas.across(point.x), canvas.down(point.y), 12, 12) for point in points]
    if exhibit.best:
        across = canvas.across(exhibit.best.x)
        found.append(Box(across - 2, canvas.down(exhibit.best.y), across + 2, drop_end))
    return found


def _grid(exhibit: Exhibit, canvas: Canvas) -> list[Box]:
    levels = [canvas.down(tick) for tick in exhibit.y.ticks]
    return [Box(0, down - 0.5, canvas.inner_width, down + 0.5) for down in levels]
