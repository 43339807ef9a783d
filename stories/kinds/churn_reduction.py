"""Whether fewer left, because of it or not, and what that is worth: a test or a before and after of those who may leave."""

from __future__ import annotations

from data.dataset import Dataset
from data.roles.goodness_words import GONE
from stories.change.slides import appendix, arms, asking, front, result, whom, worth
from stories.change.study import ChangeStudy
from stories.change.telling import story_of
from stories.language.trades import CANCELLING, LEAVING
from stories.say import Say
from stories.story import Story

TITLE = "Churn reduction: did fewer leave, and is it because of this?"
TOPIC = "change"
NEEDS = ("outcome",)
NAMES = None
SENSE = "bad"
SIGNS = LEAVING | CANCELLING | GONE
SLIDES = (
    front.answer,
    front.design,
    result.result,
    arms.beside,
    result.over_time,
    result.groups,
    result.moved,
    worth.kept,
    arms.worth,
    worth.money,
    worth.year,
    worth.topline,
    whom.profit,
    whom.offers,
    asking.ask,
    result.second,
    arms.table,
    appendix.checks,
    appendix.amounts,
    appendix.method,
)


def fits(dataset: Dataset) -> bool:
    """Does the file tell arms, or times, apart? One with a score alone is a decision."""
    return bool({"treated", "phase"} & dataset.roles.keys()) or "score" not in dataset.roles


def build(study: ChangeStudy, say: Say) -> Story:
    """The story of those who stayed."""
    return story_of(study, say, SLIDES)
