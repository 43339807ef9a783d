"""A slide of the story's figures as a view of Explore: its sentence, its picture, and what to know of it."""

from __future__ import annotations

from collections.abc import Callable

from components import case, look, slide_view
from store.stories import Case
from stories.change.saying import say_of
from stories.change.settings import TOPIC
from stories.change.study import ChangeStudy
from stories.say import Say
from stories.story import Draft, slide_of

Make = Callable[[ChangeStudy, Say], Draft | None]


def studied(of: Case) -> ChangeStudy:
    """All figures of a story about a change."""
    return case.studied(of.intake, of.project, TOPIC).of(of.project)


def is_observed(of: Case) -> bool:
    """Has the file seen a change, and is not only one for a test to come?"""
    return studied(of).design.kind != "none"


def drafted(of: Case, make: Make) -> Draft | None:
    """The slide, where there is something to say."""
    study = studied(of)
    return make(study, say_of(study))


def show(of: Case, question: str, make: Make) -> None:
    """The question, and the slide that answers it."""
    study = studied(of)
    say = say_of(study)
    slide = slide_of(make(study, say), say.facts)
    look.kicker(question)
    look.headline(str(slide.title))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)
