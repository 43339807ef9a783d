"""What a test showed: arms against those who were left alone, with the words that its design allows."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.payoff import Assumptions, Campaign
from stories.change.slides import appendix, asking, front, result, worth
from stories.change.study import ChangeStudy
from stories.change.telling import story_of
from stories.say import Say
from stories.story import Story

TITLE = "Experiment: what a test really changed"
TOPIC = "change"
NEEDS = ("treated",)
FORMS: tuple[str, ...] = ()
NAMES = None
SLIDES = (
    front.answer,
    front.design,
    result.result,
    result.second,
    result.scale,
    result.over_time,
    result.groups,
    result.moved,
    worth.money,
    worth.year,
    worth.kept,
    asking.ask,
    appendix.checks,
    appendix.amounts,
    appendix.method,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """None of its own: no amount of a change is usual."""
    return Campaign()


def build(study: ChangeStudy, say: Say) -> Story:
    """The story of a test."""
    return story_of(study, say, SLIDES)
