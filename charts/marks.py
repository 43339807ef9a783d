"""What every drawing of a bridge or of bars agrees on: colours, and where figures stand."""

from __future__ import annotations

import pandas as pd

from charts import theme
from charts.exhibit import Exhibit

SIDE = 0.2  # share of its place that is free on each side of a step


def step_colours(exhibit: Exhibit) -> list[str]:
    """Totals are slate and steps quiet; the last step, the one that the title speaks of, is blue, or orange for a loss."""
    frame = exhibit.frame
    steps = [place for place, role in enumerate(frame["role"]) if role == "step"]
    found = [theme.QUIET if place in steps else theme.SLATE for place in range(len(frame))]
    if steps:
        last = steps[-1]
        found[last] = theme.BLUE if frame["end"].iloc[last] >= frame["start"].iloc[last] else theme.ORANGE
    return found


def figure_places(frame: pd.DataFrame) -> pd.Series:
    """Where the figure of each bar stands: after the range, on the side to which the bar goes."""
    right = frame[["value", "high"]].max(axis=1)
    left = frame[["value", "low"]].min(axis=1)
    return right.where(frame["value"] >= 0, left)
