"""What one more point of a measure is worth, one definition a function, for one decision or for many draws of it."""

from __future__ import annotations

import numpy as np

from metrics.decision.binormal import CHANCE, PERFECT, best_profit
from metrics.resample import Situation

POINT = 0.01


def accuracy_up(s: Situation, point: float = POINT) -> np.ndarray:
    """One more point of accuracy at the present threshold: wrong decisions turn right, in their present mix.

    Parameters
    ----------
    s
        The decision; every field a number, or an array of draws.
    point
        A share of all rows, 0.01 for one point.

    Returns
    -------
    numpy.ndarray
        Money in the payoff's currency; NaN where fewer decisions are wrong.
    """
    turned, wrong = point * (s.events + s.others), s.misses + s.false_alarms
    return _where(wrong >= turned, turned * _over(s.miss_profit - s.alarm_profit, wrong))


def accuracy_down(s: Situation, point: float = POINT) -> np.ndarray:
    """One point less accuracy: right decisions turn wrong, in their own mix. Arguments and result as `accuracy_up`."""
    turned, right = point * (s.events + s.others), s.hits + s.rightly_left
    return _where(right >= turned, turned * _over(s.left_profit - s.hit_profit, right))


def accuracy_up_bounds(s: Situation, point: float = POINT) -> tuple[np.ndarray, np.ndarray]:
    """Least and most that one more point of accuracy can be worth: only the cheapest or the dearest mistakes turn.

    Where there are too few of one kind, the other makes up the point.
    """
    turned = point * (s.events + s.others)
    kinds = (s.misses, _over(s.miss_profit, s.misses)), (s.false_alarms, _over(-s.alarm_profit, s.false_alarms))
    return _extremes(turned, *kinds)


def accuracy_down_bounds(s: Situation, point: float = POINT) -> tuple[np.ndarray, np.ndarray]:
    """Least and most of one point less accuracy (both as a rule below zero), as `accuracy_up_bounds`."""
    turned = point * (s.events + s.others)
    kinds = (s.hits, _over(-s.hit_profit, s.hits)), (s.rightly_left, _over(s.left_profit, s.rightly_left))
    return _extremes(turned, *kinds)


def recall_up(s: Situation, point: float = POINT) -> np.ndarray:
    """One more point of recall at the same number of false alarms: ``point * events`` misses become hits.

    NaN where fewer are missed. The partial derivative of the profit by the hit rate (value of an event that is now
    missed).
    """
    turned = point * s.events
    return _where(s.misses >= turned, turned * _over(s.miss_profit, s.misses))


def recall_down(s: Situation, point: float = POINT) -> np.ndarray:
    """One point less recall at the same number of false alarms: hits become misses."""
    turned = point * s.events
    return _where(s.hits >= turned, -turned * _over(s.hit_profit, s.hits))


def precision_up(s: Situation, point: float = POINT) -> np.ndarray:
    """One more point of precision with the same hits: fewer false alarms. NaN where precision cannot rise so far."""
    precision = _over(s.hits, s.hits + s.false_alarms)
    fewer = s.hits + s.false_alarms - _over(s.hits, precision + point)
    return _where(precision + point <= 1, -fewer * _over(s.alarm_profit, s.false_alarms))


def precision_down(s: Situation, point: float = POINT) -> np.ndarray:
    """One point less precision with the same hits: more false alarms. NaN where there are not as many others left."""
    precision = _over(s.hits, s.hits + s.false_alarms)
    more = _over(s.hits, _where(precision > point, precision - point)) - s.hits - s.false_alarms
    return _where(more <= s.rightly_left, more * _over(s.left_profit, s.rightly_left))


def auc_step(s: Situation, point: float, limit: float = 1.0) -> np.ndarray:
    """What a model whose AUC differs by ``point`` would bring more, both at their own best threshold.

    Parameters
    ----------
    s
        The decision, of which only the outcomes, their profits and the AUC count.
    point
        Above zero for a better model, below for a worse one.
    limit
        The largest share of rows that may be acted on.

    Notes
    -----
    Equal-variance binormal models (Green and Swets 1966); NaN where the AUC would leave 0.5 to 1.
    """
    benefit, cost = _over(s.event_profit, s.events), -_over(s.other_profit, s.others)
    other = s.auc + point
    inside = (s.auc >= CHANCE) & (other >= CHANCE) & (other <= PERFECT)
    now, then = (best_profit(at, s.events, s.others, benefit, cost, limit) for at in (s.auc, other))
    return _where(inside, then - now)


def foresight_share(auc: np.ndarray, point: float = POINT) -> np.ndarray:
    """For how many rows, chosen blindly, the truth must be known in advance so that the AUC rises by a point.

    Notes
    -----
    A row whose truth is known stands above or below all others, so that of the pairs ranked wrongly only those of two
    unknown rows remain: ``1 - AUC' = (1 - e)² (1 - AUC)``. NaN where the AUC cannot rise by a point.
    """
    left = _where(auc + point <= 1, 1 - auc - point)
    return 1 - np.sqrt(_over(left, 1 - auc))


def chance_share(auc: np.ndarray, point: float = POINT) -> np.ndarray:
    """For how many rows, chosen blindly, the score must be drawn from the lot so that the AUC falls by a point.

    Notes
    -----
    Scores drawn from all rows rank against others no better than chance, and ``AUC' = (1 - e) AUC + e / 2``. NaN where
    the AUC would fall below one half.
    """
    return _over(point, _where(auc - point >= CHANCE, auc - CHANCE))


def _extremes(
    turned: np.ndarray, one: tuple[np.ndarray, np.ndarray], two: tuple[np.ndarray, np.ndarray]
) -> tuple[np.ndarray, np.ndarray]:
    """All of one kind first and the other to make up the number, both ways round: the least and the most."""
    both = [_first(turned, *order) for order in ((one, two), (two, one))]
    enough = one[0] + two[0] >= turned
    return _where(enough, np.minimum(*both)), _where(enough, np.maximum(*both))


def _first(turned: np.ndarray, one: tuple[np.ndarray, np.ndarray], two: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    of_one = np.minimum(turned, one[0])
    return of_one * np.nan_to_num(one[1]) + (turned - of_one) * np.nan_to_num(two[1])


def _over(above: np.ndarray | float, below: np.ndarray | float) -> np.ndarray:
    """A quotient; NaN where the divisor is not above zero."""
    above, below = np.broadcast_arrays(np.asarray(above, dtype=float), np.asarray(below, dtype=float))
    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)


def _where(possible: np.ndarray | bool, amount: np.ndarray | float) -> np.ndarray:
    return np.where(possible, amount, np.nan)
