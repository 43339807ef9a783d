"""What the drawings of a kind agree on in every library: colours, dashes, and where figures stand, also beyond the axis."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from charts import theme
from charts.exhibit import Axis, Exhibit, Point

BAND_OPACITY = 0.14  # the colour of a line this thin lets the grid through; blue is then theme.BAND on paper
LABEL_GAP = 8  # pixels between two labels of an axis
SIDE = 0.2  # share of its place that is free on each side of a step
SOLID, DASHES, POINTS, MIXED = (), (8, 4), (2, 3), (12, 3, 2, 3)  # pixels on and off in turn
SAID = 60  # signs of a name, from which it may be drawn shortened
UP, DOWN = "\u2191", "\u2193"  # where lies what is beyond an axis
_OTHERS = ((theme.SLATE, DASHES), (theme.TEAL, POINTS), (theme.GREY, MIXED), (theme.SLATE, SOLID))


@dataclass(frozen=True, eq=False)
class Line:
    """One of several lines: its rows, and a colour and dash that no other has."""

    name: str
    frame: pd.DataFrame
    color: str
    dash: tuple[int, ...]
    is_point: bool  # the one that the title speaks of

    @property
    def width(self) -> float:
        """How thick it is, in pixels."""
        return 2.5 if self.is_point else 2.0

    @property
    def band(self) -> pd.DataFrame:
        """The x, low and high of the rows whose range is known."""
        return self.frame.reindex(columns=["x", "low", "high"]).astype(float).dropna()

    @property
    def end(self) -> tuple[float, float]:
        """The last place at which it is known."""
        x, y = self.frame[["x", "y"]].astype(float).dropna().iloc[-1]
        return float(x), float(y)

    @property
    def figure(self) -> str:
        """What is printed at its end above its name; nothing where the exhibit tells none."""
        if "text" not in self.frame:
            return ""
        return next((text for text in reversed(self.frame["text"].fillna("").tolist()) if text), "")


def lines(exhibit: Exhibit) -> list[Line]:
    """The lines in the order of the frame; the first that is highlighted is blue and solid.

    The others are told apart by dashes, unless the exhibit says which of them were seen: these are solid, as is usual of what was.
    """
    frame = exhibit.frame
    names = list(dict.fromkeys(frame["series"]))
    point = next(iter(frame.loc[frame["highlight"].astype(bool), "series"]), None)
    looks, found = iter(_OTHERS), []
    for name in names:
        color, dash = (theme.BLUE, SOLID) if name == point else next(looks)
        rows = frame[frame["series"] == name]
        if "projected" in frame:
            dash = DASHES if rows["projected"].any() else SOLID
        found.append(Line(name, rows, color, dash, name == point))
    return found


def nearest_line(found: list[Line], x: float, y: float) -> Line:
    """The line on which a point stands."""
    return min(found, key=lambda line: abs(np.interp(x, line.frame["x"], line.frame["y"]) - y))


def thinned(axis: Axis, length: float, width: Callable[[str], float]) -> int:
    """Every how many ticks there is room for a label on a flat axis of so many pixels."""
    widest = max(width(axis.text(tick)) for tick in axis.ticks) + LABEL_GAP
    return max(1, math.ceil(widest * (axis.high - axis.low) / axis.step / length))


def step_colours(exhibit: Exhibit) -> list[str]:
    """Totals are slate and steps quiet; the one that the title speaks of is blue, or orange for a loss.

    That is the step highlighted, where the frame says so, else the last.
    """
    frame = exhibit.frame
    steps = [place for place, role in enumerate(frame["role"]) if role == "step"]
    found = [theme.QUIET if place in steps else theme.SLATE for place in range(len(frame))]
    if steps:
        pointed = [place for place in steps if "highlight" in frame and frame["highlight"].iloc[place]]
        last = (pointed or steps)[-1]
        found[last] = theme.BLUE if frame["end"].iloc[last] >= frame["start"].iloc[last] else theme.ORANGE
    return found


def figure_places(frame: pd.DataFrame) -> pd.Series:
    """Where the figure of each bar stands: after the range, on the side to which the bar goes."""
    right = frame[["value", "high"]].max(axis=1)
    left = frame[["value", "low"]].min(axis=1)
    return right.where(frame["value"] >= 0, left)


def short_names(labels: Iterable[str], wrap: Callable[[str], list[str]], most: int) -> list[list[str]]:
    """The names of rows in no more than so many lines: the longest lose their end, or their middle where ends tell them apart."""
    labels = list(labels)
    whole = [wrap(label) for label in labels]
    if max(map(len, whole), default=0) <= most:
        return whole
    by_end = [_cut(label, wrap, most, tail=0.0) for label in labels]
    alike = len({tuple(lines) for lines in by_end}) < len(set(labels))
    return [_cut(label, wrap, most, tail=0.4) for label in labels] if alike else by_end


def _cut(label: str, wrap: Callable[[str], list[str]], most: int, tail: float) -> list[str]:
    """A name in so many lines; ``tail`` is the share of what is kept of it that its end has."""

    def lines(kept: int) -> list[str]:
        end = round(kept * tail)
        return wrap(
            label if kept == len(label) else f"{label[: kept - end].rstrip()}…{label[len(label) - end :].lstrip()}"
        )

    if len(lines(len(label))) <= most:
        return lines(len(label))
    return lines(bisect_right(range(1, len(label)), most, key=lambda kept: len(lines(kept))))


def heard(exhibit: Exhibit) -> str:
    """What is read to those who cannot see a picture: its finding, and in full the names that are too long to be drawn so."""
    column = {"bars": "label", "bridge": "label", "dots": "label", "lines": "series"}.get(exhibit.kind)
    labels = exhibit.frame[column].unique() if column else []
    return " ".join([exhibit.alt, *(f"{label}." for label in labels if len(label) > SAID)])


def edged(exhibit: Exhibit) -> Exhibit:
    """The exhibit with the points of a curve, or the steps of a bridge, that lie beyond the axis held at its edge."""
    if exhibit.kind == "bridge":
        return _held_steps(exhibit)
    return replace(
        exhibit,
        best=exhibit.best and _held_point(exhibit.best, exhibit.y),
        references=tuple(_held_point(point, exhibit.y) for point in exhibit.references),
    )


def is_beyond(axis: Axis, value: float) -> bool:
    """Whether a value lies off an axis, by more than its width as a mark."""
    return bool(arrow(axis, value))


def arrow(axis: Axis, value: float) -> str:
    """The direction in which a value lies beyond an axis; nothing for one on it."""
    least = 1e-6 * (axis.high - axis.low)
    return DOWN if value < axis.low - least else UP if value > axis.high + least else ""


def _held_point(point: Point, axis: Axis) -> Point:
    to = arrow(axis, point.y)
    return replace(point, y=_on(axis, point.y), label=f"{point.label} {to}") if to else point


def _held_steps(exhibit: Exhibit) -> Exhibit:
    axis, frame = exhibit.y, exhibit.frame
    if not any(is_beyond(axis, value) for name in ("start", "end") for value in frame[name]):
        return exhibit
    ends = {name: [_on(axis, value) for value in frame[name]] for name in ("start", "end")}
    texts = [
        f"{text} {arrow(axis, end) or arrow(axis, start)}".rstrip()
        for text, start, end in zip(frame["text"], frame["start"], frame["end"], strict=True)
    ]
    return replace(exhibit, frame=frame.assign(**ends, text=texts))


def _on(axis: Axis, value: float) -> float:
    return min(max(value, axis.low), axis.high)
