"""Stories and all their versions: saved whole or not at all, never over a newer one, and never gone at once."""

from __future__ import annotations

import datetime as dt
import json
import logging
import re
import secrets
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from data.dataset import DEALING
from data.intake.handed_in import Intake
from data.place import home
from store import schema
from store.database import reading, writing
from store.texts import plainly, read, written
from store.workspaces import LOCAL, initiative_of
from stories.project import Project
from stories.upgrades import upgraded

ID = re.compile(r"^[\w-]{16,40}$")
VERSION = 3  # of the form in which a story is written
UPGRADES = {1: lambda plain: {**plain, "dealing": 1}, 2: lambda plain: {**plain, "told": True}}
FIELDS = {"intake", "project", "dealing", "told"}
IN_THE_BIN = dt.timedelta(days=7)
COPY = "{title} (copy)"

log = logging.getLogger("throughline")
_taken_over: set[Path] = set()
_guard = threading.Lock()


@dataclass(frozen=True)
class Case:
    """One story in the making: what was handed in, and what was decided about it.

    ``id`` is empty until it is saved; ``revision`` counts how often it was. ``dealing`` is the form in which rows were dealt
    to folds when its figures were last told. An ``intake`` without files is that of a story which still waits for them. It is
    not ``told`` while its files were read and nobody has said yet what they tell.
    """

    intake: Intake
    project: Project = field(default_factory=Project)
    id: str = ""
    revision: int = 0
    dealing: int = DEALING
    told: bool = True


@dataclass(frozen=True)
class Version:
    """One state of a story, by whom and when."""

    revision: int
    at: dt.datetime
    by: str
    note: str


class ChangedMeanwhile(Exception):
    """The story was saved elsewhere since it was loaded here; saving would undo that."""


class Damaged(ValueError):
    """What is kept of a story is not what was saved; ``before`` is the last version that is whole, 0 where none is."""

    def __init__(self, title: str, before: int) -> None:
        way = "The version before it is whole." if before else "No version before it is whole."
        super().__init__(f"The story “{title}” is damaged where it is kept. {way}")
        self.before = before


def now() -> dt.datetime:
    """The present moment."""
    return dt.datetime.now(dt.UTC)


def save(case: Case, by: str = LOCAL, workspace: str = LOCAL, note: str = "") -> Case:
    """Keep a case as its next version, and return it with its id and its revision.

    Raises
    ------
    ChangedMeanwhile
        When a later revision than the case's own has been saved, or the story was deleted.
    StoreError
        When the database does not answer.
    """
    new = not case.id
    case = replace(case, id=case.id or secrets.token_urlsafe(16), revision=0 if new else case.revision)
    with writing() as connection:
        case = _saved(connection, case, workspace, by, note, new=new)
    return case


def _saved(connection: Connection, case: Case, workspace: str, by: str, note: str, *, new: bool) -> Case:
    at, seen = now(), case.revision
    case = replace(case, revision=seen + 1)
    shown = {
        "title": plainly(case.project.title),
        "kind": case.project.kind,
        "files": "\n".join(plainly(name) for name, _ in case.intake.files),
        "told": case.told,
        "revision": case.revision,
        "changed_at": at,
    }
    if new:
        place = {
            "id": case.id,
            "workspace_id": workspace,
            "initiative_id": initiative_of(connection, workspace, case.id),
        }
        connection.execute(insert(schema.story).values(**place, **shown))
    else:
        found = connection.execute(
            update(schema.story).where(*own(case.id, workspace), schema.story.c.revision == seen).values(**shown)
        )
        if found.rowcount != 1:
            raise ChangedMeanwhile(case.project.title)
    body, sha256 = _body(case)
    connection.execute(
        insert(schema.version).values(
            story_id=case.id,
            revision=case.revision,
            format=VERSION,
            body=body,
            sha256=sha256,
            by=by,
            note=note,
            at=at,
        )
    )
    told(connection, "create" if new else "save", case.id, workspace, by, revision=case.revision)
    return case


def load(id: str, workspace: str = LOCAL, revision: int | None = None) -> Case | None:
    """The case of that id, in its latest version or an earlier one; None where there is none.

    Raises
    ------
    Damaged
        When the version is not as it was saved; it says which one before it is.
    ValueError
        When it was saved by a later version of the program, or holds a field that none knows.
    StoreError
        When the database does not answer.
    """
    if not ID.match(id):
        return None
    take_over()
    with reading() as connection:
        asked = select(schema.story.c.title, schema.story.c.revision).where(*own(id, workspace))
        found = connection.execute(asked).one_or_none()
        if found is None:
            return None
        wanted = found.revision if revision is None else revision
        kept = _version(connection, id, wanted)
        if kept is None:
            raise Damaged(found.title, _whole_before(connection, id, wanted))
    return replace(_case(kept), id=id, revision=wanted)


def rename(id: str, title: str, workspace: str = LOCAL, by: str = LOCAL) -> None:
    """Give a story another title, as a version of its own.

    Raises
    ------
    ValueError
        When there is no such story, it is damaged, or the title is empty.
    """
    if not title.strip():
        raise ValueError("A story needs a title; it was empty.")
    case = _there(id, workspace)
    save(replace(case, project=replace(case.project, title=title.strip())), by, workspace)


def duplicate(id: str, workspace: str = LOCAL, by: str = LOCAL) -> Case:
    """A story of its own that begins as this one."""
    case = _there(id, workspace)
    title = COPY.format(title=case.project.title)
    copy = save(replace(case, id="", project=replace(case.project, title=title)), by, workspace)
    with writing() as connection:  # its card shows the same until it is told anew
        shown = connection.execute(select(schema.story.c.card, schema.story.c.told_at).where(*own(id, workspace))).one()
        connection.execute(
            update(schema.story).where(*own(copy.id, workspace)).values(card=shown.card, told_at=shown.told_at)
        )
    return copy


def remove(id: str, workspace: str = LOCAL, by: str = LOCAL) -> None:
    """Put a story into the bin: it can be brought back for seven days, then `store.purge` deletes all of it."""
    with writing() as connection:
        connection.execute(update(schema.story).where(*own(id, workspace)).values(deleted_at=now()))
        told(connection, "delete", id, workspace, by)


def is_deleted(id: str, workspace: str = LOCAL) -> bool:
    """Does a story lie in the bin, or is it gone for good?"""
    with reading() as connection:
        return connection.execute(select(schema.story.c.id).where(*own(id, workspace))).one_or_none() is None


def bring_back(id: str, workspace: str = LOCAL, by: str = LOCAL) -> None:
    """Take a story out of the bin."""
    of = schema.story.c
    with writing() as connection:
        where = (of.id == id, of.workspace_id == workspace)
        connection.execute(update(schema.story).where(*where).values(deleted_at=None))
        told(connection, "restore", id, workspace, by)


def history(id: str, workspace: str = LOCAL) -> list[Version]:
    """All versions that are kept, the latest first."""
    of = schema.version.c
    asked = (
        select(of.revision, of.at, of.by, of.note)
        .join(schema.story, schema.story.c.id == of.story_id)
        .where(*own(id, workspace))
        .order_by(of.revision.desc())
    )
    with reading() as connection:
        return [Version(*row) for row in connection.execute(asked)]


def go_back(id: str, revision: int, workspace: str = LOCAL, by: str = LOCAL) -> Case:
    """Make an earlier version the latest one again; those in between stay.

    Raises
    ------
    Damaged, ValueError
        As `load`, of that version.
    ChangedMeanwhile
        When the story is saved elsewhere at the same moment.
    """
    earlier = load(id, workspace, revision)
    if earlier is None:
        raise ValueError("There is no such version of this story.")
    with reading() as connection:
        latest = connection.execute(select(schema.story.c.revision).where(*own(id, workspace))).scalar_one()
    return save(replace(earlier, revision=latest), by, workspace)


def name_version(id: str, revision: int, note: str, workspace: str = LOCAL) -> None:
    """Give a version a name; named ones stay when others are thinned."""
    of = schema.version.c
    with writing() as connection:
        owned = select(schema.story.c.id).where(*own(id, workspace)).scalar_subquery()
        connection.execute(
            update(schema.version).where(of.story_id == owned, of.revision == revision).values(note=note.strip())
        )


def take_over() -> None:
    """Take over the stories that earlier releases kept as files, each as the version that it was; the files stay.

    Done once a process and folder. What is no story is left where it is, and said in the log.
    """
    folder = home() / "stories"
    with _guard:
        if folder in _taken_over:
            return
        _taken_over.add(folder)
    for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
        if ID.match(path.stem):
            try:
                _take(path)
            except (ValueError, KeyError, TypeError, OSError) as error:
                log.warning("A story of an earlier release could not be taken over: %s", type(error).__name__)


def _take(path: Path) -> None:
    plain = json.loads(path.read_text("utf-8"))
    case, at = _case({key: plain[key] for key in plain if key != "revision"}), max(int(plain.get("revision", 1)), 1)
    with writing() as connection:
        known = select(schema.audit.c.number).where(schema.audit.c.about == path.stem).limit(1)
        if connection.execute(known).one_or_none() is None:  # not taken over before, nor deleted since
            _saved(connection, replace(case, id=path.stem, revision=at - 1), LOCAL, LOCAL, "", new=True)


def told(connection: Connection, what: str, about: str, workspace: str, by: str, **detail: object) -> None:
    """Note in the log of the workspace what was done; never a cell, a name of a column or a figure."""
    entry = {"at": now(), "workspace_id": workspace, "by": by, "what": what, "about": about, "detail": detail}
    connection.execute(insert(schema.audit).values(**entry))


def erase(connection: Connection, ids: list[str]) -> None:
    """Delete stories with everything that hangs on them."""
    kept = select(schema.story.c.initiative_id).where(schema.story.c.id.in_(ids))
    initiatives = [row[0] for row in connection.execute(kept)]
    connection.execute(delete(schema.story).where(schema.story.c.id.in_(ids)))
    left = select(schema.story.c.initiative_id)
    of = schema.initiative.c
    connection.execute(delete(schema.initiative).where(of.id.in_(initiatives), of.id.not_in(left)))


def _there(id: str, workspace: str) -> Case:
    case = load(id, workspace)
    if case is None:
        raise ValueError("This story is not here any more.")
    return case


def own(id: str, workspace: str) -> tuple[Any, ...]:
    """Another workspace's story is not found, and no more is one in the bin."""
    of = schema.story.c
    return of.id == id, of.workspace_id == workspace, of.deleted_at.is_(None)


def _body(case: Case) -> tuple[str, str]:
    plain = {
        "dealing": case.dealing,
        "told": case.told,
        "intake": case.intake.to_json(),
        "project": case.project.to_json(),
    }
    return written({"version": VERSION, **plain})


def _case(plain: Mapping[str, Any]) -> Case:
    plain = upgraded(plain, "story", VERSION, UPGRADES, FIELDS)
    intake, project = Intake.from_json(plain["intake"]), Project.from_json(plain["project"])
    return Case(intake, project, dealing=plain["dealing"], told=plain["told"])


def _version(connection: Connection, id: str, revision: int) -> dict[str, Any] | None:
    """What a version holds; None where it is gone, or not as it was saved."""
    of = schema.version.c
    asked = select(of.body, of.sha256).where(of.story_id == id, of.revision == revision)
    found = connection.execute(asked).one_or_none()
    return read(found.body, found.sha256) if found else None


def _whole_before(connection: Connection, id: str, revision: int) -> int:
    of = schema.version.c
    asked = select(of.revision).where(of.story_id == id, of.revision < revision).order_by(of.revision.desc())
    return next((each for (each,) in connection.execute(asked).all() if _version(connection, id, each)), 0)
