"""What was moved or half typed and is not in the story: kept for whoever did it, until it is used or put aside."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from store import schema
from store.database import reading, writing
from store.texts import read, written
from store.workspaces import LOCAL

MOVED, WORDS, STARTED, UNSAVED, CORRECTED = "project", "words", "start", "unsaved", "corrected"  # parts of a draft


def keep(
    story: str, part: str, held: Mapping[str, Any], revision: int = 0, by: str = LOCAL, workspace: str = LOCAL
) -> None:
    """Keep a part of a draft in place of what it held before; an empty one takes it away.

    Parameters
    ----------
    story
        Whose: nothing is kept of a story that was never saved.
    part
        ``MOVED``, the project as it was moved, ``WORDS``, what was typed and not taken over, ``STARTED``, what was
        chosen for a story that is not yet told, ``UNSAVED``, a whole change that met a newer one, or
        ``CORRECTED``, files that were brought for a story and are not used in it yet.
    held
        Plain values, whatever the page needs.
    revision
        Of the story as it was when it was moved; words stand on none.
    by, workspace
        Who, and where.
    """
    if not story:
        return
    with writing() as connection:
        before = connection.execute(
            select(schema.draft).where(*_of(story, by, workspace)).with_for_update()
        ).one_or_none()
        body, stood = (read(before.body, before.sha256) or {}, before.revision) if before else ({}, 0)
        body = {name: value for name, value in body.items() if name != part} | ({part: held} if held else {})
        connection.execute(delete(schema.draft).where(*_of(story, by, workspace)))
        there = select(schema.story.c.id).where(schema.story.c.id == story, schema.story.c.workspace_id == workspace)
        if body and connection.execute(there).one_or_none():
            text, sha256 = written(body)
            row = {
                "story_id": story,
                "by": by,
                "workspace_id": workspace,
                "revision": revision if part == MOVED else stood,
                "at": dt.datetime.now(dt.UTC),
            }
            connection.execute(insert(schema.draft).values(**row, body=text, sha256=sha256))


def of(story: str, part: str, by: str = LOCAL, workspace: str = LOCAL) -> tuple[dict[str, Any], int]:
    """A part of a draft, and the revision that it stands on; empty where there is none, or none that is whole."""
    with reading() as connection:
        asked = select(schema.draft).where(*_of(story, by, workspace))
        found = connection.execute(asked).one_or_none()
    body = read(found.body, found.sha256) if found else None
    return (body[part], found.revision) if body and part in body else ({}, 0)


def _of(story: str, by: str, workspace: str) -> tuple[Any, ...]:
    kept = schema.draft.c
    return kept.story_id == story, kept.by == by, kept.workspace_id == workspace
