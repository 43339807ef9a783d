"""Which accounts to decline: what defaults cost, what declining forgoes, and where the line pays."""

from __future__ import annotations

from data.dataset import Dataset
from data.roles.goodness_words import OWED
from metrics.payoff import Assumptions, CreditDecline
from stories.decision.slides import (
    analyst,
    appendix,
    asking,
    bridge,
    certainty,
    depth,
    front,
    paying_back,
    segments,
    target,
)
from stories.decision.study import DecisionStudy
from stories.decision.telling import gainful, story_of
from stories.language.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Credit: which accounts to decline"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("credit", "cells")
SENSE = "bad"
SIGNS = OWED
NAMES = Names(trade="credit")
SLIDES = (
    front.answer,
    front.at_risk,
    front.who,
    depth.calibrated_up_front,
    front.where,
    gainful(bridge.against_baselines),
    certainty.how_sure,
    certainty.when_it_pays,
    paying_back.pays_back,
    asking.ask,
    certainty.every_assumption,
    certainty.chosen_anew,
    segments.money_by_segment,
    depth.one_more_point_apart,
    target.target,
    analyst.gains,
    analyst.measures,
    *appendix.PAGES,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """Loss given default and return on a good account; exposure from the value column where there is one."""
    return CreditDecline.from_value_column() if "value" in dataset.roles else CreditDecline()


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    return story_of(study, say, "credit-default-subtitle", (make(study, say) for make in SLIDES))
