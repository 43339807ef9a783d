"""Whether a score of 30 % means 30 %, and what it costs where it does not."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import pandas as pd

from data.ledgers.ledger import Ledger
from metrics.baseline import Baseline
from metrics.crossfit import CrossFit, cross_fit
from metrics.limit import best_place, reach
from metrics.outcomes import flat_amounts
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve, at_place, edge_at_threshold
from metrics.segment import wilson

STEPS = 50  # of Newton's method, which needs fewer than ten unless there is no answer
POINT, QUARTER = 0.01, 0.25  # differences of score and rate that matter, flat or of the larger of both
NEAREST = 1e-6  # scores of 0 and 1 have no logit: they count as this far from the end


@dataclass(frozen=True, eq=False)
class Calibration:
    """How scores from 0 to 1 compare with what happened.

    ``groups`` has one row a group of neighbouring scores, the highest first: ``rows``, ``events``, ``score`` (mean),
    ``rate`` and its 95 % range ``low`` and ``high``, and ``least`` and ``most``, its lowest and highest score.
    """

    groups: pd.DataFrame
    mean_score: float
    base_rate: float
    brier: float  # mean squared difference of score and outcome
    gap: float  # mean absolute difference of score and rate over tenths of the score (expected calibration error)
    slope: (
        float  # of the outcome on the score's logit; 1 is right, below 1 scores are too extreme; NaN without an answer
    )
    slope_error: float
    intercept: float  # 0 is right, with slope 1
    intercept_error: float
    in_the_large: float  # what must be added to every logit so that the mean score is the base rate
    score_error: float  # the mean score is off by at most this; 0 where every cell holds one score

    @property
    def slope_interval(self) -> tuple[float, float]:
        """95 % interval of the slope."""
        return self.slope - 1.96 * self.slope_error, self.slope + 1.96 * self.slope_error

    @property
    def farthest(self) -> int | None:
        """Position of the group whose score is farthest from what happened; None where no group's matters.

        Notes
        -----
        A group counts as off where its rate differs by more than chance, all groups taken together (95 %, Bonferroni),
        and by more than ``POINT`` or a ``QUARTER`` of the larger of both: in a large file the least difference is beyond
        chance, and of five groups each held against its own range one is off in every fourth file of a perfect model.
        """
        groups = self.groups
        z = NormalDist().inv_cdf(1 - 0.025 / len(groups))
        low, high = wilson(groups["events"], groups["rows"], z)
        score, rate = groups["score"], groups["rate"]
        gap = (score - rate).abs()
        matters = (gap > POINT) | (gap > QUARTER * np.maximum(score, rate))
        off = gap.where(((score < low) | (score > high)) & matters)
        return None if off.isna().all() else int(np.nanargmax(off))


def calibration(ledger: Ledger, groups: int = 10) -> Calibration:
    """Compare scores with outcomes.

    Parameters
    ----------
    ledger
        Scores from 0 to 1. A cell of several scores counts with the middle between its least and greatest; what that
        can move is given as ``score_error`` (the Brier score moves by at most twice as much).
    groups
        How many groups of about equal size; equal scores stay together, so that there may be fewer.

    Raises
    ------
    ValueError
        When scores lie outside 0 to 1: such a score is no probability.

    Notes
    -----
    Slope and intercept after Cox (1958), Biometrika 45; ranges of the rates after Wilson (1927); the hierarchy of
    calibration in Van Calster et al. (2019), BMC Medicine 17:230. The expected calibration error takes scores from
    0.0 to 0.1, 0.1 to 0.2 and so on (Naeini, Cooper and Hauskrecht 2015).
    """
    score, half = _middles(ledger)
    rows, events = ledger.by_cell("r"), ledger.by_cell("e")
    total = rows.sum()
    slope, intercept, errors = _cox(score, rows, events)
    return Calibration(
        groups=_groups(ledger, score, groups),
        mean_score=float(score @ rows / total),
        base_rate=float(events.sum() / total),
        brier=float((rows * score**2 - 2 * score * events + events).sum() / total),
        gap=_gap(score, rows, events),
        slope=slope,
        slope_error=errors[1],
        intercept=intercept,
        intercept_error=errors[0],
        in_the_large=_offset(score, rows, events),
        score_error=float(half @ rows / total),
    )


def elkan_threshold(payoff: Payoff) -> float | None:
    """The threshold that theory gives where a score is the probability of the event, whatever the data.

    Parameters
    ----------
    payoff
        Money per row acted on.

    Returns
    -------
    float or None
        ``-c / (b - c)``, where acting on an event brings b and on another row c: at or below 0 everybody is worth it,
        above 1 nobody. None where money differs by row (then each row has a threshold of its own: give the ledger the
        expected profit of each row as its score, and the threshold is 0), or where events bring no more than others.

    Notes
    -----
    Elkan (2001), The foundations of cost-sensitive learning, equation 2.
    """
    amounts = flat_amounts(payoff)
    if amounts is None or amounts[0] <= amounts[1]:
        return None
    event, other = amounts
    return -other / (event - other)


@dataclass(frozen=True)
class TheoryGap:
    """The threshold that theory gives, the one that pays on these rows, and the money between them."""

    theory: float
    theory_profit: float
    best: float  # infinity where contacting nobody is best
    best_profit: float  # on the rows it was chosen on, so a little too good
    recalibrating: CrossFit | None  # what the best threshold gains over theory's, out of fold; None without folds

    @property
    def apparent(self) -> float:
        """Money between the two thresholds on these very rows, never below zero."""
        return self.best_profit - self.theory_profit


def theory_gap(curve: ProfitCurve, threshold: float, limit: float = 1.0) -> TheoryGap:
    """What miscalibration costs: acting from theory's threshold on, against acting from the one that pays.

    Parameters
    ----------
    curve
        A curve whose cell around ``threshold`` is open (`metrics.optimum.exact_curve` opens it); else the threshold
        falls to the upper edge of its cell.
    threshold
        As `elkan_threshold` gives it, on the scale of the ledger's scores.
    limit
        The largest share of rows that may be contacted, which holds for theory's rule as well.

    Notes
    -----
    To recalibrate a score (any rising correction) and then act from theory's threshold on is to move the threshold on
    the old score. What that gains is therefore cross-fitted like any other threshold, with the interval of the paired
    difference.
    """
    furthest = reach(curve.contacted, limit * curve.rows)
    place = min(float(edge_at_threshold(curve.ledger, threshold)), furthest)
    best = best_place(curve.profit, furthest)
    baseline = Baseline("theory", place, float(at_place(curve.profit, place)))
    folded = "fold" in curve.ledger.keys
    return TheoryGap(
        theory=threshold,
        theory_profit=baseline.profit,
        best=curve.ledger.threshold(int(np.ceil(best))),
        best_profit=float(at_place(curve.profit, best)),
        recalibrating=cross_fit(curve.ledger, curve.payoff, baseline, limit) if folded else None,
    )


def _middles(ledger: Ledger) -> tuple[np.ndarray, np.ndarray]:
    """The middle of each cell's scores and half of its width, shape (k,) each."""
    low, high = ledger.edges["lo"].to_numpy(float), ledger.edges["hi"].to_numpy(float)
    if low.min() < 0 or high.max() > 1:
        raise ValueError(
            f"Calibration wants scores that are probabilities, 0 to 1; these run from {low.min():.12g} to {high.max():.12g}."
        )
    return (low + high) / 2, (high - low) / 2


def _groups(ledger: Ledger, score: np.ndarray, groups: int) -> pd.DataFrame:
    """Whole cells in groups of about equal size."""
    rows, events = ledger.by_cell("r"), ledger.by_cell("e")
    middle = ledger.running("r")[:-1] + rows / 2
    group = np.minimum((middle / rows.sum() * groups).astype(int), groups - 1)
    starts = np.flatnonzero(np.diff(group, prepend=-1))
    counts, hits = np.add.reduceat(rows, starts), np.add.reduceat(events, starts)
    low, high = wilson(hits, counts)
    return pd.DataFrame(
        {
            "rows": counts,
            "events": hits,
            "score": np.add.reduceat(score * rows, starts) / counts,
            "rate": hits / counts,
            "low": low,
            "high": high,
            "least": np.minimum.reduceat(ledger.edges["lo"].to_numpy(float), starts),
            "most": np.maximum.reduceat(ledger.edges["hi"].to_numpy(float), starts),
        }
    )


def _gap(score: np.ndarray, rows: np.ndarray, events: np.ndarray) -> float:
    """Mean absolute difference of score and rate over ten equal ranges of the score."""
    tenth = np.minimum((score * 10).astype(int), 9)
    return float(np.abs(np.bincount(tenth, weights=events - score * rows)).sum() / rows.sum())


def _cox(score: np.ndarray, rows: np.ndarray, events: np.ndarray) -> tuple[float, float, tuple[float, float]]:
    """Slope, intercept and their standard errors, by Newton's method; NaN where no finite answer exists."""
    x = np.vstack([np.ones_like(score), _logit(score)])
    nothing = float("nan"), float("nan"), (float("nan"), float("nan"))
    if np.ptp(x[1]) == 0 or not 0 < events.sum() < rows.sum():
        return nothing
    found = np.array([0.0, 1.0])
    for _ in range(STEPS):
        rate = _expit(found @ x)
        information = (x * (rows * rate * (1 - rate))) @ x.T
        if not np.isfinite(information).all() or np.linalg.cond(information) > 1e12:
            return nothing
        step = np.linalg.solve(information, x @ (events - rows * rate))
        found = found + step
        if np.abs(step).max() < 1e-10:
            error = np.sqrt(np.diag(np.linalg.inv(information)))
            return float(found[1]), float(found[0]), (float(error[0]), float(error[1]))
    return nothing


def _offset(score: np.ndarray, rows: np.ndarray, events: np.ndarray) -> float:
    """What all logits lack, by bisection: the mean of the moved scores rises with the move."""
    if not 0 < events.sum() < rows.sum():
        return float("nan")
    logit, low, high = _logit(score), -40.0, 40.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if rows @ _expit(logit + middle) < events.sum() else (low, middle)
    return (low + high) / 2


def _logit(score: np.ndarray) -> np.ndarray:
    inside = np.clip(score, NEAREST, 1 - NEAREST)
    return np.log(inside / (1 - inside))


def _expit(logit: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(logit, -700, 700)))
