"""Numbers are read out of what a tool wrapped round them."""

from __future__ import annotations

import pytest

TIMES = 6


def laid(cells):
    rows = [f"C{place}\t{cell}\t{('Yes', 'No')[place % 2]}" for place, cell in enumerate(cells * TIMES)]
    return "id\tscore\tleft\n" + "\n".join(rows) + "\n"


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("cells", "numbers"),
    [
        (("[0.67]", "[ 0.2 ]", "[.5]"), [0.67, 0.2, 0.5]),
        (("[0.3 0.7]", "[0.25  0.75]", "[1.0 0.0]"), [0.7, 0.75, 0.0]),
        (("(0.1,*0.9)", "(*0.6,0.4)", "(0.5,*0.5)"), [0.9, 0.4, 0.5]),
        (("[0.32,0.68]", "[1e-3, 0.999]", "[0.5,0.5]"), [0.68, 0.999, 0.5]),
        (
            (
                '{"vectorType":"dense","length":2,"values":[0.9,0.1]}',
                '{"type":1,"values":[0.75, 0.25]}',
                "DenseVector([0.5, 0.5])",
            ),
            [0.1, 0.25, 0.5],
        ),
        (("'0.4'", "'0.75'", "'1'"), [0.4, 0.75, 1.0]),
        (("0.83***", "0.2*", "0.5 **"), [0.83, 0.2, 0.5]),
        (("0.83 (high)", "0.2 (very low)", "0.5 (mittel)"), [0.83, 0.2, 0.5]),
    ],
)
def test_each_wrapping_is_taken_off(read, cells, numbers):
    found = read(laid(cells), "file.tsv")

    assert found.column("score").kind == "number"
    assert [number for (number,) in found.rows.frame().project("score").fetchall()] == pytest.approx(numbers * TIMES)


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "cells",
    [
        ("[0.3 0.7 0.1]", "[1 2 3]"),
        ('{"values":[0.1,0.2,0.7]}', '{"values":[1,0,0]}'),
        ("[a]", "[b]"),
        ("0.8 (high)", "low"),
        ("12 months", "3 months"),
    ],
)
def test_what_is_no_wrapped_number_stays_text(read, cells):
    assert read(laid(cells), "file.tsv").column("score").kind != "number"
