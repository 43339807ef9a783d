"""Files as analysts send them: read right, asked about, or refused with the cause."""

import json

import pytest

from tests.data.conftest import SHARED
from tests.data.verdicts import faults, read

MESSY = SHARED / "messy"
CASES = json.loads((MESSY / "expected.json").read_text())["cases"] if MESSY.exists() else []


@pytest.mark.skipif(not CASES, reason="the messy files are not at hand")
@pytest.mark.parametrize("wanted", CASES, ids=lambda case: f"{case['id']} {case['kind']}")
def test_messy_files_are_read_right_or_asked_about(wanted, tmp_path):
    got = read([(name, MESSY / name) for name in wanted["files"]], tmp_path)

    assert faults(wanted, got) == []
    assert all("\n" not in text for text in got["messages"])


@pytest.mark.skipif(not CASES, reason="the messy files are not at hand")
def test_repeated_ids_are_counted_apart(tmp_path):
    got = read([("ids.csv", MESSY / "09_duplicate_ids.csv")], tmp_path)

    assert any(text.startswith("4 rows repeat") for text in got["messages"])
    assert any(text.startswith("2 ids stand in") for text in got["messages"])
