"""Deleting that deletes: what lay in the bin for seven days goes with its versions, and files that nobody needs with it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from data.place import home
from store import files, schema
from store.bucket import bucket
from store.database import reading, writing
from store.stories import IN_THE_BIN, erase, now
from store.texts import read

DAY = dt.timedelta(days=1)
HOURLY = dt.timedelta(days=7)  # so long one version an hour is kept, one a day after
LOGGED = dt.timedelta(days=400)
DRAFTED = dt.timedelta(days=30)


@dataclass(frozen=True)
class Purged:
    """What was deleted."""

    stories: int
    versions: int
    files: int
    bytes: int


def purge(at: dt.datetime | None = None, *, everything_in_the_bin: bool = False) -> Purged:
    """Delete for good what has had its time.

    Stories that were deleted seven days ago go with versions, drafts, comments and links; of the others all versions of the
    last day stay, then one an hour for a week, then one a day, and every one that was named. Uploads that no version names
    and tables made from them go when nobody has used them for seven days.

    Parameters
    ----------
    at
        The moment it is held against; the present where none is given.
    everything_in_the_bin
        Do not wait the seven days.
    """
    at = at or now()
    of = schema.story.c
    with writing() as connection:
        asked = connection.execute(select(of.id, of.deleted_at).where(of.deleted_at.is_not(None))).all()
        # Compared here: a moment that is damaged where it is kept is none, and deletes nothing.
        gone = [id for id, when in asked if everything_in_the_bin or (when is not None and when < at - IN_THE_BIN)]
        erase(connection, gone)
        thinned = _thinned(connection, at)
        connection.execute(delete(schema.audit).where(schema.audit.c.at < at - LOGGED))
        connection.execute(delete(schema.draft).where(schema.draft.c.at < at - DRAFTED))
        _forget_layouts(connection, gone)
    for id in gone:
        (home() / "stories" / f"{id}.json").unlink(missing_ok=True)  # as an earlier release kept it
    freed = [*_emptied_folder(at), *_emptied_bucket(at)]
    return Purged(len(gone), thinned, len(freed), sum(freed))


def _forget_layouts(connection: Connection, gone: Sequence[str]) -> None:
    """Delete how files were read whose stories are deleted for good: they hold names of files and columns."""
    of = schema.recipe.c
    for workspace, layout, body, sha256 in connection.execute(
        select(of.workspace_id, of.layout, of.body, of.sha256)
    ).all():
        if (read(body, sha256) or {}).get("story") in gone:
            connection.execute(delete(schema.recipe).where(of.workspace_id == workspace, of.layout == layout))


def _emptied_folder(at: dt.datetime) -> Iterator[int]:
    """Bytes of each file that was deleted."""
    for path in files.unneeded(named_uploads(), at.timestamp()):
        size = path.stat().st_size
        path.unlink(missing_ok=True)
        yield size


def _emptied_bucket(at: dt.datetime) -> Iterator[int]:
    for name, size in files.unneeded_in_bucket(named_uploads(), at.timestamp()):
        bucket().delete(name)
        yield size


def named_uploads() -> set[str]:
    """The uploads that some version of some story was told from."""
    with reading() as connection:
        bodies = connection.execute(select(schema.version.c.body)).scalars().all()
    return {name for body in bodies for name in _uploads(body)}


def _uploads(body: str) -> Iterator[str]:
    try:
        yield from (path for _, path in json.loads(body)["intake"]["files"])
    except (ValueError, KeyError, TypeError):  # damaged: nobody can read what it names
        return


def _thinned(connection: Connection, at: dt.datetime) -> int:
    of = schema.version.c
    asked = select(of.story_id, of.revision, of.at, of.note, schema.story.c.revision).join(
        schema.story, schema.story.c.id == of.story_id
    )
    by_story: dict[str, list[tuple[int, dt.datetime, bool]]] = {}
    for story, revision, when, note, latest in connection.execute(asked.order_by(of.story_id, of.revision.desc())):
        by_story.setdefault(story, []).append((revision, when, bool(note) or revision == latest))
    gone = [(story, revision) for story, kept in by_story.items() for revision in superfluous(kept, at)]
    for story, revision in gone:
        connection.execute(delete(schema.version).where(of.story_id == story, of.revision == revision))
    return len(gone)


def superfluous(versions: Sequence[tuple[int, dt.datetime, bool]], at: dt.datetime) -> list[int]:
    """Of the versions of one story, the latest first, the numbers of those that need not stay.

    Each comes with its moment, and whether it stays whatever its age; of an hour, or of a day, the last one stays.
    """
    taken: set[object] = set()
    gone = []
    for revision, when, stays in versions:
        age = at - when
        if age <= DAY:
            continue
        span = ("hour", when.date(), when.hour) if age <= HOURLY else ("day", when.date())
        if span in taken and not stays:
            gone.append(revision)
        taken.add(span)
    return gone
