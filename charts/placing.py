"""Where a label can stand without covering the data or another label."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

CLEAR = 6.0  # least distance between two labels
LEADER = 14.0  # pixels; a label nearer to its point needs no line


@dataclass(frozen=True)
class Box:
    """A rectangle in pixels from the upper left corner of the plot."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, width: float, height: float) -> Box:
        """The rectangle of this size with its centre at x, y."""
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the rectangle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlap(self, other: Box) -> float:
        """Area that two rectangles share."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        high = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(wide, 0.0) * max(high, 0.0)

    def grown(self, by: float) -> Box:
        """The rectangle with so many pixels more on each side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def nearest(self, x: float, y: float) -> tuple[float, float]:
        """The place in the rectangle that is nearest to a point."""
        return min(max(x, self.left), self.right), min(max(y, self.top), self.bottom)

    def distance(self, x: float, y: float) -> float:
        """Pixels from the rectangle to a point; nothing for one inside it."""
        near_x, near_y = self.nearest(x, y)
        return math.hypot(x - near_x, y - near_y)

    def within(self, other: Box) -> bool:
        """Whether the rectangle is a part of another."""
        across = other.left <= self.left and self.right <= other.right
        return across and other.top <= self.top and self.bottom <= other.bottom


def place(
    point: tuple[float, float],
    size: tuple[float, float],
    inside: Box,
    data: Sequence[Box],
    labels: Sequence[Box],
    columns: np.ndarray | None = None,
) -> Box:
    """A rectangle near the point, inside the picture, that covers no other label and the least of the data.

    Parameters
    ----------
    point
        What is labelled, in pixels.
    size
        Width and height of the label.
    inside
        The picture; a label never leaves it.
    data
        What should stay visible: stretches of a band, lines, points.
    labels
        What has its place already.
    columns
        Where alone a label's middle can stand; anywhere if not given.
    """
    offered = _candidates(point, size, inside)
    if columns is not None:
        offered = _moved_to(columns, offered, inside)
    costs = _distances(offered, point) + 4 * _covered(offered, data) + 400 * _covered(offered, labels)
    return Box(*offered[int(np.argmin(costs))].tolist())


def _candidates(point: tuple[float, float], size: tuple[float, float], inside: Box) -> np.ndarray:
    """Rectangles around the point, as rows of left, top, right, bottom; nearer and plainer places come first."""
    width, height = size
    found = []
    for across in (0, 1, -1, 0.75, -0.75, 0.5, -0.5):
        for gap in (12, 24, 48, 84, 120, 160):
            for rise in (0, -20, 20, -36, 36, -60, 60, -90, 90, -130, 130, -180, 180):
                x = point[0] + across * width + np.sign(across) * gap
                x = min(max(x, inside.left + width / 2), inside.right - width / 2)
                y = min(max(point[1] + rise, inside.top + height / 2), inside.bottom - height / 2)
                found.append((x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    return np.array(found)


def _moved_to(columns: np.ndarray, boxes: np.ndarray, inside: Box) -> np.ndarray:
    """Each rectangle with its middle on the nearest column on which it stays inside."""
    half = (boxes[0, 2] - boxes[0, 0]) / 2
    fitting = columns[(columns - half >= inside.left) & (columns + half <= inside.right)]
    offered = fitting if len(fitting) else columns
    middles = boxes[:, [0, 2]].mean(axis=1)
    nearest = offered[np.abs(middles[:, None] - offered).argmin(axis=1)]
    return boxes + np.outer(nearest - middles, [1, 0, 1, 0])


def stacked(middles: Sequence[float], heights: Sequence[float], low: float, high: float) -> list[float]:
    """The middles of labels one below the other, each as near to where it belongs as the others leave room.

    Labels that would cover each other keep together around the mean of where they belong, between ``low`` and ``high``.
    """

    def height(group: list[int]) -> float:
        return sum(heights[k] for k in group)

    def top(group: list[int]) -> float:
        """The upper edge of labels that touch each other."""
        down, wanted = 0.0, []
        for k in group:
            wanted.append(middles[k] - down - heights[k] / 2)
            down += heights[k]
        return max(min(sum(wanted) / len(wanted), high - down), low)

    groups: list[list[int]] = []
    for k in sorted(range(len(middles)), key=lambda k: middles[k]):
        groups.append([k])
        while len(groups) > 1 and top(groups[-2]) + height(groups[-2]) > top(groups[-1]):
            groups[-2:] = [groups[-2] + groups[-1]]
    found = [0.0] * len(middles)
    for group in groups:
        down = top(group)
        for k in group:
            found[k] = down + heights[k] / 2
            down += heights[k]
    return found


def _distances(boxes: np.ndarray, point: tuple[float, float]) -> np.ndarray:
    """Pixels from each rectangle to the point; one that touches it counts as far."""
    left, top, right, bottom = boxes.T
    distance = np.hypot(np.clip(point[0], left, right) - point[0], np.clip(point[1], top, bottom) - point[1])
    return distance + 40 * (distance < 8)


def _covered(boxes: np.ndarray, obstacles: Sequence[Box]) -> np.ndarray:
    """Area that each rectangle, with room around it, takes from the obstacles."""
    if not obstacles:
        return np.zeros(len(boxes))
    left, top, right, bottom = (boxes + np.array([-CLEAR, -CLEAR, CLEAR, CLEAR])).T[:, :, None]
    sides = np.array([(box.left, box.top, box.right, box.bottom) for box in obstacles]).T[:, None, :]
    wide = np.minimum(right, sides[2]) - np.maximum(left, sides[0])
    high = np.minimum(bottom, sides[3]) - np.maximum(top, sides[1])
    return (wide.clip(0) * high.clip(0)).sum(axis=1)
