"""Limits and steps of an axis that a person would choose."""

from __future__ import annotations

import math
from collections.abc import Iterable


def nice_range(values: Iterable[float], steps: int = 5) -> tuple[float, float, float]:
    """Lowest label, highest label and step for values of an axis that always holds zero; steps are 1, 2, 2.5, 4 or 5 times ten."""
    finite = [value for value in values if math.isfinite(value)]
    low, high = min([0.0, *finite]), max([0.0, *finite])
    if low == high:
        return 0.0, 1.0, 0.5
    rough = (high - low) / steps
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 2.5, 4, 5, 10) if factor * power >= rough * 0.999)
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, step


def near_range(values: Iterable[float], steps: int = 5, near: float = 0.5) -> tuple[float, float, float]:
    """As ``nice_range`` for places that are no lengths: without zero where the values lie close together and far from it."""
    finite = [value for value in values if math.isfinite(value)]
    low, high = min(finite), max(finite)
    if low == high or low <= 0 or high - low > near * high:
        return nice_range(finite, steps)
    _, _, step = nice_range([0.0, high - low], steps)
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step, step


FLAT = 8.0  # so many times the part that decides, a range would flatten it
STUB = 0.25  # of the part that is kept, what is shown on the side on which something lies beyond


def deciding_range(
    values: Iterable[float], deciding: Iterable[float], keep: float = 4.0, steps: int = 5
) -> tuple[float, float, float]:
    """As ``nice_range``, but for the part that decides where all values together would flatten it.

    Values farther from that part than ``keep`` times its height are left beyond the axis, which still holds zero.
    """
    finite = [value for value in values if math.isfinite(value)]
    must = [0.0, *(value for value in deciding if math.isfinite(value))]
    first, last = min(must), max(must)
    height = last - first
    if height <= 0 or max(*must, *finite) - min(*must, *finite) <= FLAT * height:
        return nice_range([*finite, *must], steps)
    kept = [value for value in finite if first - keep * height <= value <= last + keep * height]
    low, high = min([first, *kept]), max([last, *kept])
    stub = STUB * (high - low)
    if min(finite) < low:
        low = min(low, first - stub)
    if max(finite) > high:
        high = max(high, last + stub)
    return nice_range([low, high], steps)
