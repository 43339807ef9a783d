"""No figure and no sentence of a told story changes unless somebody meant it: ``python -m tests.snapshots`` writes them anew."""

from __future__ import annotations

import difflib

import pytest

from tests.snapshots.cases import CASES, told
from tests.snapshots.kept import FOLDER, path_of
from tests.snapshots.written import told_lines, written

EXPLORE = "\n## explore\n"
# Explore tells other trades, answers and pairs by the same messages: those take as long again, and prove.
EXPLORED = [case for case in CASES if case.startswith(("sample", "decision", "credit", "balanced"))]
OTHERS = [case for case in CASES if case not in EXPLORED]


@pytest.mark.every(3)
@pytest.mark.parametrize("case", EXPLORED)
def test_the_story_and_explore_read_as_they_were_kept(case):
    assert differing(path_of(case).read_text("utf-8"), written(*told(case))) == ""


@pytest.mark.every(3)
@pytest.mark.parametrize("case", OTHERS)
def test_the_story_reads_as_it_was_kept(case):
    kept, _, _ = path_of(case).read_text("utf-8").partition(EXPLORE)

    assert differing(kept, told_lines(*told(case))) == ""


@pytest.mark.prove
@pytest.mark.parametrize("case", OTHERS)
def test_explore_reads_as_it_was_kept(case):
    assert differing(path_of(case).read_text("utf-8"), written(*told(case))) == ""


def differing(kept: str, now: str) -> str:
    return "\n".join(difflib.unified_diff(kept.splitlines(), now.splitlines(), "kept", "now", lineterm="", n=0))


def test_every_kept_story_is_still_told():
    assert {path.name for path in FOLDER.glob("*.txt")} == {path_of(case).name for case in CASES}
