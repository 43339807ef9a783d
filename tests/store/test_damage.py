"""Whatever lies damaged in the database or in the folder: one sentence about the story it belongs to, and no other is touched."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, as_dataset, read_tables
from store import database, drafts, recipes
from store.cards import listed
from store.files import files, keep
from store.purge import purge
from store.stories import Case, Damaged, history, load, save
from stories.project import Project

TABLES = {"story": "id", "version": "story_id", "draft": "story_id", "recipe": "layout"}
VALUES = [
    "",
    "x",
    "{",
    "[]",
    "null",
    "3",
    "{}",
    '{"intake":null}',
    "yesterday",
    -1,
    0,
    10**12,
    b"\xff\x00",
    "\x00",
    "é" * 5000,
]


def table(seed: int) -> bytes:
    """200 customers with a score that ranks them a little."""
    made = random.Random(seed)
    scores = [made.random() for _ in range(200)]
    rows = [f"C{number},{score:.4f},{int(made.random() < score)}" for number, score in enumerate(scores)]
    return "\n".join(["customer,score,churned", *rows]).encode()


@pytest.fixture
def kept(home: Path) -> tuple[Case, Case]:
    """A story that will be damaged and one that must not notice, each with a file, two versions and a draft."""
    made = []
    for seed in (1, 2):
        path = keep(table(seed))
        intake = Intake(files=(("scores.csv", path.name),))
        read = read_tables(intake, files())
        intake = Intake(files=intake.files, roles={"id": "customer", "score": "score", "outcome": "churned"})
        as_dataset(intake, read)
        case = save(save(Case(intake, Project(title=f"Story {seed}"))))
        drafts.keep(case.id, drafts.WORDS, {"summary": {"title": "Half"}})
        made.append(case)
    return made[0], made[1]


def told(case: Case) -> int:
    """The rows of a story's table, read as a page does."""
    return as_dataset(case.intake, read_tables(case.intake, files())).table.rows.count


def damage_rows(seed: random.Random, victim: Case, path: Path) -> str:
    """One cell of one row of the victim gets another value, past everything that would refuse it."""
    table = seed.choice(list(TABLES))
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
        column = seed.choice([each for each in columns if each not in (TABLES[table], "workspace_id", "by")])
        value = seed.choice(VALUES)
        where, of = ("1=1", ()) if table == "recipe" else (f"{TABLES[table]} = ?", (victim.id,))
        with contextlib.suppress(sqlite3.IntegrityError):  # two rows would be one
            raw.execute(f'UPDATE {table} SET "{column}" = ? WHERE {where}', (value, *of))
    raw.close()
    return f"{table}.{column} = {value!r:.40}"


def damage_files(seed: random.Random, victim: Case) -> str:
    """One file of the victim, its upload or what was made from it, is cut, emptied, filled with noise, or gone."""
    ((_, name),) = victim.intake.files
    mine = sorted(files().glob(f"{name.removesuffix('.upload')[:16]}*"))
    path = seed.choice(mine)
    content, how = path.read_bytes(), seed.choice(["cut", "empty", "noise", "gone", "flipped", "a folder"])
    if how in ("gone", "a folder"):
        path.unlink()
        if how == "a folder":
            path.mkdir()
    else:
        at = seed.randrange(len(content))
        flipped = content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :]
        made = {"cut": content[:at], "empty": b"", "noise": seed.randbytes(len(content)), "flipped": flipped}
        path.write_bytes(made[how])
    return f"{path.suffix} {how}"


def look_around(victim: Case, other: Case, rows: int) -> None:
    """All that a visitor would do, with both stories and the list."""
    assert any(one.id == other.id and one.title == "Story 2" for one in listed())
    assert load(other.id) == other
    assert told(other) == rows
    assert drafts.of(other.id, drafts.WORDS)[0] == {"summary": {"title": "Half"}}
    for one in [*listed(), *listed(in_the_bin=True)]:
        assert all(isinstance(text, str) for text in (one.title, one.kind, *one.files, *one.card.values()))
        assert one.id in (victim.id, other.id)
    try:
        found = load(victim.id)
        if found is not None:
            told(found)
    except (Damaged, DataError) as error:
        assert "\n" not in str(error)
    history(victim.id)
    drafts.of(victim.id, drafts.WORDS)
    recipes.recall(read_tables(other.intake, files()).table)
    purge()


@pytest.mark.parametrize("times", [20, pytest.param(500, marks=pytest.mark.prove)])
def test_damaged_rows_and_files_are_told_and_touch_no_other_story(kept, home, times):
    victim, other = kept
    database.forget()
    whole, rows = home.with_name("whole"), told(other)
    with sqlite3.connect(home / "throughline.db") as raw:
        raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    shutil.copytree(home, whole)
    failed = []
    for number in range(times):
        seed = random.Random(number)
        database.forget()
        shutil.rmtree(home)
        shutil.copytree(whole, home)
        did = damage_rows(seed, victim, home / "throughline.db") if number % 2 else damage_files(seed, victim)
        try:
            look_around(victim, other, rows)
        except Exception as error:
            failed.append(f"{number} {did}: {type(error).__name__} {str(error)[:200]}")
    assert not failed, "\n".join(failed)
