from data.types.sentinels import settle
from stories.file_words import worded


def table_of(read, cells):
    return read("id,amount,score\n" + "".join(f"K{n:03d},{cell},0.{n:03d}\n" for n, cell in enumerate(cells)))


def test_a_code_apart_from_all_numbers_counts_as_missing(read, tmp_path, cells):
    table = settle(table_of(read, ["-999", "10.5", "20.5", "30.5"]), tmp_path, {})

    assert cells(table, "amount") == [None, 10.5, 20.5, 30.5]
    assert table.column("amount").missing == 1
    assert "-999 (1 times)" in worded(table.findings[-1].text)


def test_it_can_be_put_back(read, tmp_path, cells):
    table = settle(table_of(read, ["-999", "10.5", "20.5", "30.5"]), tmp_path, {"sentinel:amount": "number"})

    assert cells(table, "amount")[0] == -999


def test_negative_amounts_among_others_are_numbers(read, tmp_path):
    table = table_of(read, ["-999", "-10.5", "20.5", "30.5"])

    assert settle(table, tmp_path, {}) == table


def test_a_score_of_minus_one_is_none(read, tmp_path, cells):
    rows = "".join(f"K{n:03d},{-1 if n % 10 == 0 else n / 100}\n" for n in range(60))
    table = settle(read(f"id,score\n{rows}"), tmp_path, {})

    assert cells(table, "score")[:2] == [None, 0.01]


def test_survey_codes_that_stand_out_are_said_and_stay(read, tmp_path, cells):
    rows = "".join(f"K{n:03d},{99 if n % 4 == 0 else 18 + n % 70}\n" for n in range(400))
    table = settle(read(f"id,age\n{rows}"), tmp_path, {})

    assert "99 (100 times) oddly often" in worded(table.findings[-1].text)
    assert cells(table, "age")[0] == 99


def test_minus_one_among_positive_amounts_stays_a_number_and_is_said(read, tmp_path, cells):
    table = settle(table_of(read, ["-1", "10.5", "20.5", "-1", "30.5"]), tmp_path, {})

    assert cells(table, "amount") == [-1, 10.5, 20.5, -1, 30.5]
    assert "-1 (2 times), the only number below zero" in worded(table.findings[-1].text)


def test_minus_one_as_a_grade_is_not_said(read, tmp_path):
    table = table_of(read, ["-1", "0", "1", "-1", "1", "0"])

    assert settle(table, tmp_path, {}) == table
