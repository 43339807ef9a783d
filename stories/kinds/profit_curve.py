"""Where to act on a score, whatever the event is, good or bad: the profit curve, how sure it is, and what one more point of the model is worth."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.assumption import Assumption
from metrics.payoff import Assumptions, OutcomeCells
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
from stories.decision.telling import gainful, of_a_campaign, story_of
from stories.kind import campaign_for
from stories.language.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Profit curve: where to act, in any trade"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("cells", "campaign", "credit")
NAMES = Names(trade="cases")
SLIDES = (
    front.answer,
    front.at_risk,
    front.who,
    front.where,
    gainful(bridge.against_baselines),
    gainful(depth.one_more_point),
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
    of_a_campaign(analyst.measures),
    *appendix.PAGES,
)


def assumptions(dataset: Dataset) -> Assumptions:
    """Money for each cell of action and outcome; with a value column, a campaign that counts row by row."""
    if "value" in dataset.roles:
        return campaign_for(dataset)
    return OutcomeCells(
        hit=Assumption("hit", "price", 50, 100, 150), false_alarm=Assumption("false_alarm", "price", -40, -20, -10)
    )


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    return story_of(study, say, "profit-curve-subtitle", (make(study, say) for make in SLIDES))
