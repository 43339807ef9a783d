"""The list of stories: each as its card shows it, without what it was told from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update

from store import schema
from store.database import reading, writing
from store.stories import now, own, take_over
from store.workspaces import LOCAL

UNREADABLE = "A story whose title cannot be read"
CARD = ("sentence", "picture", "alt")  # what a card may show


@dataclass(frozen=True)
class Listed:
    """A story as its card shows it, without what it was told from."""

    id: str
    title: str
    kind: str
    files: tuple[str, ...]
    changed: dt.datetime
    told: bool
    told_at: dt.datetime | None
    card: Mapping[str, Any]
    deleted: dt.datetime | None = None


def listed(
    workspace: str = LOCAL, search: str = "", by: str = "", *, by_title: bool = False, in_the_bin: bool = False
) -> list[Listed]:
    """The stories of a workspace, the latest change first.

    Parameters
    ----------
    workspace
        Whose.
    search
        Words that must stand in the title, the names of its files or its first sentence, whatever their case.
    by
        Whoever began them; empty for all.
    by_title
        In the order of the alphabet.
    in_the_bin
        Those that were deleted in the last days, and no others.
    """
    take_over()
    of = schema.story.c
    asked = select(schema.story).where(of.workspace_id == workspace)
    if by:
        begun = select(schema.version.c.story_id).where(schema.version.c.revision == 1, schema.version.c.by == by)
        asked = asked.where(of.id.in_(begun))
    asked = asked.where(of.deleted_at.is_not(None) if in_the_bin else of.deleted_at.is_(None))
    asked = asked.order_by(func.lower(of.title), of.id) if by_title else asked.order_by(of.changed_at.desc(), of.id)
    with reading() as connection:
        found = [_listed(row) for row in connection.execute(asked)]
    return matching(found, search)


def matching(several: Sequence[Listed], search: str) -> list[Listed]:
    """Those in whose title, names of files or first sentence all words stand, whatever their case."""
    words = search.casefold().split()
    return [each for each in several if all(word in _spoken(each) for word in words)]


def keep_card(id: str, card: Mapping[str, Any], workspace: str = LOCAL) -> None:
    """Keep what a story's card shows; it was told just now."""
    with writing() as connection:
        connection.execute(update(schema.story).where(*own(id, workspace)).values(card=dict(card), told_at=now()))


def _listed(row: Any) -> Listed:
    """A row as a card shows it; a cell that is damaged where it is kept is empty, so that it stops no list."""
    files = tuple(filter(None, _text(row.files).split("\n")))
    plain = row.card if isinstance(row.card, dict) else {}  # none yet, or none any more
    card = {name: _text(plain.get(name)) for name in CARD}
    title = _text(row.title) or UNREADABLE
    return Listed(
        row.id, title, _text(row.kind), files, row.changed_at, bool(row.told), row.told_at, card, row.deleted_at
    )


def _text(cell: object) -> str:
    return cell if isinstance(cell, str) else ""


def _spoken(one: Listed) -> str:
    return " ".join((one.title, *one.files, str(one.card.get("sentence", "")))).casefold()
