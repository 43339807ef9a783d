"""The plot of a picture in pixels, so that labels are placed by measured widths and not by a library's own layout."""

from __future__ import annotations

from dataclasses import dataclass

SIZE = 16  # 12 pt on a slide, the least that a room can read
LINE_HEIGHT = 20


@dataclass(frozen=True)
class Canvas:
    """A picture of fixed size, its margins, and the values at the edges of the plot between them."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    x: tuple[float, float]
    y: tuple[float, float]

    @property
    def inner_width(self) -> float:
        """Pixels between the left and right edge of the plot."""
        return self.width - self.left - self.right

    @property
    def inner_height(self) -> float:
        """Pixels between the upper and lower edge of the plot."""
        return self.height - self.top - self.bottom

    def across(self, value: float) -> float:
        """Pixels from the left edge of the plot to a value of x."""
        return (value - self.x[0]) / (self.x[1] - self.x[0]) * self.inner_width

    def down(self, value: float) -> float:
        """Pixels from the upper edge of the plot to a value of y."""
        return (self.y[1] - value) / (self.y[1] - self.y[0]) * self.inner_height

    def x_at(self, across: float) -> float:
        """The value of x so many pixels from the left edge of the plot."""
        return self.x[0] + across / self.inner_width * (self.x[1] - self.x[0])

    def y_at(self, down: float) -> float:
        """The value of y so many pixels below the upper edge of the plot."""
        return self.y[1] - down / self.inner_height * (self.y[1] - self.y[0])
