"""Two models beside each other: one question, one picture, one sentence at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import case, look, slide_view
from components.store import Case
from stories.comparison import slides
from stories.comparison.facts import called
from stories.comparison.figures import Comparison
from stories.comparison.saying import say_of_two
from stories.comparison.study import ComparisonStudy
from stories.decision.restricted import within
from stories.decision.study import DecisionStudy
from stories.say import Say
from stories.story import Draft, slide_of

Make = Callable[[DecisionStudy, Comparison, Say], Draft | None]
QUESTIONS: dict[str, Make] = {
    "Same share": slides.curves,
    "Worth": slides.money,
    "Who differs": slides.differing,
    "By group": slides.segments,
    "Versions": slides.versions,
}


def fits(of: Case) -> bool:
    """Are there two models to compare?"""
    return case.opened(of.intake, "comparison").rivals is not None


@st.fragment
def show(of: Case) -> None:
    """The picked question about the two models, or about two others of the file."""
    pair = case.studied(of.intake, of.project, "comparison").of(of.project)
    study = pair.decision
    choice = st.container()
    look.kicker("Which of two models is worth more?")
    above = st.container()
    found = pair.compared(*_picked(pair))
    if found is None:
        look.headline("These two models have no scored rows in common, so they cannot be compared")
        return
    say = say_of_two(study, found)
    drafts = {question: draft for question, make in QUESTIONS.items() if (draft := make(study, found, say))}
    question = choice.segmented_control(
        "About the two",
        list(drafts),
        default="Same share",
        key="comparison",
        label_visibility="collapsed",
        required=True,
    )
    slide = slide_of(drafts.get(question, drafts["Same share"]), say.facts)
    with above:
        look.headline(within(study, str(slide.title)))
    slide_view.show_body(slide)


def _picked(pair: ComparisonStudy) -> tuple[str, str]:
    """The two models of the dataset; of more than two, those that are picked."""
    models = pair.rivals.models
    if len(models.names) < 3:
        return models.first, models.second
    left, right = st.columns(2, gap="large")

    def name(model: str) -> str:
        return look.plain(called(model, models.names))

    first = left.selectbox("In use", models.names, models.names.index(models.first), format_func=name, key="model_one")
    others = [model for model in models.names if model != first]
    place = others.index(models.second) if models.second in others else 0
    second = right.selectbox("Compared with", others, place, format_func=name, key="model_two")
    return first, second
