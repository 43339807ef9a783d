"""No figure and no sentence of a told story changes unless somebody meant it: ``python -m tests.snapshots`` writes them anew."""

from __future__ import annotations

import difflib

import pytest

from tests.snapshots.cases import CASES, told
from tests.snapshots.kept import FOLDER, path_of
from tests.snapshots.written import written


@pytest.mark.parametrize("case", CASES)
def test_the_story_reads_as_it_was_kept(case):
    kept, now = path_of(case).read_text("utf-8").splitlines(), written(*told(case)).splitlines()

    assert "\n".join(difflib.unified_diff(kept, now, "kept", "now", lineterm="", n=0)) == ""


def test_every_kept_story_is_still_told():
    assert {path.name for path in FOLDER.glob("*.txt")} == {path_of(case).name for case in CASES}
