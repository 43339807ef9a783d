"""Whether the store can be worked with, for whatever watches the server."""

from __future__ import annotations

import shutil
from sqlite3 import Error

from sqlalchemy.exc import SQLAlchemyError

from store.bucket import BucketError, bucket
from store.database import engine, head
from store.errors import StoreError
from store.files import files

LEAST_FREE = 2 << 30  # bytes of the disk


def failing_part() -> str:
    """The name of the first part that fails: ``database``, ``migrations``, ``files`` or ``disk``; empty where all is well."""
    try:
        if _revision() != head():
            return "migrations"
    except (StoreError, SQLAlchemyError, OSError, Error):
        return "database"
    try:
        next(files().iterdir(), None)
        if (shared := bucket()) is not None:
            next(shared.listed(), None)
        return "disk" if shutil.disk_usage(files()).free < LEAST_FREE else ""
    except (OSError, BucketError):
        return "files"


def _revision() -> str:
    """Of the database; read past our own transactions, for whoever watches must not wait for a writer."""
    connection = engine().raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("SELECT version_num FROM alembic_version")
        return cursor.fetchone()[0]
    finally:
        connection.close()
