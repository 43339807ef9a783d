"""Event rates of groups, with ranges and without depending on ties."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.segment import rates, risk_groups, wilson
from tests.metrics.rows import frame_of


@pytest.mark.parametrize(
    ("events", "rows", "low", "high"),
    [
        (15, 148, 0.0624, 0.1605),
        (81, 263, 0.2553, 0.3662),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0),
    ],
)
def test_ranges_match_the_published_ones(events, rows, low, high):
    # Newcombe (1998), Statistics in Medicine 17, 857-872, tables I and II, method 3; the last by symmetry with 0 of 29.
    found = wilson(np.array([events]), np.array([rows]))

    assert (found[0][0], found[1][0]) == pytest.approx((low, high), abs=5e-5)


def test_rates_are_counted_by_level_the_highest_first():
    frame = frame_of(
        [0.5] * 60, [1] * 10 + [0] * 10 + [1] * 5 + [0] * 15 + [0] * 20, segment=["a"] * 20 + ["b"] * 20 + ["c"] * 20
    )

    found = rates(build_ledger(frame, ["segment"], bins=1), "segment")

    assert found["level"].tolist() == ["a", "b", "c"]
    assert found["rate"].tolist() == [0.5, 0.25, 0]
    assert found["rows"].tolist() == [20, 20, 20]


def test_groups_that_could_name_a_person_are_left_out():
    frame = frame_of(np.linspace(0, 1, 29), [0, 1] * 14 + [0], segment=["large"] * 20 + ["small"] * 9)

    assert rates(build_ledger(frame, ["segment"], bins=1), "segment")["level"].tolist() == ["large"]


def test_fifths_by_hand():
    found = risk_groups(np.arange(11.0), np.concatenate(([0], np.cumsum([1, 1, 1, 0, 1, 0, 0, 0, 0, 0]))))

    assert found["rows"].tolist() == [2] * 5
    assert found["rate"].tolist() == [1, 0.5, 0.5, 0, 0]


def test_a_tie_on_a_border_is_shared_out():
    # Ten tied customers of whom five leave: every fifth has half.
    assert risk_groups(np.array([0.0, 10.0]), np.array([0.0, 5.0]))["rate"].tolist() == [0.5] * 5


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 9), st.floats(0, 1)), min_size=1, max_size=12))
def test_fifths_lose_nobody(cells):
    rows = np.array([n for n, _ in cells], dtype=float)
    events = np.array([n * share for n, share in cells])
    found = risk_groups(np.concatenate(([0], rows.cumsum())), np.concatenate(([0], events.cumsum())))

    assert found["rows"].sum() == pytest.approx(rows.sum())
    assert found["events"].sum() == pytest.approx(events.sum())
    assert found["low"].between(-1e-12, found["rate"] + 1e-9).all()
    assert found["high"].between(found["rate"] - 1e-9, 1 + 1e-12).all()
