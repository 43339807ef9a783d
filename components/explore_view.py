"""The profit curve with everything that can be moved, and the sentence that follows."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from charts.plotly_drawer import figure
from components import case, look
from components.store import Case
from metrics.assumption import Assumption
from stories.decision.assumption_words import label_of
from stories.decision.curve_views import ACROSS, UP, curve_view, share_at
from stories.decision.exploring import headline, how_sure, still_worth_it
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import DecisionStudy
from stories.decision.what_if import reach_of
from stories.project import Project
from stories.say import Say

DRAFT = "explored"  # session key: the project as moved here, before it is used in the story
USED = "used"  # session key: what was moved has just become the story's own
BY_HAND = "Set by hand"
CONFIG = {"displayModeBar": False, "typesetMath": False, "responsive": True}


@st.fragment
def show(of: Case) -> None:
    """Curve on the left, assumptions on the right; nothing is kept until it is used in the story."""
    if st.session_state.pop(USED, False):
        st.rerun(scope="app")
    project = _draft(of)
    left, right = st.columns([17, 10], gap="large")
    with right:
        project = _assumptions(of, project)
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
        decide(project, project != of.project)


def moved(of: Case) -> Project:
    """The project as it was moved here, for the questions beside the curve; the story's own where nothing was."""
    held = st.session_state.get(DRAFT)
    return held[1] if held is not None and held[0] == of else of.project


def decide(project: Project, changed: bool) -> None:
    """The two ways out: what was moved becomes the story's own, or is undone."""
    with st.container(horizontal=True, width="content"):
        # Kept by a callback, which runs before the page does: whoever goes on at once loses nothing.
        st.button("Use this in the story", type="primary", disabled=not changed, on_click=_use, args=(project,))
        st.button("Reset", type="tertiary", disabled=not changed, on_click=_reset)


def _draft(of: Case) -> Project:
    """What was moved so far, as long as it belongs to this very story."""
    held = st.session_state.get(DRAFT)
    if held is None or held[0] != of:
        held = (of, of.project)
        _forget()
        st.session_state[DRAFT] = held
    return held[1]


def _hold(of: Case, project: Project) -> Project:
    st.session_state[DRAFT] = (of, project)
    return project


def _forget() -> None:
    """Let the sliders start from the story's own values again."""
    for key in [key for key in st.session_state if str(key).startswith("assume_")]:
        del st.session_state[key]
    st.session_state.pop(DRAFT, None)


def _assumptions(of: Case, project: Project) -> Project:
    look.section("What we assume")
    say = say_of(case.studied(of.intake, project).of(project))
    for name, item in settings_of(project).assumptions.items.items():
        low, high, step = reach_of(settings_of(of.project).assumptions.items[name])
        key = f"assume_{name}"
        label, place = label_of(name, say), st.empty()
        _stand_at(key, min(max(float(item.likely), float(low)), float(high)))
        moved = st.slider(label, float(low), float(high), step=float(step), key=key, label_visibility="collapsed")
        own = settings_of(of.project).assumptions.items[name]
        project = settled(
            project, assumptions=settings_of(project).assumptions.with_(name, _at(own, item, moved, step))
        )
        with place.container():
            look.value(label, say.facts.words.write(moved, item.unit))
        look.caption(still_worth_it(name, project, say))
    return _hold(of, _capacity(of, project, say))


def _at(own: Assumption, item: Assumption, amount: float, step: float) -> Assumption:
    """The assumption where its slider stands: there the story's own is the story's own again, with its range and source."""
    if abs(amount - own.likely) <= step / 2:
        return own
    return item if abs(amount - item.likely) <= step / 2 else own.beside(amount, BY_HAND)


def _stand_at(key: str, amount: float) -> None:
    """Where a slider begins: by the session, which moves it in the browser too; a default would only be taken once."""
    if key not in st.session_state:
        st.session_state[key] = amount


def _capacity(of: Case, project: Project, say: Say) -> Project:
    rows = case.opened(of.intake).main.rows
    names, place = project.names, st.empty()
    present = rows if settings_of(project).capacity is None else int(min(settings_of(project).capacity, rows))
    _stand_at("assume_capacity", present)
    most = st.slider(
        f"{names.contacts} we can make",
        0,
        rows,
        step=max(1, rows // 200),
        key="assume_capacity",
        label_visibility="collapsed",
    )
    most = rows if rows - most < max(1, rows // 200) else most
    with place.container():
        look.value(
            f"{names.contacts.capitalize()} we can make",
            "no limit" if most >= rows else say.facts.words.write(most, "count"),
        )
    return settled(project, capacity=None if most >= rows else float(most))


def _picture(of: Case, study: DecisionStudy, say: Say) -> None:
    look.kicker("Where does the money lie?")
    look.headline(headline(study, say))
    with st.container(horizontal=True, vertical_alignment="center", key="axes"):
        place = st.container(width="stretch")
        across, up = _axes()
    exhibit = curve_view(study, say, across, up)
    with place:
        look.caption(exhibit.caption)
    event = st.plotly_chart(
        figure(exhibit),
        key="curve",
        on_select="rerun",
        selection_mode="points",
        theme=None,
        config=CONFIG,
        alt=exhibit.alt,
    )
    shaded = "Shaded: the range that holds for the whole curve. " if up == "profit" else ""
    look.caption(f"{shaded}Click the curve, or move the slider, to stop at another share.")
    _stop_elsewhere(of, study, say, event, across)
    with st.expander("Where does this number come from?"):
        look.paragraph(say.facts["profit"].formula.capitalize() + ".")
        look.paragraph(f"Rows: {say.facts['profit'].origin}.")


def _axes() -> tuple[str, str]:
    """What lies across and what stands up, out of the way until somebody asks."""
    with st.popover("Change the axes", type="tertiary"):
        across = st.radio("Across", list(ACROSS), format_func=ACROSS.get, horizontal=True, key="curve_across")
        up = st.radio("Up", list(UP), format_func=UP.get, horizontal=True, key="curve_up")
    return across, up


def _stop_elsewhere(of: Case, study: DecisionStudy, say: Say, event: dict, across: str) -> None:
    """A click on the curve or the slider sets the threshold by hand; a button goes back to the best."""
    shown = round(100 * study.decision.contacted / study.curve.rows)
    with st.container(key="stop"):
        look.value(
            f"{study.project.names.many.capitalize()} {study.project.names.contacted}",
            say.facts["contacted_share"].text,
        )
        # The key holds the share that stands there, so that a new best share moves the slider along.
        slid = st.slider("Share to stop at", 0, 100, shown, key=f"assume_share_{shown}", label_visibility="collapsed")
    points = event["selection"]["points"] if event else []
    clicked = float(points[0]["x"]) if points else None
    if clicked != st.session_state.get("clicked"):
        st.session_state["clicked"] = clicked
        if clicked is not None:
            _stop_at(of, study, share_at(study, across, clicked))
    if slid != shown:
        _stop_at(of, study, slid / 100)
    if study.settings.threshold is not None and st.button("Back to the best share", type="tertiary"):
        _hold(of, settled(study.project, threshold=None))
        st.rerun(scope="fragment")


def _stop_at(of: Case, study: DecisionStudy, share: float) -> None:
    edge = max(1, int(abs(study.curve.share - share).argmin()))
    _hold(of, settled(study.project, threshold=study.curve.ledger.threshold(edge)))
    st.rerun(scope="fragment")


def _use(project: Project) -> None:
    _forget()
    case.change(project)
    st.session_state[USED] = True


def _reset() -> None:
    _forget()
    st.session_state.pop("clicked", None)
