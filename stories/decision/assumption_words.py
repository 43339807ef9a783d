"""What an assumption is called in front of people."""

from __future__ import annotations

from stories.say import Say


def noun_of(name: str, say: Say) -> str:
    """The assumption as part of a sentence."""
    return say(f"noun-{name.replace('_', '-')}")


def label_of(name: str, say: Say) -> str:
    """The label of an assumption in the story's own words."""
    return say(f"label-{name.replace('_', '-')}")
