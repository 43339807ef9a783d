"""Layouts that tools write, by kind of difficulty: which are read right or asked about, and how many are not yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

import pytest

from tests.data.layouts.grading import MAKERS, PASSED, WORST, by_kind, grade, layouts, read
from tests.data.layouts.truth import Layout

# Kinds of which a layout is still read wrong, and how many of each: a number that falls is taken down here.
OPEN: dict[str, int] = {}


@pytest.mark.prove
def test_there_are_enough_of_them_and_each_has_a_name_of_its_own():
    names = [(layout.kind, layout.name) for layout in layouts()]

    assert len(names) >= 150
    assert len(set(names)) == len(names)


# To make all of them takes ten seconds, and a worker makes them when it collects: here each third maker makes a few.
@pytest.mark.parametrize("make", MAKERS[::3], ids=lambda make: make.__name__)
def test_a_layout_of_a_settled_kind_is_read_right_or_asked_about(make: Callable[[], Iterator[Layout]]):
    *_, layout = islice(make(), 3)

    assert layout.kind in OPEN or grade(layout.wanted, read(layout)) == (PASSED, [])


@pytest.mark.prove
def test_as_many_of_each_kind_are_read_right_as_are_said_to_be():
    graded = [(layout, grade(layout.wanted, read(layout))[0]) for layout in layouts()]
    found = {kind: counts.total() - counts[PASSED] for kind, counts in by_kind(iter(graded)).items()}

    assert {kind: count for kind, count in found.items() if count} == OPEN
    assert {layout.kind for layout, result in graded if result in WORST} <= set(OPEN)
