"""What a test showed: arms against those who were left alone, with the words that its design allows."""

from __future__ import annotations

from stories.change.slides import appendix, arms, asking, front, result, whom, worth
from stories.change.study import ChangeStudy
from stories.change.telling import story_of
from stories.say import Say
from stories.story import Story

TITLE = "Experiment: what a test really changed"
TOPIC = "change"
NEEDS = ("treated",)
NAMES = None
SLIDES = (
    front.answer,
    front.design,
    result.result,
    arms.beside,
    result.second,
    result.scale,
    result.over_time,
    result.groups,
    result.moved,
    arms.worth,
    worth.money,
    worth.year,
    worth.topline,
    whom.profit,
    whom.offers,
    worth.kept,
    asking.ask,
    arms.table,
    appendix.checks,
    appendix.amounts,
    appendix.method,
)


def build(study: ChangeStudy, say: Say) -> Story:
    """The story of a test."""
    return story_of(study, say, SLIDES)
