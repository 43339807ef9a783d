"""Whose stories: one workspace where nobody signs in on a machine of one's own."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Connection, insert, select

from store import schema

LOCAL = "local"  # the workspace, and the person, of a machine where nobody signs in


def initiative_of(connection: Connection, workspace: str, story: str) -> str:
    """A new body of work for a new story, made in silence."""
    made_sure_of(connection, workspace)
    row = {"id": story, "workspace_id": workspace, "name": "", "at": dt.datetime.now(dt.UTC)}
    connection.execute(insert(schema.initiative).values(**row))
    return story


def made_sure_of(connection: Connection, workspace: str) -> None:
    """Make the workspace where it is not there yet."""
    there = select(schema.workspace.c.id).where(schema.workspace.c.id == workspace)
    if connection.execute(there).one_or_none() is None:
        row = {"id": workspace, "name": workspace, "settings": {}, "revision": 1, "at": dt.datetime.now(dt.UTC)}
        connection.execute(insert(schema.workspace).values(**row))
