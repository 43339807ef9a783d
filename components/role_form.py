"""What the columns mean: a suggestion with its reason for each role, changed at will."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from components import case, look, turn
from data.dataset import Table
from data.intake.changes import is_change
from data.intake.handed_in import Intake, roles_of
from data.joins.stack import layouts
from data.joins.suggest import find_keys
from data.roles.control import control as likely_control
from data.roles.events import event as likely_event
from data.roles.events import labels
from data.roles.proposal import asked, kinds, lacking, nearest, needed

NONE = "not in the file"
NO_COLUMN = "no other column"
WITHOUT_A_SCORE = {"treated": "Who was in which group"}  # what a role is asked by where there is no model


def ask(intake: Intake, table: Table) -> Intake:
    """The intake with the roles as they now stand on screen."""
    roles = roles_of(intake, table)
    reasons = {(suggestion.role, suggestion.column): suggestion.reason for suggestion in case.suggestions(intake)}
    chosen: dict[str, str] = {}
    whole = is_change(roles, intake.answers)
    wanted, lacks = ((), ()) if whole else (needed(roles), lacking(nearest(roles), roles))
    for role, place in _places(roles, wanted).items():
        with place:
            if role == "challenger":
                chosen[role] = _second(roles, chosen["score"], table)
            else:
                words = asked()[role] if roles.get("score") else WITHOUT_A_SCORE.get(role, asked()[role])
                chosen[role] = _column(role, words, roles.get(role, ""), table, always=role in wanted)
            look.caption(_reason(reasons, role, chosen[role], lacks))
            if role == "outcome" and chosen[role]:
                intake = _event(intake, table, chosen[role], scored=bool(roles.get("score")))
            if role == "treated" and chosen[role]:
                intake = _control(intake, table, chosen[role])
    changed = {role: column for role, column in chosen.items() if column != case.suggested(intake).get(role, "")}
    return replace(intake, roles=changed)


def ask_keys(intake: Intake) -> Intake:
    """The columns that join two files; two batches of one layout need none, and files without a key ask for their order."""
    tables = case.tables_apart(intake)
    if len(tables) > len(intake.files) or len(layouts(tables)) == 1:
        return intake
    left, right = tables
    found = find_keys(left, right)
    if found is None:
        return intake
    pairs = [_pair(left, right, pair, number) for number, pair in enumerate(found.pairs, start=1)]
    look.caption(f"{found.reason}.")
    if len(pairs) == 1:
        with st.expander("Joined by a second column too"):
            pairs.append(_pair(left, right, ("", ""), 2))
    return replace(intake, keys=tuple(pair for pair in pairs if all(pair)))


def _pair(left: Table, right: Table, found: tuple[str, str], number: int) -> tuple[str, str]:
    """A column of each file; from the second pair on there may be none."""
    picked = []
    sides = zip(("first", "second"), (left, right), found, st.columns(2, gap="large"), strict=True)
    for side, table, key, place in sides:
        names = [column.name for column in table.columns]
        names = names if number == 1 else ["", *names]
        with place:
            one = st.selectbox(
                f"{'Joined by' if number == 1 else 'And by'}, in {look.plain(table.name)}",
                names,
                names.index(key),
                key=turn.keyed(f"key_{side}" if number == 1 else f"key_{side}_{number}"),
                format_func=lambda name: name or NO_COLUMN,
                persist_state=turn.KEPT,
            )
            picked.append(one or "")
    return picked[0], picked[1]


def _places(roles: Mapping[str, str], wanted: Sequence[str]) -> dict[str, DeltaGenerator]:
    """Where each role is asked for: those that are needed or were found in sight, the others folded.

    It goes by what was found, not by what is picked, so that nothing jumps when a column is.
    """
    found = [role for role in asked() if role in wanted or roles.get(role)]
    others = [role for role in asked() if role not in found]
    # Score and outcome make a row of their own: on a phone, where columns follow each other, they still come first.
    places = {}
    for row in (found[:2], found[2:]):
        sight = st.columns(2, gap="large")
        places |= {role: sight[place % 2] for place, role in enumerate(row)}
    if others:
        with st.expander("More columns that a story can use"):
            folded = st.columns(2, gap="large")
        places |= {role: folded[place % 2] for place, role in enumerate(others)}
    return places


def _second(roles: Mapping[str, str], score: str, table: Table) -> str:
    """The second score is another than the first; where they were exchanged, it is the one that was the first."""
    if st.session_state.get(turn.keyed("role_challenger")) == score:
        turn.begin_anew("role_challenger")
    present = roles.get("challenger", "")
    return _column(
        "challenger",
        asked()["challenger"],
        roles.get("score", "") if present == score else present,
        table,
        besides=score,
    )


def _column(role: str, words: str, present: str, table: Table, besides: str = "", always: bool = False) -> str:
    kind = kinds().get(role)
    names = [column.name for column in table.columns if kind in (None, column.kind)]
    names = [name for name in names if name != besides]
    options = names if always and present else ["", *names]
    place = options.index(present) if present in options else 0
    return (
        st.selectbox(
            words,
            options,
            place,
            key=turn.keyed(f"role_{role}"),
            format_func=lambda name: name or NONE,
            persist_state=turn.KEPT,
        )
        or ""
    )


def _reason(reasons: dict[tuple[str, str], str], role: str, column: str, lacks: Sequence[str]) -> str:
    if not column:
        return "needed for a story" if role in lacks else "not needed"
    return reasons.get((role, column), "chosen by you")


def _event(intake: Intake, table: Table, column: str, scored: bool) -> Intake:
    """The event of two labels that say yes and no; about others there is a question of its own."""
    found = labels(table, column)
    likely = likely_event(found) if len(found) == 2 else None
    if likely is None or not likely.sure:
        return replace(intake, event="")
    texts = [label.text for label in found]
    present = intake.event if intake.event in texts else likely.label
    total = sum(label.rows for label in found)
    shares = {label.text: label.rows / total for label in found}
    picked = st.selectbox(
        "The event that the model foresees" if scored else "The event that is counted",
        texts,
        texts.index(present),
        key=turn.keyed(f"event_{column}_{table.sha256[:8]}"),
        format_func=lambda text: f"{text} ({shares[text]:.0%} of rows)",
        persist_state=turn.KEPT,
    )
    look.caption(likely.reason if picked == likely.label else "chosen by you")
    return replace(intake, event="" if picked == likely.label else picked)


def _control(intake: Intake, table: Table, column: str) -> Intake:
    texts = [label.text for label in labels(table, column)]
    if not likely_control(labels(table, column)):
        return replace(intake, control="")  # a question of its own asks for it
    place = texts.index(intake.control) if intake.control in texts else None
    picked = st.selectbox(
        "Who was left alone",
        texts,
        place,
        key=turn.keyed(f"control_{column}_{table.sha256[:8]}"),
        placeholder="as the labels say",
        persist_state=turn.KEPT,
    )
    return replace(intake, control=picked or "")
