"""What report.py does with the store."""

from __future__ import annotations

import json

import pytest

import report
from data.intake.handed_in import Intake
from store import database, files, stories
from store.cards import listed
from store.stories import Case, save
from stories.project import Project


def told(title: str = "Spring / “2026”") -> Case:
    named = files.keep(b"customer,score,left\nA,0.5,1\n").name
    return save(Case(Intake(files=(("bookings winter.csv", named),)), Project(title=title)))


def test_a_backup_is_made_and_restored(tmp_path, monkeypatch, capsys):
    case = told()
    assert report.main(["backup", str(tmp_path / "all.zip")]) == 0
    assert "1 stories, 1 versions, 1 files" in capsys.readouterr().out
    database.forget()
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path / "new"))

    assert report.main(["restore", str(tmp_path / "all.zip")]) == 0
    assert [each.id for each in listed()] == [case.id]
    assert report.main(["restore", str(tmp_path / "all.zip")]) == 1
    assert "There are stories here already" in capsys.readouterr().err


def test_everything_is_taken_out_and_a_damaged_story_stops_nothing(tmp_path, capsys):
    told()
    hurt = told("Hurt")
    with database.writing() as connection:
        connection.exec_driver_sql(f"UPDATE version SET body = '[' WHERE story_id = '{hurt.id}'")

    assert report.main(["export-all", str(tmp_path / "out")]) == 0

    assert "“Hurt” is damaged" in capsys.readouterr().out
    (place,) = (tmp_path / "out").iterdir()
    assert place.name.startswith("Spring-2026-")
    assert sorted(path.name for path in place.iterdir()) == ["1-bookings-winter.csv", "story.json"]
    assert json.loads((place / "story.json").read_text())["project"]["title"] == "Spring / “2026”"


def test_the_bin_is_emptied_for_good(capsys):
    stories.remove(told().id)

    assert report.main(["purge", "--bin"]) == 0
    assert "Deleted for good: 1 stories" in capsys.readouterr().out
    assert listed(in_the_bin=True) == []


@pytest.mark.parametrize("address", ["mysql://x", "no address at all"])
def test_an_address_that_is_none_ends_in_one_sentence(monkeypatch, capsys, address):
    monkeypatch.setenv(database.ADDRESS, address)

    assert report.main(["purge"]) == 1
    assert "wanted sqlite" in capsys.readouterr().err


def test_a_database_that_does_not_answer_ends_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setenv(database.ADDRESS, "postgresql://nobody@127.0.0.1:9/none")

    assert report.main(["purge"]) == 1
    assert "does not answer" in capsys.readouterr().err


def test_a_file_that_is_no_database_ends_in_one_sentence(home, capsys):
    home.mkdir()
    (home / "throughline.db").write_bytes(b"this is no database, by any means" * 100)

    assert report.main(["purge"]) == 1
    assert "damaged" in capsys.readouterr().err
