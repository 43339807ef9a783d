"""Laws to draw from, and draws that leave no part of a law out."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.draws import stratified, triangular


@given(st.floats(-100, 100), st.floats(0, 50), st.floats(0.1, 50))
def test_the_triangular_law_keeps_to_its_ends_and_has_its_mean(low, to_likely, to_high):
    likely, high = low + to_likely, low + to_likely + to_high
    uniform = (np.arange(4000) + 0.5) / 4000
    drawn = triangular(uniform, low, likely, high)

    assert drawn.min() >= low - 1e-9
    assert drawn.max() <= high + 1e-9
    assert drawn.mean() == pytest.approx((low + likely + high) / 3, abs=1e-3 * (high - low))
    assert (np.diff(drawn) >= -1e-9).all()


def test_what_is_known_is_not_drawn():
    assert triangular(np.array([0.1, 0.9]), 5, 5, 5).tolist() == [5, 5]


def test_every_part_of_a_law_is_drawn_once():
    drawn = stratified(np.random.default_rng(1), 100, 3)

    assert drawn.shape == (100, 3)
    assert all(sorted((own * 100).astype(int)) == list(range(100)) for own in drawn.T)
