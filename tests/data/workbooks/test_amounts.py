"""What is read of a small sheet beside the rows."""

import pytest
import xlsxwriter

from data.dataset import SheetAmount
from data.intake.handed_in import Intake, open_dataset, read_tables
from data.intake.source import read_file
from tests.amount_books import AMOUNTS, SCORES, book


@pytest.fixture
def sheets(tmp_path):
    """The sheets of amounts of a workbook, read in the reading process."""

    def read(*arguments, **named):
        path = tmp_path / "book.xlsx"
        path.write_bytes(book(*arguments, **named))
        return read_file("book.xlsx", path, tmp_path / "work").amount_sheets

    return read


def told(sheet):
    return [(amount.label, amount.value, amount.unit, amount.cell) for amount in sheet.amounts]


def test_labels_and_numbers_are_amounts_with_their_cells(sheets):
    (sheet,) = sheets()

    assert sheet.name == "Assumptions"
    assert told(sheet) == [
        ("Contact cost", 40, "", "B1"),
        ("Accept rate", 0.3, "%", "B2"),
        ("Value per customer", 476, "", "B3"),
    ]
    assert sheet.unread == 0


def test_a_title_headings_units_and_notes_are_no_amounts(sheets):
    (sheet,) = sheets(
        [
            ["Annahmen der Kampagne"],
            [],
            ["Annahme", "Wert", "Einheit", "Notiz"],
            ["Kosten je Anruf", 40, "EUR", "2026 Callcenter"],
            ["Annahmequote", 30, "%", None],
            ["Laufzeit", 12, "Monate", None],
        ]
    )

    assert told(sheet) == [
        ("Kosten je Anruf", 40, "EUR", "B4"),
        ("Annahmequote", 0.3, "%", "B5"),
        ("Laufzeit", 12, "Monate", "B6"),
    ]


def test_headings_say_which_number_is_which_end_of_a_range(sheets):
    (sheet,) = sheets([["", "Low", "Likely", "High"], ["Contact cost", 30, 40, 60], ["Fixed cost", 3, None, 5]])

    assert sheet.amounts == (
        SheetAmount("Contact cost", 40, "C2", low=30, high=60),
        SheetAmount("Fixed cost", 4, "B3", low=3, high=5, is_middle=True),
    )


def test_the_format_of_a_cell_and_the_end_of_a_label_name_the_unit(sheets):
    (sheet,) = sheets(
        [["Accept rate", 0.3], ["Contact cost (EUR)", 40], ["Margin in %", 60], ["Cost", 5]],
        formats={"B1": "0%", "B4": '#,##0 "€"'},
    )

    assert [(amount.value, amount.unit) for amount in sheet.amounts] == [
        (0.3, "%"),
        (40, "EUR"),
        (0.6, "%"),
        (5, "EUR"),
    ]


def test_the_currency_may_stand_in_a_line_of_its_own(sheets):
    (sheet,) = sheets([["Currency", "€"], ["Contact cost", 40]])

    assert told(sheet) == [("Currency", None, "EUR", "B1"), ("Contact cost", 40, "", "B2")]


def test_lines_without_a_clear_number_are_counted(sheets):
    (sheet,) = sheets(
        [
            ["Contact cost", 40],
            ["Offer cost", "1.200"],  # of 1.2 or of 1,200
            ["Accept rate in %", 0.3],  # 0.3 % or 30 %
            ["Sales", 10, 20],  # which of them?
            ["Value per customer", 2, "TEUR"],
            ["Author", "somebody"],
        ]
    )

    assert [amount.label for amount in sheet.amounts] == ["Contact cost"]
    assert sheet.unread == 5


def test_a_sheet_that_begins_further_right_and_down_has_true_addresses(sheets):
    (sheet,) = sheets([[], [], [None, None, "Contact cost", None, 40]])

    assert sheet.amounts[0].cell == "E3"


def test_large_sheets_hidden_ones_and_such_without_amounts_are_left_alone(sheets):
    assert sheets([[f"Branch {place}", place] for place in "abcdefghij" * 7]) == ()
    assert sheets(hidden=True) == ()
    assert sheets([["Notes"], ["asked in", "May"]]) == ()


def test_formulas_that_nobody_calculated_are_no_amounts(tmp_path):
    path = tmp_path / "book.xlsx"
    made = xlsxwriter.Workbook(path)
    amounts, scores = made.add_worksheet("Assumptions"), made.add_worksheet("Scores")
    amounts.write_row(0, 0, ["Contact cost", "=20*2"])  # saved with a 0 in its place
    for place, row in enumerate(SCORES):
        scores.write_row(place, 0, row)
    made.close()

    assert read_file("book.xlsx", path, tmp_path / "work").amount_sheets == ()


def test_the_amounts_stay_with_the_table_when_files_are_joined(tmp_path):
    for name, columns in {"predictions": (0, 1), "outcomes": (0, 2)}.items():
        rows = [[row[place] for place in columns] for row in SCORES]
        (tmp_path / f"{name}.xlsx").write_bytes(book(AMOUNTS, rows=rows))
    files = tuple((f"{name}.xlsx", f"{name}.xlsx") for name in ("predictions", "outcomes"))
    intake = Intake(files=files)

    table = read_tables(intake, tmp_path).table
    assert [sheet.name for sheet in table.amount_sheets] == ["Assumptions"]  # once: both books have the same
    assert open_dataset(intake, tmp_path).table.amount_sheets == table.amount_sheets
