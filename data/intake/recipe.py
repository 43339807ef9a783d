"""How a layout of file was read and understood, so that next month's file is read the same way by one click."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from typing import Any

from data.dataset import Dataset, Table
from data.intake.handed_in import Intake
from data.joins.keys import Pairs, pairs_of
from data.names import words_of
from data.roles import flip
from data.roles.events import labels

NEAR = 0.6  # share of columns in common from which a layout is the same one, changed
MOST_LABELS, MOST_NAMED = 20, 4
TURNS = (flip.ID, flip.MUST)


@dataclass(frozen=True)
class Recipe:
    """The columns of a table with their kinds, and all that was decided about them."""

    columns: tuple[tuple[str, str], ...]  # name, kind
    roles: Mapping[str, str]
    event: str = ""
    control: str = ""
    keys: Pairs = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    name: str = ""  # of the file it was made for
    labels: tuple[str, ...] = ()  # of the outcome, where it has labels
    story: str = ""  # the id of the story that was told of it

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values."""
        return {
            "columns": [list(column) for column in self.columns],
            "roles": dict(self.roles),
            "event": self.event,
            "control": self.control,
            "keys": [list(pair) for pair in self.keys],
            "answers": dict(self.answers),
            "name": self.name,
            "labels": list(self.labels),
            "story": self.story,
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Recipe:
        """The recipe that ``to_json`` wrote, now or before there were several pairs of keys."""
        columns = tuple((name, kind) for name, kind in plain["columns"])
        return cls(
            columns,
            plain["roles"],
            plain["event"],
            plain["control"],
            pairs_of(plain["keys"]),
            plain["answers"],
            plain["name"],
            tuple(plain.get("labels", ())),
            plain.get("story", ""),
        )


@dataclass(frozen=True)
class Match:
    """How a table's layout compares with a recipe's: ``changes`` are sentences, none where they are the same."""

    recipe: Recipe
    changes: tuple[str, ...]
    usable: bool  # every column that has a role is still there, under its name or what seems to be a new one
    renamed: Mapping[str, str] = field(default_factory=dict)  # earlier name of a column with a role → name now
    gone: tuple[str, ...] = ()  # roles whose column is no longer there
    event_gone: bool = False  # the outcome no longer has the label that was the event

    @property
    def is_same(self) -> bool:
        """Is the layout the same?"""
        return not self.changes


def recipe_of(intake: Intake, dataset: Dataset, story: str = "") -> Recipe:
    """All that was decided about an intake, for the next file of its layout."""
    answers = {key: value for key, value in intake.answers.items() if not key.startswith("keep:")}
    return Recipe(
        columns=tuple((column.name, _kind(column.kind)) for column in dataset.table.columns),
        roles=dict(dataset.roles),
        event=dataset.event,
        control=intake.control,
        keys=intake.keys,
        answers=answers,
        name=dataset.table.name,
        labels=_labels(dataset.table, dataset.roles["outcome"]) if "outcome" in dataset.roles else (),
        story=story,
    )


def match(recipe: Recipe, table: Table) -> Match:
    """Compare a layout with a recipe's.

    Parameters
    ----------
    recipe
        Of an earlier file.
    table
        The new one, read but not yet understood.

    Returns
    -------
    Match
        What changed, in words; columns in another order are no change.
    """
    before, now = dict(recipe.columns), {column.name: _kind(column.kind) for column in table.columns}
    role_of = {column: role for role, column in recipe.roles.items()}
    renamed = _renamed(recipe, now)
    changes = []
    for name in before:
        if name in renamed:
            changes.append(
                f"“{name}” (the {_spoken(role_of[name])}) is no longer there; “{renamed[name]}” is new and taken for it."
            )
        elif name not in now:
            was = f" (it was the {_spoken(role_of[name])})" if name in role_of else ""
            changes.append(f"“{name}” is no longer there{was}.")
    changes += [f"“{name}” is new." for name in now if name not in before and name not in renamed.values()]
    changes += [
        f"“{name}” held {_many(before[name])} and now holds {_many(now[name])}."
        for name in now
        if name in before and now[name] != before[name]
    ]
    said, event_gone = _label_changes(recipe, table, renamed)
    gone = tuple(role for role, column in recipe.roles.items() if column not in now and column not in renamed)
    return Match(recipe, (*changes, *said), not gone, renamed, gone, event_gone)


def apply(found: Match, intake: Intake) -> Intake:
    """An intake with the roles, the event and the answers of a recipe, as far as they still fit; its own answers stay."""
    recipe = found.recipe
    roles = {role: found.renamed.get(column, column) for role, column in recipe.roles.items() if role not in found.gone}
    answers = {_renamed_id(key, found.renamed): value for key, value in recipe.answers.items()}
    event = recipe.event
    if found.event_gone or "outcome" in found.gone:
        event = ""
        answers = {key: value for key, value in answers.items() if key.partition(":")[0] not in ("event", *TURNS)}
    asked = "event" in answers or any(answers.get(turn) == "event" for turn in TURNS)
    return replace(
        intake,
        roles=roles,
        event=intake.event or ("" if asked else event),
        control=intake.control or ("" if "treated" in found.gone else recipe.control),
        keys=intake.keys or recipe.keys,
        answers={**answers, **intake.answers},
    )


def layout(recipe: Recipe) -> str:
    """A name for the layout of a recipe, whatever the order of its columns."""
    names = sorted((words_of(name) or (name,)) for name, _ in recipe.columns)
    return hashlib.sha256(repr(names).encode("utf-8", "surrogatepass")).hexdigest()


def nearest(recipes: Iterable[Recipe], table: Table) -> Match | None:
    """The recipe whose layout is most like a table's; None where none is near, and the first of equals."""
    names = {column.name for column in table.columns}
    best: tuple[float, Recipe] | None = None
    for recipe in recipes:
        known = {name for name, _ in recipe.columns}
        share = len(names & known) / max(len(names | known), 1)
        if share >= NEAR and (best is None or share > best[0]):
            best = (share, recipe)
    return match(best[1], table) if best else None


def _renamed(recipe: Recipe, now: Mapping[str, str]) -> dict[str, str]:
    """Columns with a role that are gone, each with the one new column of its kind, or the one whose name is near."""
    before = dict(recipe.columns)
    new = [name for name in now if name not in before]
    found: dict[str, str] = {}
    for column in recipe.roles.values():
        if column in now or column not in before:
            continue
        alike = [name for name in new if now[name] == before[column] and name not in found.values()]
        near = sorted(alike, key=lambda name: -_nearness(column, name))
        if near and (len(alike) == 1 or _nearness(column, near[0]) >= NEAR):
            found[column] = near[0]
    return found


def _nearness(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


def _labels(table: Table, column: str) -> tuple[str, ...]:
    """The labels of an outcome; none where there are too many to be labels."""
    found = labels(table, column)
    return tuple(label.text for label in found) if len(found) <= MOST_LABELS else ()


def _label_changes(recipe: Recipe, table: Table, renamed: Mapping[str, str]) -> tuple[list[str], bool]:
    """What is new about the outcome's labels, and whether that of the event is gone."""
    column = recipe.roles.get("outcome", "")
    column = renamed.get(column, column)
    if not recipe.labels or column not in {each.name for each in table.columns}:
        return [], False
    now = _labels(table, column)
    said = []
    if new := [label for label in now if label not in recipe.labels]:
        said.append(f"“{column}” has values that it had not: {_quoted(new)}.")
    if lost := [label for label in recipe.labels if label not in now]:
        said.append(f"“{column}” no longer has {_quoted(lost)}.")
    event_gone = bool(recipe.event) and recipe.event in recipe.labels and recipe.event not in now
    if event_gone:
        said.append(f"“{recipe.event}” was the event, so what the event is must be said anew.")
    return said, event_gone


def _quoted(texts: Sequence[str]) -> str:
    more = f" and {len(texts) - MOST_NAMED} more" if len(texts) > MOST_NAMED else ""
    return ", ".join(f"“{text}”" for text in texts[:MOST_NAMED]) + more


def _renamed_id(key: str, renamed: Mapping[str, str]) -> str:
    """The id of a question about a column, under the column's name now."""
    about, colon, column = key.partition(":")
    return f"{about}:{renamed[column]}" if colon and column in renamed else key


def _spoken(role: str) -> str:
    return {"treated": "column of who was contacted", "id": "id"}.get(role, role)


def _kind(kind: str) -> str:
    return "text" if kind == "flag" else kind


def _many(kind: str) -> str:
    return {"number": "numbers", "date": "dates", "text": "texts"}[kind]
