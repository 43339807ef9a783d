"""Whom to contact before they leave: what is at stake, who can be reached, what that is worth, and what to decide."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.payoff import Assumptions, Campaign
from stories.decision import appendix, bridge, segments, slides, target
from stories.decision import certainty_slides as certainty
from stories.decision.restricted import limited
from stories.decision.study import DecisionStudy
from stories.kind import campaign_for
from stories.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Retention: whom to contact before they leave"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("campaign", "cells")
NAMES = Names(trade="customers")


def assumptions(dataset: Dataset) -> Assumptions:
    """A campaign that fits the roles of the dataset, every amount a default marked as such."""
    return campaign_for(dataset)


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    names = study.project.names
    drafts = [slides.answer, slides.at_risk, slides.who, slides.where]
    if study.verdict in ("model", "unclear", "worse"):
        drafts.append(bridge.against_baselines)
    if isinstance(study.settings.assumptions, Campaign) and study.decision.contacted:
        drafts.append(slides.churn)
    drafts += [certainty.how_sure, certainty.when_it_pays, slides.ask]
    drafts += [
        certainty.every_assumption,
        certainty.chosen_anew,
        segments.money_by_segment,
        target.target,
        *appendix.PAGES,
    ]
    story = Story(
        title=study.project.title,
        subtitle=f"Which {names.many} to {names.contact}, and what that is worth",
        drafts=tuple(draft for make in drafts if (draft := make(study, say)) is not None),
        facts=say.facts,
        names=appendix.names_from_data(study),
    )
    return limited(story, study)
