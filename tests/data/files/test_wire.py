import json
from dataclasses import replace
from pathlib import Path

import pytest

from data.dataset import Column, Finding, Joined, Table
from data.decision import Decision, LeftOut, Option, Question
from data.files.wire import built, plain
from data.table_rows import Rows
from data.workbooks.sheets import Sheet
from data.workbooks.side_tables import Beside

TABLE = Table(
    rows=Rows(Path("/files/a.parquet"), 2),
    name="Überschuss “\ud800”.csv",
    columns=(Column("score", "number", 0, 2, "2 of 2 cells", ("0.5", "1e999")),),
    sha256="0" * 64,
    findings=(Finding("note", "a word", "score", 3), Finding("fine", "")),
    decisions=(Decision("types", "score", "numbers", "all cells"),),
    questions=(Question("sheet", "container", "Which?", (Option("a", "A", ("1", "2"), "x"), Option("b", "B")), "a"),),
    left_out=(LeftOut(3, "Total,7", "a total", "line3"),),
)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Table, TABLE),
        (Table, replace(TABLE, columns=(), findings=(), questions=(), left_out=(), synthetic=True)),
        (tuple[Sheet, ...], (Sheet("Data", 0, True, 2, 20, 3, 0, ("id", "score"), ("id",)),)),
        (Sheet, Sheet("Data", 0, True, 2, 20, 3, 0, ("id", "score"), ("id",), Beside(((4, 5),), (3, 4, 5)))),
        (Joined, Joined("a", "b", "id", "ID", 3, 2, 1)),
    ],
)
def test_a_value_comes_back_as_it_was(kind, value):
    assert built(kind, json.loads(json.dumps(plain(value)))) == value


@pytest.mark.parametrize(
    "change",
    [
        {"rows": "/files/a.parquet"},
        {"rows": {"path": "/files/a.parquet", "count": "2"}},
        {"name": 7},
        {"columns": [{"name": "score"}]},
        {"rows": {"path": None, "count": 2}},
        {"synthetic": "yes"},
        {"findings": [[]]},
    ],
)
def test_what_is_not_of_the_type_that_is_wanted_is_refused(change):
    with pytest.raises((TypeError, KeyError)):
        built(Table, {**plain(TABLE), **change})
