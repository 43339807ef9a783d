"""Where to act on a score, in any trade: the profit curve, how sure it is, and what one more point of the model is worth."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.assumption import Assumption
from metrics.payoff import Assumptions, OutcomeCells
from stories.decision import analyst, appendix, bridge, segments, slides, target
from stories.decision import certainty_slides as certainty
from stories.decision import depth_slides as depth
from stories.decision.restricted import limited
from stories.decision.study import DecisionStudy
from stories.kind import campaign_for
from stories.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Profit curve: where to act, in any trade"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("cells", "campaign", "credit")
SIGNS = (
    "fraud",
    "sla",
    "missed",
    "late",
    "delayed",
    "failed",
    "failure",
    "converted",
    "conversion",
    "bought",
    "purchased",
)
NAMES = Names(trade="cases")


def assumptions(dataset: Dataset) -> Assumptions:
    """Money for each cell of action and outcome; with a value column, a campaign that counts row by row."""
    if "value" in dataset.roles:
        return campaign_for(dataset)
    return OutcomeCells(
        hit=Assumption("hit", "price", 50, 100, 150), false_alarm=Assumption("false_alarm", "price", -40, -20, -10)
    )


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    drafts = [slides.answer, slides.at_risk, slides.who, slides.where]
    if study.verdict in ("model", "unclear", "worse"):
        drafts += [bridge.against_baselines, depth.one_more_point]
    drafts += [certainty.how_sure, certainty.when_it_pays, slides.ask]
    drafts += [certainty.every_assumption, certainty.chosen_anew, segments.money_by_segment]
    drafts += [depth.calibrated, target.target, analyst.gains, analyst.measures, *appendix.PAGES]
    story = Story(
        title=study.project.title,
        subtitle=f"Which {study.project.names.many} to {study.project.names.contact}, and what that is worth",
        drafts=tuple(draft for make in drafts if (draft := make(study, say)) is not None),
        facts=say.facts,
        names=appendix.names_from_data(study),
    )
    return limited(story, study)
