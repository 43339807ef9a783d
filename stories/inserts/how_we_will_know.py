"""How it will be known whether a change is one: the test that would show it, in stories that cannot."""

from __future__ import annotations

from stories.change.slides import planner
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft
from stories.study import Study

PLACE = "ask"
OF_A_TEST = "next_test"  # the kind of story that has the slide as its own


def fits(study: Study) -> bool:
    """A change that was not measured by lot, or not clearly, wants a test."""
    if not isinstance(study, ChangeStudy) or study.project.kind == OF_A_TEST:
        return False
    return study.design.kind != "none" and study.wants_test


def slide(study: ChangeStudy, say: Say) -> Draft:
    """The plan of the test, after what is asked for."""
    return planner.how_we_know(study, say, PLACE)
