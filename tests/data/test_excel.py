import datetime
import io

import pytest
import xlsxwriter

from data.errors import DataError
from data.sources import excel

ROWS = [
    ["id", "score", "when", "ok"],
    ["007", 0.5, datetime.date(2025, 1, 31), True],
    ["008", 2, datetime.date(2025, 2, 1), False],
]


def workbook(sheets, hidden=()):
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for place, row in enumerate(rows):
            for column, cell in enumerate(row):
                write = sheet.write_datetime if isinstance(cell, datetime.date) else sheet.write
                write(place, column, cell, *([day] if isinstance(cell, datetime.date) else []))
        if name in hidden:
            sheet.hide()
    book.close()
    return content.getvalue()


def test_cells_keep_their_kinds(read, cells):
    table = read(workbook({"Data": ROWS}), "book.xlsx")

    assert [column.kind for column in table.columns] == ["flag", "number", "date", "flag"]
    assert cells(table, "id") == ["007", "008"]
    assert cells(table, "when")[0] == datetime.date(2025, 1, 31)
    assert table.name == "book.xlsx (sheet Data)"


def test_whole_ids_have_no_decimal_point(read, cells):
    table = read(workbook({"Data": [["customer id", "x"], [123, 0.5], [124, 0.5]]}), "book.xlsx")

    assert cells(table, "customer id") == ["123", "124"]


def test_the_visible_sheet_with_most_rows_is_read_and_the_others_named(read):
    content = workbook({"Notes": [["made in May"]], "Old": ROWS * 3, "Few": ROWS[:2], "Data": ROWS}, hidden=["Old"])

    table = read(content, "book.xlsx")

    assert table.name.endswith("(sheet Data)")
    assert table.findings[0].text.startswith("The sheet “Data” was read (2 rows)")
    assert "“Old” (hidden)" in table.findings[0].text


def test_any_sheet_can_be_chosen(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(workbook({"One": ROWS, "Two": [["id", "left"], ["007", "Yes"]]}))

    assert [sheet.name for sheet in excel.sheets("book.xlsx", path)] == ["One", "Two"]
    assert excel.read_sheet("book.xlsx", path, tmp_path, "Two").rows == 1
    with pytest.raises(DataError, match="no sheet “Three”"):
        excel.read_sheet("book.xlsx", path, tmp_path, "Three")


def test_an_empty_workbook_is_refused(read):
    with pytest.raises(DataError, match="no sheet with column names"):
        read(workbook({"Sheet1": []}), "book.xlsx")


def test_a_workbook_that_unpacks_to_very_much_is_not_opened(read, monkeypatch):
    monkeypatch.setattr(excel, "MOST_UNPACKED", 100)

    with pytest.raises(DataError, match="not opened"):
        read(workbook({"Data": ROWS}), "book.xlsx")
