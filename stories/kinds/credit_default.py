"""Which accounts to decline: what defaults cost, what declining forgoes, and where the line pays."""

from __future__ import annotations

from data.dataset import Dataset
from metrics.payoff import Assumptions, CreditDecline
from stories.decision import analyst, appendix, bridge, segments, slides, target
from stories.decision import certainty_slides as certainty
from stories.decision import depth_slides as depth
from stories.decision.restricted import limited
from stories.decision.study import DecisionStudy
from stories.names import Names
from stories.say import Say
from stories.story import Story

TITLE = "Credit: which accounts to decline"
TOPIC = "decision"
NEEDS = ("score", "outcome")
FORMS = ("credit",)
SIGNS = ("default", "defaulted", "delinquent", "delinquency", "arrears", "npl", "ausfall", "ausgefallen", "impago")
NAMES = Names(trade="credit")


def assumptions(dataset: Dataset) -> Assumptions:
    """Loss given default and return on a good account; exposure from the value column where there is one."""
    return CreditDecline.from_value_column() if "value" in dataset.roles else CreditDecline()


def build(study: DecisionStudy, say: Say) -> Story:
    """The story of a study, from context over insight and impact to the ask."""
    drafts = [slides.answer, slides.at_risk, slides.who, depth.calibrated_up_front, slides.where]
    if study.verdict in ("model", "unclear", "worse"):
        drafts.append(bridge.against_baselines)
    drafts += [certainty.how_sure, certainty.when_it_pays, slides.ask]
    drafts += [certainty.every_assumption, certainty.chosen_anew, segments.money_by_segment]
    drafts += [depth.one_more_point_apart, target.target, analyst.gains, analyst.measures, *appendix.PAGES]
    story = Story(
        title=study.project.title,
        subtitle="Which accounts to decline, and what that is worth",
        drafts=tuple(draft for make in drafts if (draft := make(study, say)) is not None),
        facts=say.facts,
        names=appendix.names_from_data(study),
    )
    return limited(story, study)
