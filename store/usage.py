"""What the store takes up, for whoever runs the app."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select, text

from store import schema
from store.database import engine, reading
from store.files import files, quota_bytes, used_bytes


@dataclass(frozen=True)
class Usage:
    """Sizes in bytes, and counts of stories.

    ``quota`` is what files may take, ``free`` what the disk has left for all.
    """

    files: int
    quota: int
    database: int
    free: int
    stories: int
    in_the_bin: int


def usage() -> Usage:
    """What is taken up now.

    Raises
    ------
    StoreError
        When the database cannot be reached.
    """
    with reading() as connection:
        gone = schema.story.c.deleted_at.is_not(None)
        counts = {
            bool(is_gone): count for is_gone, count in connection.execute(select(gone, func.count()).group_by(gone))
        }
        size = None
        if engine().dialect.name == "postgresql":
            size = connection.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
    return Usage(
        files=used_bytes(),
        quota=quota_bytes(),
        database=_of_sqlite() if size is None else int(size),
        free=shutil.disk_usage(files()).free,
        stories=counts.get(False, 0),
        in_the_bin=counts.get(True, 0),
    )


def _of_sqlite() -> int:
    """The database and the log of what was written last, which lie side by side."""
    path = Path(engine().url.database or "")
    return sum(each.stat().st_size for each in path.parent.glob(f"{path.name}*"))
