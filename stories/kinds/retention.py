"""Whom to contact before they leave: what is at stake, who can be reached, what that is worth, and what to decide."""

from __future__ import annotations

from data.dataset import Dataset
from data.roles.goodness_words import GONE
from metrics.payoff import Assumptions
from stories.decision.slides import appendix, asking, bridge, certainty, front, paying_back, segments, target
from stories.decision.study import DecisionStudy
from stories.decision.telling import gainful, keeping, story_of
from stories.kind import campaign_for
from stories.language.names import Names
from stories.language.trades import CANCELLING, LEAVING
from stories.say import Say
from stories.story import Story

TITLE = "Retention: whom to contact before they leave"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("campaign", "cells")
SENSE = "bad"
SIGNS = LEAVING | CANCELLING | GONE
NAMES = Names(trade="customers")
SLIDES = (
    front.answer,
    front.at_risk,
    front.who,
    front.where,
    gainful(bridge.against_baselines),
    keeping(front.churn),
    certainty.how_sure,
    certainty.when_it_pays,
    paying_back.pays_back,
    asking.ask,
    certainty.every_assumption,
    certainty.chosen_anew,
    segments.money_by_segment,
    target.target,
    *appendix.PAGES,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """A campaign that fits the roles of the dataset, every amount a default marked as such."""
    return campaign_for(dataset)


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    return story_of(study, say, "retention-subtitle", (make(study, say) for make in SLIDES))
