"""Where a label can stand without covering the data or another label."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

CLEAR = 6.0  # least distance between two labels


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


def place(
    point: tuple[float, float], size: tuple[float, float], inside: Box, data: Sequence[Box], labels: Sequence[Box]
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
    """
    offered = _candidates(point, size, inside)
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
