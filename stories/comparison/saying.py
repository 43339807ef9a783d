"""The words of a story about two models, with every figure that it may print."""

from __future__ import annotations

from dataclasses import replace

from stories.comparison.facts import comparison_facts
from stories.comparison.figures import Comparison, limit_of
from stories.comparison.model_words import called
from stories.decision.assumption_words import noun_of
from stories.decision.saying import known_of
from stories.decision.study import DecisionStudy
from stories.file_words import worded
from stories.language.names import inert
from stories.say import Say


def say_of_two(study: DecisionStudy, found: Comparison | None) -> Say:
    """The words of two models, and of the decision that one of them leads to."""
    project, known = study.project, {**known_of(study), "pair_verdict": found.verdict if found else "none"}
    say = Say(comparison_facts(study, found), project.names, project.language, scope=study.scope, known=known)
    return replace(say, known={**known, **_known_of_two(study, found, say)}) if found else say


def _known_of_two(study: DecisionStudy, found: Comparison, say: Say) -> dict[str, str | bool]:
    """What the messages of two models choose by and call them, whatever the slide."""
    both = (found.first, found.second)
    return {
        "first": called(found.first, say, both),
        "second": called(found.second, say, both),
        "winner": "second" if found.verdict == "second" else "first",
        "pair_doubt": found.doubt or "none",
        "pair_open": noun_of(found.bars.most_doubtful, say) if found.bars.most_doubtful else "",
        "by_limit": limit_of(study) == 0,
        "known_by": inert(worded(found.known_by, say.language)),
    }
