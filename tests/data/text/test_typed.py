import datetime

import pytest

from data.intake.source import read_here, read_upload
from stories.file_words import worded
from tests.data import untidy


def column_of(read, values, name="amount"):
    quoted = "".join(f'r{place},"{value}"\n' for place, value in enumerate(values))
    return read(f"row,{name}\n{quoted}")


@pytest.mark.every(8)
@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (["1", "-2.5", "+3", ".5", "1e3"], [1, -2.5, 3, 0.5, 1000]),
        (["1,5", "2,25"], [1.5, 2.25]),
        (["1.234,50", "7,25"], [1234.5, 7.25]),
        (["1,234.50", "7.25"], [1234.5, 7.25]),
        (["1 234,5", "2 345 678,25"], [1234.5, 2345678.25]),
        (["1'234.50", "9.5"], [1234.5, 9.5]),
        (["£1,234.50", "£7.25"], [1234.5, 7.25]),
        (["7,25 €", "-1.250,00 €"], [7.25, -1250]),
        (["(500.5)", "250.0", "($1,000.00)"], [-500.5, 250, -1000]),
        (["500.5-", "−2.5"], [-500.5, -2.5]),
        (["12.5%", "66.6 %"], [0.125, 0.666]),
        (["12,5%", "66,6%"], [0.125, 0.666]),
        (["1,234,567", "2,345,678"], [1234567, 2345678]),
        (["1.234.567", "2.345.678"], [1234567, 2345678]),
    ],
)
def test_numbers_are_read_as_people_write_them(read, cells, written, meant):
    table = column_of(read, written)

    assert table.column("amount").kind == "number"
    assert cells(table, "amount") == pytest.approx(meant, rel=1e-15)


def test_one_cell_far_down_decides_the_decimal_mark(read, cells):
    table = column_of(read, ["1.234"] * 3_000 + ["2,5"])

    assert cells(table, "amount")[-2:] == [1234, 2.5]


def test_cells_that_could_be_thousands_or_decimals_are_asked_about(read):
    table = column_of(read, ["1.234", "2.345"])
    question = table.questions[0]

    assert (question.id, question.default) == ("numbers:amount", "point")
    assert [worded(option.sample[0]) for option in question.options] == ["1.234 is 1.234", "1.234 is 1,234"]
    assert [worded(option.meaning) for option in question.options] == [
        "a total of 3.579, 1.79 on average",
        "a total of 3,579, 1,790 on average",
    ]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("text", "default"),
    [
        ("row;amount\nA;2,020\nB;3,125\n", "comma"),
        ("row;amount\nA;2.020\nB;3.125\n", "comma"),  # its points part thousands
        ("row;amount;share\nA;2,020;0.85\nB;3,125;0.5\n", "point"),  # another column has decimal points
        ('row,amount\nA,"2,020"\nB,"3,125"\n', "point"),
    ],
)
def test_between_semicolons_a_comma_is_a_decimal_mark_unless_other_cells_say_otherwise(read, text, default):
    assert [(each.id, each.default) for each in read(text).questions] == [("numbers:amount", default)]


def test_an_answer_decides_how_numbers_are_read(tmp_path, cells):
    content = b"row,amount\nA,1.234\nB,2.345\n"

    table = read_upload("file.csv", content, tmp_path, {"numbers:amount": "comma"})

    assert cells(table, "amount") == [1234, 2345]


def test_many_cells_with_three_digits_beside_small_ones_are_thousands(read, cells):
    table = column_of(read, [f"{place},{place:03d}" for place in range(101, 161)] + ["830"])

    assert cells(table, "amount")[-2:] == [160160, 830]
    assert table.questions == ()
    assert any("part thousands" in worded(finding.text) for finding in table.findings)


def test_a_column_that_mixes_point_and_comma_is_read_cell_by_cell_and_said(read, cells):
    table = column_of(read, ["1.234,50", "1,234.50", "7,25", "7.5"])

    assert cells(table, "amount") == [1234.5, 1234.5, 7.25, 7.5]
    assert any("decimal point and others a decimal comma" in worded(finding.text) for finding in table.findings)


def test_a_certain_column_decides_for_an_uncertain_one(read, cells):
    table = read("id;sure;open\nA;0,5;1.234\nB;2,5;2.345\n")

    assert cells(table, "open") == [1234, 2345]


def test_uncertain_percentages_stay_percentages(read, cells):
    table = read("id;sure;share\nA;0,5;1,234%\nB;2,5;2,345%\n")

    assert cells(table, "share") == [0.01234, 0.02345]


def test_percentages_beside_shares_without_a_sign_are_asked_about_with_the_scale(read, cells):
    table = column_of(read, ["83%", "0.45", "12.5 %", "0.07"], name="score")
    (question,) = table.questions

    assert cells(table, "score") == pytest.approx([0.83, 0.45, 0.125, 0.07])
    assert "per cent sign" in worded(question.text)
    assert [worded(option.sample[0]) for option in question.options] == ["0.45 is 0.45", "0.45 is 0.0045"]


def test_the_scale_of_numbers_without_a_sign_is_read_as_answered(tmp_path, cells):
    content = b"row,score\nA,83%\nB,0.45\nC,45\n"
    table = read_upload("file.csv", content, tmp_path, {"numbers:score": "per cent"})

    assert cells(table, "score") == pytest.approx([0.83, 0.0045, 0.45])


def test_percentages_beside_numbers_far_above_one_are_percentages_all_and_that_is_said(read, cells):
    table = column_of(read, ["83%", "45", "12.5 %", "7"], name="score")

    assert cells(table, "score") == pytest.approx([0.83, 0.45, 0.125, 0.07])
    assert table.questions == ()
    assert any("carry a per cent sign" in worded(finding.text) for finding in table.findings)


def test_marks_of_footnotes_are_taken_off_and_said(read, cells):
    table = column_of(read, ["23.93*", "7.25", "1,250.00", "3.50 †"])

    assert cells(table, "amount") == [23.93, 7.25, 1250, 3.5]
    assert any("footnote" in worded(finding.text) for finding in table.findings)


def test_a_star_behind_every_number_is_a_unit(read):
    assert column_of(read, ["3*", "4*", "5*"], name="hotel").column("hotel").kind == "text"


@pytest.mark.parametrize(
    ("written", "meant"),
    [(["12k", "950", "1.5k"], [12000, 950, 1500]), (["1,5 Mio", "250k", "900"], [1500000, 250000, 900])],
)
def test_amounts_in_thousands_or_millions_are_read_and_said(read, cells, written, meant):
    table = column_of(read, written)

    assert cells(table, "amount") == pytest.approx(meant)
    assert any("thousands" in worded(finding.text) for finding in table.findings)


def test_thousands_are_understood_among_amounts_only(read):
    assert column_of(read, ["5k", "10k", "5k"], name="race").column("race").kind != "number"


def test_amounts_marked_as_credit_or_debit_stay_as_they_are(read):
    assert column_of(read, ["100 CR", "100 DR", "7 CR"]).column("amount").kind == "text"


@pytest.mark.parametrize("name", ["policy_no", "customer"])
def test_a_plus_in_front_of_an_id_stays(read, cells, name):
    assert cells(column_of(read, ["+100", "+101", "+102"], name=name), name) == ["+100", "+101", "+102"]


def test_shares_with_three_decimals_are_not_thousands(read, cells):
    table = column_of(read, ["0.123", "0.456"])

    assert cells(table, "amount") == [0.123, 0.456]
    assert table.findings == ()


def test_several_currencies_are_kept_in_mind(read):
    table = column_of(read, ["$1,000.50", "€7.25", "EUR 5.50"])

    assert worded(table.decisions[-1].choice) == "amounts in EUR and USD"


@pytest.mark.parametrize("ids", [["00123", "00456"], ["12345678901234567890", "12345678901234567891"]])
def test_ids_of_digits_stay_text(read, cells, ids):
    table = column_of(read, ids, name="reference")

    assert cells(table, "reference") == ids


def test_whole_numbers_named_as_ids_stay_text(read, cells):
    assert cells(column_of(read, ["17", "18"], name="customerID"), "customerID") == ["17", "18"]


def test_missing_words_are_counted_and_named(read, cells):
    table = column_of(read, ["1.5", "NA", "-", "#N/A", "", "2.5"])

    assert cells(table, "amount") == [1.5, None, None, None, None, 2.5]
    assert table.column("amount").missing == 4
    assert table.findings[0].count == 3


def test_infinite_numbers_are_missing_and_counted(read, cells):
    table = column_of(read, ["1.5", "inf", "-inf", "1e999", "2"])

    assert cells(table, "amount") == [1.5, None, None, None, 2]
    assert (table.column("amount").missing, table.findings[0].count) == (3, 3)


def test_few_cells_that_are_no_numbers_are_missing_and_shown(read):
    table = column_of(read, ["1.5"] * 500 + ["oops"])

    assert table.column("amount").kind == "number"
    assert table.column("amount").missing == 1
    assert "“oops”" in worded(table.findings[0].text)


def test_many_cells_that_are_no_numbers_keep_the_column_text(read):
    column = column_of(read, ["1.5", "2.5", "3.5", "oops"]).column("amount")

    assert column.kind == "text"
    assert "only 3 of 4" in worded(column.evidence)


@pytest.mark.every(8)
@pytest.mark.parametrize(
    ("written", "first"),
    [
        (["2025-01-31", "2025-02-01"], datetime.date(2025, 1, 31)),
        (["2025/1/31", "2025/2/1"], datetime.date(2025, 1, 31)),
        (["2025-01-31 08:15", "2025-02-01 09:00:30"], datetime.datetime(2025, 1, 31, 8, 15)),
        (["2025-01-31T08:15:00", "2025-02-01"], datetime.datetime(2025, 1, 31, 8, 15)),
        (["31.01.2025", "01.02.2025"], datetime.date(2025, 1, 31)),
        (["2025-01-31T00:15:00+02:00", "2025-02-01T09:00:00+01:00"], datetime.datetime(2025, 1, 31, 0, 15)),
        (["2025-01", "2025-02"], datetime.date(2025, 1, 1)),
        (["31/01/2025", "01/02/2025"], datetime.date(2025, 1, 31)),
        (["Fri 31/01/2025", "Sat 01/02/2025"], datetime.date(2025, 1, 31)),
        (["Fr., 31.01.2025", "Sa., 01.02.2025"], datetime.date(2025, 1, 31)),
        (["Fri 2025-01-31", "Sat 2025-02-01"], datetime.date(2025, 1, 31)),
        (["31/01/25", "01/02/25", "17/02/25"], datetime.date(2025, 1, 31)),
        (["25-01-31", "25-02-01", "25-02-17"], datetime.date(2025, 1, 31)),
        (["01/31/25", "02/01/25"], datetime.date(2025, 1, 31)),
        (["01/31/2025", "02/01/2025"], datetime.date(2025, 1, 31)),
    ],
)
def test_dates_are_read_where_day_and_month_are_certain(read, cells, written, first):
    table = column_of(read, written, name="when")

    assert table.column("when").kind == "date"
    assert cells(table, "when")[0] == first


@pytest.mark.every(2)
@pytest.mark.parametrize("form", ["{0}-{1:02d}", "{0}/{1}", "{1:02d}/{0}", "{1}-{0}"])
def test_every_month_of_a_year_is_read_as_itself(read, cells, form):
    table = column_of(read, [form.format(2025, month) for month in range(1, 13)], name="when")

    assert cells(table, "when") == [datetime.date(2025, month, 1) for month in range(1, 13)]


def test_one_day_over_twelve_far_down_decides(read, cells):
    table = column_of(read, ["03/04/2025"] * 3_000 + ["25/04/2025"], name="when")

    assert cells(table, "when")[0] == datetime.date(2025, 4, 3)


def test_dates_without_a_day_over_twelve_are_asked_about(read):
    table = column_of(read, ["03/04/2025", "05/06/2025", "07/08/2025"], name="when")

    assert table.column("when").kind == "date"
    assert table.questions[0].id == "dates:when"
    assert [worded(option.sample[0]) for option in table.questions[0].options] == [
        "03/04/2025 is 3 April 2025",
        "03/04/2025 is 4 March 2025",
    ]


def test_a_date_whose_year_may_stand_at_either_end_is_asked_about_in_true_words(read):
    question = column_of(read, ["31/01/25", "25/03/31"], name="when").questions[0]

    assert [option.key for option in question.options] == ["day first", "year first"]
    assert "Both ends could be the day" in worded(question.text)


def test_an_answer_decides_how_dates_are_read(tmp_path, cells):
    content = b"row,when\nA,03/04/2025\nB,05/06/2025\n"

    table = read_upload("file.csv", content, tmp_path, {"dates:when": "month first"})

    assert cells(table, "when")[0] == datetime.date(2025, 3, 4)


def test_another_column_marks_the_default_of_dates(read):
    table = read("id,sure,when\nA,01/31/2025,03/04/2025\nB,02/28/2025,05/06/2025\n")

    assert table.questions[0].default == "month first"


def test_days_that_do_not_exist_are_no_dates(read):
    assert column_of(read, ["2025-02-30", "2025-02-31", "2025-04-31"], name="when").column("when").kind == "text"


@pytest.mark.every(2)
@pytest.mark.parametrize("pair", [("Yes", "No"), ("Ja", "Nein"), ("churned", "stayed"), ("TRUE", "false"), ("f", "m")])
def test_two_texts_are_a_flag_and_keep_their_labels(read, cells, pair):
    table = column_of(read, [*pair, pair[0].upper()], name="left")

    assert table.column("left").kind == "flag"
    assert cells(table, "left") == [*pair, pair[0].upper()]


def test_zeros_and_ones_are_numbers(read):
    assert column_of(read, ["0", "1", "1"], name="left").column("left").kind == "number"


def test_a_column_without_cells_is_named(read):
    table = read("id,nothing\nA,\nB,\n")

    assert worded(table.column("nothing").evidence) == "every cell is empty"
    assert table.findings[0].column == "nothing"


def test_a_column_tells_its_evidence_and_its_first_cells(read):
    column = column_of(read, ["£1,000.00", "£2.50", "£2.50", "£3.75"]).column("amount")

    assert worded(column.evidence).startswith("4 of 4 filled cells are numbers")
    assert column.examples == ("£1,000.00", "£2.50", "£3.75")
    assert column.distinct == 3


def test_a_table_on_its_side_fits_into_the_memory_of_one_connection(tmp_path):
    lines = [line.split(",") for line in untidy.table(untidy.customers()).decode().splitlines()]
    path = tmp_path / "side.csv"
    path.write_text("".join(",".join(cells) + "\n" for cells in zip(*lines, strict=True)))
    (tmp_path / "work").mkdir()

    found = read_here("side.csv", path, tmp_path / "work", {})

    assert (found.count, len(found.columns)) == (4, 121)
    assert not list((tmp_path / "work").glob("*.part*"))
