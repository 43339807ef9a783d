"""What an assumption is called in front of people."""

from __future__ import annotations

from metrics.assumption import Assumption
from stories.say import Say


def noun_of(name: str, say: Say) -> str:
    """The assumption as part of a sentence."""
    return say(f"noun-{name.replace('_', '-')}")


def label_of(name: str, say: Say) -> str:
    """The label of an assumption in the story's own words."""
    return say(f"label-{name.replace('_', '-')}")


def source_of(item: Assumption, say: Say) -> str:
    """Who says so: somebody's own words, or that nobody has."""
    return say("usual-source") if item.is_default else item.source
