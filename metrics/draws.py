"""Laws to draw from, and draws that leave no part of a law out."""

from __future__ import annotations

import numpy as np


def triangular(uniform: np.ndarray, low: float, likely: float, high: float) -> np.ndarray:
    """Amounts that follow the triangular law, from numbers between 0 and 1 (its inverse distribution function)."""
    if high <= low:
        return np.full(len(uniform), likely)
    turn = (likely - low) / (high - low)
    rising = low + np.sqrt(uniform * (high - low) * (likely - low))
    falling = high - np.sqrt((1 - uniform) * (high - low) * (high - likely))
    return np.where(uniform < turn, rising, falling)


def stratified(rng: np.random.Generator, draws: int, columns: int) -> np.ndarray:
    """Numbers between 0 and 1, one in each of as many equal parts as there are draws, shape (draws, columns)."""
    strata = np.column_stack([rng.permutation(draws) for _ in range(columns)])
    return (strata + rng.random(strata.shape)) / draws
