"""A view that shows one slide of the story's figures, or says why there is none."""

from __future__ import annotations

from collections.abc import Callable

from components import case, look, slide_view
from store.stories import Case
from stories.decision.saying import say_of
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, slide_of


def show(of: Case, question: str, make: Callable[[DecisionStudy, Say], Draft | None], instead: str) -> None:
    """The slide that ``make`` drafts, or the sentence ``instead``."""
    study = case.studied(of.intake, of.project).of(of.project)
    say = say_of(study)
    draft = make(study, say)
    look.kicker(question)
    if draft is None:
        look.headline(instead)
        return
    slide = slide_of(draft, say.facts)
    look.headline(str(slide.title))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)
