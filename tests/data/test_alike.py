"""Many columns that share an expression give what each of them gives by itself."""

from __future__ import annotations

import pytest

from data import alike
from data.alike import Value, cells_where, selected, totals
from data.engine import connect, parquet, quoted, write_parquet

NAMES = [*(f"x{place}" for place in range(alike.SIDE_BY_SIDE + 3)), "cell", "place", 'a "quoted" one']
ROWS = 5


def text(name: str) -> str:
    return f"'{NAMES.index(name)}-' || row"


@pytest.fixture
def source(tmp_path):
    """Texts such as 3-0, the place of their column and of their row."""
    path = tmp_path / "texts.parquet"
    columns = ", ".join(f"{text(name).replace('row', 'range')} AS {quoted(name)}" for name in NAMES)
    with connect(tmp_path) as connection:
        write_parquet(connection, f"SELECT {columns} FROM range({ROWS})", path)
        yield connection, path


def counted(name: str) -> list[str]:
    return [f"count({quoted(name)})", f"max({quoted(name)})"]


def test_totals_of_many_columns_are_those_of_each(source):
    connection, path = source
    together = totals(connection, parquet(path), dict.fromkeys(NAMES, counted))

    assert together == {name: (ROWS, f"{place}-{ROWS - 1}") for place, name in enumerate(NAMES)}
    assert together == {
        name: result for each in NAMES for name, result in totals(connection, parquet(path), {each: counted}).items()
    }


def test_totals_of_no_rows_are_those_of_no_cells(source):
    connection, path = source

    assert totals(connection, f"{parquet(path)} WHERE false", dict.fromkeys(NAMES, counted)) == dict.fromkeys(
        NAMES, (0, None)
    )


def test_columns_are_read_together_or_apart_in_the_order_of_rows_and_names(source):
    connection, path = source
    values = {f"new {name}": Value(name, lambda cell: f"upper({quoted(cell)})") for name in NAMES}
    values["cell"] = Value("cell", lambda cell: f"length({quoted(cell)})")
    query = selected(parquet(path), values)
    read = connection.execute(query)

    assert [column[0] for column in read.description] == list(values)
    assert read.fetchall() == [
        (*(f"{place}-{row}" for place in range(len(NAMES))), len(f"{NAMES.index('cell')}-{row}")) for row in range(ROWS)
    ]


def test_the_first_cells_that_meet_a_condition_are_found_in_each_column(source):
    connection, path = source
    asked = {
        name: (lambda cell: f"{quoted(cell)} || '!'", lambda cell: f"{quoted(cell)} NOT LIKE '%-1'") for name in NAMES
    }
    asked["x0"] = (quoted, lambda _cell: "false")

    assert cells_where(connection, path, asked, 2) == {
        name: [] if name == "x0" else [f"{place}-0!", f"{place}-2!"] for place, name in enumerate(NAMES)
    }
