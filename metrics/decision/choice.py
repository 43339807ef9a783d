"""The decision of a study: what is chosen, what it is compared with, and what it gains once everything is paid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from metrics.baseline import Baseline, PresentRule, baselines, best_baseline
from metrics.crossfit import CrossFit, cross_fit, fixed_fit
from metrics.decision.present import KEY, Flagged, fixed_over_flagged, flagged, gain_over_flagged
from metrics.limit import Decision, decide, most_contacted, reach
from metrics.profit import ProfitCurve, at_place, edge_at_threshold, is_more
from metrics.terms import net_gain

NOBODY = Decision(contacted=0.0, events=0.0, spend=0.0, profit=0.0, edge=0)


@dataclass(frozen=True)
class Limits:
    """What bounds a decision: contacts, money, or a threshold that was set by hand whatever the others say."""

    capacity: float | None = None
    budget: float | None = None
    threshold: float | None = None


@dataclass(frozen=True, eq=False)
class Choice:
    """A decision beside those that need no model. All profits are after the fixed cost, which only contacting nobody spares."""

    decision: Decision
    baselines: Mapping[str, Baseline]
    feasible: Mapping[str, Baseline]  # those within the limits: what cannot be afforded is no alternative
    baseline: Baseline  # the best of the feasible
    fit: CrossFit
    flagged: Flagged | None  # the present rule, where a column of the file tells it
    most: float  # rows that could be contacted within capacity and budget


def choose(curve: ProfitCurve, limits: Limits, present: PresentRule | None = None, fixed: float = 0.0) -> Choice:
    """The best decision within the limits, or the one set by hand, and its gain over the best without a model.

    Parameters
    ----------
    curve
        With the key ``fold``; with the key ``present`` too, that column is the present rule unless another is given.
    limits
        A threshold among them is kept even where it contacts more than capacity and budget allow.
    fixed
        Money for one run, paid by whoever contacts anybody.

    Raises
    ------
    ValueError
        When a limit is below zero, or the key ``present`` holds anything but 0, 1 and missing.
    """
    payoff = curve.payoff
    now = flagged(curve.ledger, payoff) if present is None and KEY in curve.ledger.keys else None
    of = _paid(_with_flagged(curve, baselines(curve, present), now), fixed)
    most = most_contacted(curve, limits.capacity, limits.budget)
    limit = 1.0
    if limits.threshold is None:
        reached = decide(curve, limits.capacity, limits.budget)
        # A limit that does not bind changes no decision, so it must change no figure of it either.
        limit = most / curve.rows if reached.bound_by else 1.0
        decision = _after_fixed(reached, fixed)
        feasible = {name: base for name, base in of.items() if at_place(curve.contacted, base.place) <= most + 1e-9}
    else:
        decision, feasible = _by_hand(curve, limits.threshold, fixed), of
    best = best_baseline(feasible)
    is_flagged = now is not None and best.name == KEY
    if limits.threshold is not None:
        fit = fixed_fit(curve, decision.edge, replace(best, profit=float(at_place(curve.profit, best.place))))
        fit = fixed_over_flagged(curve.ledger, payoff, decision.edge, now) if is_flagged else fit
    elif is_flagged:
        fit = gain_over_flagged(curve.ledger, payoff, limit)
    else:
        fit = cross_fit(curve.ledger, payoff, best, limit)
    fit = replace(
        fit, profit=fit.profit - fixed * float(fit.share > 0), gain=net_gain(fit.gain, fit.share, best.place, fixed)
    )
    return Choice(decision, of, feasible, best, fit, now, most)


def _with_flagged(curve: ProfitCurve, of: dict[str, Baseline], now: Flagged | None) -> dict[str, Baseline]:
    """The baselines with the column's, which stands where a threshold would contact as many."""
    if now is None:
        return of
    return {**of, KEY: Baseline(KEY, reach(curve.contacted, now.contacted) if now.contacted else 0.0, now.profit)}


def _paid(of: dict[str, Baseline], fixed: float) -> dict[str, Baseline]:
    return {name: replace(base, profit=base.profit - fixed * float(base.place > 0)) for name, base in of.items()}


def _after_fixed(decision: Decision, fixed: float) -> Decision:
    """The decision less its fixed cost; nobody where it does not cover that."""
    if not decision.contacted or not fixed:
        return decision
    net = decision.profit - fixed
    return replace(decision, profit=net) if is_more(net, 0.0) else NOBODY


def _by_hand(curve: ProfitCurve, threshold: float, fixed: float) -> Decision:
    edge = edge_at_threshold(curve.ledger, threshold)
    contacted, events, spend, profit = (
        float(sums[edge]) for sums in (curve.contacted, curve.events, curve.spend, curve.profit)
    )
    return Decision(contacted, events, spend, profit - fixed * float(contacted > 0), edge=edge, bound_by="threshold")
