"""Rows of arms and their sums, as tests of a change share them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from metrics.change.sums import Sums

SHARED = Path(__file__).parents[3] / "../shared/data"


def sums(y: Sequence[float], x: Sequence[float] | None = None) -> Sums:
    """Of a measure, and of a covariate if there is one."""
    y = np.asarray(y, dtype=float)
    x = np.zeros(len(y)) if x is None else np.asarray(x, dtype=float)
    return Sums(len(y), *(float(total) for total in (y.sum(), y @ y, x.sum(), x @ x, x @ y)))


def rates(most: int = 300) -> st.SearchStrategy[Sums]:
    """Arms of up to so many rows with any number of events."""
    return st.integers(1, most).flatmap(lambda n: st.integers(0, n).map(lambda y: Sums.of_events(n, y)))


def amounts(least: int = 2, most: int = 30) -> st.SearchStrategy[list[float]]:
    """Amounts of rows, in thousandths so that sums keep what tells them apart."""
    return st.lists(st.integers(-100_000, 100_000).map(lambda k: k / 1000), min_size=least, max_size=most)


def cells(segments: Mapping[str, tuple]) -> pd.DataFrame:
    """Sums of both sides by segment, from (rows, events) or from lists of amounts."""
    table = []
    for segment, sides in segments.items():
        for side, own in zip(("one", "other"), sides, strict=True):
            arm = sums(own) if isinstance(own, list) else Sums.of_events(*own)
            if arm.n:
                table.append((segment, side, arm.n, arm.y, arm.yy))
    return pd.DataFrame(table, columns=["segment", "side", "n", "y", "yy"])


def ranked(one: Sequence[tuple], other: Sequence[tuple], fold: int | None = None) -> pd.DataFrame:
    """Cells by falling score, from (rows, events) of both sides at every place."""
    table = [
        (place, side, *own, own[1]) for side, arm in (("one", one), ("other", other)) for place, own in enumerate(arm)
    ]
    frame = pd.DataFrame(table, columns=["place", "side", "n", "y", "yy"])
    return frame if fold is None else frame.assign(fold=fold)
