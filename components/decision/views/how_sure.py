"""How sure a gain is: two bars, every assumption, and a sceptic who moves all of them together."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import case, look, place, slide_view
from store.stories import Case
from stories.decision.restricted import within
from stories.decision.saying import say_of
from stories.decision.slides import certainty as slides
from stories.decision.slides import sceptic
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, slide_of

TITLE = "How sure"
QUESTION = "How sure are we?"
ORDER = 20

NOTHING = "There is nothing to be sure or unsure of: choosing by the model adds nothing here"


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


def show(of: Case) -> None:
    """One of three ways to ask; each is one sentence and one picture."""
    study = case.studied(of.intake, of.project).of(of.project)
    _, show_way = WAYS[place.pick("at", "Way to ask", {way: words for way, (words, _) in WAYS.items()})]
    look.kicker(QUESTION)
    show_way(study, say_of(study))


def _two_bars(study: DecisionStudy, say: Say) -> None:
    _draw(study, slides.how_sure(study, say), say)


def _every_assumption(study: DecisionStudy, say: Say) -> None:
    _draw(study, slides.every_assumption(study, say) or slides.when_it_pays(study, say), say)
    if table := slides.chosen_anew(study, say):
        with st.expander("And if others were chosen?"):
            slide = slide_of(table, say.facts)
            look.section(str(slide.title))
            slide_view.show_body(slide)


def _sceptic(study: DecisionStudy, say: Say) -> None:
    above, controls = st.container(), st.container()
    with controls:
        steps = st.slider(
            "All assumptions together: −100 is each at its worst, 0 as likely, 100 at its best",
            -100,
            100,
            0,
            5,
            key="certainty_mood",
        )
        for label, text in sceptic.amounts(study, say, steps / 100):
            look.value(label, text)
    with above:
        _draw(study, sceptic.in_mood(study, say, steps / 100), say)


def _draw(study: DecisionStudy, draft: Draft | None, say: Say) -> None:
    if draft is None:
        look.headline(NOTHING)
        return
    slide = slide_of(draft, say.facts)
    look.headline(within(study, str(slide.title)))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)


WAYS: dict[str, tuple[str, Callable[[DecisionStudy, Say], None]]] = {
    "two-bars": ("Two bars", _two_bars),
    "every-assumption": ("Every assumption", _every_assumption),
    "sceptic": ("Sceptic", _sceptic),
}
