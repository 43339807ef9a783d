"""Whether a score of 30 % means that 30 of a hundred do it."""

from __future__ import annotations

from components.decision import one_slide
from store.stories import Case
from stories.decision.slides import depth

TITLE = "Scores"
QUESTION = "Do scores mean what they say?"
ORDER = 50


def fits(of: Case) -> bool:
    """Where scores are no chances, it says so."""
    return True


def show(of: Case) -> None:
    """Scores beside what then happened."""
    instead = "These scores are no chances between 0 and 1; only their order counts"
    one_slide.show(of, QUESTION, depth.calibrated_up_front, instead)
