"""Lines and dots that are hard to draw: long names, many rows, ends that meet, values below zero."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Mark, Point
from tests import decks

NAMES = ("Gradient boosting, weekly data", "Present model", "Logistic regression, one year", "Rule of the call centre")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LONG = "Thirty characters in one label"


def lines(*functions: Callable[[np.ndarray], np.ndarray], names: Sequence[str] = NAMES, **changes: object) -> Exhibit:
    """Lines over shares from 0 to 1, the first of them highlighted."""
    x = np.linspace(0, 1, 101)
    frames = [
        pd.DataFrame({"series": name, "x": x, "y": function(x), "highlight": name == names[0]})
        for name, function in zip(names, functions, strict=False)
    ]
    axis = Axis("Profit", decks.MONEY, -160_000, 160_000, 40_000)
    frame = pd.concat(frames, ignore_index=True)
    return replace(decks.lines(), frame=frame, **{"references": (), "y": axis, **changes})


def hump(height: float, end: float = 0.0) -> Callable[[np.ndarray], np.ndarray]:
    """A profit that rises to about a height and falls to an end."""
    return lambda x: 4 * height * x * (1 - x) + end * x


def slope(end: float) -> Callable[[np.ndarray], np.ndarray]:
    """A straight line from zero."""
    return lambda x: end * x


def dots(values: Sequence[float], half: float = 20_000, label: str = LONG, base: float | None = 40_000) -> Exhibit:
    """One row for each value, the first of them highlighted."""
    value = np.array(values, float)
    frame = pd.DataFrame(
        {
            "label": [f"{label[:-2]} {k}" for k in range(len(value))],
            "value": value,
            "low": value - half,
            "high": value + half,
            "highlight": [k == 0 for k in range(len(value))],
            "text": [decks.MONEY.text(each) for each in value],
        }
    )
    axis = Axis("Gain", decks.MONEY, -160_000, 160_000, 40_000)
    line = None if base is None else Point(base, 0.0, f"As assumed: {decks.MONEY.text(base)}")
    return replace(decks.dots(), frame=frame, y=axis, base=line)


def monthly(
    seen: Sequence[float], expected: Sequence[float], half: float = 0.01, mark: Mark | None = None, **changes: object
) -> Exhibit:
    """Shares by month from September on, the expected one with its range; both tell the figure of their end."""
    places = np.arange(len(seen), dtype=float)
    names = [f"{MONTHS[(k + 8) % 12]} {2024 + (k + 8) // 12}" for k in range(len(seen))]
    frames = [
        pd.DataFrame(
            {"series": name, "x": places, "y": y, "low": low, "high": high, "highlight": name == "seen"}
        ).assign(text=f"{100 * y[-1]:.1f}%")
        for name, y, low, high in (
            ("seen", np.array(seen, float), np.nan, np.nan),
            ("as before", np.array(expected, float), np.array(expected) - half, np.array(expected) + half),
        )
    ]
    x = Axis("month", decks.MONEY, 0.0, len(seen) - 1.0, 2.0, tuple(names))
    axes = {"x": x, "y": Axis("Churn", decks.SHARE, 0, 0.16, 0.04), "references": ()}
    return replace(decks.lines(), frame=pd.concat(frames, ignore_index=True), mark=mark, **{**axes, **changes})


GO_LIVE = Mark(7.5, "Go-live of the offers", "21 April", "alike before")
FALL = [0.11] * 8 + [0.06] * 4
LINES = {
    "as in the deck": decks.lines(),
    "four that end together": lines(hump(120e3), hump(100e3), hump(80e3), hump(40e3)),
    "four that end apart": lines(slope(150e3), slope(110e3), slope(20e3), slope(-120e3)),
    "two that cross": lines(slope(100e3), lambda x: 100e3 - 180e3 * x, names=("New", "Present")),
    "three that cross often": lines(
        lambda x: 120e3 * np.sin(6 * x), lambda x: 120e3 * np.cos(6 * x), slope(-60e3), names=("New", "Present", "Rule")
    ),
    "two that are the same": lines(slope(100e3), slope(100e3)),
    "losses only": lines(hump(-120e3), hump(-60e3), names=("New model", "Present model")),
    "two with figures that end close": monthly([0.1] * 12, [0.101] * 12),
    "two with figures that end together": monthly([0.1] * 12, [0.1] * 12),
    "a mark between two places": monthly(FALL, [0.11] * 12, mark=GO_LIVE),
    "a mark at the first place": monthly(FALL, [0.11] * 12, mark=replace(GO_LIVE, x=0.0)),
    "a mark at the last place": monthly(FALL, [0.11] * 12, mark=replace(GO_LIVE, x=11.0)),
    "a mark without room beside it": monthly(
        [0.0, 0.16] * 6, [0.15, 0.01] * 6, mark=replace(GO_LIVE, x=5.0), y=Axis("Churn", decks.SHARE, 0, 0.16, 0.04)
    ),
    "a mark over names inside": lines(hump(120e3), hump(60e3), names=NAMES, mark=Mark(0.4, "Go-live", "21 April")),
    "one that begins late": lines(
        slope(100e3), lambda x: np.where(x < 0.5, np.nan, -60e3 * x), names=("New model", "Present model")
    ),
}
DOTS = {
    "as in the deck": decks.dots(),
    "one row": dots([30e3]),
    "eight rows": dots(np.linspace(-130e3, 130e3, 8)),
    "losses only": dots([-120e3, -60e3, -20e3], base=-60e3),
    "without a line to compare with": dots([10e3, 20e3], base=None),
    "a line at the edge": dots([10e3, 20e3], base=160e3),
    "without intervals": replace(
        decks.dots(), frame=decks.dots().frame.assign(low=np.nan, high=np.nan, text=["$111k"] * 4)
    ),
    "beyond the axis": dots([150e3, -150e3], half=60e3),
}
