"""Tables from a few lines of text, and the development data where it is at hand."""

from pathlib import Path

import pytest

from data.engine import quoted
from data.intake.source import read_file, read_upload

SHARED = Path(__file__).resolve().parents[2] / "../shared"


@pytest.fixture
def read(folder_of_all):
    """Read text, or bytes, as if it had been uploaded."""

    def from_content(content, name="file.csv", **how):
        return read_upload(name, content if isinstance(content, bytes) else content.encode(), folder_of_all, **how)

    return from_content


@pytest.fixture
def shared(tmp_path):
    """Read one of the development files."""

    def by_name(name):
        if not (SHARED / name).exists():
            pytest.skip(f"the development file {name} is not at hand")
        return read_file(Path(name).name, SHARED / name, tmp_path)

    return by_name


@pytest.fixture
def cells():
    """The cells of one column, in the order of the rows."""

    def of_column(table, column):
        return [cell for (cell,) in table.rows.frame().project(quoted(column)).fetchall()]

    return of_column
