"""What a watcher is told of the store."""

from __future__ import annotations

import shutil
from collections import namedtuple

import pytest
from sqlalchemy import text

from store import database, readiness
from store.readiness import failing_part

Usage = namedtuple("Usage", "total used free")


@pytest.mark.usefixtures("either")
def test_all_is_well_or_the_part_that_fails_is_named(monkeypatch):
    assert failing_part() == ""

    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10 << 30, 9 << 30, 1 << 30))
    assert failing_part() == "disk"
    monkeypatch.setattr(readiness, "files", lambda: (_ for _ in ()).throw(PermissionError()))
    assert failing_part() == "files"
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    assert failing_part() == "migrations"
    database.forget()
    monkeypatch.setenv(database.ADDRESS, "postgresql://nobody@127.0.0.1:9/none")
    assert failing_part() == "database"
