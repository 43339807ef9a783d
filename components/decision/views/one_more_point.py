"""What a model would be worth that finds a little more of them."""

from __future__ import annotations

from components.decision import one_slide
from store.stories import Case
from stories.decision.slides import depth

TITLE = "One more point"
QUESTION = "What is a better model worth?"
ORDER = 40


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


def show(of: Case) -> None:
    """The worth of one more point of the model, in money."""
    instead = "With none or all chosen, a point of the model is worth nothing"
    one_slide.show(of, QUESTION, depth.one_more_point, instead)
