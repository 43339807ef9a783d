"""How it will be known whether a change is one: the test that would show it, in stories that cannot."""

from __future__ import annotations

from stories.change.slides import planner
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft
from stories.study import Study

PLACE = "ask"


def fits(study: Study) -> bool:
    """A change that was not measured by lot, or not clearly, wants a test."""
    return isinstance(study, ChangeStudy) and study.design.kind != "none" and study.wants_test


def slide(study: ChangeStudy, say: Say) -> Draft:
    """The plan of the test, after what is asked for."""
    return planner.how_we_know(study, say, PLACE)
