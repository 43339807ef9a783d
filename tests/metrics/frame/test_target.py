"""A result held against what was promised, and what a file is large enough to show."""

from __future__ import annotations

import pytest

from metrics.frame.target import held_against, rows_for, smallest_seen


@pytest.mark.parametrize(
    ("low", "high", "held"),
    [(12, 18, "reached"), (10, 18, "reached"), (7, 12, "open"), (7, 10, "open"), (2, 7, "missed")],
)
def test_a_range_is_held_against_ten(low, high, held):
    assert held_against(low, high, 10) == held
    assert held_against(-high, -low, -10, more_is_better=False) == held


def test_the_ends_of_a_range_are_in_order():
    with pytest.raises(ValueError, match="wanted its lower end first"):
        held_against(3, 2, 1)


def test_half_the_gain_wants_four_times_the_rows():
    assert smallest_seen(0.5, 1000) == pytest.approx(1400)
    assert rows_for(2000, 0.5, 1000, 1400) == pytest.approx(2000)
    assert rows_for(2000, 0.5, 1000, 700) == pytest.approx(8000)


def test_no_gain_wants_no_number_of_rows():
    with pytest.raises(ValueError, match="wanted one above zero"):
        rows_for(2000, 0.5, 1000, 0)
