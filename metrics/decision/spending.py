"""What the money spent brings back, what more of it would bring, and what wrong costs would have cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.assumption import Assumption
from metrics.limit import best_place, reach
from metrics.payoff import Assumptions
from metrics.profit import ProfitCurve, at_place, best_edge
from metrics.resample import situation
from metrics.segment import wilson
from metrics.standard_error import error_of_sum


def return_on_spend(curve: ProfitCurve) -> np.ndarray:
    """Profit for each unit of money spent, at every edge.

    Returns
    -------
    numpy.ndarray
        Shape (k + 1,); 0.5 means that each unit spent comes back with half of itself on top. NaN where nothing is
        spent.
    """
    return np.divide(curve.profit, curve.spend, out=np.full(len(curve.profit), np.nan), where=curve.spend > 0)


@dataclass(frozen=True)
class OneMore:
    """What a budget would bring if it were larger by a step."""

    budget: float
    step: float
    worth: float  # profit that the step adds, its own cost already taken off; never below zero
    error: float  # standard error of that, for the places as chosen
    slope: float  # profit a unit of money at the margin, on the upper hull; zero where the budget does not bind


def one_more(curve: ProfitCurve, budget: float, step: float = 1000.0) -> OneMore:
    """The worth of a little more budget: its shadow price.

    Parameters
    ----------
    curve
        Rows in the order in which they are contacted.
    budget, step
        Money, zero or more, and more than zero; what is spent is counted by ``curve.spend``.

    Raises
    ------
    ValueError
        When the budget is below zero or the step not above it.

    Notes
    -----
    Dantzig (1957), Operations Research 5: the shadow price of a budget is the ratio of gain to cost at the margin.
    The step follows the curve row by row and so has noise, which ``error`` tells; ``slope`` is that of the least
    concave curve above it.
    """
    if budget < 0 or step <= 0:
        raise ValueError(f"The budget is {budget} and the step {step}; wanted zero or more, and more than zero.")
    now, then = (best_place(curve.profit, reach(curve.spend, money)) for money in (budget, budget + step))
    worth = float(at_place(curve.profit, then) - at_place(curve.profit, now))
    squares = curve.ledger.quadratic(curve.payoff.profit)
    between = abs(float(at_place(squares, then) - at_place(squares, now)))
    error = float(error_of_sum(worth, between, curve.priced[-1]))
    return OneMore(budget, step, worth, error, _slope(curve.spend, curve.profit, budget))


def gains_table(curve: ProfitCurve, groups: int = 10) -> pd.DataFrame:
    """The gains and lift table that analysts know, by equal groups of falling score.

    Parameters
    ----------
    curve
        A profit curve.
    groups
        How many groups of equal size; customers who tie on a border are shared out, so that file order plays no part.

    Returns
    -------
    pandas.DataFrame
        One row a group: ``group`` from 1, ``rows``, ``events``, ``rate`` with its 95 % range ``low`` and ``high``
        (Wilson), ``lift`` (rate over the base rate), and from the top to the end of the group ``contact_rate``,
        ``reach`` (share of all events), ``cumulative_lift``, ``spend`` and ``profit``.
    """
    borders = np.linspace(0, curve.contacted[-1], groups + 1)
    events = np.interp(borders, curve.contacted, curve.events)
    rows, hits = np.diff(borders), np.diff(events)
    base_rate = events[-1] / borders[-1]
    low, high = wilson(hits, rows)
    with np.errstate(divide="ignore", invalid="ignore"):
        lift, whole = hits / rows / base_rate, events[1:] / borders[1:] / base_rate
        reached = events[1:] / events[-1]
    return pd.DataFrame(
        {
            "group": np.arange(1, groups + 1),
            "rows": rows,
            "events": hits,
            "rate": hits / rows,
            "low": low,
            "high": high,
            "lift": lift,
            "contact_rate": borders[1:] / borders[-1],
            "reach": reached,
            "cumulative_lift": whole,
            "spend": np.interp(borders[1:], curve.contacted, curve.spend),
            "profit": np.interp(borders[1:], curve.contacted, curve.profit),
        }
    )


def cost_curve(
    curve: ProfitCurve, form: Assumptions, name: str, amounts: Sequence[float], place: float
) -> pd.DataFrame:
    """What if a cost is wrong: the profit of the decision taken, and of the one that would have been right, by amount.

    Parameters
    ----------
    curve
        Whose ledger answers every amount; its own payoff is not asked.
    form
        The assumptions, all but one of which stay.
    name
        The assumption that moves.
    amounts
        What it might truly be, in its unit.
    place
        The decision taken, an edge or between two.

    Returns
    -------
    pandas.DataFrame
        One row an amount: ``amount``, ``profit`` of the decision taken, ``best_profit``, ``best_place``,
        ``best_share`` and ``regret``, their difference, never below zero.

    Raises
    ------
    ValueError
        When the form has no such assumption, or an amount is none that it could have.

    Notes
    -----
    Drummond and Holte (2006), Machine Learning 65: cost by operating condition; here in money and against the decision
    taken. Best profits are those on the rows they are chosen on.
    """
    if name not in form.items:
        raise ValueError(f"There is no assumption '{name}'; there are: {', '.join(form.items)}.")
    unit = form.items[name].unit
    thetas = np.stack([form.with_(name, Assumption(name, unit, at, at, at)).payoff().profit for at in amounts])
    profits = thetas @ curve.ledger.firsts
    best = np.array([best_edge(profit) for profit in profits])
    taken, found = at_place(profits, place), profits[np.arange(len(best)), best]
    return pd.DataFrame(
        {
            "amount": np.asarray(amounts, dtype=float),
            "profit": taken,
            "best_profit": found,
            "best_place": best,
            "best_share": curve.share[best],
            "regret": np.maximum(found - taken, 0.0),
        }
    )


@dataclass(frozen=True)
class Tie:
    """A capacity that ends among customers of equal score: whom to contact, and so the profit, is chance."""

    score: float
    tied: float  # customers of this score
    chosen: float  # how many of them there is room for
    expected: float  # profit of the whole decision if they are drawn at random
    worst: float
    best: float


def capacity_tie(curve: ProfitCurve, capacity: float) -> Tie | None:
    """What a capacity brings that ends inside a tie: the mean over all orders of the tied, and both extremes.

    Parameters
    ----------
    curve
        Whose cells hold one score where the capacity ends (opened); else the cell's scores are taken as tied.
    capacity
        Customers who can be contacted, zero or more.

    Returns
    -------
    Tie or None
        None where the capacity ends between two scores, or reaches everybody. Within each outcome rows count with their
        mean profit: exact where money is the same for all.

    Raises
    ------
    ValueError
        When the capacity is below zero.

    Notes
    -----
    McSherry and Najork (2008), ECIR: measures in the presence of tied scores.
    """
    if capacity < 0:
        raise ValueError(f"The capacity is {capacity}; wanted zero or more.")
    place = reach(curve.contacted, capacity)
    edge = int(place)
    if place == edge:
        return None
    above, below = situation(curve, edge), situation(curve, edge + 1)
    events, others = below.hits - above.hits, below.false_alarms - above.false_alarms
    event = (below.hit_profit - above.hit_profit) / events if events else 0.0
    other = (below.alarm_profit - above.alarm_profit) / others if others else 0.0
    chosen = capacity - float(curve.contacted[edge])
    profits = [hits * event + (chosen - hits) * other for hits in (min(chosen, events), max(0.0, chosen - others))]
    before = float(curve.profit[edge])
    return Tie(
        score=curve.ledger.threshold(edge + 1),
        tied=events + others,
        chosen=chosen,
        expected=float(at_place(curve.profit, place)),
        worst=before + min(profits),
        best=before + max(profits),
    )


def _slope(spend: np.ndarray, profit: np.ndarray, budget: float) -> float:
    """The slope at a budget of the least concave curve above the profit by spend, where that still rises."""
    hull = [0]
    for edge in range(1, len(spend)):
        while len(hull) > 1 and _turns_up(spend, profit, hull[-2], hull[-1], edge):
            hull.pop()
        if spend[edge] > spend[hull[-1]]:
            hull.append(edge)
        elif profit[edge] > profit[hull[-1]]:
            hull[-1] = edge
    corners = np.array(hull)
    after = int(np.searchsorted(spend[corners], budget, side="right"))
    if after == len(corners):
        return 0.0
    left, right = corners[after - 1], corners[after]
    return max(0.0, float((profit[right] - profit[left]) / (spend[right] - spend[left])))


def _turns_up(x: np.ndarray, y: np.ndarray, first: int, middle: int, last: int) -> bool:
    """Whether the middle of three points lies on or below the line between the others."""
    return (y[middle] - y[first]) * (x[last] - x[first]) <= (y[last] - y[first]) * (x[middle] - x[first])
