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
