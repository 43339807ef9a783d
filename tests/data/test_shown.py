"""Names as they are shown: every sign of them can be seen, and none of them acts."""

from __future__ import annotations

import pytest

from data.shown import LONGEST, shown
from data.text.header import unique


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("\u202egpj.csv", "[U+202E]gpj.csv"),
        ("a\u2066b\u2069.csv", "a[U+2066]b[U+2069].csv"),
        ("two\nlines.csv", "two␊lines.csv"),
        ("plain.csv", "plain.csv"),
    ],
)
def test_signs_that_act_are_seen(name, seen):
    assert shown(name) == seen


def test_a_long_name_keeps_its_beginning_and_its_end():
    assert len(shown("x" * 300 + ".csv")) == LONGEST
    assert shown("x" * 300 + ".csv").endswith(".csv")


def test_a_column_that_would_read_backwards_says_so():
    names, findings = unique(["id", "\u202eerocs"])

    assert names == ("id", "[U+202E]erocs")
    assert [finding.text.key for finding in findings] == ["column-name-directed"]
