"""Event rates of the parts of a customer base, with their ranges."""

from __future__ import annotations

import numpy as np
import pandas as pd

from data.ledgers.ledger import SUMS, Ledger
from metrics.crossfit import Z95

SMALLEST_GROUP = 10  # smaller groups are not shown: they could name a person


def rates(ledger: Ledger, key: str) -> pd.DataFrame:
    """Rows, events and event rate of each level of a key, largest rate first; ``low`` and ``high`` after Wilson (1927).

    Levels with fewer than ``SMALLEST_GROUP`` rows are left out.
    """
    levels, dense = ledger.split(key)
    rows, events = dense[:, SUMS.index("r"), -1], dense[:, SUMS.index("e"), -1]
    frame = pd.DataFrame({"level": levels.astype(str), "rows": rows, "events": events, "rate": events / rows})
    frame["low"], frame["high"] = wilson(events, rows)
    kept = frame[frame["rows"] >= SMALLEST_GROUP]
    return kept.sort_values(["rate", "level"], ascending=[False, True], ignore_index=True)


def wilson(events: np.ndarray, rows: np.ndarray, z: float = Z95) -> tuple[np.ndarray, np.ndarray]:
    """Score interval of a share, 95 % unless another ``z`` is given (Wilson 1927, JASA 22)."""
    share, z2 = events / rows, z**2
    middle = (share + z2 / (2 * rows)) / (1 + z2 / rows)
    half = z / (1 + z2 / rows) * np.sqrt(share * (1 - share) / rows + z2 / (4 * rows**2))
    return np.maximum(middle - half, 0.0), np.minimum(middle + half, 1.0)


def newcombe(events: np.ndarray, rows: np.ndarray, z: float = Z95) -> tuple[np.ndarray, np.ndarray]:
    """Newcombe's ranges of differences, ``z`` errors wide and not stretched, from events and rows of shape (2, …)."""
    one, other = events / rows
    (one_low, other_low), (one_high, other_high) = wilson(events, rows, z)
    low = one - other - np.hypot(one - one_low, other_high - other)
    high = one - other + np.hypot(one_high - one, other - other_low)
    return np.maximum(low, -1.0), np.minimum(high, 1.0)


def risk_groups(contacted: np.ndarray, events: np.ndarray, groups: int = 5) -> pd.DataFrame:
    """Event rate in equal groups of falling score; ties on a border are shared out, so that file order plays no part.

    Parameters
    ----------
    contacted, events
        Running sums at the edges of a ledger, shape (k + 1,).
    """
    borders = np.linspace(0, contacted[-1], groups + 1)
    rows, hits = np.diff(borders), np.diff(np.interp(borders, contacted, events))
    frame = pd.DataFrame({"group": np.arange(1, groups + 1), "rows": rows, "events": hits, "rate": hits / rows})
    frame["low"], frame["high"] = wilson(hits, rows)
    return frame
