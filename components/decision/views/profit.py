"""The profit curve with everything that can be moved, and the sentence that follows."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from components import case, look, moved, place
from components.decision import curve, levers
from store.stories import Case
from stories.decision.curve_views import ACROSS, UP, curve_view, share_at
from stories.decision.exploring import beside, headline, how_sure
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import DecisionStudy
from stories.decision.unpriced import UNPRICED
from stories.say import Say

TITLE = "Profit"
QUESTION = "Where does the money lie?"
ORDER = 10

CLICKED = "clicked"  # session key: the point of the curve that was clicked last


def fits(of: Case) -> bool:
    """Every file has scores and outcomes."""
    return True


@st.fragment
def show(of: Case) -> None:
    """Curve on the left, assumptions on the right; nothing is kept until it is used in the story."""
    if moved.just_used():
        st.rerun(scope="app")
    project = moved.begin(of)
    left, right = st.columns([17, 10], gap="large")
    with right:
        project = levers.ask(of, project)
    moved.decide(project, project != of.project)
    try:
        study = case.studied(of.intake, project)
    except ValueError as error:
        look.refusal(str(error))
        return
    study = replace(study, project=project)
    say = say_of(study)
    with left:
        _picture(of, study, say)
    with right:
        look.note(how_sure(study, say), lead="How sure are we?")


def _picture(of: Case, study: DecisionStudy, say: Say) -> None:
    look.kicker(QUESTION)
    look.headline(headline(study, say))
    if told := beside(study, say):
        look.caption(told)
    with st.container(horizontal=True, vertical_alignment="center", key="axes"):
        caption = st.container(width="stretch")
        across, up = _axes()
    exhibit = curve_view(study, say, across, up)
    with caption:
        look.caption(exhibit.caption)
    event = curve.draw(exhibit, "curve", on_select="rerun", selection_mode="points")
    shaded = "Shaded: the range that holds for the whole curve. " if up == "profit" else ""
    for one in study.restrictions:
        if one.key == UNPRICED:
            look.caption(one.sentence)
    look.caption(f"{shaded}Click the curve, or move the slider, to stop at another share.")
    _stop_elsewhere(of, study, say, event, across)
    with st.expander("Where does this number come from?"):
        look.paragraph(say.facts["profit"].formula.capitalize() + ".")
        look.paragraph(f"Rows: {say.facts['profit'].origin}.")


def _axes() -> tuple[str, str]:
    """What lies across and what stands up, out of the way until somebody asks."""
    with st.popover("Change the axes", type="tertiary"):
        return place.choose("across", "Across", ACROSS), place.choose("up", "Up", UP)


def _stop_elsewhere(of: Case, study: DecisionStudy, say: Say, event: dict, across: str) -> None:
    """A click on the curve or the slider sets the threshold by hand; a button goes back to the best."""
    shown = round(100 * study.decision.contacted / study.curve.rows)
    with st.container(key="stop"):
        look.value(
            f"{study.project.names.many.capitalize()} {study.project.names.contacted}",
            say.facts["contacted_share"].text,
        )
        # The key holds the share that stands there, so that a new best share moves the slider along.
        key = f"{moved.SLIDER}share_{shown}"
        slid = st.slider("Share to stop at", 0, 100, shown, key=key, label_visibility="collapsed")
    points = event["selection"]["points"] if event else []
    clicked = float(points[0]["x"]) if points else None
    if clicked != st.session_state.get(CLICKED):
        st.session_state[CLICKED] = clicked
        if clicked is not None:
            _stop_at(of, study, share_at(study, across, clicked))
    if slid != shown:
        _stop_at(of, study, slid / 100)
    if study.settings.threshold is not None and st.button("Back to the best share", type="tertiary"):
        moved.hold(of, settled(study.project, threshold=None))
        st.rerun(scope="fragment")


def _stop_at(of: Case, study: DecisionStudy, share: float) -> None:
    edge = max(1, int(abs(study.curve.share - share).argmin()))
    moved.hold(of, settled(study.project, threshold=study.curve.ledger.threshold(edge)))
    st.rerun(scope="fragment")
