"""Stories between visits: kept whole, under ids that nobody can guess."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from components import store
from components.store import Case
from data.intake.handed_in import Intake
from stories.decision.settings import Settings
from stories.project import Project


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("THROUGHLINE_HOME", str(tmp_path))
    return tmp_path


def saved(**fields) -> Case:
    return store.save(Case(Intake(sample="telephone"), Project(title="Spring", **fields)))


def test_a_story_comes_back_as_it_was_saved():
    kept = saved(
        edits={"en": {"answer": {"title": "Call {contacted_share}"}}}, settings={"decision": Settings(capacity=90.0)}
    )

    assert store.load(kept.id) == kept


def test_ids_cannot_be_guessed_and_none_comes_twice():
    ids = {saved().id for _ in range(20)}

    assert len(ids) == 20
    assert all(len(id) >= 22 and store.ID.match(id) for id in ids)


def test_a_change_keeps_the_id():
    kept = saved()
    changed = store.save(replace(kept, project=Project(title="Autumn")))

    assert changed.id == kept.id
    assert store.load(kept.id).project.title == "Autumn"


def test_a_story_that_was_changed_elsewhere_is_not_overwritten():
    kept = saved()
    store.save(replace(kept, project=Project(title="Theirs")))

    with pytest.raises(store.ChangedMeanwhile):
        store.save(replace(kept, project=Project(title="Mine")))

    assert store.load(kept.id).project.title == "Theirs"
    assert store.load(kept.id).revision == 2


def test_one_window_may_save_as_often_as_it_likes():
    kept = saved()
    for title in ("One", "Two", "Three"):
        kept = store.save(replace(kept, project=Project(title=title)))

    assert (store.load(kept.id).project.title, kept.revision) == ("Three", 4)


def test_a_story_saved_before_there_were_revisions_can_be_changed(home):
    kept = saved()
    path = home / "stories" / f"{kept.id}.json"
    plain = json.loads(path.read_text("utf-8"))
    del plain["revision"]
    path.write_text(json.dumps(plain), "utf-8")

    changed = store.save(replace(store.load(kept.id), project=Project(title="Autumn")))

    assert (store.load(kept.id).project.title, changed.revision) == ("Autumn", 1)


def test_a_crash_while_saving_leaves_the_earlier_story_whole(home, monkeypatch):
    kept = saved()
    monkeypatch.setattr("pathlib.Path.replace", lambda *_: (_ for _ in ()).throw(OSError("power cut")))

    with pytest.raises(OSError, match="power cut"):
        store.save(replace(kept, project=Project(title="Autumn")))

    assert store.load(kept.id).project.title == "Spring"


@pytest.mark.parametrize(
    "id",
    ["", "abc", "../../../etc/passwd", "..%2f" * 4, "a" * 41, "/" * 20, "a" * 20 + "\n", "a" * 10 + "\0" + "a" * 10],
)
def test_what_is_no_id_finds_nothing(home, id):
    (home / "stories").mkdir()
    (home / "secret.json").write_text(json.dumps({"version": store.VERSION}), "utf-8")

    assert store.load(id) is None
    assert store.load("../secret" + id) is None


def test_an_id_that_was_never_given_out_finds_nothing():
    assert store.load("x" * 22) is None


def test_a_story_of_another_version_is_refused_in_one_sentence(home):
    kept = saved()
    path = home / "stories" / f"{kept.id}.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "version": 99}), "utf-8")

    with pytest.raises(ValueError, match=r"^The saved story has version 99; this program knows versions up to 2\.$"):
        store.load(kept.id)


def test_the_file_names_of_users_never_become_paths(home):
    kept = store.save(Case(Intake(files=(("../../evil.csv", "0.upload"),)), Project()))

    assert [path.relative_to(home).as_posix() for path in home.rglob("*.json")] == [f"stories/{kept.id}.json"]


def test_a_story_of_the_first_form_was_dealt_as_its_figures_were(home):
    kept = saved()
    path = home / "stories" / f"{kept.id}.json"
    plain = json.loads(path.read_text("utf-8"))
    del plain["dealing"]
    path.write_text(json.dumps({**plain, "version": 1}), "utf-8")

    assert store.load(kept.id) == replace(kept, dealing=1)
    assert store.load(store.save(replace(store.load(kept.id), dealing=2)).id).dealing == 2
