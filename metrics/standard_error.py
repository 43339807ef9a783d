"""How much a sum over rows would differ, were the file drawn again."""

from __future__ import annotations

import numpy as np


def variance_of_sum(total: np.ndarray, squares: np.ndarray, rows: float | np.ndarray) -> np.ndarray:
    """Variance of sums over rows whose number stays the same, rows that bring nothing among them.

    Parameters
    ----------
    total, squares
        Sums of what each row brings and of its square, of one shape.
    rows
        All rows of the file, or one number a sum.

    Returns
    -------
    numpy.ndarray
        ``squares - total² / rows``, in the currency squared; never below zero, where rounding would lead.

    Notes
    -----
    That of the bootstrap in closed form (Efron and Tibshirani 1993, chapter 5).
    """
    return np.maximum(squares - total**2 / rows, 0.0)


def error_of_sum(total: np.ndarray, squares: np.ndarray, rows: float | np.ndarray) -> np.ndarray:
    """The standard error, in the currency: the root of `variance_of_sum`, of the same arguments."""
    return np.sqrt(variance_of_sum(total, squares, rows))
