"""What a finance department asks: when model and campaign have paid for themselves, and what they are worth, discounted."""

from __future__ import annotations

import math
from functools import lru_cache

from metrics.assumption import Assumption
from metrics.decision.payback import Payback, payback
from metrics.decision.uncertainty import drawn_gains
from stories.decision.certainty_figures import told_chance
from stories.decision.facts import LEAST, MOST
from stories.decision.settings import OF_PLAN
from stories.decision.study import DecisionStudy
from stories.formula import how
from stories.say import Say


@lru_cache(maxsize=16)
def payback_of(study: DecisionStudy) -> Payback | None:
    """When the costs that somebody gave are paid back; None where nobody gave any, or nobody is to be acted on."""
    plan = study.settings.plan
    if plan is None or study.verdict == "nobody":
        return None
    gain = study.gain_of_all if study.verdict == "everybody" else study.gain
    return payback(float(gain.gains(gain.likely)[0]), drawn_gains(gain), plan)


def amounts_of(study: DecisionStudy) -> dict[str, Assumption]:
    """The costs that somebody gave and the discount rate by which they count, by name."""
    settings = study.settings
    if settings.plan is None:
        return {"discount_rate": settings.discounted} if settings.years > 1 else {}
    given = {name: getattr(settings, name) for name in OF_PLAN if getattr(settings, name) is not None}
    return {**given, "discount_rate": settings.discounted}


def amounts_facts(study: DecisionStudy, say: Say) -> None:
    """Enter them with their ranges, once."""
    for name, item in amounts_of(study).items():
        for end in ("low", "likely", "high"):
            if f"{name}_{end}" not in say.facts:
                formula = how("assumption", end=end, source=item.source)
                say.facts.add(f"{name}_{end}", getattr(item, end), item.unit, formula)
    if study.settings.plan is not None and "plan_months" not in say.facts:
        say.facts.add("plan_months", study.settings.plan.months, "months", how("plan-months"))


def payback_facts(study: DecisionStudy, say: Say) -> dict[str, str]:
    """Enter month and worth with their ranges; for messages, which ends lie within the horizon."""
    found, facts = payback_of(study), say.facts
    amounts_facts(study, say)
    low, high = found.worth_range
    drawn = how("plan-range", least=LEAST, most=MOST)
    facts.add_together(
        "money",
        {
            "plan_worth": (found.worth, how("plan-worth", all="yes" if study.verdict == "everybody" else "no")),
            "plan_worth_low": (low, drawn),
            "plan_worth_high": (high, drawn),
        },
    )
    facts.add("plan_paid", found.paid, "share", how("plan-paid"), told_chance(found.paid, say))
    months = {"": found.month, "_low": found.month_low, "_high": found.month_high}
    for end, month in months.items():
        if math.isfinite(month):
            facts.add(f"plan_month{end}", month, "count", how("plan-month" if not end else "plan-month-end"))
    ends = [math.isfinite(found.month_low), math.isfinite(found.month_high)]
    return {
        "paid": "yes" if math.isfinite(found.month) else "no",
        "ends": _told_ends(found, ends),
    }


def _told_ends(found: Payback, within: list[bool]) -> str:
    """Which ends of the range of months are told: both, one that they share, the first, or none within the horizon."""
    if all(within):
        return "one" if found.month_low == found.month_high else "both"
    return "first" if within[0] else "none"
