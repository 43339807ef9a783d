"""The facts of a story about an offer: responses among the contacted, and how many of them must be due to it."""

from __future__ import annotations

from stories.decision.asking.control_group import offers_at
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
    worth, spend = offers_at(study)
    facts.add("responses_worth", worth, "money", how("responses-worth"))
    if worth <= 0:
        return
    facts.add("due_least", (spend + study.settings.terms.fixed) / worth, "share", how("due-least"))
