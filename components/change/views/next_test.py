"""The next test: how many it wants for smaller and larger changes, and how it will be known."""

from __future__ import annotations

from components import look, place, slide_view
from components.change import amounts_form, one_slide
from store.stories import Case
from stories.change.saying import say_of
from stories.change.slides import planner
from stories.story import slide_of

TITLE = "Next test"
QUESTION = "What would it take to know?"
ORDER = 240
WAYS = {
    "sizes": ("Size", planner.sizes),
    "know": ("How we will know", planner.how_we_know),
    "waiting": ("Waiting", planner.waiting),
}


def fits(of: Case) -> bool:
    """Does anything in the rows vary, so that a test can be planned?"""
    return one_slide.studied(of).plan is not None


def show(of: Case) -> None:
    """The sizes, the rules, or what waiting costs; below, what the plan hangs on."""
    study = one_slide.studied(of)
    say = say_of(study)
    drafts = {name: draft for name, (_, make) in WAYS.items() if (draft := make(study, say))}
    picked = place.pick("at", "About the test", {name: WAYS[name][0] for name in drafts})
    look.kicker(QUESTION)
    slide = slide_of(drafts[picked], say.facts)
    look.headline(str(slide.title))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)
    amounts_form.change(of, amounts_form.of_a_test(study), "What the plan hangs on")
