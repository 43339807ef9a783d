"""The words of a story about a decision, with every figure that it may print."""

from __future__ import annotations

from stories.decision.asking.next_list import next_list
from stories.decision.assumption_words import times_of
from stories.decision.facts import value_facts
from stories.decision.study import DecisionStudy
from stories.facts import FactTable
from stories.restrictions import currency_is_open
from stories.say import Say, decider_of

CREDIT = "credit_default"


def say_of(study: DecisionStudy, facts: FactTable | None = None) -> Say:
    """The words of a study, with its facts where they were entered before."""
    project, facts = study.project, value_facts(study) if facts is None else facts
    return Say(facts, project.names, project.language, scope=study.scope, known=known_of(study))


def known_of(study: DecisionStudy) -> dict[str, str | bool]:
    """What the messages of a decision choose by, whatever the slide."""
    project, settings = study.project, study.settings
    return {
        "verdict": study.verdict,
        "baseline": study.baseline.name,
        "bound": study.decision.bound_by or "no",  # the limit that decided: capacity, budget or threshold
        "doubt": study.doubt or "none",
        "rough": study.is_rough,
        "draft": bool(study.unconfirmed),  # the amounts are examples
        "contested": study.is_contested,  # another decision without the model may be the best of them
        "has_today": "present" in study.feasible,
        "gains": study.fit.gain >= 0,
        "backwards": study.ranks_backwards,  # its scores rank worse than a draw by lot
        "listed": next_list(study).length,  # how the length of the next list is known
        "unseen": bool(study.fit.repeats),  # judged on rows that the rule was not tuned on
        "repeat": settings.repeat.replace(" ", "-"),
        "form": settings.assumptions.FORM,
        "currency_open": currency_is_open(study),
        "declining": project.kind == CREDIT,  # its money is counted from accepting all, not from nothing
        "decider": decider_of(project),
        **times_of(settings.assumptions),
    }
