"""What an exhibit is: one picture with its data, marks, words and source, before any library draws it.

The list of kinds is closed, and each kind has its own columns. Numbers are computed before an exhibit is made; a drawer
never computes one. An option that would serve one picture only does not belong here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import pandas as pd

from charts.fmt import Fmt

KINDS = ("kpi", "curve", "bridge", "bars", "lines", "dots", "table")

COLUMNS: dict[str, tuple[str, ...]] = {
    # up to four large figures: the figure, what it is, and its range or condition
    "kpi": ("figure", "label", "detail"),
    # an even grid of 101 positions x; y with its range
    "curve": ("x", "y", "low", "high"),
    # steps from a first total to a last one; role is "total" or "step"; text is the printed figure
    "bridge": ("label", "start", "end", "role", "text"),
    # horizontal bars in the order given; low and high are NaN where no range is drawn
    "bars": ("label", "value", "low", "high", "highlight", "text"),
    # two to four lines on one even grid of x, each named at its end; highlight marks the one the title speaks of.
    # Beside these may stand low and high, the range of y; text, the figure printed at the end of the line; and projected,
    # which marks a line that nobody saw: it alone is dashed then
    "lines": ("series", "x", "y", "highlight"),
    # one dot a row with its interval on a value axis that lies flat; Exhibit.base is drawn as the line to compare with
    "dots": ("label", "value", "low", "high", "highlight", "text"),
    # any text columns; see Exhibit.align
    "table": (),
}


@dataclass(frozen=True)
class Axis:
    """A value axis with its limits and steps, so that every output draws the same one.

    Where places count what has a name of its own, as months do, ``labels`` has one for each whole place from low to high.
    """

    title: str
    fmt: Fmt
    low: float
    high: float
    step: float
    labels: tuple[str, ...] = ()

    @property
    def ticks(self) -> list[float]:
        """The labelled values from low to high."""
        count = math.floor((self.high - self.low) / self.step + 1e-6)
        return [self.low + self.step * k for k in range(count + 1)]

    def text(self, value: float) -> str:
        """What is printed at a value: its number, or the name of its place."""
        return self.labels[round(value - self.low)] if self.labels else self.fmt.text(value)


@dataclass(frozen=True)
class Point:
    """A labelled place on a curve."""

    x: float
    y: float
    label: str


@dataclass(frozen=True)
class Region:
    """A labelled stretch of the x axis."""

    low: float
    high: float
    label: str


@dataclass(frozen=True)
class Mark:
    """A moment on the x axis, as an upright line with its words beside it."""

    x: float
    label: str
    detail: str = ""  # a second, plain line
    before: str = ""  # on the other side, what holds until then; left out where it would lie on something


@dataclass(frozen=True, eq=False)
class Exhibit:
    """One picture of a slide.

    ``title`` is the finding as a sentence, ``caption`` the quiet line that says what is drawn, ``alt`` the finding for
    those who cannot see it (40 to 300 characters). ``y`` is the value axis; of bars and dots it lies flat.
    """

    id: str
    kind: str
    title: str
    caption: str
    frame: pd.DataFrame
    source: str
    alt: str
    x: Axis | None = None
    y: Axis | None = None
    best: Point | None = None  # curve: the answer
    references: tuple[Point, ...] = ()  # curve: what it is compared with; lines: labelled places on them
    base: Point | None = None  # dots: the value at which the line to compare with stands (x counts), and its label
    region: Region | None = None  # curve: where it is as good
    mark: Mark | None = None  # lines: when something began
    align: tuple[str, ...] = field(default=())  # table: "left" or "right" for each column

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"The exhibit '{self.id}' has kind '{self.kind}'; wanted one of {', '.join(KINDS)}.")
        missing = [name for name in COLUMNS[self.kind] if name not in self.frame.columns]
        if missing:
            raise ValueError(f"The exhibit '{self.id}' of kind '{self.kind}' lacks the columns {', '.join(missing)}.")
        if self.kind == "lines" and ("low" in self.frame) != ("high" in self.frame):
            raise ValueError(f"The lines '{self.id}' have one of the columns low and high; wanted both or neither.")
        if self.x and self.x.labels and len(self.x.labels) != round(self.x.high - self.x.low) + 1:
            raise ValueError(
                f"The x axis of '{self.id}' has {len(self.x.labels)} labels; "
                f"wanted one for each place from {self.x.low:g} to {self.x.high:g}."
            )
        if self.kind == "table" and len(self.align) != len(self.frame.columns):
            raise ValueError(
                f"The table '{self.id}' needs one alignment for each of its {len(self.frame.columns)} columns."
            )
