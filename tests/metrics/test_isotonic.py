"""Event rates that never fall as the score rises."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.isotonic import at, steps
from tests.metrics.rows import ledger_of


def test_neighbours_that_fall_are_pooled():
    # Rates by rising score: 0, 1, 0, 1, 1: the middle two share one half.
    found = steps(ledger_of([1, 2, 3, 4, 5], [0, 1, 0, 1, 1]))

    assert found == [(1, 0), (2, 0.5), (4, 1)]


def test_a_score_has_the_probability_of_the_last_step_that_it_reaches():
    of = [(1.0, 0.1), (2.0, 0.5), (4.0, 0.9)]

    assert at(np.array([0.0, 1.0, 1.9, 2.0, 3.9, 100]), of).tolist() == [0.1, 0.1, 0.1, 0.5, 0.5, 0.9]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 1)), min_size=1, max_size=60))
def test_rates_rise_and_keep_the_number_of_events(pairs):
    score, outcome = zip(*pairs, strict=True)
    found = steps(ledger_of(score, outcome))
    rates = [rate for _, rate in found]

    assert all(low < high for low, high in itertools.pairwise(rates))
    assert at(np.array(score, dtype=float), found).sum() == pytest.approx(sum(outcome))
