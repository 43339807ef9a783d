"""How the gain moves with each assumption, and where it would be gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption
from metrics.baseline import Baseline
from metrics.crossfit import CrossFit
from metrics.payoff import Assumptions
from metrics.profit import ProfitCurve, at_place

STEPS = 60  # of bisection: more than a double can tell apart


@dataclass(frozen=True)
class Dependence:
    """The gain at both ends of an assumption's range, and the amounts between which there is a gain at all.

    ``holds_from`` and ``holds_to`` are None where no amount on that side would undo the gain.
    """

    name: str
    assumption: Assumption
    gain_at_low: float
    gain_at_high: float
    holds_from: float | None
    holds_to: float | None


def dependences(curve: ProfitCurve, form: Assumptions, fit: CrossFit, of: dict[str, Baseline]) -> list[Dependence]:
    """One entry an assumption, the widest swing first.

    The customers contacted stay those chosen at the likely amounts; only what they bring is judged anew, against the best
    of the baselines at the same amounts.
    """
    found = [_dependence(curve, form, name, fit, of) for name in form.items]
    return sorted(found, key=lambda entry: -abs(entry.gain_at_high - entry.gain_at_low))


def _dependence(curve: ProfitCurve, form: Assumptions, name: str, fit: CrossFit, of: dict[str, Baseline]) -> Dependence:
    item = form.items[name]
    alternatives = np.stack([at_place(curve.ledger.firsts, base.place) for base in of.values()], axis=-1)

    def gain(amount: float) -> float:
        theta = form.with_(name, Assumption(name, item.unit, amount, amount, amount)).payoff().profit
        return float(theta @ fit.features - (theta @ alternatives).max())

    least, most = _ends(item)
    return Dependence(
        name, item, gain(item.low), gain(item.high), _root(gain, item.likely, least), _root(gain, item.likely, most)
    )


def _ends(item: Assumption) -> tuple[float, float]:
    """How far an amount is followed on either side."""
    if item.unit == "share":
        return 0.0, 1.0
    far = 20 * max(abs(item.low), abs(item.high))
    return -far if item.low < 0 else 0.0, far


def _root(gain: Callable[[float], float], inside: float, end: float) -> float | None:
    """The amount between ``inside`` and ``end`` at which the gain turns to zero; None if it never does."""
    if gain(inside) <= 0 or gain(end) > 0:
        return None
    for _ in range(STEPS):
        middle = (inside + end) / 2
        inside, end = (middle, end) if gain(middle) > 0 else (inside, middle)
    return (inside + end) / 2
