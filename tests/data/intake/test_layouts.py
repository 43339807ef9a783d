"""Layouts that tools write, by kind of difficulty: which are read right or asked about, and how many are not yet."""

from __future__ import annotations

import pytest

from tests.data.layouts.grading import PASSED, WORST, by_kind, grade, layouts, read

EVERY = list(layouts())
# Kinds of which a layout is still read wrong, and how many of each: a number that falls is taken down here.
OPEN: dict[str, int] = {}


def test_there_are_enough_of_them_and_each_has_a_name_of_its_own():
    assert len(EVERY) >= 150
    assert len({(layout.kind, layout.name) for layout in EVERY}) == len(EVERY)


SETTLED = [layout for layout in EVERY if layout.kind not in OPEN]


@pytest.mark.parametrize("layout", SETTLED[::60], ids=lambda layout: f"{layout.kind} {layout.name}")
def test_a_layout_of_a_settled_kind_is_read_right_or_asked_about(layout):
    assert grade(layout.wanted, read(layout)) == (PASSED, [])


@pytest.mark.prove
def test_as_many_of_each_kind_are_read_right_as_are_said_to_be():
    graded = [(layout, grade(layout.wanted, read(layout))[0]) for layout in EVERY]
    found = {kind: counts.total() - counts[PASSED] for kind, counts in by_kind(iter(graded)).items()}

    assert {kind: count for kind, count in found.items() if count} == OPEN
    assert {layout.kind for layout, result in graded if result in WORST} <= set(OPEN)
