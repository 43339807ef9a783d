"""What a threshold earns on customers it was not chosen on, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from data.ledgers.ledger import FIRSTS, SUMS, Ledger
from metrics.baseline import Baseline
from metrics.by_level import profit_by_level, squares_by_level
from metrics.limit import best_place, reach
from metrics.outcomes import event_weights
from metrics.payoff import Payoff
from metrics.profit import ProfitCurve, at_place
from metrics.skewness import cubes, cubes_of, interval, skewness
from metrics.standard_error import error_of_sum, variance_of_sum

PARTS, REPEATS, SEED = 5, 20, 20260101
Z95 = 1.959963984540054


@dataclass(frozen=True, eq=False)
class CrossFit:
    """Profit out of fold, and the gain over a baseline on the same rows with its 95 % interval."""

    profit: float  # total of all rows, each judged by a threshold chosen without it
    gain: float  # profit less the baseline's
    error: float  # standard error of the gain
    share: float  # mean contact rate of the thresholds chosen
    features: np.ndarray  # mean sums of the features among rows contacted out of fold, in the order of ``FIRSTS``
    repeats: int
    skew: float = 0.0  # skewness of the gain: above zero where few rows bring most of it

    @property
    def interval(self) -> tuple[float, float]:
        """95 % interval of the gain, which reaches further to the side of the few large rows (`metrics.skewness`)."""
        return interval(self.gain, self.error, self.skew, Z95)

    @property
    def is_clear(self) -> bool:
        """True where the interval lies above zero."""
        return self.interval[0] > 0


def cross_fit(ledger: Ledger, payoff: Payoff, baseline: Baseline, limit: float = 1.0) -> CrossFit:
    """Choose the threshold on four fifths of the rows and judge it on the rest, in twenty ways of dealing the fifths.

    Parameters
    ----------
    ledger
        A ledger with the key ``fold`` (twenty small folds, dealt into five parts anew for each repeat).
    baseline
        The decision to beat, at its place on this ledger.
    limit
        The largest share of customers that may be contacted.

    Returns
    -------
    CrossFit
        Means over the repeats. The interval holds for the rule as chosen; it takes no account of the choice among baselines.

    Notes
    -----
    Smith and Winkler (2006) on the optimizer's curse. The variance of the paired difference per row is in closed form; that
    of the gain between the deals is added, for a threshold that depends on the deal would depend on the file as well. In a
    tie of nobody and everybody the gain comes out too low, as the better of the two was picked on these rows.
    """
    folds, dense = ledger.split("fold")
    counted = np.stack([dense[:, SUMS.index(name)] for name in (*FIRSTS, "r")])
    profit = np.tensordot(payoff.profit, counted[:-1], axes=1)
    squares = squares_by_level(dense, payoff.profit)
    money = np.stack([profit, squares, _cubes(dense, payoff.profit, profit, squares)])
    at_base = at_place(money, baseline.place)
    results = [_one_deal(deal, counted, money, at_base, limit) for deal in deals(len(folds))]
    found, gains, variances, skews = (np.array(result) for result in zip(*results, strict=True))
    features, contacted = found[:, :-1], found[:, -1]
    features, gain, variance = features.mean(axis=0), gains.mean(), variances.mean() + gains.var()
    total, share = float(payoff.profit @ features), float(contacted.mean() / ledger.rows)
    return CrossFit(total, float(gain), float(np.sqrt(variance)), share, features, REPEATS, float(skews.mean()))


def fixed_fit(curve: ProfitCurve, edge: int, baseline: Baseline) -> CrossFit:
    """The gain of a threshold that was not chosen on these rows at all, such as one set by hand: no fold is needed."""
    theta, rows = curve.payoff.profit, curve.ledger.priced
    features = curve.ledger.firsts[:, edge]
    gain = float(curve.profit[edge] - baseline.profit)
    squares = curve.ledger.quadratic(theta)
    between = abs(squares[edge] - at_place(squares, baseline.place))
    error = error_of_sum(gain, between, rows)
    cubed = cubes(curve)
    skew = float(skewness(gain, between, cubed[edge] - at_place(cubed, baseline.place), rows))
    return CrossFit(float(curve.profit[edge]), gain, float(error), float(curve.share[edge]), features, 0, skew)


@cache  # a story asks a dozen times, always for the same folds
def deals(folds: int) -> tuple[np.ndarray, ...]:
    """The twenty ways of dealing so many small folds into parts: 0/1 matrices of shape (parts, folds), always the same."""
    rng = np.random.default_rng(SEED)
    return tuple(_deal(folds, rng) for _ in range(REPEATS))


def _deal(folds: int, rng: np.random.Generator) -> np.ndarray:
    """Which small fold goes to which part, as a 0/1 matrix of shape (parts, folds)."""
    parts = min(PARTS, folds)
    dealt = np.arange(folds) % parts
    rng.shuffle(dealt)
    matrix = (dealt == np.arange(parts)[:, None]).astype(float)
    matrix.flags.writeable = False
    return matrix


def _one_deal(
    deal: np.ndarray, counted: np.ndarray, money: np.ndarray, at_base: np.ndarray, limit: float
) -> tuple[np.ndarray, float, float, float]:
    """Features, then rows, contacted out of fold, gain over the baseline, its variance and skewness, for one way of dealing."""
    rows, priced = counted[-1], counted[FIRSTS.index("n"), :, -1].sum()
    rest = (1 - deal) @ money[0]
    furthest = _furthest(deal, rows, limit)
    chosen = np.array([best_place(curve, most) for curve, most in zip(rest, furthest, strict=True)])
    features = _each_at(deal, counted, chosen).sum(axis=1)
    profit, squares, cubed = _each_at(deal, money, chosen) - at_base @ deal.T
    # Only rows between the chosen place and the baseline's differ, by their own profit.
    gain, between, apart = profit.sum(), np.abs(squares).sum(), cubed.sum()
    return features, gain, variance_of_sum(gain, between, priced), float(skewness(gain, between, apart, priced))


def _furthest(deal: np.ndarray, rows: np.ndarray, limit: float) -> list[float]:
    """How far each part's rule may go, on the rows that it is chosen on."""
    if limit >= 1:
        return [rows.shape[-1] - 1.0] * len(deal)
    return [reach(rest, limit * rest[-1]) for rest in (1 - deal) @ rows]


def _each_at(deal: np.ndarray, sums: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The running sums of every part (of folds on the axis before the last) at that part's own place."""
    return np.einsum("...fp,pf->...p", at_place(sums, places), deal)


def _cubes(dense: np.ndarray, theta: np.ndarray, profit: np.ndarray, squares: np.ndarray) -> np.ndarray:
    """Running sums of the cubed profit per row by fold, shape (folds, k + 1)."""
    of_events = event_weights(theta)
    events, event_squares = profit_by_level(dense, of_events), squares_by_level(dense, of_events)
    sums = (events, event_squares, profit - events, np.maximum(squares - event_squares, 0.0))
    cubed = np.zeros_like(profit)
    np.cumsum(cubes_of(*(np.diff(each, axis=-1) for each in sums)), axis=-1, out=cubed[:, 1:])
    return cubed
