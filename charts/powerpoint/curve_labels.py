"""Where the labels of a curve stand: on the grid of its rows, clear of the range and of each other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from charts.exhibit import Axis, Exhibit, Point, Region
from charts.placing import Box, place
from charts.powerpoint import arial
from charts.powerpoint.markup import SIZE
from charts.powerpoint.plot import Plot

TEXT = arial.height(1, SIZE)
HEADROOM = TEXT + 14  # for a label above the highest line of the grid
ABOVE = 6  # units from the range to the label of the answer
INSETS = 8  # of a label, left and right together


@dataclass(frozen=True)
class Placed:
    """Words that stand beside a row and a value; ``leader`` holds the line from there to their point, by row."""

    text: str
    row: int
    value: float
    side: str  # "t" above the place, "ctr" on it
    leader: Mapping[int, float] = field(default_factory=dict)
    is_answer: bool = False


def leader(box: Box, target: int, y: float, step: float, plot: Plot, axis: Axis) -> dict[int, float]:
    """A straight line by rows from the near side of a label to just before its point; none where it is near."""
    if box.left <= target * step <= box.right:
        return {}
    forward = box.centre[0] < target * step
    first = int(np.ceil(box.right / step)) if forward else int(np.floor(box.left / step))
    last = target - 1 if forward else target + 1
    if abs(last - first) < 2:
        return {}
    start = plot.value(box.centre[1], axis)
    rows = range(first, last + 1) if forward else range(last, first + 1)
    return {row: start + (y - start) * (row - first) / (target - first) for row in rows}


class Places:
    """The plot of a curve in its frame, and what already stands in it."""

    def __init__(self, exhibit: Exhibit, width: float, height: float) -> None:
        x, y = exhibit.x, exhibit.y
        left = max(arial.width(y.fmt.text(tick), SIZE) for tick in y.ticks) + 14
        right = arial.width(x.fmt.text(x.ticks[-1]), SIZE) / 2 + 4
        self.exhibit = exhibit
        self.plot = Plot(width, height, left, HEADROOM, right, TEXT + 22)
        self.last = len(exhibit.frame) - 1
        frame = exhibit.frame
        self._high = frame[["y", "high"]].max(axis=1).clip(y.low, y.high).to_numpy(float)
        self._low = frame[["y", "low"]].min(axis=1).clip(y.low, y.high).to_numpy(float)

    @property
    def ticks_every(self) -> int:
        """Rows from one printed position to the next."""
        x = self.exhibit.x
        return max(1, round(self.last * x.step / (x.high - x.low)))

    def at_ticks(self, names: tuple[str, ...]) -> tuple[str | None, ...]:
        """The names to print; the others are left out, for not every program can skip names by itself."""
        return tuple(name if row % self.ticks_every == 0 else None for row, name in enumerate(names))

    def row(self, x: float) -> int:
        """The row nearest to a position."""
        axis = self.exhibit.x
        share = (x - axis.low) / (axis.high - axis.low)
        return min(max(round(share * self.last), 0), self.last)

    @property
    def drop(self) -> float:
        """Per cent of the way from the answer to zero that its line goes: it ends above the label of the region."""
        best, region, y = self.exhibit.best, self.exhibit.region, self.exhibit.y
        if best is None or region is None or best.y <= 0:
            return 100.0
        _, answer = self._answer(best, [], set())
        _, label = self._region(region, [answer], set())
        is_above = label.left <= self.row(best.x) * self._step <= label.right
        end = self.plot.value(label.top, y)
        return 100 * (1 - end / best.y) if is_above and 0 < end < best.y else 100.0

    def labels(self) -> list[Placed]:
        """The words of the answer, of the region, and of what the answer is compared with."""
        placed: list[Placed] = []
        taken: list[Box] = []
        steps = [(self._answer, best) for best in (self.exhibit.best,) if best]
        steps += [(self._region, region) for region in (self.exhibit.region,) if region]
        steps += [(self._reference, point) for point in self.exhibit.references]
        for step, mark in steps:
            words, box = step(mark, taken, {each.row for each in placed})
            placed.append(words)
            taken.append(box)
        return placed

    def _answer(self, best: Point, taken: list[Box], rows: set[int]) -> tuple[Placed, Box]:
        """Above all of the range that lies below the words."""
        y = self.exhibit.y
        room = arial.width(best.label, SIZE, bold=True) + INSETS
        row = self._within(self.row(best.x), room)
        half = int(np.ceil(room / 2 / self._step))
        beneath = self._high[max(row - half, 0) : row + half + 1]
        foot = self.plot.down(max(best.y, *beneath), y) - ABOVE
        foot = min(foot, self.plot.down(best.y, y) - 12)
        for tick in sorted(y.ticks):  # not on a line of the grid
            line = self.plot.down(tick, y)
            if foot - TEXT - 4 < line < foot:
                foot = line - 2
        foot = max(foot, 0.0)  # a place beyond the axis would not be drawn; the headroom is above it
        box = Box.around(row * self._step, foot - TEXT / 2 - 3, room, TEXT)
        return Placed(best.label, row, self.plot.value(foot, y), "t", is_answer=True), box

    def _region(self, region: Region, taken: list[Box], rows: set[int]) -> tuple[Placed, Box]:
        """At the foot of the plot, or at its top where the curve or the label of the answer is at the foot."""
        room = arial.width(region.label, SIZE) + INSETS
        row = self._free(self._within(self.row((region.low + region.high) / 2), room), rows)
        feet = (self.plot.height, TEXT + 8)
        boxes = [Box.around(row * self._step, foot - TEXT / 2 - 3, room, TEXT) for foot in feet]
        covered = [sum(box.overlap(other) for other in [*self._strips(), *taken]) for box in boxes]
        foot, box = (feet[0], boxes[0]) if covered[0] <= covered[1] else (feet[1], boxes[1])
        return Placed(region.label, row, self.plot.value(foot, self.exhibit.y), "t"), box

    def _reference(self, point: Point, taken: list[Box], rows: set[int]) -> tuple[Placed, Box]:
        y = self.exhibit.y
        here = (self.row(point.x) * self._step, self.plot.down(point.y, y))
        picture = Box(0, 0, self.plot.width, self.plot.height)
        size = (min(arial.width(point.label, SIZE) + INSETS, self.plot.width), TEXT)
        box = place(here, size, picture, self._obstacles(), taken)
        row = self._free(round(box.centre[0] / self._step), rows)
        box = Box.around(row * self._step, box.centre[1], *size)
        value = self.plot.value(box.centre[1], y)
        way = leader(box, self.row(point.x), point.y, self._step, self.plot, y)
        return Placed(point.label, row, value, "ctr", way), box

    def _strips(self) -> list[Box]:
        """The range and the line in upright strips."""
        y = self.exhibit.y
        down = [self.plot.down(value, y) for value in self._high], [self.plot.down(value, y) for value in self._low]
        return [
            Box(k * self._step, min(down[0][k : k + 2]), (k + 1) * self._step, max(down[1][k : k + 2]))
            for k in range(self.last)
            if np.isfinite([*down[0][k : k + 2], *down[1][k : k + 2]]).all()
        ]

    def _obstacles(self) -> list[Box]:
        """What a label keeps clear of: the range in upright strips, the points, the drop line, the line at zero."""
        y, taken = self.exhibit.y, self._strips()
        zero = self.plot.down(min(max(0.0, y.low), y.high), y)
        taken.append(Box(0, zero - 1, self.plot.width, zero + 1))
        taken += [
            Box(0, down - 0.5, self.plot.width, down + 0.5) for down in (self.plot.down(tick, y) for tick in y.ticks)
        ]
        best = self.exhibit.best
        for point in (*self.exhibit.references, *([best] if best else [])):
            taken.append(Box.around(self.row(point.x) * self._step, self.plot.down(point.y, y), 12, 12))
        if best:
            across = self.row(best.x) * self._step
            taken.append(Box(across - 2, self.plot.down(best.y, y), across + 2, zero))
        return taken

    @property
    def _step(self) -> float:
        """Units from one row to the next."""
        return self.plot.width / self.last

    def _free(self, row: int, rows: set[int]) -> int:
        """The nearest row without a label, for each holds only one."""
        return min((each for each in range(self.last + 1) if each not in rows), key=lambda each: abs(each - row))

    def _within(self, row: int, room: float) -> int:
        """The row on which a label of this width stays inside the frame."""
        first = int(np.ceil(room / 2 / self._step))
        last = int(np.floor((self.plot.width + self.plot.right - room / 2) / self._step))
        return max(min(row, last), min(first, self.last // 2))
