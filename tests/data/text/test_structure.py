import random

import pytest

from data.text.header import unique
from stories.file_words import worded
from tests.data.cut_files import cut

NAMES = "id,score,lapsed,premium,branch\n"


def customers(count=40, mark=","):
    random_ = random.Random(3)
    lines = []
    for number in range(count):
        cells = [
            f"P{1000 + number}",
            f"{random_.random():.4f}",
            str(int(random_.random() < 0.4)),
            f"{random_.uniform(10, 500):.2f}",
            random_.choice(["Home", "Motor", "Travel"]),
        ]
        lines.append(mark.join(cells) + "\n")
    return lines


ROWS = customers()


def said(text):
    return " ".join(worded(finding.text) for finding in text.findings)


def total(place):
    return sum(float(line.split(",")[place]) for line in ROWS)


def test_title_lines_above_the_header_are_left_out_and_listed(tmp_path):
    rows, text = cut("Lapse scoring,,,,\nrun 2026-02-11,,,,\n,,,,\n" + NAMES + "".join(ROWS), tmp_path)

    assert text.columns == ("id", "score", "lapsed", "premium", "branch")
    assert len(rows) == 40
    assert [line.line for line in text.left_out] == [1, 2, 3]
    assert "lines above the header were left out" in said(text)


def test_title_lines_of_one_cell_are_left_out(tmp_path):
    rows, text = cut("Scores of May\n\nas of 2026-02-11\n" + NAMES + "".join(ROWS), tmp_path)

    assert (len(rows), text.header[0]) == (40, "id")
    assert [line.line for line in text.left_out] == [1, 3]


def test_a_line_that_names_the_delimiter_is_understood(tmp_path):
    rows, text = cut("sep=;\n" + NAMES.replace(",", ";") + "".join(customers(mark=";")), tmp_path)

    assert (len(rows), text.header[-1]) == (40, "branch")
    assert worded(text.left_out[0].reason) == "it names the delimiter"


def test_comments_are_left_out(tmp_path):
    rows, text = cut("# exported, by hand\n" + NAMES + ROWS[0] + "# checked\n" + "".join(ROWS[1:]), tmp_path)

    assert len(rows) == 40
    assert [worded(line.reason) for line in text.left_out] == ["a comment", "it is a comment"]


def test_units_below_the_header_are_left_out(tmp_path):
    rows, text = cut(NAMES + "[-],[0-1],[0/1],[EUR],[-]\n" + "".join(ROWS), tmp_path)

    assert len(rows) == 40
    assert "units" in worded(text.left_out[0].reason)


def test_a_line_drawn_below_the_header_is_left_out(tmp_path):
    rows, _ = cut(NAMES + "-----,-----,-----,-----,-----\n" + "".join(ROWS), tmp_path)

    assert len(rows) == 40


def test_two_header_rows_become_one_where_the_lower_names_repeat(tmp_path):
    lines = "".join(f"A{number},{number}.5,{number},{number}.25,{2 * number}\n" for number in range(20))
    rows, text = cut("key,old,old,new,new\nid,cost,calls,cost,calls\n" + lines, tmp_path)

    assert len(rows) == 20
    assert text.columns == ("key id", "old cost", "old calls", "new cost", "new calls")


def test_group_names_over_several_columns_are_joined_to_the_names_below(tmp_path):
    lines = "".join(f"A{number},{number}.5,{number},{number}.25,{2 * number}\n" for number in range(20))
    rows, text = cut(",2024,,2025,\nid,cost,calls,cost,calls\n" + lines, tmp_path)

    assert len(rows) == 20
    assert text.columns == ("id", "2024 cost", "2024 calls", "2025 cost", "2025 calls")


def test_a_file_without_names_is_asked_about(tmp_path):
    rows, text = cut("".join(ROWS), tmp_path)

    assert len(rows) == 40
    assert text.columns[0] == "column_1"
    assert [question.id for question in text.questions] == ["header"]

    rows, text = cut("".join(ROWS), tmp_path, {"header": "first"})
    assert (len(rows), text.columns[0]) == (39, "P1000")


def test_years_as_names_are_names(tmp_path):
    lines = "".join(f"R{number},{number * 7}.5,{number * 3}.25,{number}.5\n" for number in range(1, 20))
    rows, text = cut("region,2021,2022,2023\n" + lines, tmp_path)

    assert (len(rows), text.columns) == (19, ("region", "2021", "2022", "2023"))


@pytest.mark.parametrize("first", [0, 1])
def test_classes_counted_beside_a_word_above_numbers_are_names(tmp_path, first):
    lines = "".join(f"{row},0.{row + 10},0.{90 - row},{row % 2}\n" for row in range(40))
    rows, text = cut(f",{first},{first + 1},class\n{lines}", tmp_path)

    assert len(rows) == 40
    assert text.columns[1:] == (str(first), str(first + 1), "class")
    assert text.questions == ()


def test_a_row_that_begins_to_count_is_data_where_no_word_stands_above_numbers(tmp_path):
    lines = "".join(f"C{row},{row % 2},{(row + 1) % 2},{'Yes' if row % 3 else 'No'}\n" for row in range(40))
    _, text = cut(lines, tmp_path)

    assert [question.id for question in text.questions] == ["header"]


def test_an_index_column_without_a_name_is_kept(tmp_path):
    lines = "".join(f"{number},{line}" for number, line in enumerate(ROWS))
    rows, text = cut("," + NAMES + lines, tmp_path)

    assert (len(rows), text.columns[:2]) == (40, ("column 1", "id"))


def test_names_that_lack_one_for_the_row_numbers_are_moved_or_asked_about(tmp_path):
    lines = "".join(f"{number},{line}" for number, line in enumerate(ROWS))
    _, text = cut(NAMES + lines, tmp_path, {"names": "first"})

    assert text.columns == ("column 1", "id", "score", "lapsed", "premium", "branch")


def test_a_delimiter_at_the_end_of_every_line_makes_no_column(tmp_path):
    rows, text = cut((NAMES + "".join(ROWS)).replace("\n", ",\n"), tmp_path)

    assert (len(rows), text.columns[-1]) == (40, "branch")
    assert not text.findings


def test_repeated_headers_are_left_out(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS[:20]) + NAMES + "".join(ROWS[20:]), tmp_path)

    assert len(rows) == 40
    assert text.left_out[0].line == 22
    assert "repeats the header" in said(text)


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "label", ["TOTAL", "Total", "Sum", "Gesamt", "Summe:", "Total général", "Grand total", "Итого"]
)
def test_a_total_row_is_left_out_where_label_and_sum_agree(tmp_path, label):
    rows, text = cut(NAMES + "".join(ROWS) + f"{label},,{total(2):.0f},{total(3):.2f},\n", tmp_path)

    assert len(rows) == 40
    assert "total" in said(text).lower()
    assert text.left_out[0].line == 42
    assert not text.questions


def test_subtotals_are_left_out_too(tmp_path):
    parts = [ROWS[:20], ROWS[20:]]
    sums = [sum(float(line.split(",")[3]) for line in part) for part in parts]
    content = NAMES + "".join(
        "".join(part) + f"Subtotal,,,{amount:.2f},\n" for part, amount in zip(parts, sums, strict=True)
    )
    rows, _ = cut(content + f"Total,,,{sum(sums):.2f},\n", tmp_path)

    assert len(rows) == 40


def test_a_total_in_decimal_commas_is_seen(tmp_path):
    lines = [line.replace(".", "#").replace(",", ";").replace("#", ",") for line in ROWS]
    shown = f"{total(3):,.2f}".replace(",", "#").replace(".", ",").replace("#", ".")
    rows, _ = cut(NAMES.replace(",", ";") + "".join(lines) + f"Summe;;;{shown};\n", tmp_path)

    assert len(rows) == 40


def test_a_label_without_the_sum_is_asked_about(tmp_path):
    content = NAMES + "".join(ROWS) + "Total,,,123.45,\n"
    rows, text = cut(content, tmp_path)

    assert [question.id for question in text.questions] == ["total:42"]
    assert len(rows) == 40
    assert len(cut(content, tmp_path, {"total:42": "keep"})[0]) == 41


def test_a_customer_called_total_is_no_total(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS) + "P9,0.5,1,12.50,Total Energies\n", tmp_path)

    assert (len(rows), text.questions) == (41, ())


def test_a_total_row_can_be_put_back(tmp_path):
    content = NAMES + "".join(ROWS) + f"TOTAL,,,{total(3):.2f},\n"

    assert len(cut(content, tmp_path, {"keep:line42": "yes"})[0]) == 41


def test_notes_below_the_table_are_left_out(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS) + "\nSource: policy system, May\n* preliminary\n", tmp_path)

    assert len(rows) == 40
    assert [line.line for line in text.left_out] == [43, 44]


def test_notes_with_delimiters_are_left_out(tmp_path):
    rows, _ = cut(NAMES + "".join(ROWS) + ",,,,\nSource: policy system,,,,\n", tmp_path)

    assert [row for row in rows if any(row)] == [row for row in rows if row[0].startswith("P")]


def test_a_second_table_below_is_left_out(tmp_path):
    second = "branch,customers\nHome,12\nMotor,14\nTravel,14\n"
    rows, text = cut(NAMES + "".join(ROWS) + "\n" + second, tmp_path)

    assert len(rows) == 40
    assert "second table" in said(text)


def test_a_second_table_of_the_same_width_is_left_out(tmp_path):
    second = "branch,manager,town,street,phone\n" + "".join(f"B{n},Ann,Graz,Main Street,none\n" for n in range(5))
    rows, text = cut(NAMES + "".join(ROWS) + "\n" + second, tmp_path)

    assert len(rows) == 40
    assert "second table" in said(text)


def test_a_table_that_was_pasted_twice_is_read_once(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS) + NAMES + "".join(ROWS), tmp_path)

    assert len(rows) == 40
    assert "twice" in said(text)


def test_a_small_table_above_the_large_one_is_left_out(tmp_path):
    rows, text = cut("branch,customers\nHome,12\nMotor,14\n\n" + NAMES + "".join(ROWS), tmp_path)

    assert (len(rows), text.columns[0]) == (40, "id")


def test_nothing_is_said_about_a_plain_file(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS), tmp_path)

    assert len(rows) == 40
    assert (text.findings, text.questions, text.left_out) == ((), (), ())


def test_text_only_tables_keep_their_first_row(tmp_path):
    rows, text = cut("name,town\nAnn,Graz\nBob,Lyon\nCid,Porto\n", tmp_path)

    assert (len(rows), text.columns) == (3, ("name", "town"))


def test_a_band_of_titles_above_names_that_are_complete_is_left_out(tmp_path):
    rows, text = cut("Customer,Model,Outcome,Money,Group\n" + NAMES + "".join(ROWS), tmp_path)

    assert (len(rows), text.columns) == (40, ("id", "score", "lapsed", "premium", "branch"))
    assert "band of titles" in said(text)
    assert [line.line for line in text.left_out] == [1]


def test_words_about_the_names_below_them_do_not_take_their_place(tmp_path):
    about = "Number of the policy,Score of the model,Lapsed or not,Premium of a year,Branch of trade\n"
    rows, text = cut(NAMES + about + "".join(ROWS), tmp_path)

    assert len(rows) == 40
    assert text.columns == ("id", "score", "lapsed", "premium", "branch")
    assert [line.line for line in text.left_out] == [2]


def test_a_delimiter_at_the_end_of_every_row_shifts_no_name(tmp_path):
    lines = "".join(f"Ann{n},Graz,Main Street,\n" for n in range(30))
    rows, text = cut("who,town,street\n" + lines, tmp_path)

    assert (text.columns, rows[0]) == (("who", "town", "street"), ["Ann0", "Graz", "Main Street"])
    assert text.questions == ()


def test_cells_without_a_name_at_either_end_are_asked_about(tmp_path):
    lines = "".join(f"Ann{n},Graz,Main Street,yes\n" for n in range(30))
    _, text = cut("who,town,street\n" + lines, tmp_path)

    assert [question.id for question in text.questions] == ["names"]


def test_row_numbers_without_a_name_come_first_where_the_types_say_so(tmp_path):
    _, text = cut(NAMES + "".join(f"{n},{row}" for n, row in enumerate(ROWS)), tmp_path)

    assert text.header == ("", "id", "score", "lapsed", "premium", "branch")
    assert text.questions == ()


@pytest.mark.every(4)
@pytest.mark.parametrize("blank", ["\n", ""])
@pytest.mark.parametrize(
    "second",
    [
        "branch,customers,lapsed,premium,share\nHome,20,8,1234.50,0.40\nMotor,18,6,1034.50,0.33\n",
        "month,mean,n,total,region\n2025-01,0.41,30,1200.10,N\n2025-02,0.43,30,1300.10,S\n",
        "code,a,b,c,meaning\nH1,0.1,1,12.5,Home\nM1,0.2,0,14.5,Motor\n",
    ],
)
def test_a_second_table_of_numbers_is_told_by_how_its_cells_are_written(tmp_path, second, blank):
    rows, text = cut(NAMES + "".join(ROWS) + blank + second, tmp_path)

    assert len(rows) == 40
    assert "second table" in said(text)


def test_rows_below_a_line_of_words_stay_where_they_are_written_like_those_above(tmp_path):
    rows, text = cut(NAMES + "".join(ROWS[:30]) + "policy,value,left,money,group\n" + "".join(ROWS[30:]), tmp_path)

    assert len(rows) == 40
    assert "reads like column names" in said(text)


def test_a_total_that_bears_a_date_is_a_total(tmp_path):
    rows = [row.replace("\n", f",2025-{1 + n // 28:02d}-{1 + n % 28:02d}\n") for n, row in enumerate(ROWS)]
    found, text = cut(
        NAMES.replace("\n", ",day\n") + "".join(rows) + f"Total,,{total(2):g},{total(3):.2f},,2025-06-30\n", tmp_path
    )

    assert len(found) == 40
    assert "total row" in said(text)


def test_a_total_below_ids_of_digits_is_a_total(tmp_path):
    rows = [row[1:] for row in ROWS]
    found, text = cut(NAMES + "".join(rows) + f"Total,{total(1):.4f},{total(2):g},{total(3):.2f},\n", tmp_path)

    assert len(found) == 40
    assert "total row" in said(text)


def test_a_total_that_counts_the_ids_is_a_total(tmp_path):
    found, _ = cut(NAMES + "".join(ROWS) + f"40,{total(1):.4f},{total(2):g},{total(3):.2f},Total\n", tmp_path)

    assert len(found) == 40


def test_a_name_of_very_many_letters_is_cut_and_said():
    names, findings = unique(["n" * 60_000, "n" * 60_000, "id"])

    assert [len(name) for name in names] == [200, 204, 2]
    assert [worded(finding.text)[:40] for finding in findings] == ["A column's name has 60,000 letters; it i"] * 2
    assert len(set(names)) == 3


def test_many_columns_of_one_name_are_numbered_in_their_order():
    names, findings = unique(["rate"] * 5_000)

    assert names[:3] == ("rate", "rate (2)", "rate (3)")
    assert names[-1] == "rate (5000)"
    assert len(findings) == 4_999
