"""Where stories are kept between visits: a folder for each, under an id that nobody can guess."""

from __future__ import annotations

import json
import re
import secrets
import threading
from dataclasses import dataclass, field, replace
from pathlib import Path

from data.dataset import DEALING
from data.intake.handed_in import Intake
from data.place import home
from data.stored import keep_text
from stories.project import Project
from stories.upgrades import upgraded

ID = re.compile(r"^[\w-]{16,40}$")
VERSION = 2
UPGRADES = {1: lambda plain: {**plain, "dealing": 1}}
FIELDS = {"revision", "intake", "project", "dealing"}
_one_at_a_time = threading.Lock()  # between looking at the revision and writing the next


@dataclass(frozen=True)
class Case:
    """One story in the making: what was handed in, and what was decided about it.

    ``id`` is empty until it is saved; ``revision`` counts how often it was. ``dealing`` is the form in which rows were dealt
    to folds when its figures were last told.
    """

    intake: Intake
    project: Project = field(default_factory=Project)
    id: str = ""
    revision: int = 0
    dealing: int = DEALING


class ChangedMeanwhile(Exception):
    """The story was saved elsewhere since it was loaded here; saving would undo that."""


def files() -> Path:
    """The folder for uploads and the tables made from them, under names of our own."""
    folder = home() / "files"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def save(case: Case) -> Case:
    """Keep a case, whole or not at all, and return it with its id and its revision.

    Raises
    ------
    ChangedMeanwhile
        When a later revision than the case's own has been saved.
    """
    case = case if case.id else replace(case, id=secrets.token_urlsafe(16), revision=0)
    path = _path(case.id)
    path.parent.mkdir(parents=True, exist_ok=True)
    with _one_at_a_time:
        if path.exists() and json.loads(path.read_text("utf-8")).get("revision", 0) != case.revision:
            raise ChangedMeanwhile(case.project.title)
        case = replace(case, revision=case.revision + 1)
        plain = {"version": VERSION, "revision": case.revision, "dealing": case.dealing}
        plain |= {"intake": case.intake.to_json(), "project": case.project.to_json()}
        keep_text(json.dumps(plain, ensure_ascii=False, indent=1), path)
    return case


def load(id: str) -> Case | None:
    """The case of that id; None where there is none.

    Raises
    ------
    ValueError
        When it was saved by a later version, or holds a field that no version knows.
    """
    if not ID.match(id) or not _path(id).exists():
        return None
    plain = json.loads(_path(id).read_text("utf-8"))
    plain = upgraded(plain, "story", VERSION, UPGRADES, FIELDS)
    project = Project.from_json(plain["project"])
    return Case(Intake.from_json(plain["intake"]), project, id, plain.get("revision", 0), plain["dealing"])


def _path(id: str) -> Path:
    return home() / "stories" / f"{id}.json"
