"""A layout that was read before: the same decisions by one click, or what has changed since."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

import streamlit as st

from components import case, look, place, turn, upload_form
from components.upload_form import GIVEN, LIKE
from data.dataset import Table
from data.intake.handed_in import Intake
from data.intake.recipe import Match, apply, recipe_of
from store import recipes, stories
from store.stories import Case
from stories.language.names import Names
from stories.opening import as_kind, first_project
from stories.project import Project

log = logging.getLogger("throughline")
SHOWN_CHANGES = 6
TOLD = ("score", "outcome", "treated", "phase", "measure", "value", "segment")  # roles that a layout is told by


@dataclass(frozen=True)
class Like:
    """An earlier file, the roles that it had, and the story that was told of it, if that is to be taken along."""

    name: str
    roles: Mapping[str, str]
    story: str = ""


def offer(intake: Intake, table: Table) -> None:
    """Offer to read a file as the last one of its layout, and to take that one's story along."""
    if taken := st.session_state.get(LIKE):
        _said(taken)
        return
    found = recipes.recall(table, place.whose())
    if found is None or intake.roles or intake.event:
        return
    with st.container(key="known_layout"):
        _compare(found)
        story = _story_of(found)
        along = story is not None and st.checkbox(
            f"Use the story “{look.plain(story.project.title)}” as well: its assumptions, names and currency",
            False,  # nothing of another story is taken over before somebody says so
            key=turn.keyed("take_story"),
            persist_state=turn.KEPT,
        )
        label = "Read it in the same way" if found.usable else "Read the rest in the same way"
        if st.button(label, key="same_way"):
            _take(found, intake, Like(found.recipe.name, found.recipe.roles, story.id if along else ""))


def begin(intake: Intake, kind: str, names: Names | None = None) -> Case:
    """Begin a story of that kind, like an earlier one where that was wanted, and remember how the file was read."""
    of = case.begun(intake, would_begin(intake, kind, names))
    st.session_state.pop(LIKE, None)
    remember_layout(of)
    return of


def would_begin(intake: Intake, kind: str, names: Names | None = None) -> Project:
    """What a story of that kind begins with: as usual for its file, or with what an earlier story lends.

    ``names`` are those that were chosen for the file; an earlier story brings its own.
    """
    lending: Like | None = st.session_state.get(LIKE)
    earlier = stories.load(lending.story) if lending and lending.story else None
    if earlier:
        return case.like(intake, as_kind(earlier.project, kind), lending.roles)
    return first_project(case.dataset(intake), Project(kind=kind, names=names or Names()), intake.answers)


def kind_so_far() -> str:
    """The kind of the earlier story that is taken along; empty where there is none."""
    like: Like | None = st.session_state.get(LIKE)
    earlier = stories.load(like.story) if like and like.story else None
    return earlier.project.kind if earlier else ""


def lender() -> str:
    """The title of the earlier story that is taken along; empty where there is none."""
    like: Like | None = st.session_state.get(LIKE)
    earlier = stories.load(like.story) if like and like.story else None
    return earlier.project.title if earlier else ""


def remember_layout(of: Case) -> None:
    """Keep how the files of a story were read, for the next ones of their layout."""
    if of.intake.files:
        recipes.remember(recipe_of(of.intake, case.dataset(of.intake), of.id), place.whose())


def _compare(found: Match) -> None:
    name = found.recipe.name
    if found.is_same:
        look.note(f"A file of this layout was read before ({name}). {_what(found)}", "Known.")
        return
    changes = list(found.changes[:SHOWN_CHANGES])
    if more := len(found.changes) - len(changes):
        changes.append(f"And {more} more changes.")
    look.note(f"It is like {name}, which was read before, but: {' '.join(changes)}", "Changed.")


def _what(found: Match) -> str:
    """What one click would bring."""
    roles = [role for role in TOLD if role in found.recipe.roles]
    columns = ", ".join(f"{role} is “{found.recipe.roles[role]}”" for role in roles)
    asked = [key for key in found.recipe.answers if not key.startswith("door:")]
    kept = ["what was said of the file"] if len(asked) < len(found.recipe.answers) else []
    kept += [f"{len(asked)} answer{'s' if len(asked) != 1 else ''}"] if asked else []
    if not kept:
        return f"Then {columns}."
    return f"Then {columns}, and this is taken over: {' and '.join(kept)}."


def _story_of(found: Match) -> Case | None:
    if not found.recipe.story:
        return None
    try:
        return stories.load(found.recipe.story)
    except ValueError as error:
        log.info("An earlier story cannot be taken along: %s", type(error).__name__)
        return None


def _take(found: Match, intake: Intake, like: Like) -> None:
    same = apply(found, replace(intake, answers={}))  # what stood on screen were defaults
    st.session_state[upload_form.HANDED_IN] = same
    st.session_state[GIVEN] = dict(same.answers)
    st.session_state[LIKE] = like
    turn.begin_anew()
    st.rerun()


def _said(taken: Like) -> None:
    story = stories.load(taken.story) if taken.story else None
    more = f" The story “{story.project.title}” lends its assumptions, names and currency." if story else ""
    look.note(f"Roles and answers are those of {taken.name}; each can be changed below.{more}", "As before.")
    if st.button("Read it afresh", key="afresh", type="tertiary"):
        files = st.session_state[upload_form.HANDED_IN].files
        upload_form.forget()
        st.session_state[upload_form.HANDED_IN] = Intake(files=files)
        st.rerun()
