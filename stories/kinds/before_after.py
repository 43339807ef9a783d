"""What came after a change: against the time before, against a trend, or beside a control group, and no stronger than that allows."""

from __future__ import annotations

from data.dataset import Dataset
from stories.change.slides import appendix, asking, front, result
from stories.change.study import ChangeStudy
from stories.change.telling import story_of
from stories.say import Say
from stories.story import Story

TITLE = "Before and after: what moved when something changed"
TOPIC = "change"
NEEDS: tuple[str, ...] = ()
NAMES = None
SLIDES = (
    front.answer,
    front.design,
    result.result,
    result.second,
    result.scale,
    result.over_time,
    result.groups,
    asking.ask,
    appendix.checks,
    appendix.amounts,
    appendix.method,
)


def fits(dataset: Dataset) -> bool:
    """Does the file tell times apart? One with arms alone is a test, one with a score alone a decision."""
    return "phase" in dataset.roles or not {"treated", "score"} & dataset.roles.keys()


def build(study: ChangeStudy, say: Say) -> Story:
    """The story of a before and after."""
    return story_of(study, say, SLIDES)
