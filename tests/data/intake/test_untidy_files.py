"""Every line of "what arrives": drawn untidy, read right."""

import pytest

import data.intake.handed_in
from data.intake.source import read_here
from tests.data.habits import HABITS
from tests.data.untidy import CASES
from tests.data.verdicts import faults, read


@pytest.fixture(autouse=True)
def in_this_process(monkeypatch):
    """The child process has tests of its own; a hundred of them would take minutes."""
    monkeypatch.setattr(data.intake.handed_in, "read_parts", lambda *arguments: (read_here(*arguments),))


@pytest.mark.every(12)
@pytest.mark.parametrize("case", [*CASES, *HABITS], ids=lambda case: case.name)
def test_untidy_files_are_read_right_or_asked_about(case, tmp_path):
    for name, content in case.files.items():
        (tmp_path / name).write_bytes(content)

    got = read([(name, tmp_path / name) for name in case.files], tmp_path, case.answers)

    assert faults(case.wanted, got) == []
