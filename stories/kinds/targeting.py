"""Whom to make an offer to: who responds, what the offers bring, and how many of the responses must be due to them."""

from __future__ import annotations

from data.dataset import Dataset
from data.roles.goodness_words import OFFERED
from metrics.payoff import Assumptions
from stories.decision.slides import (
    analyst,
    appendix,
    asking,
    bridge,
    certainty,
    depth,
    front,
    offer,
    paying_back,
    segments,
    target,
)
from stories.decision.study import DecisionStudy
from stories.decision.telling import gainful, story_of
from stories.kind import offer_for
from stories.language.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Targeting: whom to make the offer to"
TOPIC = "decision"
NEEDS = ("score", "outcome")
# Of a file with a control group the outcomes of those left alone are told: they respond to no offer.
UNLESS = ("treated",)
FORMS = ("offer", "cells")
SENSE = "good"
SIGNS = OFFERED
NAMES = Names(trade="offers")
SLIDES = (
    front.answer,
    front.at_risk,
    front.who,
    offer.responses,
    front.where,
    gainful(bridge.against_baselines),
    offer.due_to_the_offer,
    certainty.how_sure,
    certainty.when_it_pays,
    paying_back.pays_back,
    asking.ask,
    certainty.every_assumption,
    certainty.chosen_anew,
    segments.money_by_segment,
    depth.calibrated,
    target.target,
    analyst.gains,
    *appendix.PAGES,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """What a response is worth and what an offer costs, every amount a default marked as such."""
    return offer_for(dataset)


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    return story_of(study, say, "targeting-subtitle", (make(study, say) for make in SLIDES))
