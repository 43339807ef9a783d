"""The questions of the Explore page, one at a time: where the money lies, what a point is worth, what scores mean, what is assumed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from components import case, explore_view, look, payoff_form, slide_view
from components.store import Case
from stories import depth_slides, value_appendix
from stories.facts import FactTable
from stories.story import Draft, slide_of
from stories.study import Study
from stories.value_facts import value_facts

DEFAULT = "Profit"


def show(of: Case) -> None:
    """The question that was picked; the curve comes first."""
    picked = st.segmented_control(
        "Question", list(VIEWS), default=DEFAULT, key="explore_question", label_visibility="collapsed", required=True
    )
    VIEWS[picked or DEFAULT](of)


def _from_slide(
    question: str, make: Callable[[Study, FactTable], Draft | None], instead: str
) -> Callable[[Case], None]:
    """A view that shows one slide of the story's figures, or says why there is none."""

    def view(of: Case) -> None:
        study = replace(case.studied(of.intake, of.project), project=of.project)
        facts = value_facts(study)
        draft = make(study, facts)
        look.kicker(question)
        if draft is None:
            look.headline(instead)
            return
        slide = slide_of(draft, facts)
        look.headline(str(slide.title))
        slide_view.show_body(slide)
        look.paragraph(slide.notes)

    return view


def _assumptions(of: Case) -> None:
    look.kicker("What is assumed, and who says so?")
    look.headline("Every amount has a range and a source")
    payoff_form.ask(of)


VIEWS: dict[str, Callable[[Case], None]] = {
    DEFAULT: explore_view.show,
    "What it depends on": _from_slide(
        "What would undo it?", value_appendix.depends, "There is nothing to gain here that could be undone"
    ),
    "One more point": _from_slide(
        "What is a better model worth?",
        depth_slides.one_more_point,
        "With nobody or everybody chosen, a point of the model is worth nothing",
    ),
    "Scores": _from_slide(
        "Do scores mean what they say?",
        depth_slides.calibrated_up_front,
        "These scores are no chances between 0 and 1; only their order counts",
    ),
    "Assumptions": _assumptions,
}
