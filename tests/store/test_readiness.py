"""What a watcher is told of the store."""

from __future__ import annotations

import shutil
import sqlite3
from collections import namedtuple

import pytest
from sqlalchemy import text

from data.errors import DataError
from store import database, readiness
from store.errors import StoreError
from store.files import QUOTA, quota_bytes
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


def test_a_home_that_was_deleted_under_the_server_is_not_taken_for_well(home):
    assert failing_part() == ""
    shutil.rmtree(home)

    assert failing_part() == "database"
    with pytest.raises(StoreError, match="moved, replaced or deleted while the app ran"), database.writing():
        pass


def test_a_locked_database_is_answered_for_at_once(home):
    assert failing_part() == ""
    with sqlite3.connect(home / "throughline.db", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")

        assert failing_part() == ""  # readers go on
    other.close()


def test_a_quota_that_is_no_number_says_what_was_wanted(monkeypatch):
    monkeypatch.setenv(QUOTA, "abc")

    with pytest.raises(DataError, match="THROUGHLINE_QUOTA_GB is “abc”; wanted a number of gigabytes"):
        quota_bytes()
