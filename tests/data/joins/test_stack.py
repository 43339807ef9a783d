import datetime

import pytest

from data.joins.stack import layouts, stack
from data.roles.choices.sheet_names import period_in
from stories.file_words import worded


@pytest.mark.parametrize(
    ("name", "month"),
    [
        ("hotel_2016-07.csv", datetime.date(2016, 7, 1)),
        ("scores 202503.csv", datetime.date(2025, 3, 1)),
        ("scores_2025-03-31.csv", datetime.date(2025, 3, 31)),
        ("März 2025.xlsx", datetime.date(2025, 3, 1)),
        ("Q2_2025.csv", datetime.date(2025, 4, 1)),
        ("run_12345678.csv", None),
        ("scores.csv", None),
    ],
)
def test_the_month_is_read_from_the_name(name, month):
    assert period_in(name) == month


def test_files_of_one_layout_belong_together_and_others_apart(read):
    one, two = read("id,score,left\nA,0.5,1\n", "a.csv"), read("left,ID,Score\n1,B,0.5\n", "b.csv")
    other = read("id,plan,city\nA,x,y\n", "c.csv")

    assert layouts([one, other, two]) == [[one, two], [other]]


def test_predictions_and_outcomes_are_never_stacked(read):
    one = read("id,a,b,c,d,score\nA,1,2,3,4,0.5\n", "a.csv")
    two = read("id,a,b,c,d,left\nA,1,2,3,4,1\n", "b.csv")

    assert len(layouts([one, two])) == 2


def test_batches_stand_below_one_another_with_their_month(read, tmp_path, cells):
    one = read("id,score,left\nA,0.5,1\nB,0.25,0\n", "x_2025-01.csv")
    two = read("left,ID,score,note\n1,C,0.75,new\n", "x_2025-02.csv")
    table = stack([one, two], tmp_path)

    assert cells(table, "id") == ["A", "B", "C"]
    assert cells(table, "score") == [0.5, 0.25, 0.75]
    assert cells(table, "note") == [None, None, "new"]
    assert cells(table, "period") == [datetime.date(2025, 1, 1)] * 2 + [datetime.date(2025, 2, 1)]
    assert any("“note” is not in x_2025-01.csv" in worded(finding.text) for finding in table.findings)


def test_the_same_file_twice_counts_once(read, tmp_path):
    one, again = read("id,score\nA,0.5\n", "a.csv"), read("id,score\nA,0.5\n", "b.csv")
    table = stack([one, again], tmp_path)

    assert table.count == 1
    assert "same file" in worded(table.findings[-1].text)


def test_names_without_a_month_are_the_period_themselves(read, tmp_path, cells):
    one, two = read("id,score\nA,0.5\n", "north.csv"), read("id,score\nB,0.25\n", "south.csv")

    assert cells(stack([one, two], tmp_path), "period") == ["north", "south"]
