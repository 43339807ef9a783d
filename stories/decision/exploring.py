"""The sentences beside a curve that is being explored: they follow every slider."""

from __future__ import annotations

from stories.decision.assumption_words import source_of
from stories.decision.restricted import within
from stories.decision.settings import settings_of
from stories.decision.study import DecisionStudy
from stories.project import Project
from stories.say import Say


def headline(study: DecisionStudy, say: Say) -> str:
    """What the curve says at these assumptions, and of which file where it is not all customers."""
    return within(study, say.text("explore-headline"))


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
    source = source_of(settings_of(project).assumptions.items[name], say)
    return say("explore-still", source=source, **found)
