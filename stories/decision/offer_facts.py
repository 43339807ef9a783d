"""The facts of a story about an offer: responses among the contacted, and how many of them must be due to it."""

from __future__ import annotations

from metrics.limit import reach
from metrics.profit import at_place
from stories.decision.control_group import LEAST_CHANGE, control_group
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.formula import how, of


def offer_facts(facts: FactTable, study: DecisionStudy) -> None:
    """Enter the lift among the contacted, what their responses are worth, and the least part of it that must be due to the offer."""
    curve, decision = study.curve, study.decision
    if not decision.contacted:
        return
    there, overall = decision.events / decision.contacted, curve.events[-1] / curve.rows
    drawn = of("contacted") * of("leavers") / of("customers")
    facts.add("drawn_leavers", decision.contacted * overall, "count", drawn)
    if overall:
        facts.add("lift_contacted", there / overall, "score", of("contacted_leavers") / of("drawn_leavers"))
    worth = float(at_place(curve.gain, reach(curve.contacted, decision.contacted)))
    facts.add("responses_worth", worth, "money", how("responses-worth"))
    if worth <= 0:
        return
    least = (decision.spend + study.settings.terms.fixed) / worth
    facts.add("due_least", least, "share", how("due-least"))
    rise = min(least, 1.0) * there
    rise = rise if rise >= LEAST_CHANGE else 0.0
    facts.add("stop_points", rise, "points", how("stop-points-of-offer"))
    control_group(facts, study, 1 - there + rise, rise)
