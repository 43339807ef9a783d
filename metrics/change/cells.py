"""Sums by segment and side: what is compared within each, and how differences of segments are put together."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from metrics.change import means, proportions
from metrics.change.sums import Estimate, Sums

SIDES = ("one", "other")


def pairs(cells: pd.DataFrame) -> Iterator[tuple[object, Sums, Sums]]:
    """Segment, sums of the one side and of the other; a side without rows has sums of zero.

    Parameters
    ----------
    cells
        Rows of ``segment``, ``side`` ("one", or "other" for the control), ``n``, ``y`` and ``yy``.

    Raises
    ------
    ValueError
        When a side is called otherwise.
    """
    strange = set(cells["side"]) - set(SIDES)
    if strange:
        raise ValueError(f"The cells have the side '{sorted(map(str, strange))[0]}'; wanted 'one' and 'other'.")
    # A key of categories would bring back segments without rows, were not only those observed.
    sums = cells.groupby(["segment", "side"], sort=True, observed=True)[["n", "y", "yy"]].sum()
    found: dict[object, dict[str, Sums]] = {}
    for (segment, side), own in zip(sums.index, sums.to_numpy(float), strict=True):
        found.setdefault(segment, {})[side] = Sums(*map(float, own))
    none = Sums(0.0, 0.0, 0.0)
    for segment, sides in found.items():
        yield segment, *(sides.get(side, none) for side in SIDES)


def whole(cells: pd.DataFrame) -> tuple[Sums, Sums]:
    """Both sides over all segments."""
    ((_, one, other),) = pairs(cells.assign(segment=0))
    return one, other


def change(one: Sums, other: Sums, is_rate: bool) -> Estimate:
    """The difference by the method that suits the measure."""
    return proportions.difference(one, other) if is_rate else means.difference(one, other)
