"""A story from slides in order: those that have something to say, within the bounds of what their file and its amounts support."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from metrics.payoff import Campaign
from stories.decision.conditional import on_condition
from stories.decision.restricted import limited
from stories.decision.slides.appendix import names_from_data
from stories.decision.study import GAINFUL, DecisionStudy
from stories.say import Say
from stories.story import Draft, Story

Make = Callable[[DecisionStudy, Say], Draft | None]


def story_of(
    study: DecisionStudy, say: Say, subtitle: str, drafts: Iterable[Draft | None], names: tuple[str, ...] = ()
) -> Story:
    """The drafts as a story under a subtitle, a message; ``names`` are further words from the data that may hold digits."""
    story = Story(
        title=study.project.title,
        subtitle=say(subtitle),
        drafts=tuple(draft for draft in drafts if draft is not None),
        facts=say.facts,
        names=(*names_from_data(study, say), *names),
    )
    return on_condition(limited(story, study, say), study, say)


def gainful(make: Make) -> Make:
    """The slide where choosing by the model has a gain with a range, and none elsewhere."""
    return lambda study, say: make(study, say) if study.verdict in GAINFUL else None


def of_a_campaign(make: Make) -> Make:
    """The slide that speaks of a campaign to prevent what is bad, and none where the event is good or nobody knows."""
    return lambda study, say: make(study, say) if study.project.names.event_is == "bad" else None


def keeping(make: Make) -> Make:
    """The slide where a campaign may keep some of those that it contacts, and none elsewhere."""
    return lambda study, say: make(study, say) if _may_keep(study) else None


def _may_keep(study: DecisionStudy) -> bool:
    return isinstance(study.settings.assumptions, Campaign) and study.decision.contacted > 0
