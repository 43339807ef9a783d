"""Models better and worse than this one: a family of ROC curves with one parameter, fitted to the file's own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.baseline import Baseline
from metrics.outcomes import by_outcome
from metrics.profit import ProfitCurve
from metrics.ranking import auc

STEPS = 60  # of bisection: more than a double can tell apart
CHANCE, PERFECT = 0.5, 1.0


@dataclass(frozen=True)
class Family:
    """Equal-variance binormal models on the customers of one file.

    Scores of events and of others are taken as normal with one variance, ``separation`` standard deviations apart, so
    that ``AUC = Φ(separation / √2)``. ``benefit`` is what acting on an event brings on average, ``cost`` what acting
    on another row loses; where money differs by row, the family takes it as unrelated to the score within each
    outcome.
    """

    auc: float
    events: float
    others: float
    benefit: float
    cost: float
    gap: float  # largest vertical distance of its ROC curve from the file's, 0 to 1: how well the family fits
    limit: float = 1.0  # largest share of rows that may be acted on

    @property
    def separation(self) -> float:
        """Distance between events and others, in standard deviations."""
        return float(_separation(self.auc))

    @property
    def best_profit(self) -> float:
        """The family's best profit at the file's AUC: set beside the curve's own best, it shows the fit in money."""
        return float(self.best_at(self.auc))

    def best_at(self, auc: float | np.ndarray) -> np.ndarray:
        """Best profit of the model with this AUC, its threshold chosen anew, in the payoff's currency."""
        return best_profit(auc, self.events, self.others, self.benefit, self.cost, self.limit)


def fit_family(curve: ProfitCurve, limit: float = 1.0) -> Family | None:
    """Fit the binormal family to a file by its AUC.

    Parameters
    ----------
    curve
        A profit curve of a file with both outcomes.
    limit
        The largest share of rows that may be acted on, where capacity or budget bind.

    Returns
    -------
    Family or None
        None where the file has only one outcome, or the score ranks no better than chance: then no such model fits.

    Notes
    -----
    Green and Swets (1966); Hanley (1988), Medical Decision Making 8. The fit must be shown with whatever is told from
    it: ``gap`` is the largest distance between the two ROC curves.
    """
    ranked = auc(curve.ledger)
    if not ranked > CHANCE:
        return None
    parts = by_outcome(curve)
    events, others = parts.events[-1], parts.others[-1]
    return Family(
        auc=ranked,
        events=float(events),
        others=float(others),
        benefit=float(parts.event_profit[-1] / events),
        cost=float(-parts.other_profit[-1] / others),
        gap=_roc_gap(ranked, parts.events / events, parts.others / others),
        limit=limit,
    )


def best_profit(
    auc: float | np.ndarray,
    events: float | np.ndarray,
    others: float | np.ndarray,
    benefit: float | np.ndarray,
    cost: float | np.ndarray,
    limit: float = 1.0,
) -> np.ndarray:
    """Best profit of an equal-variance binormal model, in closed form.

    Parameters
    ----------
    auc
        0.5 (chance) to 1 (perfect). All arguments but ``limit`` may be arrays of one shape.
    events, others
        Rows of each outcome.
    benefit, cost
        What acting on an event brings and what acting on another row loses; either may be below zero.
    limit
        The largest share of rows that may be acted on.

    Notes
    -----
    With separation d the likelihood ratio at x is ``exp(d x - d²/2)``; acting pays while it exceeds
    ``(others cost) / (events benefit)`` (Green and Swets 1966, chapter 1).
    """
    from scipy.special import ndtr  # a fifth of a second, for those who ask for this family

    d, won, lost = np.broadcast_arrays(_separation(auc), np.multiply(events, benefit), np.multiply(others, cost))
    ranking_counts = (won > 0) & (lost > 0) & (d > 1e-9)  # else everybody or nobody is best, whatever the ranking
    with np.errstate(divide="ignore", invalid="ignore"):
        odds = np.log(np.where(ranking_counts, lost / won, 1.0))
        cut = np.where(ranking_counts, d / 2 + odds / d, np.where(won > lost, -np.inf, np.inf))
    cut = np.maximum(cut, _least_cut(d, np.divide(events, np.add(events, others)), limit))
    return np.maximum(
        won * ndtr(d - cut) - lost * ndtr(-cut), 0.0
    )  # under a limit everybody may not do, and nobody does


def minimum_auc(family: Family, to_beat: float | Baseline) -> float | None:
    """The least ranking quality at which a model of this family brings at least a given profit.

    Parameters
    ----------
    family
        Fitted to the file.
    to_beat
        A profit, or the baseline that a model must beat. Chance already brings what the better of nobody and everybody
        does, so that this asks something only of a present rule, a target, or where fixed costs are added to the
        profit.

    Returns
    -------
    float or None
        0.5 where any ranking does; None where not even a perfect one is enough.
    """
    profit = to_beat.profit if isinstance(to_beat, Baseline) else to_beat
    found = least_auc(family.events, family.others, family.benefit, family.cost, profit, family.limit)
    return float(found) if np.isfinite(found) else None


def least_auc(
    events: float | np.ndarray,
    others: float | np.ndarray,
    benefit: float | np.ndarray,
    cost: float | np.ndarray,
    profit: float | np.ndarray,
    limit: float = 1.0,
) -> np.ndarray:
    """The least AUC whose best profit is at least ``profit``, by bisection; infinity where there is none.

    Arguments as those of `best_profit`, of one shape or numbers.
    """
    given = (events, others, benefit, cost, profit)
    *family, wanted = np.broadcast_arrays(*(np.asarray(amount, dtype=float) for amount in given))
    low, high = np.full(wanted.shape, CHANCE), np.full(wanted.shape, PERFECT)
    for _ in range(STEPS):
        middle = (low + high) / 2
        short = best_profit(middle, *family, limit) < wanted
        low, high = np.where(short, middle, low), np.where(short, high, middle)
    high = np.where(best_profit(CHANCE, *family, limit) >= wanted, CHANCE, high)
    return np.where(best_profit(PERFECT, *family, limit) >= wanted, high, np.inf)


def _separation(auc: float | np.ndarray) -> np.ndarray:
    from scipy.special import ndtri

    # Sixty standard deviations are as good as infinitely many, and may be subtracted.
    return np.minimum(np.sqrt(2) * ndtri(np.clip(auc, CHANCE, PERFECT)), 60.0)


def _roc_gap(auc: float, recall: np.ndarray, false_rate: np.ndarray) -> float:
    """The largest vertical distance at the file's own points."""
    from scipy.special import ndtr, ndtri

    return float(np.abs(ndtr(_separation(auc) + ndtri(false_rate)) - recall).max())


def _least_cut(d: np.ndarray, rate: np.ndarray, limit: float) -> np.ndarray:
    """The lowest threshold that acts on no more than a share of rows, by bisection; minus infinity without a limit."""
    from scipy.special import ndtr

    if limit >= 1:
        return np.full(d.shape, -np.inf)
    low, high = np.full(d.shape, -40.0), d + 40.0
    for _ in range(STEPS):
        middle = (low + high) / 2
        over = rate * ndtr(d - middle) + (1 - rate) * ndtr(-middle) > limit
        low, high = np.where(over, middle, low), np.where(over, high, middle)
    return high
