"""Lists of labels beside lists of probabilities: each label's own number counts, whatever the order in a row."""

from __future__ import annotations

import pytest


def cells_of(read, cells, rows, quote='"'):
    lines = []
    for labels, numbers in rows:
        told = "[" + ", ".join(f"{quote}{label}{quote}" for label in labels) + "]"
        lines.append(f"{told}|{list(numbers)}\n")
    return cells(read("p.classes|p.scores\n" + "".join(lines), "scores.csv"), "p.scores probability Yes")


ROWS = [(("No", "Yes"), (0.7, 0.3)), (("Yes", "No"), (0.9, 0.1)), (("No", "Yes"), (0.6, 0.4))] * 4


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_number_of_a_label_is_found_wherever_it_stands(read, cells, quote):
    assert cells_of(read, cells, ROWS, quote)[:3] == [0.3, 0.9, 0.4]


def test_three_labels_have_a_column_each(read, cells):
    rows = [(("a", "b", "Yes"), (0.5, 0.3, 0.2)), (("Yes", "a", "b"), (0.1, 0.2, 0.7))] * 3

    assert cells_of(read, cells, rows)[:2] == [0.2, 0.1]


def test_lists_that_are_not_as_long_or_make_no_one_stay_as_they_are(read):
    for rows in ('["No", "Yes"]|[0.7, 0.9]\n', '["No", "Yes"]|[0.2, 0.3, 0.5]\n', '["tag one", "two"]|[3, 4]\n'):
        table = read("p.classes|p.scores\n" + rows * 6, "scores.csv")

        assert [column.name for column in table.columns] == ["p.classes", "p.scores"]
