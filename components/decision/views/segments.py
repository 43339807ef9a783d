"""The money by segment of the file."""

from __future__ import annotations

from components.decision import one_slide
from store.stories import Case
from stories.decision.slides.segments import money_by_segment

TITLE = "Segments"
QUESTION = "Where does it pay?"
ORDER = 30


def fits(of: Case) -> bool:
    """Where there are no segments, it says so: that a column can be chosen is worth knowing."""
    return True


def show(of: Case) -> None:
    """The segments side by side, in money."""
    one_slide.show(of, QUESTION, money_by_segment, "There are no segments to compare, or none is chosen")
