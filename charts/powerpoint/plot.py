"""Where the axes of a chart stand inside its frame, so that labels can be placed by measured widths."""

from __future__ import annotations

from dataclasses import dataclass

from charts.exhibit import Axis


@dataclass(frozen=True)
class Plot:
    """A frame of a size in slide units, and its margins around the axes."""

    frame_width: float
    frame_height: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Units from the left end of the axes to the right one."""
        return self.frame_width - self.left - self.right

    @property
    def height(self) -> float:
        """Units from the upper end of the axes to the lower one."""
        return self.frame_height - self.top - self.bottom

    def layout(self) -> str:
        """The inner plot area as shares of the frame, which PowerPoint keeps when the chart is resized."""
        shares = {
            "x": self.left / self.frame_width,
            "y": self.top / self.frame_height,
            "w": self.width / self.frame_width,
            "h": self.height / self.frame_height,
        }
        modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>'
        places = "".join(f'<c:{name} val="{share:.5f}"/>' for name, share in shares.items())
        return f"<c:layout><c:manualLayout>{modes}{places}</c:manualLayout></c:layout>"

    def down(self, value: float, axis: Axis) -> float:
        """Units from the upper end of an upright axis to a value."""
        return (axis.high - value) / (axis.high - axis.low) * self.height

    def value(self, down: float, axis: Axis) -> float:
        """The value so many units below the upper end of an upright axis."""
        return axis.high - down / self.height * (axis.high - axis.low)
