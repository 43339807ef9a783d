"""Money to spend on screen: the curve across it, and what one more thousand would bring."""

from __future__ import annotations

import streamlit as st

from components import case, look, moved
from components.decision import curve
from store.stories import Case
from stories.decision.budget import headline, tie_words, worth_of_more
from stories.decision.curve_views import curve_view
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.slides.analyst import returns

TITLE = "Budget"
QUESTION = "How much is worth spending?"
ORDER = 80
DECIDES = True

STEPS = 100


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


@st.fragment
def show(of: Case) -> None:
    """A slider over money; the best that it buys, and the worth of a little more."""
    whole = case.studied(of.intake, of.project)
    most = float(whole.curve.spend[-1])
    look.kicker(QUESTION)
    place = st.container()
    if most <= 0:
        with place:
            look.headline("These amounts name no money that is spent, so there is no budget to set")
        return
    step, label = most / STEPS, st.empty()
    likely = min(settings_of(of.project).budget or whole.decision.spend, most)
    budget = st.slider(
        "Budget",
        0.0,
        most,
        round(likely / step) * step,
        step,
        key=f"{moved.SLIDER}budget",
        label_visibility="collapsed",
    )
    project = settled(of.project, budget=budget, budget_source="", threshold=None)
    study = case.studied(of.intake, project).of(project)
    say = say_of(study)
    with place:
        look.headline(headline(study, say, budget))
    with label.container():
        look.value("Budget", say.facts.words.write(budget, "money"))
    exhibit = curve_view(study, say, "spend")
    look.caption(exhibit.caption)
    curve.draw(exhibit, "budget_curve")
    look.note(
        " ".join(part for part in (worth_of_more(study, say, budget), returns(study, say)) if part),
        lead="One more thousand?",
    )
    if said := tie_words(study, say):
        look.note(said, lead="A tie at the end.")
    with st.container(horizontal=True):
        if st.button("Keep this budget", type="primary", disabled=budget == settings_of(of.project).budget):
            case.change(project)
            st.rerun(scope="app")
        if settings_of(of.project).budget is not None and st.button("No limit", type="tertiary"):
            case.change(settled(of.project, budget=None))
            st.rerun(scope="app")
