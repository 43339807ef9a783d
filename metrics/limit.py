"""The best decision when only so many customers can be contacted, or only so much can be spent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.profit import ProfitCurve


@dataclass(frozen=True)
class Decision:
    """How many to contact and what that brings; ``part`` is the share of the last cell, 1 where no tie is cut."""

    contacted: float
    events: float
    spend: float
    profit: float
    edge: int  # the last edge that is contacted whole, or the edge itself
    part: float = 1.0
    bound_by: str = ""  # "capacity", "budget" or empty


def decide(curve: ProfitCurve, capacity: float | None = None, budget: float | None = None) -> Decision:
    """The best edge within capacity and budget; where a limit falls inside a tie, a share of the tied customers.

    Raises
    ------
    ValueError
        When a limit is below zero.
    """
    for name, limit in (("capacity", capacity), ("budget", budget)):
        if limit is not None and limit < 0:
            raise ValueError(f"The {name} is {limit}; wanted zero or more.")
    reach = {"capacity": _reach(curve.contacted, capacity), "budget": _reach(curve.spend, budget)}
    name, place = min(reach.items(), key=lambda item: item[1])
    whole = int(np.floor(place))
    best = int(np.argmax(curve.profit[: whole + 1] >= curve.profit[: whole + 1].max() - 1e-9))
    best = best if curve.best > whole else curve.best
    free = whole >= len(curve.profit) - 1
    if not free and (at := _at(curve, place, name)).profit > curve.profit[best]:
        return at
    return _at(curve, float(best), "" if best == curve.best else name)


def _reach(running: np.ndarray, limit: float | None) -> float:
    """The last position at which a running sum keeps within a limit, with the share of the next cell."""
    last = len(running) - 1
    if limit is None or running.max() <= limit:
        return float(last)
    over = int(np.argmax(running > limit))
    step = running[over] - running[over - 1]
    return over - 1 + float((limit - running[over - 1]) / step)


def _at(curve: ProfitCurve, place: float, bound_by: str) -> Decision:
    whole, part = int(np.floor(place)), place - np.floor(place)
    value = [float(np.interp(place, np.arange(len(sums)), sums)) for sums in (curve.contacted, curve.events, curve.spend, curve.profit)]
    return Decision(*value, edge=whole, part=part if part else 1.0, bound_by=bound_by)
