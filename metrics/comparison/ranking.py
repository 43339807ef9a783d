"""Which of two models ranks better, and which is right more often: the analyst's figures beside the money."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from data.ledgers.ledger import Ledger
from data.ledgers.pairs import PairLedger, Side
from metrics.crossfit import Z95
from metrics.discovery import two_sided
from metrics.profit import edge_at_threshold

EXACT_UP_TO = 2000  # disagreements up to which McNemar's test counts every case


@dataclass(frozen=True)
class RankingDifference:
    """The AUC of two models on the same rows, each with its standard error, and their difference."""

    first: float
    second: float
    first_error: float
    second_error: float
    error: float  # of the difference

    @property
    def gain(self) -> float:
        """AUC of the second less that of the first."""
        return self.second - self.first

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the gain."""
        return self.gain - Z95 * self.error, self.gain + Z95 * self.error

    @property
    def z(self) -> float:
        """The gain in standard errors; 0 where there is neither."""
        return self.gain / self.error if self.error > 0 else 0.0

    @property
    def p(self) -> float:
        """The chance of a gain as large, either way, if both ranked alike."""
        return float(two_sided(self.z))


def auc_difference(pair: PairLedger) -> RankingDifference:
    """The difference of two areas under the ROC curve, with the standard error that sharing their rows leaves.

    Returns
    -------
    RankingDifference
        Exact where a cell holds one score of each model; else scores within a cell count as tied. NaN with one class, and
        NaN errors with fewer than two rows of a class.

    Notes
    -----
    DeLong, DeLong and Clarke-Pearson (1988), Biometrics 44, 837-845: the covariance of the placements of events among the
    others, and of others among the events.
    """
    events = pair.cells["e"].to_numpy()
    others = pair.cells["r"].to_numpy() - events
    if not events.sum() or not others.sum():
        return RankingDifference(*([float("nan")] * 5))
    sides = {side: _placements(pair.one(side)) for side in ("a", "b")}
    above = np.stack([sides[side][0][pair.cells[side]] for side in ("a", "b")])
    below = np.stack([sides[side][1][pair.cells[side]] for side in ("a", "b")])
    cov = _covariance(above, events) / events.sum() + _covariance(below, others) / others.sum()
    areas = above @ events / events.sum()
    variance = max(cov[0, 0] + cov[1, 1] - 2 * cov[0, 1], 0.0) if np.isfinite(cov).all() else float("nan")
    return RankingDifference(*map(float, (*areas, *np.sqrt(np.diag(cov)), np.sqrt(variance))))


@dataclass(frozen=True)
class AccuracyDifference:
    """How often two decisions are right on the same rows."""

    first: float  # accuracy, 0 to 1
    second: float
    only_first: float  # rows on which the first alone is right
    only_second: float
    p: float  # of as many disagreements falling as unevenly, if both were right as often
    error: float  # standard error of the difference of the accuracies

    @property
    def gain(self) -> float:
        """Accuracy of the second less that of the first."""
        return self.second - self.first


def accuracy_difference(pair: PairLedger, first: float, second: float) -> AccuracyDifference:
    """McNemar's test of two thresholds: only rows on which one of the two alone is right tell anything.

    Parameters
    ----------
    first, second
        Thresholds of the two models; a row is taken for an event from its threshold on. Exact where a cell ends at them
        (``cuts`` of the ledger).

    Notes
    -----
    McNemar (1947), Psychometrika 12; the exact binomial test up to ``EXACT_UP_TO`` disagreements, above it the normal one with
    continuity correction.
    """
    p = pair.cells["e"].to_numpy()
    q = pair.cells["r"].to_numpy() - p
    a, b = (_taken(pair, side, threshold) for side, threshold in (("a", first), ("b", second)))
    only_first = float(p @ (a & ~b) + q @ (~a & b))
    only_second = float(p @ (b & ~a) + q @ (~b & a))
    right = [float(p @ taken + q @ ~taken) / pair.rows for taken in (a, b)]
    gap = (only_second - only_first) / pair.rows
    error = math.sqrt(max((only_first + only_second) / pair.rows - gap**2, 0.0) / pair.rows)
    return AccuracyDifference(*right, only_first, only_second, _mcnemar(round(only_first), round(only_second)), error)


def _taken(pair: PairLedger, side: Side, threshold: float) -> np.ndarray:
    """Whether the rows of a cell are taken for events."""
    return pair.cells[side].to_numpy() < edge_at_threshold(pair.one(side), threshold)


def _mcnemar(one: int, other: int) -> float:
    together = one + other
    if not together:
        return 1.0
    if together > EXACT_UP_TO:
        return float(two_sided(max(abs(one - other) - 1, 0) / math.sqrt(together)))
    tail = sum(math.comb(together, k) for k in range(min(one, other) + 1))
    return min(1.0, 2 * tail / 2**together)


def _placements(ledger: Ledger) -> tuple[np.ndarray, np.ndarray]:
    """By cell: the share of others that an event there outranks, and the share of events that outrank an other there."""
    events, rows = ledger.by_cell("e"), ledger.by_cell("r")
    others = rows - events
    below = (others.sum() - np.cumsum(others) + others / 2) / others.sum()
    above = (np.cumsum(events) - events / 2) / events.sum()
    return below, above


def _covariance(values: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """The covariance matrix of rows repeated ``weight`` times, shape (2, 2)."""
    total = weight.sum()
    centred = values - (values @ weight / total)[:, None]
    return (centred * weight) @ centred.T / (total - 1) if total > 1 else np.full((2, 2), np.nan)
