"""The best decision when only so many customers can be contacted, or only so much can be spent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.profit import ProfitCurve, at_place, best_edge, is_more


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
    name, furthest = _furthest(curve, capacity, budget)
    place = best_place(curve.profit, furthest)
    return _at(curve, place, "" if place == curve.best else name)


def most_contacted(curve: ProfitCurve, capacity: float | None = None, budget: float | None = None) -> float:
    """How many customers could be contacted at most within capacity and budget, from the riskiest downwards."""
    return float(at_place(curve.contacted, _furthest(curve, capacity, budget)[1]))


def reach(running: np.ndarray, limit: float | None) -> float:
    """The last place at which a running sum keeps within a limit: an edge, and the share of the next cell."""
    last = len(running) - 1
    if limit is None or running.max() <= limit:
        return float(last)
    over = int(np.argmax(running > limit))
    step = running[over] - running[over - 1]
    return over - 1 + float((limit - running[over - 1]) / step)


def best_place(profit: np.ndarray, furthest: float) -> float:
    """The best edge up to a place, or the place itself where it lies inside a tie and earns more."""
    best = best_edge(profit[: int(furthest) + 1])
    return furthest if is_more(float(at_place(profit, furthest)), float(profit[best])) else float(best)


def _furthest(curve: ProfitCurve, capacity: float | None, budget: float | None) -> tuple[str, float]:
    """The limit that is met first, and its place."""
    for name, limit in (("capacity", capacity), ("budget", budget)):
        if limit is not None and limit < 0:
            raise ValueError(f"The {name} is {limit}; wanted zero or more.")
    places = {"capacity": reach(curve.contacted, capacity), "budget": reach(curve.spend, budget)}
    return min(places.items(), key=lambda item: item[1])


def _at(curve: ProfitCurve, place: float, bound_by: str) -> Decision:
    whole, part = int(place), place - int(place)
    value = [float(at_place(sums, place)) for sums in (curve.contacted, curve.events, curve.spend, curve.profit)]
    return Decision(*value, edge=whole, part=part if part else 1.0, bound_by=bound_by)
