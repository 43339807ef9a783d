"""Stories between visits: kept whole, with their versions, under ids that nobody can guess, on both databases."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import text, update

from data.intake.handed_in import Intake
from data.place import ROOT
from store import cards, database, schema, stories
from store.cards import listed
from store.stories import Case, ChangedMeanwhile, Damaged, load, save
from stories.decision.settings import Settings
from stories.project import Project

pytestmark = pytest.mark.usefixtures("either")
CHANGER = """
import sys
from dataclasses import replace
from store.stories import ChangedMeanwhile, load, save
id, times, kept, told = sys.argv[1], int(sys.argv[2]), 0, 0
while kept < times:
    case = load(id)
    try:
        save(replace(case, project=replace(case.project, title=f"{int(case.project.title) + 1}")))
        kept += 1
    except ChangedMeanwhile:
        told += 1
print(kept, told)
"""


def saved(title: str = "Spring", **fields: object) -> Case:
    return save(Case(Intake(sample="telephone"), Project(title=title, **fields)))


def spoiled(id: str, revision: int, body: str) -> None:
    with database.writing() as connection:
        where = (schema.version.c.story_id == id, schema.version.c.revision == revision)
        connection.execute(update(schema.version).where(*where).values(body=body))


def test_a_story_comes_back_as_it_was_saved():
    kept = saved(
        edits={"en": {"answer": {"title": "Call {contacted_share}"}}}, settings={"decision": Settings(capacity=90.0)}
    )

    assert load(kept.id) == kept


def test_a_story_may_wait_for_its_file():
    kept = save(Case(Intake(), Project(title="Agreed before")))

    assert load(kept.id) == kept
    assert listed()[0].files == ()


def test_ids_cannot_be_guessed_and_none_comes_twice():
    ids = {saved().id for _ in range(20)}

    assert len(ids) == 20
    assert all(len(id) >= 22 and stories.ID.match(id) for id in ids)


def test_a_change_keeps_the_id_and_the_version_before():
    kept = saved()
    changed = save(replace(kept, project=Project(title="Autumn")))

    assert (changed.id, changed.revision) == (kept.id, 2)
    assert load(kept.id).project.title == "Autumn"
    assert load(kept.id, revision=1).project.title == "Spring"
    assert [each.revision for each in stories.history(kept.id)] == [2, 1]


def test_a_story_that_was_changed_elsewhere_is_not_overwritten():
    kept = saved()
    save(replace(kept, project=Project(title="Theirs")))

    with pytest.raises(ChangedMeanwhile):
        save(replace(kept, project=Project(title="Mine")))

    assert (load(kept.id).project.title, load(kept.id).revision) == ("Theirs", 2)


def test_an_earlier_version_becomes_the_latest_one_again_and_those_between_stay():
    first = saved()
    save(replace(first, project=Project(title="Autumn")))

    back = stories.go_back(first.id, 1)

    assert (back.revision, back.project.title) == (3, "Spring")
    assert load(first.id) == back
    assert load(first.id, revision=2).project.title == "Autumn"


@pytest.mark.parametrize("body", ["", "{", "null", '{"version":2}', '{"intake":{},"project":{"title":"Other"}}'])
def test_a_damaged_version_is_told_of_and_the_one_before_is_offered(body):
    kept = save(replace(saved(), project=Project(title="Autumn")))
    other = saved("Untouched")
    spoiled(kept.id, 2, body)

    with pytest.raises(Damaged, match="“Autumn” is damaged where it is kept. The version before it is whole") as told:
        load(kept.id)

    assert told.value.before == 1
    assert load(kept.id, revision=1).project.title == "Spring"
    assert load(other.id) == other
    assert len(listed()) == 2


def test_where_no_version_is_whole_that_is_said():
    kept = saved()
    spoiled(kept.id, 1, "{}")

    with pytest.raises(Damaged, match="No version before it is whole") as told:
        load(kept.id)
    assert told.value.before == 0


def test_another_workspace_finds_nothing_and_changes_nothing():
    kept = saved()

    assert load(kept.id, "other") is None
    assert listed("other") == []
    assert stories.history(kept.id, "other") == []
    with pytest.raises(ChangedMeanwhile):
        save(replace(kept, project=Project(title="Mine")), workspace="other")
    stories.remove(kept.id, "other")
    assert load(kept.id) == kept


def test_what_was_deleted_is_in_the_bin_and_comes_back():
    kept = saved()
    stories.remove(kept.id)

    assert load(kept.id) is None
    assert listed() == []
    assert [each.title for each in listed(in_the_bin=True)] == ["Spring"]
    with pytest.raises(ChangedMeanwhile):
        save(kept)

    stories.bring_back(kept.id)
    assert load(kept.id) == kept


def test_a_copy_goes_its_own_way():
    kept = saved()
    copy = stories.duplicate(kept.id)
    save(replace(copy, project=Project(title="Other")))

    assert load(kept.id).project.title == "Spring"
    assert {each.title for each in listed()} == {"Spring", "Other"}
    assert copy.project.title == "Spring (copy)"


def test_a_copy_shows_on_its_card_what_the_story_showed():
    kept = saved()
    cards.keep_card(kept.id, {"sentence": "Calling the riskiest pays.", "picture": "<svg/>", "alt": "A curve"})
    stories.duplicate(kept.id)

    assert len({tuple(each.card.items()) for each in listed()}) == 1


def test_a_new_title_is_a_version_and_an_empty_one_is_refused():
    kept = saved()
    stories.rename(kept.id, "  Autumn ")

    assert (load(kept.id).project.title, load(kept.id).revision) == ("Autumn", 2)
    with pytest.raises(ValueError, match="needs a title"):
        stories.rename(kept.id, " ")


def test_stories_are_listed_by_their_latest_change_or_title_and_found_by_words():
    first, second = saved("Spring"), saved("autumn")
    save(replace(first, intake=Intake(files=(("bookings_winter.csv", "0.upload"),)), project=Project(title="Spring")))
    cards.keep_card(second.id, {"sentence": "Calling the riskiest pays."})

    assert [each.title for each in listed()] == ["Spring", "autumn"]
    assert [each.title for each in listed(by_title=True)] == ["autumn", "Spring"]
    assert [each.title for each in listed(search="WINTER bookings")] == ["Spring"]
    assert [each.title for each in listed(search="riskiest")] == ["autumn"]
    assert listed(search="nothing of it") == []
    assert (listed()[0].told_at, listed()[1].told_at is not None) == (None, True)


def test_a_list_may_be_of_those_alone_that_somebody_began():
    mine = save(Case(Intake(sample="telephone"), Project(title="Mine")), by="me")
    save(replace(mine, project=Project(title="Mine, changed by you")), by="you")
    save(Case(Intake(sample="telephone"), Project(title="Yours")), by="you")

    assert [each.title for each in listed(by="me")] == ["Mine, changed by you"]


def test_a_story_that_is_not_yet_told_is_known_as_such():
    kept = save(Case(Intake(sample="telephone"), Project(), told=False))

    assert load(kept.id) == kept
    assert [each.told for each in listed()] == [False]
    save(replace(kept, told=True))
    assert [each.told for each in listed()] == [True]


@pytest.mark.parametrize("title", ["a\x00b", "\ud800", "‮desserts", "x" * 5_000, "𝄞 ‘’ ü"])
def test_any_title_is_kept(title):
    kept = saved(title)

    assert load(kept.id).project.title == title
    assert len(listed()) == 1


@pytest.mark.parametrize(("processes", "changes"), [(4, 10), pytest.param(8, 50, marks=pytest.mark.prove)])
def test_several_processes_on_one_story_lose_no_change(processes, changes):
    kept = saved("0")
    command = [sys.executable, "-c", CHANGER, kept.id, str(changes)]
    workers = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(processes)]

    done = [worker.communicate()[0].split() for worker in workers]

    assert [own for own, _ in done] == [str(changes)] * processes
    assert load(kept.id).project.title == str(processes * changes)
    assert len(stories.history(kept.id)) == processes * changes + 1
    print(
        f"{processes * changes} changes kept, {sum(int(tries) for _, tries in done)} told that it was changed meanwhile"
    )


def test_who_reads_waits_for_no_writer():
    kept = saved()
    with database.writing() as connection:
        stories.told(connection, "rename", kept.id, "", "")

        assert load(kept.id) == kept  # an error after `PATIENCE` if it waited
        assert [each.id for each in listed()] == [kept.id]


def test_the_schema_of_the_code_is_the_one_that_the_steps_make():
    config = database.alembic()
    with database.engine().begin() as connection:
        config.attributes["connection"] = connection
        command.check(config)


def test_a_database_of_a_later_version_is_not_touched():
    saved()
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    database.forget()

    with pytest.raises(database.StoreError, match="kept by a later version"):
        listed()


def test_what_was_done_is_noted_without_a_word_of_the_data():
    kept = saved("A title that nobody should read")
    stories.remove(kept.id)

    with database.reading() as connection:
        rows = connection.execute(schema.audit.select()).all()

    assert [row.what for row in rows] == ["create", "delete"]
    assert "title" not in json.dumps([dict(row._mapping) for row in rows], default=str)
    assert all(abs(dt.datetime.now(dt.UTC) - row.at) < dt.timedelta(hours=1) for row in rows)


def earlier(home: Path, id: str, text: str) -> Path:
    path = home / "stories" / f"{id}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def as_a_file(title: str, revision: int = 4) -> str:
    plain = {"intake": Intake(sample="telephone").to_json(), "project": Project(title=title).to_json(), "dealing": 1}
    return json.dumps({"version": 2, "revision": revision, **plain})


def test_stories_of_earlier_releases_are_taken_over_once_and_their_files_stay(home):
    path = earlier(home, "abcdefghijklmnopqrstuv", as_a_file("Kept as a file"))
    earlier(home, "vutsrqponmlkjihgfedcba", "{ this is no story")

    assert [each.title for each in listed()] == ["Kept as a file"]
    found = load("abcdefghijklmnopqrstuv")
    assert (found.revision, found.dealing, found.project.title) == (4, 1, "Kept as a file")
    save(replace(found, project=Project(title="Changed since")))
    stories._taken_over.clear()  # as after a new start
    assert [each.title for each in listed()] == ["Changed since"]
    assert path.exists()


def test_a_story_that_was_taken_over_and_deleted_does_not_come_back(home):
    earlier(home, "abcdefghijklmnopqrstuv", as_a_file("Kept as a file"))
    listed()
    stories.remove("abcdefghijklmnopqrstuv")
    with database.writing() as connection:
        stories.erase(connection, ["abcdefghijklmnopqrstuv"])
    stories._taken_over.clear()

    assert listed() == []
