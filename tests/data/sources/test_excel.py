import datetime
import io
import zipfile
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from data import limits
from data.errors import DataError
from data.sources import excel
from stories.file_words import worded
from tests.data.formats import encrypted, ods, xlsb

ROWS = [
    ["id", "score", "when", "ok"],
    ["007", 0.5, datetime.date(2025, 1, 31), True],
    ["008", 2, datetime.date(2025, 2, 1), False],
]
SCORES = [["customer", "churn score", "left"], *([f"C{place}", place / 20, place % 2] for place in range(20))]


def workbook(sheets, hidden=(), styled=None):
    """A workbook of these sheets; ``styled`` may do more to each: it is called with the book, the sheet and its name."""
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
        if styled:
            styled(book, sheet, name)
    book.close()
    return content.getvalue()


@pytest.fixture
def read(tmp_path):
    """Read the bytes of a workbook."""

    def from_content(content, name="book.xlsx", answers=None):
        path = tmp_path / "book"
        path.write_bytes(content)
        (tmp_path / "work").mkdir(exist_ok=True)
        return excel.read(name, path, tmp_path / "work", answers or {})

    return from_content


def said(table):
    return " ".join(worded(finding.text) for finding in table.findings)


def test_cells_keep_their_kinds(read, cells):
    table = read(workbook({"Data": ROWS}))

    assert [column.kind for column in table.columns] == ["flag", "number", "date", "flag"]
    assert cells(table, "id") == ["007", "008"]
    assert cells(table, "when")[0] == datetime.date(2025, 1, 31)
    assert table.name == "book.xlsx (sheet Data)"


def test_whole_ids_have_no_decimal_point(read, cells):
    table = read(workbook({"Data": [["customer id", "x"], [123, 0.5], [124, 0.5]]}))

    assert cells(table, "customer id") == ["123", "124"]


def test_ids_that_excel_shows_with_zeros_in_front_keep_them(read, cells):
    def pad(book, sheet, _name):
        for place, number in enumerate((123, 45678), start=1):
            sheet.write_number(place, 0, number, book.add_format({"num_format": "00000"}))

    table = read(workbook({"Data": [["customer id", "x"], [1, 0.5], [2, 0.5]]}, styled=pad))

    assert cells(table, "customer id") == ["00123", "45678"]
    assert "zeros in front" in said(table)


def test_shares_times_and_numbers_as_text_are_read(read, cells):
    def style(book, sheet, _name):
        sheet.write_number(1, 1, 0.125, book.add_format({"num_format": "0.0%"}))
        sheet.write_number(1, 3, 1.25, book.add_format({"num_format": "[h]:mm"}))

    rows = [["id", "share", "fee", "spent"], ["a", 0, "1,234.50", 0], ["b", 0.5, "7.25", "2:00:00"]]
    table = read(workbook({"Data": rows}, styled=style))

    assert cells(table, "share") == [0.125, 0.5]
    assert cells(table, "fee") == [1234.5, 7.25]
    assert cells(table, "spent")[0] == "30:00:00"


def test_dates_of_the_macintosh_calendar_are_right(tmp_path, read, cells):
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    for row in (["id", "day"], ["a", datetime.date(2025, 1, 31)], ["b", datetime.date(2025, 2, 28)]):
        book.active.append(row)
    book.save(tmp_path / "mac.xlsx")

    assert cells(read((tmp_path / "mac.xlsx").read_bytes()), "day")[0] == datetime.date(2025, 1, 31)


def test_errors_count_as_missing_and_are_said(read, cells):
    def fail(_book, sheet, _name):
        sheet.write_formula(1, 1, "=1/0", None, "#DIV/0!")
        sheet.write_formula(2, 1, "=NA()", None, "#N/A")

    table = read(workbook({"Data": SCORES}, styled=fail))

    assert table.column("churn score").missing == 2
    assert "2 cells hold an error such as #DIV/0!" in said(table)


@pytest.mark.parametrize("writer", ["openpyxl", "xlsxwriter"])
def test_formulas_that_were_never_calculated_are_refused_never_zero(tmp_path, read, writer):
    if writer == "openpyxl":
        book = openpyxl.Workbook()
        for row in (["id", "score", "double"], ["a", 0.5, "=B2*2"], ["b", 0.25, "=B3*2"]):
            book.active.append(row)
        book.save(tmp_path / "formulas.xlsx")
        content = (tmp_path / "formulas.xlsx").read_bytes()
    else:
        content = workbook({"Data": [["id", "score", "double"], ["a", 0.5, "=B2*2"], ["b", 0.25, "=B3*2"]]})

    with pytest.raises(DataError, match=r"2 formulas on sheet .* have no saved value"):
        read(content)


def test_formulas_with_saved_values_are_read(read, cells):
    def calculate(_book, sheet, _name):
        sheet.write_formula(1, 1, "=0.5", None, 0.5)
        sheet.write_formula(2, 1, "=0", None, 0)

    assert cells(read(workbook({"Data": SCORES}, styled=calculate)), "churn score")[:3] == [0.5, 0, 0.1]


def test_the_visible_sheet_with_most_rows_is_read_and_the_others_named(read):
    content = workbook({"Notes": [["made in May"]], "Old": ROWS * 3, "Few": ROWS[:2], "Data": ROWS}, hidden=["Old"])

    table = read(content)

    assert table.name.endswith("(sheet Data)")
    assert worded(table.findings[0].text).startswith("The sheet “Data” was read (2 rows)")
    assert "“Old” (hidden)" in worded(table.findings[0].text)


def test_the_sheet_that_speaks_of_score_and_outcome_is_read_before_a_longer_one(read):
    table = read(
        workbook({"Log": [["time", "user", "entry"], *([place, "x", "y"] for place in range(99))], "Data": SCORES})
    )

    assert table.name.endswith("(sheet Data)")
    assert table.questions == ()


def test_sheets_that_could_all_be_meant_are_asked_about(read):
    content = workbook({"North": SCORES, "South": SCORES[:-3], "Old": SCORES}, hidden=["Old"])
    table = read(content)
    question = table.questions[0]

    assert (question.id, question.default) == ("sheet", "North")
    assert [(option.key, worded(option.meaning)) for option in question.options] == [
        ("North", "20 rows, 3 columns"),
        ("South", "17 rows, 3 columns"),
        ("Old", "20 rows, 3 columns, hidden in the workbook"),
        ("**", "37 rows"),
    ]
    assert read(content, answers={"sheet": "South"}).count == 17
    assert "The hidden sheet “Old” was read" in said(read(content, answers={"sheet": "Old"}))


def test_sheets_of_months_stand_below_one_another_and_one_of_them_can_be_chosen(read):
    question = read(workbook({"May": SCORES, "June": SCORES[:-3]})).questions[0]

    assert (question.id, question.default) == ("sheets", "**")
    assert [option.key for option in question.options] == ["**", "May", "June"]


def test_a_workbook_whose_only_table_is_hidden_asks_before_it_is_used(read):
    table = read(workbook({"Cover": [["Report"]], "Data": SCORES}, hidden=["Data"]))

    assert table.questions[0].id == "sheet"
    assert "hidden" in worded(table.questions[0].options[0].meaning)
    assert "The hidden sheet “Data” was read" in said(table)


def test_any_sheet_can_be_chosen(tmp_path):
    path = tmp_path / "book.xlsx"
    path.write_bytes(workbook({"One": ROWS, "Two": [["id", "left"], ["007", "Yes"]]}))

    assert [sheet.name for sheet in excel.sheets("book.xlsx", path)] == ["One", "Two"]
    assert excel.read_sheet("book.xlsx", path, tmp_path, "Two").count == 1
    with pytest.raises(DataError, match="no sheet “Three”"):
        excel.read_sheet("book.xlsx", path, tmp_path, "Three")


def test_a_table_may_stand_anywhere_on_the_sheet_below_titles_and_above_a_total(read, cells):
    rows = [[], ["", "", "Churn scores of May"], []]
    rows += [["", "", *row] for row in SCORES]
    rows += [["", "", "Total", sum(row[1] for row in SCORES[1:]), sum(row[2] for row in SCORES[1:])]]
    table = read(workbook({"Data": rows}))

    assert [column.name for column in table.columns] == SCORES[0]
    assert table.count == 20
    assert cells(table, "customer")[0] == "C0"
    assert sorted(left.line for left in table.left_out) == [2, 25]


def test_names_in_two_rows_of_merged_cells_are_joined(read):
    def merge(_book, sheet, _name):
        sheet.merge_range(0, 1, 0, 2, "May")
        sheet.merge_range(0, 3, 0, 4, "June")
        sheet.merge_range(0, 0, 1, 0, "customer")

    rows = [["customer"], ["", "score", "left", "score", "left"]]
    rows += [[f"C{place}", place / 20, place % 2, place / 40, place % 3 % 2] for place in range(20)]
    table = read(workbook({"Data": rows}, styled=merge))

    assert [column.name for column in table.columns] == ["customer", "May score", "May left", "June score", "June left"]


def test_groups_that_are_named_once_in_merged_cells_name_all_their_rows_and_amounts_are_not_repeated(read, cells):
    def merge(_book, sheet, _name):
        for first in (1, 6, 11, 16):
            sheet.merge_range(first, 0, first + 4, 0, f"Branch {first // 5}")
        sheet.merge_range(1, 3, 5, 3, 500)

    fees = [""] * 5 + [7.5] * 15
    rows = [["branch", "score", "left", "fee"], *(["", place / 20, place % 2, fees[place]] for place in range(20))]
    table = read(workbook({"Data": rows}, styled=merge))

    assert cells(table, "branch") == [f"Branch {place // 5}" for place in range(20)]
    assert cells(table, "fee")[:6] == [500, None, None, None, None, 7.5]
    assert "merged cells" in said(table)


def test_hidden_and_filtered_rows_are_read_and_said(read):
    def hide(_book, sheet, _name):
        sheet.autofilter(0, 0, 20, 2)
        for place in (3, 4, 7):
            sheet.set_row(place, None, None, {"hidden": True})

    table = read(workbook({"Data": SCORES}, styled=hide))

    assert table.count == 20
    assert "3 rows are hidden or filtered out on sheet “Data”; they were read too" in said(table)


def test_a_protected_sheet_is_read_for_only_changing_it_needs_the_password(read):
    assert read(workbook({"Data": SCORES}, styled=lambda _book, sheet, _name: sheet.protect("secret"))).count == 20


def test_a_workbook_with_a_password_is_called_so_whatever_its_file_is_called(read, tmp_path):
    with pytest.raises(DataError, match=r"^book\.xls is protected by a password"):
        read(encrypted(), "book.xls")  # as uploads are kept: under a name without an ending
    for ending in ("xlsx", "xls"):
        path = tmp_path / f"protected.{ending}"
        path.write_bytes(encrypted())
        with pytest.raises(DataError, match="protected by a password"):
            excel.sheets(path.name, path)


def test_line_breaks_inside_cells_do_not_move_the_rows(read, cells):
    rows = [["customer\nnumber", "score"], ["first\nline", 0.5], ["second", 0.25]]

    table = read(workbook({"Data": rows}))

    assert [column.name for column in table.columns] == ["customer number", "score"]
    assert cells(table, "customer number") == ["first line", "second"]


def test_formulas_and_markup_in_cells_stay_letter_for_letter(read, cells):
    texts = ["<b>x</b>", "@SUM(A1)", "'=1+1", '"quoted", with; marks']
    table = read(workbook({"Data": [["text", "n"], *([text, 0.5] for text in texts)]}))

    assert cells(table, "text") == texts


def test_an_empty_workbook_is_refused(read):
    with pytest.raises(DataError, match="no sheet with column names"):
        read(workbook({"Sheet1": []}))


def test_a_sheet_of_names_alone_is_refused(read):
    with pytest.raises(DataError, match="no sheet with column names above rows"):
        read(workbook({"Sheet1": SCORES[:1]}))


def test_a_workbook_that_unpacks_to_very_much_is_not_opened(read, monkeypatch):
    monkeypatch.setattr(limits, "MOST_UNPACKED", 100)

    with pytest.raises(DataError, match="not opened"):
        read(workbook({"Data": ROWS}))


@pytest.mark.parametrize(
    ("part", "cause"), [("word/document.xml", "a text document"), ("ppt/slides/slide1.xml", "a presentation")]
)
def test_other_office_documents_are_named(read, part, cause):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(part, "<x/>")

    with pytest.raises(DataError, match=cause):
        read(content.getvalue())


@pytest.mark.parametrize("cut", [0.3, 0.9, 0.99])
def test_a_workbook_that_was_cut_short_is_refused(read, cut):
    content = workbook({"Data": SCORES})

    with pytest.raises(DataError, match="damaged or incomplete"):
        read(content[: int(len(content) * cut)])


def test_an_old_office_document_that_is_no_workbook_is_refused(read):
    with pytest.raises(DataError, match="could not be read as a workbook"):
        read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2048), "letter.xls")


@pytest.mark.every(2)
@pytest.mark.parametrize("suffix", ["xls", "ods", "xlsb", "xlsm"])
def test_every_format_of_workbook_gives_the_same_table(read, cells, suffix):
    write = {
        "xls": lambda rows: (
            Path(__file__).parents[1].joinpath("book.xls").read_bytes()
        ),  # nothing at hand writes it; made of ROWS
        "ods": ods,
        "xlsb": xlsb,
        "xlsm": lambda rows: workbook({"Data": rows}),
    }[suffix]

    table = read(write(ROWS), f"book.{suffix}")

    assert [column.kind for column in table.columns] == ["flag", "number", "date", "flag"]
    assert cells(table, "id") == ["007", "008"]
    assert cells(table, "score") == [0.5, 2]
    assert cells(table, "when")[1] == datetime.date(2025, 2, 1)
    assert cells(table, "ok") == ["TRUE", "FALSE"]


def test_a_hidden_sheet_of_an_opendocument_workbook_asks_too(read):
    assert read(ods(SCORES, hidden=True), "book.ods").questions[0].id == "sheet"


def test_a_stray_cell_far_from_the_table_does_not_hide_its_names(read):
    table = read(workbook({"Data": [*SCORES, *([[]] * 40), [*([""] * 9), "x"]]}))

    assert (table.count, table.columns[0].name) == (20, "customer")
    assert "left out" in said(table)


@pytest.mark.parametrize("named", [True, False])
def test_a_small_table_beside_the_data_is_left_out_and_costs_no_customer(read, cells, named):
    beside = [["customer", "left"] if named else ["", ""], ["North", 4], ["South", 6], ["Sum", 10]]
    rows = [[*row, "", *(beside[place] if place < len(beside) else [])] for place, row in enumerate(SCORES)]

    table = read(workbook({"Data": rows}))

    assert cells(table, "customer") == [f"C{place}" for place in range(20)]
    assert [column.name for column in table.columns] == SCORES[0]
    assert "(columns E to F) was left out" in said(table)
    assert table.questions == ()


def test_a_sum_in_a_column_close_to_the_data_takes_no_customer_away(read):
    beside = [["place", "many"], ["North", 4], ["South", 6], ["Sum", 10]]
    rows = [[*row, *(beside[place] if place < len(beside) else [])] for place, row in enumerate(SCORES)]

    assert read(workbook({"Data": rows})).count == 20


def test_an_empty_column_and_remarks_do_not_part_a_table(read):
    rows = [
        [*row, "", "remark" if place == 0 else "late" if place % 7 == 3 else ""] for place, row in enumerate(SCORES)
    ]

    assert "remark" in [column.name for column in read(workbook({"Data": rows})).columns]


def test_a_small_table_that_begins_far_down_beside_the_data_is_left_out(read):
    data = [SCORES[0], *([f"C{place}", place / 90, place % 2] for place in range(80))]
    beside = {60: ["place", "many"], 61: ["North", 4], 62: ["South", 6], 63: ["Sum", 10]}
    rows = [[*row, "", "", "", "", *beside.get(place, [])] for place, row in enumerate(data)]

    table = read(workbook({"Data": rows}))

    assert (table.count, [column.name for column in table.columns]) == (80, SCORES[0])
