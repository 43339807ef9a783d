"""The question asked backwards: what would have to be so that a decision brings a given amount."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from metrics.assumption import Assumption
from metrics.baseline import Baseline
from metrics.decision.binormal import fit_family, minimum_auc
from metrics.limit import best_place, reach
from metrics.payoff import Assumptions
from metrics.profit import ProfitCurve, at_place
from metrics.terms import Terms


@dataclass(frozen=True)
class Stretch:
    """A stretch of neighbouring edges that all reach the target, the first the one with fewest contacts."""

    first: int
    last: int


@dataclass(frozen=True)
class Amount:
    """The amount of one assumption, nearest to the likely one on its side, from which the target is reached."""

    name: str
    assumption: Assumption
    amount: float

    @property
    def is_plausible(self) -> bool:
        """True where it lies within the range that was stated."""
        return self.assumption.low <= self.amount <= self.assumption.high


@dataclass(frozen=True)
class Reverse:
    """All single ways to a target; where all are empty there is none."""

    target: float  # of the profit
    reached: bool  # whether the best decision within the limit reaches it already
    stretches: tuple[Stretch, ...]  # of thresholds
    budget: float | None  # the least spend that is enough
    amounts: tuple[Amount, ...]  # one assumption changed, the rest as they are
    auc: float | None  # the least ranking quality that is enough, on the family fitted to the file

    @property
    def ways(self) -> int:
        """How many single changes reach the target."""
        return len(self.stretches) + len(self.amounts) + (self.auc is not None)


def reverse(
    curve: ProfitCurve, form: Assumptions, target: float, baseline: Baseline | None = None, limit: float = 1.0
) -> Reverse:
    """What threshold, budget, assumption or model quality brings a target.

    Parameters
    ----------
    curve
        At the likely amounts of ``form``.
    form
        The assumptions, each of which is tried alone.
    target
        Money for the rows of the file, in the payoff's currency: a profit, or with a baseline the gain over it.
    baseline
        What the gain is counted from. Its profit moves with the assumptions, its place does not.
    limit
        The largest share of rows that may be contacted, which stays.

    Notes
    -----
    Figures are those on the rows themselves. To ask for a cross-fitted profit, add to the target what hindsight
    flatters the best decision by (apparent less cross-fitted profit).
    """
    furthest = reach(curve.contacted, limit * curve.rows)
    base = 0.0 if baseline is None else baseline.profit
    found = amounts_reaching(curve, form, target, baseline, limit)
    family = fit_family(curve, limit)
    return Reverse(
        target=target + base,
        reached=float(at_place(curve.profit, best_place(curve.profit, furthest))) >= target + base,
        stretches=thresholds_reaching(curve, target + base, limit),
        budget=budget_reaching(curve, target + base, limit),
        amounts=found,
        auc=minimum_auc(family, target + base) if family else None,
    )


def thresholds_reaching(curve: ProfitCurve, target: float, limit: float = 1.0) -> tuple[Stretch, ...]:
    """All stretches of edges whose profit is at least a target, from the fewest contacts on; empty where none is."""
    edges = int(reach(curve.contacted, limit * curve.rows)) + 1
    enough = np.concatenate(([False], curve.profit[:edges] >= target, [False]))
    turns = np.flatnonzero(np.diff(enough.astype(int)))
    return tuple(Stretch(int(first), int(after) - 1) for first, after in turns.reshape(-1, 2))


def budget_reaching(curve: ProfitCurve, target: float, limit: float = 1.0) -> float | None:
    """The least money to spend so that the profit is at least a target; None where no budget is enough.

    Within a tie the tied are drawn at random, so that the budget may end inside one.
    """
    edges = int(reach(curve.contacted, limit * curve.rows)) + 1
    enough = np.flatnonzero(curve.profit[:edges] >= target)
    if not len(enough):
        return None
    edge = int(enough[0])
    if edge == 0:
        return 0.0
    below, above = curve.profit[edge - 1], curve.profit[edge]
    return float(at_place(curve.spend, edge - 1 + (target - below) / (above - below)))


def amounts_reaching(
    curve: ProfitCurve, form: Assumptions, target: float, baseline: Baseline | None = None, limit: float = 1.0
) -> tuple[Amount, ...]:
    """For each assumption the amounts, below and above the likely one, at which the best decision reaches a target.

    Parameters
    ----------
    curve, form, target, baseline, limit
        As for `reverse`; the threshold is chosen anew for every amount.

    Returns
    -------
    tuple of Amount
        Assumptions that cannot bring it about are missing. Shares are followed from 0 to 1, prices and months up to
        twenty times their range.

    Notes
    -----
    Every form is a straight line in each of its amounts, so at every edge there is one amount at which the profit
    meets the target, in closed form; the nearest of them on either side of the likely amount is the answer.
    """
    furthest = reach(curve.contacted, limit * curve.rows)
    edges = np.append(np.arange(int(furthest) + 1), furthest)
    ways = [(item, end) for item in form.items.items() for end in _ends(item[1])]
    found = (_amount(curve, form, name, end, target, baseline, edges) for (name, _), end in ways)
    return tuple(amount for amount in found if amount is not None)


@dataclass(frozen=True)
class Delay:
    """What every week of waiting costs, with its 95 % range; below zero waiting is free."""

    per_week: float
    low: float
    high: float


def cost_of_delay(gain: float, ends: tuple[float, float], terms: Terms) -> Delay | None:
    """Money lost each week in which the present rule stays, against the recommended one.

    Parameters
    ----------
    gain, ends
        The gain of one run over the present rule (or over whatever is done today), cross-fitted, and the range that is told of it.
    terms
        How often the decision is taken.

    Returns
    -------
    Delay or None
        None for a decision taken once: it loses nothing week by week, only all of it once its day has passed. Fixed
        costs count as in `metrics.terms.net_gain`, which the caller has taken off.
    """
    if terms.weeks is None:
        return None
    return Delay(gain / terms.weeks, ends[0] / terms.weeks, ends[1] / terms.weeks)


def _amount(
    curve: ProfitCurve,
    form: Assumptions,
    name: str,
    end: float,
    target: float,
    baseline: Baseline | None,
    edges: np.ndarray,
) -> Amount | None:
    """The amount nearest to the likely one on the way to an end; None where none is needed or none is enough."""
    item = form.items[name]
    if end == item.likely:
        return None
    now, then = (_gains(curve, form.with_(name, _fixed(item, at)), baseline, edges) for at in (item.likely, end))
    if now.max() >= target or then.max() < target:
        return None
    rising = then > now
    part = ((target - now[rising]) / (then - now)[rising]).min()
    return Amount(name, item, float(item.likely + part * (end - item.likely)))


def _gains(curve: ProfitCurve, form: Assumptions, baseline: Baseline | None, edges: np.ndarray) -> np.ndarray:
    """Profit at these places under a form, less the baseline's under the same."""
    profit = form.payoff().profit @ curve.ledger.firsts
    base = 0.0 if baseline is None else float(at_place(profit, baseline.place))
    return at_place(profit, edges) - base


def _fixed(item: Assumption, amount: float) -> Assumption:
    return Assumption(item.name, item.unit, amount, amount, amount)


def _ends(item: Assumption) -> tuple[float, float]:
    """How far an amount is followed on either side."""
    if item.unit == "share":
        return 0.0, 1.0
    far = 20 * max(abs(item.low), abs(item.high))
    return -far if item.low < 0 else 0.0, far
