"""One amount on one line: what it is and who says so, where it stands, what it moves, and the ways to confirm or change it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

import streamlit as st

from components import look, turn
from components.decision.amount_fields import fill_in, own_source, taken, unit_of
from metrics.assumption import Assumption
from metrics.decision.dependence import Dependence
from stories.decision.assumption_words import label_of, source_of
from stories.decision.deciding import moves, range_of, worth_it
from stories.decision.what_if import reach_of
from stories.say import Say

COLUMNS = (30, 16, 30, 24)
WRONG = "amount_wrong_"  # session key: why an amount that was typed was not taken


@dataclass(frozen=True)
class Keeping:
    """What becomes of an amount once it is confirmed: ``check`` refuses one that cannot be, ``keep`` and ``drop`` end on the page."""

    check: Callable[[Assumption], None]
    keep: Callable[[Assumption], None]
    drop: Callable[[str], None] | None = None  # None where what was kept is the story's own already
    confirmed: frozenset[str] = frozenset()  # those that can be dropped
    by: str = ""  # who confirms, where a name was typed
    keep_all: Callable[[Sequence[Assumption]], None] | None = None


@dataclass(frozen=True)
class Offered:
    """An amount that is agreed, or stands on a sheet: its words, itself as it would count, and how it is let go, if it can be."""

    words: str
    item: Assumption
    forget: Callable[[], None] | None = None


def head(by: str) -> str:
    """What the columns are, and a place for the name of whoever confirms; the name as it stands there."""
    with st.container(key="deciding_head"):
        said, _, moved, who = st.columns(COLUMNS, gap="medium", vertical_alignment="bottom")
        with said:
            look.section("Amounts that decide the answer")
        with moved:
            look.caption("What it moves")
        with who:
            typed = st.text_input(
                "Confirmed by: your name",
                by,
                max_chars=60,
                key=turn.keyed("confirmed_by"),
                placeholder="Confirmed by: your name",
                label_visibility="collapsed",
                persist_state=turn.KEPT,
            )
    return (typed or "").strip()


def show(
    entry: Dependence, item: Assumption, say: Say, currency: str, keeping: Keeping, offers: Sequence[Offered] = ()
) -> None:
    """The line of one amount, as it now stands, and below it what else it could be."""
    name = entry.name
    with st.container(key=f"deciding_{name}"):
        said, track, moved, act = st.columns(COLUMNS, gap="medium", vertical_alignment="center")
        with said:
            look.amount(
                label_of(name, say), say.facts[f"{name}_likely"].text, range_of(name, say), source_of(item, say)
            )
        with track:
            look.track(_places(entry, item), worth_it(name, say))
        with moved:
            look.paragraph(moves(entry, say))
        with act, st.container(key=f"act_{name}", horizontal=True, vertical_alignment="center"):
            _act(item, label_of(name, say), currency, keeping)
        for place, each in enumerate(each for each in offers if each.item != item):
            _offer(f"{name}_{place}", each, keeping)


def _offer(key: str, offered: Offered, keeping: Keeping) -> None:
    """Another amount for the line, in words, with a click to use it and one to let it go."""
    with st.container(key=f"offered_{key}", horizontal=True, vertical_alignment="center"):
        st.html(f'<p class="caption">{escape(offered.words)}</p>', width="content")
        args = (key, offered.item, keeping)
        st.button("Use this amount", type="tertiary", key=f"use_{key}", on_click=_use, args=args)
        if offered.forget:
            st.button("Forget it", type="tertiary", key=f"forget_{key}", on_click=offered.forget)
    if wrong := st.session_state.pop(f"{WRONG}offered_{key}", ""):
        look.refusal(wrong)


def _use(key: str, item: Assumption, keeping: Keeping) -> None:
    """Use an amount that was offered, unless nothing can be reckoned with it."""
    try:
        keeping.check(item)
    except ValueError as error:
        st.session_state[f"{WRONG}offered_{key}"] = str(error)
        return
    _confirm(item, keeping)


def _places(entry: Dependence, item: Assumption) -> dict[str, float]:
    """Where each amount lies on a line as long as the reach of its slider."""
    least, most, _ = reach_of(item)
    amounts = {"low": item.low, "likely": item.likely, "high": item.high}
    turning = {"from": entry.holds_from, "to": entry.holds_to}
    amounts |= {end: amount for end, amount in turning.items() if amount is not None and least <= amount <= most}
    return {end: (min(max(amount, least), most) - least) / (most - least) for end, amount in amounts.items()}


def _act(item: Assumption, label: str, currency: str, keeping: Keeping) -> None:
    if item.is_default:
        confirmed = item.confirmed(dt.date.today(), keeping.by)
        st.button("Confirm", type="tertiary", key=f"confirm_{item.name}", on_click=_confirm, args=(confirmed, keeping))
    else:
        st.html('<p class="caption confirmed">Confirmed</p>', width="content")
    with st.popover("Change", type="tertiary", key=turn.keyed(f"change_{item.name}")):
        _change(item, label, currency, keeping)
    if item.name in keeping.confirmed:
        st.button("Take back", type="tertiary", key=f"back_{item.name}", on_click=_back, args=(item.name, keeping))


def _change(item: Assumption, label: str, currency: str, keeping: Keeping) -> None:
    """Another amount, another range, or who says so; what is wrong with it stands at the button."""
    name = item.name
    look.caption(f"{label}{unit_of(item, currency)}")
    with st.form(turn.keyed(f"form_{name}"), border=False):
        places = (*st.columns(3), st.container())
        filled = fill_in(item, own_source(item), lambda part: turn.keyed(f"typed_{name}_{part}"), places, "Who says so")
        sent = st.form_submit_button("Use it", type="primary")
        if wrong := st.session_state.pop(f"{WRONG}{name}", ""):
            look.refusal(wrong)
    if not sent:
        return
    try:
        changed = taken(label, item, filled)
        if keeping.by or not changed.source:  # a source of one's own says enough where nobody is named
            changed = changed.confirmed(dt.date.today(), keeping.by, changed.source)
        keeping.check(changed)
    except ValueError as error:
        st.session_state[f"{WRONG}{name}"] = str(error)
        st.rerun()
    _confirm(changed, keeping)
    st.rerun()


def _confirm(item: Assumption, keeping: Keeping) -> None:
    begin_anew(item.name)
    keeping.keep(item)


def _back(name: str, keeping: Keeping) -> None:
    begin_anew(name)
    if keeping.drop:
        keeping.drop(name)


def begin_anew(name: str) -> None:
    """Close the box of an amount, and have it begin from what now stands."""
    typed = [f"typed_{name}_{part}" for part in ("Low", "Likely", "High", "source")]
    turn.begin_anew(f"change_{name}", f"form_{name}", *typed)
