"""Axes end and step at numbers that a person would choose."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charts.nice import nice_range

FACTORS = (1, 2, 2.5, 4, 5)


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([0, 132_390], (0, 160_000, 40_000)),
        ([-1_370, 110_400], (-25_000, 125_000, 25_000)),
        ([0.0, 0.43], (0, 0.5, 0.1)),
        ([-80, -20], (-80, 0, 20)),
        ([0, 100], (0, 100, 20)),
    ],
)
def test_known_axes(values, wanted):
    assert nice_range(values) == pytest.approx(wanted)


@pytest.mark.parametrize("values", [[], [0.0], [math.nan], [math.inf, math.nan]])
def test_without_a_number_there_is_still_an_axis(values):
    assert nice_range(values) == (0.0, 1.0, 0.5)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.floats(-1e9, 1e9).filter(lambda value: value == 0 or abs(value) > 1e-6), min_size=1, max_size=5))
def test_every_value_and_zero_lie_on_the_axis_in_few_even_steps(values):
    low, high, step = nice_range(values)
    slack = 1e-6 * step

    assert low - slack <= min(0.0, *values)
    assert max(0.0, *values) <= high + slack
    assert low <= 0 <= high
    assert 1 <= round((high - low) / step) <= 7
    for end in (low, high):
        assert end / step == pytest.approx(round(end / step), abs=1e-6)
    if any(values):
        assert any(step / 10 ** math.floor(math.log10(step) + 1e-9) == pytest.approx(factor) for factor in FACTORS)
