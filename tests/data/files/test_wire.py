import json
from dataclasses import replace
from pathlib import Path

import pytest

from data.dataset import Column, Finding, Joined, Table
from data.decision import Decision, LeftOut, Option, Question
from data.files.wire import built, plain
from data.said import named, said
from data.table_rows import Rows
from data.workbooks.sheets import Sheet
from data.workbooks.side_tables import Beside

MISFIT = said("cells-misfit", count=3, name="score", kind=said("cells-numbers"), cells=named(["a", "b"]), more=True)
TABLE = Table(
    rows=Rows(Path("/files/a.parquet"), 2),
    name="Überschuss “\ud800”.csv",
    columns=(Column("score", "number", 0, 2, said("evidence-empty"), ("0.5", "1e999")),),
    sha256="0" * 64,
    findings=(Finding("note", MISFIT, "score", 3), Finding("fine", said("line-ends-differ"))),
    decisions=(Decision("types", "score", said("cells-numbers"), said("cells-counted", fitting=2, filled=2)),),
    questions=(
        Question(
            "sheet",
            "container",
            said("sheet-asked", sheets="2"),
            (
                Option("a", "A", ("1", said("cell-is", cell="1", value="one")), said("named", name="x")),
                Option("b", "B"),
            ),
            "a",
        ),
    ),
    left_out=(LeftOut(3, "Total,7", said("total-by-label"), "line3"),),
)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (Table, TABLE),
        (Table, replace(TABLE, columns=(), findings=(), questions=(), left_out=(), synthetic=True)),
        (tuple[Sheet, ...], (Sheet("Data", 0, True, 2, 20, 3, 0, ("id", "score"), ("id",)),)),
        (Sheet, Sheet("Data", 0, True, 2, 20, 3, 0, ("id", "score"), ("id",), Beside(((4, 5),), (3, 4, 5)))),
        (Joined, Joined("a", "b", (("id", "ID"), ("month", "Month")), 3, 2, 1)),
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
        {"findings": [{"weight": "note", "text": "a word", "column": "", "count": 0}]},
        {"findings": [{"weight": "note", "text": {"key": 7, "values": []}, "column": "", "count": 0}]},
    ],
)
def test_what_is_not_of_the_type_that_is_wanted_is_refused(change):
    with pytest.raises((TypeError, KeyError)):
        built(Table, {**plain(TABLE), **change})
