"""The action list as a file: it opens in a spreadsheet, and nothing in it runs."""

from __future__ import annotations

import csv
import io

import duckdb
import openpyxl
import pytest

from exports.action_list import STARTERS, as_csv, as_xlsx

IDS = [f"{sign}1+1" for sign in STARTERS] + ["plain", 'with "quotes", commas', "Müller", "http://example.org"]


@pytest.fixture
def path(tmp_path):
    """A list of the most awkward ids."""
    quoted = [name.replace("'", "''") for name in IDS]
    rows = ", ".join(f"({place + 1}, '{name}', {-1.5 * place})" for place, name in enumerate(quoted))
    path = tmp_path / "list.parquet"
    duckdb.execute(f"COPY (FROM (VALUES {rows}) t(rank, id, profit)) TO '{path}' (FORMAT parquet)")
    return path


def test_no_text_of_the_csv_is_a_formula_and_numbers_stay_numbers(path):
    content = as_csv(path)
    header, *rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))

    assert content.startswith(b"\xef\xbb\xbf")
    assert header == ["rank", "id", "profit"]
    for row, name in zip(rows, IDS, strict=True):
        assert row[1] == (f"'{name}" if name.startswith(STARTERS) else name)
    assert rows[2][2] == "-3.0"


def test_headings_can_be_named(path):
    assert as_csv(path, {"id": "Customer"}).decode("utf-8-sig").splitlines()[0] == "rank,Customer,profit"


def test_the_workbook_holds_texts_as_texts_and_numbers_as_numbers(path):
    book = openpyxl.load_workbook(io.BytesIO(as_xlsx(path, {"id": "Customer"})))
    sheet = book.active
    rows = list(sheet.iter_rows(min_row=2))

    assert [cell.value for cell in sheet[1]] == ["rank", "Customer", "profit"]
    for row, name in zip(rows, IDS, strict=True):
        assert row[1].data_type == "s"
        assert row[1].value.replace("_x000D_", "\r") == name
        assert row[1].hyperlink is None
        assert row[2].data_type == "n"
    assert sheet.freeze_panes == "A2"


def test_a_list_too_long_for_a_sheet_is_refused(path, monkeypatch):
    monkeypatch.setattr("exports.action_list.MOST_ROWS", 3)

    with pytest.raises(ValueError, match="take the CSV file"):
        as_xlsx(path)
