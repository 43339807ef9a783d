"""The difference by group of the file."""

from __future__ import annotations

from components.change import one_slide
from store.stories import Case
from stories.change.slides import result

TITLE = "By group"
QUESTION = "In which groups?"
ORDER = 220


def fits(of: Case) -> bool:
    """Are there groups, and arms to compare within them?"""
    return one_slide.is_observed(of) and one_slide.drafted(of, result.groups) is not None


def show(of: Case) -> None:
    """The groups below each other, each with its range."""
    one_slide.show(of, QUESTION, result.groups)
