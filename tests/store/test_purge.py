"""Deleting deletes: what lay in the bin long enough, versions that are too many, files that nobody needs."""

from __future__ import annotations

import datetime as dt
import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from data.errors import DataError
from data.intake.handed_in import Intake
from data.intake.recipe import Recipe
from data.stored import keep_bytes
from store import database, drafts, files, recipes, schema, stories
from store.cards import listed
from store.purge import purge, superfluous
from store.stories import Case, save
from stories.project import Project

NOON = dt.datetime(2026, 3, 30, 12, tzinfo=dt.UTC)


def counted(table) -> int:
    with database.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def upload(content: bytes, days: float = 0) -> str:
    path = keep_bytes(content, files.files())
    used = path.stat().st_mtime - days * 86_400
    os.utime(path, (used, used))
    return path.name


def later(days: float) -> dt.datetime:
    return stories.now() + dt.timedelta(days=days)


@pytest.mark.usefixtures("either")
def test_a_deleted_story_goes_after_seven_days_with_all_that_hangs_on_it():
    kept, gone = (save(Case(Intake(sample="telephone"), Project(title=title))) for title in ("Kept", "Gone"))
    save(gone)
    drafts.keep(gone.id, drafts.MOVED, {"reach": 0.4}, 2)
    stories.remove(gone.id)

    assert purge(later(6)).stories == 0
    assert purge(later(8)).stories == 1

    assert listed(in_the_bin=True) == []
    assert [each.id for each in listed()] == [kept.id]
    assert (counted(schema.version), counted(schema.draft), counted(schema.initiative)) == (1, 0, 1)


def test_the_bin_can_be_emptied_at_once(home: Path):
    gone = save(Case(Intake(sample="telephone"), Project()))
    stories.remove(gone.id)

    assert purge(everything_in_the_bin=True).stories == 1
    assert counted(schema.story) == 0


def test_uploads_that_no_version_names_go_after_seven_days_and_tables_made_from_them():
    named, left = upload(b"a,b\n1,2\n", days=30), upload(b"a,b\n3,4\n", days=30)
    fresh = upload(b"a,b\n5,6\n", days=6)
    table = files.files() / "made.parquet"
    table.write_bytes(b"x")
    os.utime(table, (0, 0))
    case = save(Case(Intake(files=(("all.csv", named),)), Project()))
    save(replace(case, intake=Intake(sample="telephone")))  # an earlier version names it still

    purged = purge()

    assert {path.name for path in files.files().iterdir()} == {named, fresh}
    assert left not in {named, fresh}
    assert (purged.files, purged.bytes) == (2, 9)


def test_the_uploads_of_a_deleted_story_go_with_it():
    named = upload(b"a,b\n1,2\n", days=30)
    case = save(Case(Intake(files=(("all.csv", named),)), Project()))
    stories.remove(case.id)
    purge(everything_in_the_bin=True)

    assert list(files.files().iterdir()) == []


def test_versions_of_a_day_stay_then_one_an_hour_then_one_a_day_and_those_with_a_name():
    minutes = [0, 30, 60 * 23, 60 * 30, 60 * 30 + 20, 60 * 30 + 50, 60 * 24 * 10, 60 * 24 * 10 + 60, 60 * 24 * 10 + 120]
    versions = [(100 - place, NOON - dt.timedelta(minutes=ago), False) for place, ago in enumerate(minutes)]

    # 30 h ago is 06:00; 20 and 50 minutes before that are 05:40 and 05:10, of one hour. Ten days ago three of one day.
    assert superfluous(versions, NOON) == [95, 93, 92]
    named = [(revision, when, revision == 92) for revision, when, _ in versions]
    assert superfluous(named, NOON) == [95, 93]


def test_the_latest_version_stays_however_old():
    case = save(Case(Intake(sample="telephone"), Project()))
    for title in ("One", "Two", "Three"):
        case = save(replace(case, project=Project(title=title)))

    assert purge(later(60)).versions == 3
    assert [each.revision for each in stories.history(case.id)] == [4]


def test_past_the_quota_nothing_more_is_taken_and_the_sizes_are_said(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(files.QUOTA, str(3 / 1024))  # 3 MB
    files.keep(b"x" * (2 << 20))

    with pytest.raises(DataError, match=r"no room for 2\.0 MB more: 2\.0 MB of 3\.0 MB are taken"):
        files.keep(b"y" * (2 << 20))
    assert files.used_bytes() == 2 << 20


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a folder has no rights for others")
def test_folder_and_database_are_for_their_owner_alone(home: Path):
    save(Case(Intake(sample="telephone"), Project()))
    files.keep(b"a,b\n1,2\n")

    assert files.files().stat().st_mode & 0o077 == 0
    assert (home / "throughline.db").stat().st_mode & 0o077 == 0


def test_how_files_were_read_goes_with_the_story_that_is_deleted_for_good():
    kept = [save(Case(Intake(sample="telephone"), Project(title=title))) for title in ("gone", "stays")]
    for case in kept:
        columns = ((case.project.title, "number"),)
        recipes.remember(Recipe(columns, {}, name=f"{case.project.title}.csv", story=case.id))
    stories.remove(kept[0].id)
    purge(everything_in_the_bin=True)

    with database.reading() as connection:
        bodies = connection.execute(select(schema.recipe.c.body)).scalars().all()
    assert ["stays.csv" in body for body in bodies] == [True]
