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


def keep(story: str, body: Mapping[str, Any], revision: int, by: str = LOCAL, workspace: str = LOCAL) -> None:
    """Keep a draft in place of the one before; an empty one takes it away.

    Parameters
    ----------
    story
        Whose: nothing is kept of a story that was never saved.
    body
        Plain values, whatever the page needs.
    revision
        Of the story, as it was when it was changed.
    by, workspace
        Who, and where.
    """
    if not story:
        return
    text, sha256 = written(body)
    with writing() as connection:
        connection.execute(delete(schema.draft).where(*_of(story, by, workspace)))
        there = select(schema.story.c.id).where(schema.story.c.id == story, schema.story.c.workspace_id == workspace)
        if body and connection.execute(there).one_or_none():
            row = {
                "story_id": story,
                "by": by,
                "workspace_id": workspace,
                "revision": revision,
                "at": dt.datetime.now(dt.UTC),
            }
            connection.execute(insert(schema.draft).values(**row, body=text, sha256=sha256))


def of(story: str, by: str = LOCAL, workspace: str = LOCAL) -> tuple[dict[str, Any], int]:
    """A draft, and the revision that it stands on; empty where there is none, or none that is whole."""
    with reading() as connection:
        asked = select(schema.draft).where(*_of(story, by, workspace))
        found = connection.execute(asked).one_or_none()
    body = read(found.body, found.sha256) if found else None
    return (body, found.revision) if body else ({}, 0)


def _of(story: str, by: str, workspace: str) -> tuple[Any, ...]:
    kept = schema.draft.c
    return kept.story_id == story, kept.by == by, kept.workspace_id == workspace
