"""Lines are cut into cells in time in proportion to their length, whatever marks stand in them."""

from __future__ import annotations

import time

import pytest

from data.text.cut import Grammar, Lines, record
from data.text.sniff import guesses

QUOTE = '"'


def test_many_marks_in_a_row_are_pairs_and_one_more_if_they_are_odd():
    grammar = Grammar(",")

    assert grammar.fields(f'"{4 * QUOTE}",b') == ([f'"{4 * QUOTE}"', "b"], False)
    assert grammar.fields(f'"{5 * QUOTE}",b') == ([f'"{5 * QUOTE}",b'], True)


@pytest.mark.parametrize("marks", [100_000, 100_001])
def test_cells_of_nothing_but_marks_are_cut_in_no_time(marks):
    lines = Lines(iter([f'{number},"{QUOTE * marks}1' for number in range(30)]))
    before = time.process_time()

    found = [record(line, lines, Grammar(",")) for line in lines]

    assert len(found) == 30
    assert time.process_time() - before < 10


def test_marks_that_open_and_close_on_every_line_are_not_cut_again_and_again():
    rows = [f'C{n},{n % 2},"[{{""label"":""1"",""prob"":""0.{n}""}}]",{n % 3}' for n in range(1_500)]
    before = time.process_time()

    found = guesses(["id,predicted,probs,label", *rows])

    assert (found[0].grammar.delimiter, found[0].width) == (",", 4)
    assert time.process_time() - before < 20
