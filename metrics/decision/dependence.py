"""How the gain moves with each assumption, and where it would be gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption
from metrics.decision.gain_at import GainAt

PARTS, ROUNDS = 64, 10  # looks at an amount, each in a 64th of the last: more than a double can tell apart


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


def dependences(gain: GainAt) -> list[Dependence]:
    """One entry an assumption, the widest swing first.

    The customers contacted stay those chosen at the likely amounts; only what they bring is judged anew, against the best
    of the baselines at the same amounts.
    """
    found = [_dependence(gain, name, item) for name, item in gain.items.items()]
    return sorted(found, key=lambda entry: -abs(entry.gain_at_high - entry.gain_at_low))


def _dependence(gain: GainAt, name: str, item: Assumption) -> Dependence:
    def at(amounts: np.ndarray) -> np.ndarray:
        return gain.gains(gain.moved(name, amounts))

    low, high = at(np.array([item.low, item.high])).tolist()
    least, most = (_root(at, item.likely, end) for end in ends(item))
    return Dependence(name, item, low, high, least, most)


def ends(item: Assumption) -> tuple[float, float]:
    """How far an amount is followed on either side."""
    if item.unit == "share":
        return 0.0, 1.0
    far = 20 * max(abs(item.low), abs(item.high))
    return -far if item.low < 0 else 0.0, far


def _root(gain: Callable[[np.ndarray], np.ndarray], inside: float, end: float) -> float | None:
    """The amount between ``inside`` and ``end`` at which the gain first turns to zero; None if it never does."""
    if gain(np.array([inside]))[0] <= 0 or gain(np.array([end]))[0] > 0:
        return None
    for _ in range(ROUNDS):
        amounts = np.linspace(inside, end, PARTS + 1)
        over = int(np.argmax(gain(amounts) <= 0))
        inside, end = float(amounts[max(over - 1, 0)]), float(amounts[over])
    return (inside + end) / 2
