"""Whether the store can be worked with, for whatever watches the server."""

from __future__ import annotations

import shutil

from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from store.bucket import BucketError, bucket
from store.database import engine, head
from store.errors import StoreError
from store.files import files

LEAST_FREE = 2 << 30  # bytes of the disk


def failing_part() -> str:
    """The name of the first part that fails: ``database``, ``migrations``, ``files`` or ``disk``; empty where all is well."""
    try:
        with engine().connect() as connection:
            connection.execute(text("SELECT 1"))
            if MigrationContext.configure(connection).get_current_revision() != head():
                return "migrations"
    except (StoreError, SQLAlchemyError):
        return "database"
    try:
        next(files().iterdir(), None)
        if (shared := bucket()) is not None:
            next(shared.listed(), None)
        return "disk" if shutil.disk_usage(files()).free < LEAST_FREE else ""
    except (OSError, BucketError):
        return "files"
