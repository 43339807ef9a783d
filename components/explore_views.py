"""The questions of the Explore page, one at a time: where the money lies, what a point is worth, what scores mean, what is assumed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from components import (
    analyst_view,
    budget_view,
    case,
    certainty_view,
    comparison_view,
    explore_view,
    look,
    payoff_form,
    slide_view,
    target_view,
)
from components.store import Case
from stories.decision import depth_slides
from stories.decision import segments as segment_slides
from stories.decision.saying import say_of
from stories.decision.study import DecisionStudy
from stories.project import Project
from stories.say import Say
from stories.story import Draft, slide_of

DEFAULT = "Profit"


def show(of: Case) -> None:
    """The question that was picked; the curve comes first."""
    views = [name for name in VIEWS if name not in ONLY_WHERE or ONLY_WHERE[name](of)]
    picked = st.segmented_control(
        "Question", views, default=DEFAULT, key="explore_question", label_visibility="collapsed", required=True
    )
    moved = explore_view.moved(of)
    if picked != DEFAULT and moved != of.project:
        _say_moved(picked, moved)
        of = of if picked in DECIDES else replace(of, project=moved)
    VIEWS[picked or DEFAULT](of)


def _say_moved(picked: str, moved: Project) -> None:
    """What was moved on the curve counts for the other questions too, except where those change the story themselves."""
    with st.container(horizontal=True, vertical_alignment="center", key="moved"):
        with st.container(width="stretch"):
            if picked in DECIDES:
                look.note(f"It counts under “{picked}” once it is used in the story.", "Moved under Profit.")
            else:
                look.note("It counts here too; the story still shows its own figures.", "Moved under Profit.")
        explore_view.decide(moved, changed=True)


def _from_slide(
    question: str, make: Callable[[DecisionStudy, Say], Draft | None], instead: str
) -> Callable[[Case], None]:
    """A view that shows one slide of the story's figures, or says why there is none."""

    def view(of: Case) -> None:
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

    return view


def _assumptions(of: Case) -> None:
    look.kicker("What is assumed, and who says so?")
    look.headline("Every amount has a range and a source")
    payoff_form.ask(of)


VIEWS: dict[str, Callable[[Case], None]] = {
    DEFAULT: explore_view.show,
    "How sure": certainty_view.show,
    "Segments": _from_slide(
        "Where does it pay?",
        segment_slides.money_by_segment,
        "There are no segments to compare, or none is chosen",
    ),
    "One more point": _from_slide(
        "What is a better model worth?",
        depth_slides.one_more_point,
        "With none or all chosen, a point of the model is worth nothing",
    ),
    "Scores": _from_slide(
        "Do scores mean what they say?",
        depth_slides.calibrated_up_front,
        "These scores are no chances between 0 and 1; only their order counts",
    ),
    "Two models": comparison_view.show,
    "Target": target_view.show,
    "Budget": budget_view.show,
    "Analyst": analyst_view.show,
    "Assumptions": _assumptions,
}
DECIDES = ("Target", "Budget", "Assumptions")  # these write into the story, so they begin from what it holds
ONLY_WHERE: dict[str, Callable[[Case], bool]] = {"Two models": comparison_view.fits}
