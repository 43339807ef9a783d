"""The sentences beside a curve that is being explored: they follow every slider."""

from __future__ import annotations

from stories.decision.assumption_words import source_of
from stories.decision.certainty_figures import items_of
from stories.decision.restricted import within
from stories.decision.study import DecisionStudy
from stories.project import Project
from stories.say import Say


def headline(study: DecisionStudy, say: Say) -> str:
    """What the curve says at these assumptions, and of which file where it is not all customers."""
    return within(study, say.text("explore-told"))


def beside(study: DecisionStudy, say: Say) -> str:
    """How many that are, what each costs, and the gain over the best without the model: all of the curve as it stands now."""
    if not study.decision.contacted:
        return ""
    costs = [name for name in ("contact_cost", "offer_cost") if f"{name}_likely" in say.facts]
    told = [
        say.text("explore-many"),
        *(say.text("explore-cost", cost=say.fact(f"{name}_likely")) for name in costs),
        *([say.text("explore-gain")] if study.verdict != "everybody" else []),
    ]
    return " · ".join(told)


def order_of(study: DecisionStudy) -> tuple[str, ...]:
    """The assumptions that can be moved, the one on which the gain hangs most first."""
    return tuple(entry.name for entry in study.dependences)


def how_sure(study: DecisionStudy, say: Say) -> str:
    """The gain with its range, and what it hangs on."""
    sure = say.text("explore-sure", clear=study.verdict == "model")
    if study.verdict not in ("model", "everybody"):
        return sure
    widest = max(study.dependences, key=lambda entry: abs(entry.gain_at_high - entry.gain_at_low), default=None)
    return f"{sure} {say('explore-hangs', widest=widest.name)}".rstrip() if widest else sure


def still_worth_it(name: str, project: Project, say: Say) -> str:
    """Who says so, and the amounts between which the answer stands."""
    low, high = (say.facts[fact].text if (fact := f"{name}_{end}") in say.facts else "" for end in ("from", "to"))
    found = {"low": low, "high": high, "has_low": bool(low), "has_high": bool(high)}
    source = source_of(items_of(project)[name], say)
    return say("explore-still", source=source, **found)
