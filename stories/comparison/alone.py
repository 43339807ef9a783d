"""What is told of a file in which there are not two models with rows in common: that, and what is wanted."""

from __future__ import annotations

from stories.comparison.study import ComparisonStudy
from stories.decision.exhibits import figures
from stories.say import Say
from stories.story import Draft


def nothing(study: ComparisonStudy, say: Say) -> Draft:
    """One clear sentence where there is nothing to compare."""
    rows = [("{customers}", say("alone-label"), say("alone-detail"))]
    exhibit = figures("answer", say("alone-caption"), rows, study.decision, say, say("alone-alt"))
    title = say("alone-title", apart=study.rivals is not None)
    return Draft("answer", "context", say("alone-kicker"), title, say("alone-notes"), exhibit)


def wanted(study: ComparisonStudy, say: Say) -> Draft:
    """The scores of a second model are asked for."""
    rows = [(say("when"), say("wanted-label"), say("wanted-detail"))]
    exhibit = figures("ask", say("wanted-caption"), rows, study.decision, say, say("wanted-alt"))
    return Draft("ask", "ask", say("wanted-kicker"), say("wanted-title"), say("wanted-notes"), exhibit)
