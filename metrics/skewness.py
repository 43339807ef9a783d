"""Ranges for sums of skewed rows: few large gains among many small costs err to one side, and so must their range."""

from __future__ import annotations

import numpy as np

from metrics.outcomes import by_outcome
from metrics.profit import ProfitCurve
from metrics.standard_error import variance_of_sum


def cubes_of(
    events: np.ndarray, event_squares: np.ndarray, others: np.ndarray, other_squares: np.ndarray
) -> np.ndarray:
    """Sums of the cubed profit of the rows of cells, from the sums of their profits and of the squares, all of one shape.

    Notes
    -----
    Of rows of one outcome in one cell the cubes sum to at least squares² / sum (Cauchy and Schwarz), and to just that where the
    cell holds one such row, or all bring the same.
    """
    sums, squares = np.stack([events, others]), np.stack([event_squares, other_squares])
    return np.divide(squares**2, sums, out=np.zeros_like(sums), where=np.abs(sums) > 0).sum(axis=0)


def cubes(curve: ProfitCurve) -> np.ndarray:
    """Running sum of the cubed profit of each row, shape (k + 1,), in the payoff's currency cubed."""
    parts = by_outcome(curve)
    of_cells = cubes_of(
        *(np.diff(sums) for sums in (parts.event_profit, parts.event_squares, parts.other_profit, parts.other_squares))
    )
    return np.concatenate([[0.0], np.cumsum(of_cells)])


def skewness(total: np.ndarray, squares: np.ndarray, cubed: np.ndarray, rows: float) -> np.ndarray:
    """The skewness of sums over some of the rows, were the file drawn again; zero where nothing varies.

    Parameters
    ----------
    total, squares, cubed
        Sums of the profit of those rows, of its squares and of its cubes, of one shape.
    rows
        All rows of the file, those that bring nothing among them.
    """
    variance = variance_of_sum(total, squares, rows)
    third = cubed - 3 * total * squares / rows + 2 * total**3 / rows**2
    real = variance > 1e-12 * np.maximum(squares, 1e-300)
    return np.divide(third, variance**1.5, out=np.zeros_like(variance), where=real)


def errors_away(z: np.ndarray | float, skew: np.ndarray | float) -> np.ndarray:
    """How many standard errors a skewed estimate lies above the truth, where one that is not skewed lies ``z`` above.

    Notes
    -----
    Hall (1992), Journal of the Royal Statistical Society B 54: the inverse of the cubic that takes the skewness off a Student's t. For
    a count with Poisson errors it gives nearly the exact limits: 10 lies between 4.9 and 18.6.
    """
    z, skew = np.broadcast_arrays(np.asarray(z, dtype=float), np.asarray(skew, dtype=float))
    inner = np.cbrt(1 + skew * (z - skew / 6))
    flat = np.abs(skew) < 1e-6
    return np.where(flat, z, 3 * (inner - 1) / np.where(flat, 1.0, skew))


def interval(found: float, error: float, skew: float, z: float) -> tuple[float, float]:
    """The range of a skewed estimate, ``z`` errors to either side were it not skewed."""
    below, above = errors_away([z, -z], skew)
    return float(found - below * error), float(found - above * error)
