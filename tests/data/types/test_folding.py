"""Findings of many columns are told once, and of few columns one by one."""

from __future__ import annotations

from data.dataset import Finding
from data.types.folding import MOST, folded


def empty(count: int) -> list[Finding]:
    return [Finding("note", f"{place} cells of “x{place}” are empty.", f"x{place}", place) for place in range(count)]


def test_what_is_true_of_many_columns_is_told_once_and_counts_for_all():
    other = Finding("fine", "Every row is used.")

    assert folded([*empty(MOST + 1), other]) == [
        Finding(
            "note",
            "0 cells of “x0” are empty. So it is with 20 more columns: “x1”, “x2”, “x3” and others.",
            "x0",
            sum(range(MOST + 1)),
        ),
        other,
    ]


def test_of_few_columns_everything_is_told():
    findings = [
        Finding("note", "1 title line was left out."),
        Finding("note", "2 title lines were left out."),
        *empty(MOST),
    ]

    assert folded(findings) == findings
