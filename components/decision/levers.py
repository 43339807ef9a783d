"""What can be moved beside the curve: a slider for each assumption, and one for how many can be contacted."""

from __future__ import annotations

import streamlit as st

from components import case, look, moved
from metrics.assumption import Assumption
from metrics.decision.gain_at import FIXED
from store.stories import Case
from stories.decision.assumption_words import label_of
from stories.decision.certainty_figures import items_of
from stories.decision.exploring import order_of, still_worth_it
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.what_if import reach_of
from stories.project import Project
from stories.say import Say

BY_HAND = "Set by hand"


def ask(of: Case, project: Project) -> Project:
    """The sliders, that of the amount that matters most in the story first, and the project as they stand."""
    look.section("What we assume")
    say = say_of(case.studied(of.intake, project).of(project))
    own_items = items_of(of.project)
    for name in order_of(case.studied(of.intake, of.project).of(of.project)):
        own, item = own_items[name], items_of(project)[name]
        low, high, step = reach_of(own)
        key = f"{moved.SLIDER}{name}"
        label, place = label_of(name, say), st.empty()
        _stand_at(key, min(max(float(item.likely), float(low)), float(high)))
        amount = st.slider(label, float(low), float(high), step=float(step), key=key, label_visibility="collapsed")
        project = _having(project, _at(own, item, amount, step))
        with place.container():
            look.value(label, say.facts.words.write(amount, item.unit))
        look.caption(still_worth_it(name, project, say))
    return moved.hold(of, _capacity(of, project, say))


def _having(project: Project, item: Assumption) -> Project:
    """The project with an amount of its form, or with another fixed cost."""
    if item.name == FIXED:
        return settled(project, fixed_cost=item)
    return settled(project, assumptions=settings_of(project).assumptions.with_(item.name, item))


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
    limit, step, place = settings_of(project).capacity, max(1, rows // 200), st.empty()
    label, key = f"{project.names.contacts} we can make", f"{moved.SLIDER}capacity"
    _stand_at(key, rows if limit is None else int(min(limit, rows)))
    most = st.slider(label, 0, rows, step=step, key=key, label_visibility="collapsed")
    most = rows if rows - most < step else most
    with place.container():
        look.value(label.capitalize(), "no limit" if most >= rows else say.facts.words.write(most, "count"))
    own = settings_of(of.project)
    if most == (rows if own.capacity is None else int(own.capacity)):
        if own.capacity_source:
            look.caption(own.capacity_source)
        return settled(project, capacity=own.capacity, capacity_source=own.capacity_source)
    if most >= rows:
        return settled(project, capacity=None, capacity_source="")
    return settled(project, capacity=float(most), capacity_source=BY_HAND)
