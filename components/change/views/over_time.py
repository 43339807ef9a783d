"""What was measured over time, beside what was to be expected."""

from __future__ import annotations

from components.change import one_slide
from store.stories import Case
from stories.change.slides import result

TITLE = "Over time"
QUESTION = "How did it go over time?"
ORDER = 230


def fits(of: Case) -> bool:
    """Are there times enough to draw a line through?"""
    return one_slide.is_observed(of) and one_slide.drafted(of, result.over_time) is not None


def show(of: Case) -> None:
    """The line of each group, or of the time before and after."""
    one_slide.show(of, QUESTION, result.over_time)
