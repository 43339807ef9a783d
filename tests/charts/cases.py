"""Lines and dots that are hard to draw: long names, many rows, ends that meet, values below zero."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from charts.exhibit import Axis, Exhibit, Point
from tests import decks

NAMES = ("Gradient boosting, weekly data", "Present model", "Logistic regression, one year", "Rule of the call centre")
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
