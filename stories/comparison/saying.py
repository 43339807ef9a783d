"""The words of a story about two models, with every figure that it may print."""

from __future__ import annotations

from stories.comparison.facts import comparison_facts
from stories.comparison.figures import Comparison
from stories.decision.saying import known_of
from stories.decision.study import DecisionStudy
from stories.say import Say


def say_of_two(study: DecisionStudy, found: Comparison | None) -> Say:
    """The words of two models, and of the decision that one of them leads to."""
    project, facts = study.project, comparison_facts(study, found)
    return Say(facts, project.names, project.language, scope=study.scope, known=known_of(study))
