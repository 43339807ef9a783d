"""How a layout of file was read and understood, so that next month's file is read the same way by one click."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from data.dataset import Dataset, Table
from data.intake import Intake
from data.names import words_of

NEAR = 0.6  # share of columns in common from which a layout is the same one, changed
FOLDER = "recipes"


@dataclass(frozen=True)
class Recipe:
    """The columns of a table with their kinds, and all that was decided about them."""

    columns: tuple[tuple[str, str], ...]  # name, kind
    roles: Mapping[str, str]
    event: str = ""
    control: str = ""
    keys: tuple[str, str] = ("", "")
    answers: Mapping[str, str] = field(default_factory=dict)
    name: str = ""  # of the file it was made for

    def to_json(self) -> dict[str, Any]:
        """The recipe as plain values."""
        return {
            "columns": [list(column) for column in self.columns],
            "roles": dict(self.roles),
            "event": self.event,
            "control": self.control,
            "keys": list(self.keys),
            "answers": dict(self.answers),
            "name": self.name,
        }

    @classmethod
    def from_json(cls, plain: Mapping[str, Any]) -> Recipe:
        """The recipe that ``to_json`` wrote."""
        columns = tuple((name, kind) for name, kind in plain["columns"])
        return cls(
            columns,
            plain["roles"],
            plain["event"],
            plain["control"],
            tuple(plain["keys"]),
            plain["answers"],
            plain["name"],
        )


@dataclass(frozen=True)
class Match:
    """How a table's layout compares with a recipe's: ``changes`` are sentences, none where they are the same."""

    recipe: Recipe
    changes: tuple[str, ...]
    usable: bool  # every column that has a role is still there

    @property
    def is_same(self) -> bool:
        """Is the layout the same?"""
        return not self.changes


def recipe_of(intake: Intake, dataset: Dataset) -> Recipe:
    """All that was decided about an intake, for the next file of its layout."""
    answers = {key: value for key, value in intake.answers.items() if not key.startswith("keep:")}
    columns = tuple((column.name, _kind(column.kind)) for column in dataset.table.columns)
    return Recipe(columns, dict(dataset.roles), dataset.event, intake.control, intake.keys, answers, dataset.table.name)


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
    changes = []
    for name in before:
        if name not in now:
            was = f" (it was the {role_of[name]})" if name in role_of else ""
            changes.append(f"“{name}” is no longer there{was}.")
    changes += [f"“{name}” is new." for name in now if name not in before]
    changes += [
        f"“{name}” held {_many(before[name])} and now holds {_many(now[name])}."
        for name in now
        if name in before and now[name] != before[name]
    ]
    return Match(recipe, tuple(changes), all(column in now for column in recipe.roles.values()))


def apply(recipe: Recipe, intake: Intake) -> Intake:
    """An intake with the roles, the event and the answers of a recipe; its own answers stay."""
    event = recipe.event
    return replace(
        intake,
        roles=dict(recipe.roles),
        event=intake.event or ("" if "event" in recipe.answers or recipe.answers.get("flip") == "event" else event),
        control=intake.control or recipe.control,
        keys=intake.keys if any(intake.keys) else recipe.keys,
        answers={**recipe.answers, **intake.answers},
    )


def remember(recipe: Recipe, folder: Path) -> None:
    """Keep a recipe; a layout has one, the latest."""
    place = folder / FOLDER
    place.mkdir(parents=True, exist_ok=True)
    layout = sorted((words_of(name) or (name,)) for name, _ in recipe.columns)
    path = place / f"{hashlib.sha256(repr(layout).encode()).hexdigest()}.json"
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(recipe.to_json(), ensure_ascii=False), "utf-8")
    beside.replace(path)


def recall(table: Table, folder: Path) -> Match | None:
    """The recipe whose layout is most like a table's; None where none is near."""
    names = {column.name for column in table.columns}
    best: tuple[float, Match] | None = None
    for path in sorted((folder / FOLDER).glob("*.json")):
        recipe = Recipe.from_json(json.loads(path.read_text("utf-8")))
        known = {name for name, _ in recipe.columns}
        share = len(names & known) / max(len(names | known), 1)
        if share >= NEAR and (best is None or share > best[0]):
            best = (share, match(recipe, table))
    return best[1] if best else None


def _kind(kind: str) -> str:
    return "text" if kind == "flag" else kind


def _many(kind: str) -> str:
    return {"number": "numbers", "date": "dates", "text": "texts"}[kind]
