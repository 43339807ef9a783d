"""The other way round on screen: a wanted amount goes in, what would bring it comes out."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look, slide_view
from store.stories import Case
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.slides.target import target, waiting
from stories.story import slide_of

TITLE = "Target"
QUESTION = "What would have to be?"
ORDER = 70
DECIDES = True


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


def show(of: Case) -> None:
    """One amount to type; the table of single changes that bring it follows."""
    study = case.studied(of.intake, of.project).of(of.project)
    look.kicker(QUESTION)
    above = st.container()
    wanted = st.columns([1, 2])[0].number_input(
        f"One {of.project.names.campaign} is wanted to bring ({of.project.currency})",
        value=settings_of(of.project).target or _round_up(study.fit.profit),
        step=1000.0,
        format="%g",
        key="target",
    )
    study = replace(study, project=settled(of.project, target=float(wanted)))
    say = say_of(study)
    slide = slide_of(target(study, say), say.facts)
    with above:
        look.headline(str(slide.title))
    slide_view.show_body(slide)
    look.paragraph(slide.notes)
    if said := waiting(study, say):
        look.note(said, lead="And waiting?")
    _keep(of, float(wanted))


def _keep(of: Case, wanted: float) -> None:
    with st.container(horizontal=True):
        if st.button(
            "Put this question into the story", type="primary", disabled=settings_of(of.project).target == wanted
        ):
            case.change(settled(of.project, target=wanted))
            st.rerun()
        if settings_of(of.project).target is not None and st.button("Take it out of the story", type="tertiary"):
            case.change(settled(of.project, target=None))
            st.rerun()


def _round_up(profit: float) -> float:
    """A quarter more than the profit as it is, as a number that a person would say."""
    size = max(abs(profit) * 1.25, 1000.0)
    step = 10.0 ** (len(str(int(size))) - 2)
    return round(size / step) * step
