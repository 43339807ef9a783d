"""Money by the levels of a key: what `data.ledgers.ledger.Ledger.split` counts, at a payoff."""

from __future__ import annotations

import numpy as np

from data.ledgers.ledger import FIRSTS, SECONDS, SUMS


def profit_by_level(dense: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Running sums of the profit of each row.

    Parameters
    ----------
    dense
        Running sums by level, shape (levels, len(SUMS), k + 1).
    theta
        Weights of the features, shape (8,), in the order of ``FIRSTS``.

    Returns
    -------
    numpy.ndarray
        Shape (levels, k + 1), in the payoff's currency.
    """
    return np.tensordot(theta, np.stack([dense[:, SUMS.index(name)] for name in FIRSTS]), axes=1)


def squares_by_level(dense: np.ndarray, theta: np.ndarray) -> np.ndarray:
    """Running sums of the squared profit of each row; arguments and shape as those of `profit_by_level`."""
    squares = np.zeros(dense.shape[::2])
    for i, j in np.argwhere(np.outer(theta, theta)):
        squares += theta[i] * theta[j] * dense[:, SUMS.index(SECONDS[i][j])]
    return squares
