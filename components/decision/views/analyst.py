"""The analyst's corner: gains and lift, wrong costs, two assumptions, measures of the literature."""

from __future__ import annotations

from itertools import pairwise

import streamlit as st

from components import case, look, place, slide_view
from store.stories import Case
from stories.decision.assumption_words import label_of
from stories.decision.saying import say_of
from stories.decision.slides import analyst as analyst_slides
from stories.decision.study import DecisionStudy
from stories.say import Say, words_only
from stories.story import Draft, slide_of

TITLE = "Analyst"
QUESTION = "For the analyst"
ORDER = 90

GAINS, WRONG_COST, TWO, MEASURES = "gains", "wrong-cost", "two-assumptions", "measures"
PICTURES = {
    GAINS: "Gains and lift",
    WRONG_COST: "If a cost is wrong",
    TWO: "Two assumptions",
    MEASURES: "Measures",
}


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


def show(of: Case) -> None:
    """One of four pictures, with its sentence."""
    study = case.studied(of.intake, of.project).of(of.project)
    say = say_of(study)
    # The measures of the literature are those of a campaign that prevents what is bad.
    fitting = {
        name: title for name, title in PICTURES.items() if name != MEASURES or of.project.names.event_is == "bad"
    }
    picture = place.pick("at", "Picture", fitting)
    look.kicker(QUESTION)
    above = st.container()
    draft = _draft(picture, study, say)
    if draft is None:
        look.headline("This needs two assumptions that may move")
        return
    slide = slide_of(draft, say.facts)
    with above:
        look.headline(str(slide.title))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)


def _draft(picture: str, study: DecisionStudy, say: Say) -> Draft | None:
    if picture == GAINS:
        return analyst_slides.gains(study, say)
    if picture == MEASURES:
        return analyst_slides.measures(study, say)
    items = study.settings.assumptions.items
    names = [name for name, item in items.items() if item.low < item.high]
    if picture == WRONG_COST and names:
        return analyst_slides.wrong_cost(study, say, _pick(names, study, "Which amount?", "wrong_cost"))
    pairs = (
        list(pairwise(names)) if len(names) < 3 else [(one, other) for one in names for other in names if one < other]
    )
    if not pairs:
        return None
    label = {pair: " × ".join(label_of(name, words_only(study.project)) for name in pair) for pair in pairs}
    picked_pair = st.columns(2)[0].selectbox("Which two?", pairs, format_func=label.get, key="surface_pair")
    return analyst_slides.two_at_once(study, say, picked_pair)


def _pick(names: list[str], study: DecisionStudy, label: str, key: str) -> str:
    return st.columns(2)[0].selectbox(
        label, names, format_func=lambda name: label_of(name, words_only(study.project)), key=key
    )
