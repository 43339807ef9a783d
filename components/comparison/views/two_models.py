"""Two models beside each other: one question, one picture, one sentence at a time."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from components import case, look, place, slide_view
from store.stories import Case
from stories.comparison import slides
from stories.comparison.figures import Comparison
from stories.comparison.model_words import called
from stories.comparison.saying import say_of_two
from stories.comparison.study import ComparisonStudy
from stories.decision.restricted import within
from stories.decision.study import DecisionStudy
from stories.say import Say, words_only
from stories.story import Draft, slide_of

TITLE = "Two models"
QUESTION = "Which of two models is worth more?"
ORDER = 60

Make = Callable[[DecisionStudy, Comparison, Say], Draft | None]
ABOUT: dict[str, tuple[str, Make]] = {
    "same-share": ("Same share", slides.curves),
    "worth": ("Worth", slides.money),
    "who-differs": ("Who differs", slides.differing),
    "by-group": ("By group", slides.segments),
    "versions": ("Versions", slides.versions),
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
    look.kicker(QUESTION)
    above = st.container()
    found = pair.compared(*_picked(pair))
    if found is None:
        look.headline("These two models have no scored rows in common, so they cannot be compared")
        return
    say = say_of_two(study, found)
    drafts = {name: draft for name, (_, make) in ABOUT.items() if (draft := make(study, found, say))}
    with choice:
        about = place.pick("at", "About the two", {name: ABOUT[name][0] for name in drafts})
    slide = slide_of(drafts[about], say.facts)
    with above:
        look.headline(within(study, str(slide.title)))
    slide_view.show_body(slide)


def _picked(pair: ComparisonStudy) -> tuple[str, str]:
    """The two models of the dataset; of more than two, those that are picked."""
    models, words = pair.rivals.models, words_only(pair.project)
    if len(models.names) < 3:
        return models.first, models.second
    left, right = st.columns(2, gap="large")

    def name(model: str) -> str:
        return look.plain(called(model, words, models.names))

    first = left.selectbox("In use", models.names, models.names.index(models.first), format_func=name, key="model_one")
    others = [model for model in models.names if model != first]
    second = others.index(models.second) if models.second in others else 0
    return first, right.selectbox("Compared with", others, second, format_func=name, key="model_two")
