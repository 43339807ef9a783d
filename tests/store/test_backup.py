"""A backup holds everything and comes back whole, into either database, or not at all."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from data.intake.handed_in import Intake
from store import agreed, cards, database, drafts, files, recipes, stories
from store.backup import BackupError, backup, restore
from store.cards import listed
from store.stories import Case, load, save
from stories.project import Project
from tests.store.conftest import fresh
from tests.store.test_agreed import CALL


def filled() -> list[Case]:
    named = files.keep(b"customer,score,left\nA,0.5,1\n").name
    first = save(Case(Intake(files=(("all.csv", named),)), Project(title="Spring ‘ü’")))
    first = save(replace(first, project=Project(title="Autumn")))
    second = save(Case(Intake(sample="telephone"), Project(title="Sample")))
    drafts.keep(first.id, drafts.MOVED, {"reach": 0.4}, 2)
    cards.keep_card(first.id, {"sentence": "It pays."})
    agreed.keep([CALL])
    stories.remove(second.id)
    return [first, second]


def emptied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database.forget()
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / "new"))
    monkeypatch.delenv(database.ADDRESS, raising=False)


@pytest.mark.usefixtures("either")
def test_what_was_backed_up_comes_back_with_versions_drafts_bin_and_files(tmp_path, monkeypatch):
    first, second = filled()
    counts = backup(tmp_path / "all.zip")
    emptied(tmp_path, monkeypatch)

    assert restore(tmp_path / "all.zip") == counts
    assert load(first.id) == first
    assert load(first.id, revision=1).project.title == "Spring ‘ü’"
    assert drafts.of(first.id, drafts.MOVED) == ({"reach": 0.4}, 2)
    assert [each.id for each in listed(in_the_bin=True)] == [second.id]
    assert agreed.kept() == (CALL,)
    assert (files.files() / first.intake.files[0][1]).read_bytes().startswith(b"customer")
    assert (counts["story"], counts["version"], counts["files"]) == (2, 3, 1)
    save(replace(first, project=Project(title="Goes on")))  # numbers that count up go on where they were


def test_a_backup_of_sqlite_comes_back_into_postgresql(tmp_path, monkeypatch, postgresql):
    first, _ = filled()
    backup(tmp_path / "all.zip")
    emptied(tmp_path, monkeypatch)
    monkeypatch.setenv(database.ADDRESS, fresh(postgresql))

    restore(tmp_path / "all.zip")

    assert load(first.id) == first
    save(replace(first, project=Project(title="Goes on")))


def test_nothing_is_restored_over_stories_that_are_there(tmp_path):
    first, _ = filled()
    backup(tmp_path / "all.zip")

    with pytest.raises(BackupError, match="There are stories here already"):
        restore(tmp_path / "all.zip")
    assert load(first.id) == first


@pytest.mark.parametrize(
    "spoil",
    [
        "cut",
        "no zip",
        "a table changed",
        "of a later version",
        "no table",
        "a list for a manifest",
        "rows twice",
        "numbers for rows",
    ],
)
def test_what_is_no_whole_backup_is_refused_and_nothing_is_restored(tmp_path, monkeypatch, spoil):
    filled()
    path = tmp_path / "all.zip"
    backup(path)
    spoiled(path, spoil)
    emptied(tmp_path, monkeypatch)

    with pytest.raises(BackupError):
        restore(path)
    assert listed() == listed(in_the_bin=True) == []


def test_an_upload_that_is_damaged_is_left_out_and_counted_and_all_else_comes_back(tmp_path, monkeypatch):
    first, _ = filled()
    path = tmp_path / "all.zip"
    backup(path)
    spoiled(path, "an upload changed")
    emptied(tmp_path, monkeypatch)

    counts = restore(path)

    assert load(first.id) == first
    assert counts["damaged"] == 1


def test_what_is_damaged_where_it_is_kept_does_not_spoil_the_backup(tmp_path, monkeypatch):
    first, _ = filled()
    (_, name), *_ = first.intake.files
    (files.files() / name).write_bytes(b"cut")

    assert backup(tmp_path / "all.zip")["damaged"] == 1
    emptied(tmp_path, monkeypatch)
    assert restore(tmp_path / "all.zip")["damaged"] == 0
    assert load(first.id) == first


def spoiled(path: Path, how: str) -> None:
    if how == "cut":
        path.write_bytes(path.read_bytes()[:-200])
    elif how == "no zip":
        path.write_text("nothing")
    else:
        with zipfile.ZipFile(path) as archive:
            inside = {name: archive.read(name) for name in archive.namelist()}
        for name, content in inside.items():
            if how == "a table changed" and name == "tables/story.jsonl":
                inside[name] = content.replace(b"Autumn", b"Winter")
            if how == "an upload changed" and name.startswith("files/"):
                inside[name] = content[:-2] + b"0\n"
            if name == "manifest.json" and how == "no table":
                inside[name] = content.replace(b"tables/story.jsonl", b"tables/stores.jsonl")
            if name == "manifest.json" and how == "a list for a manifest":
                inside[name] = b"[]"
            if name == "tables/story.jsonl" and how in ("rows twice", "numbers for rows"):
                inside[name] = content * 2 if how == "rows twice" else b"1\n2\n"
                digests = [hashlib.sha256(each).hexdigest().encode() for each in (content, inside[name])]
                inside["manifest.json"] = inside["manifest.json"].replace(*digests)
            if how == "of a later version" and name == "manifest.json":
                inside[name] = content.replace(b'"schema": "0', b'"schema": "9')
        with zipfile.ZipFile(path, "w") as archive:
            for name, content in inside.items():
                archive.writestr(name, content)


def test_recipes_belong_to_a_workspace(tmp_path):
    from data.intake.handed_in import open_dataset, read_tables
    from data.intake.recipe import recipe_of

    text = "customer,score,left\n" + "".join(f"K{n},{n / 41:.4f},{n % 2}\n" for n in range(40))
    (tmp_path / "a.csv").write_text(text)
    intake = Intake(files=(("a.csv", str(tmp_path / "a.csv")),))
    table = read_tables(intake, tmp_path).table
    recipes.remember(recipe_of(intake, open_dataset(intake, tmp_path), "story"), "one")

    assert recipes.recall(table, "one").recipe.story == "story"
    assert recipes.recall(table, "another") is None
