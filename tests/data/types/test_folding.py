"""Findings of many columns are told once, and of few columns one by one."""

from __future__ import annotations

from data.dataset import Finding
from data.said import named, said
from data.types.folding import MOST, folded
from stories.file_words import worded


def empty(count: int) -> list[Finding]:
    names = {place: f"x{place}" for place in range(count)}
    return [Finding("note", said("column-empty", name=name), name, place) for place, name in names.items()]


def test_what_is_true_of_many_columns_is_told_once_and_counts_for_all():
    other = Finding("fine", said("rows-usable", usable=8, rows=8))
    found = folded([*empty(MOST + 1), other])

    assert [worded(finding.text) for finding in found] == [
        "Every cell of “x0” is empty. So it is with 20 more columns: “x1”, “x2”, “x3” and others.",
        "8 of 8 rows have a score and an outcome.",
    ]
    assert (found[0].column, found[0].count) == ("x0", sum(range(MOST + 1)))


def test_columns_are_told_apart_by_what_is_said_of_them_and_not_by_their_cells():
    kinds = [said("cells-dates"), said("cells-numbers")]
    findings = [
        Finding("note", said("cells-misfit", count=place, name=f"x{place}", kind=kind, cells=named(["?"])), f"x{place}")
        for kind in kinds
        for place in range(MOST + 1)
    ]

    assert [worded(finding.text).partition(" So it is")[0] for finding in folded(findings)] == [
        "0 cells of “x0” are no dates (“?”) and count as missing.",
        "0 cells of “x0” are no numbers (“?”) and count as missing.",
    ]


def test_of_few_columns_everything_is_told():
    findings = [
        Finding("note", said("empty-rows", count=1)),
        Finding("note", said("empty-rows", count=2)),
        *empty(MOST),
    ]

    assert folded(findings) == findings
