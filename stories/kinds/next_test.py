"""The next test: how many customers and weeks it wants, what waiting costs, and when it is stopped; from the file that is there."""

from __future__ import annotations

from stories.change.slides import planner
from stories.change.study import ChangeStudy
from stories.change.telling import story_of
from stories.say import Say
from stories.story import Story

TITLE = "Next test: how we will know"
TOPIC = "change"
NEEDS: tuple[str, ...] = ()
NAMES = None
SLIDES = (planner.answer, planner.sizes, planner.how_we_know, planner.waiting, planner.ask)


def build(study: ChangeStudy, say: Say) -> Story:
    """The story of a test to come."""
    return story_of(study, say, SLIDES if study.plan else (planner.nothing,), "plan-subtitle")
