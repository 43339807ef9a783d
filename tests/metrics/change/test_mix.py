"""A difference at one mix of segments."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from metrics.change.mix import standardised, unevenness
from metrics.change.proportions import difference
from metrics.change.sums import Sums
from tests.metrics.change.rows import cells

# Charig et al. (1986): kidney stones treated by surgery and through the skin, small ones and large ones; successes.
STONES = cells({"small": ((87, 81), (270, 234)), "large": ((263, 192), (80, 55))})


def test_kidney_stones_flip():
    found = standardised(STONES, is_rate=True)

    assert found.plain.value == pytest.approx(273 / 350 - 289 / 350)
    assert found.change.value == pytest.approx(357 / 700 * (81 / 87 - 234 / 270) + 343 / 700 * (192 / 263 - 55 / 80))
    assert found.flips
    assert found.by_mix == pytest.approx(found.plain.value - found.change.value)
    assert found.compared == 1


def test_the_range_puts_together_those_of_the_segments():
    found = standardised(STONES, is_rate=True).change
    small = difference(Sums.of_events(87, 81), Sums.of_events(270, 234))
    large = difference(Sums.of_events(263, 192), Sums.of_events(80, 55))
    gaps = 81 / 87 - 234 / 270, 192 / 263 - 55 / 80

    assert found.low == pytest.approx(
        found.value - np.hypot(0.51 * (gaps[0] - small.low), 0.49 * (gaps[1] - large.low))
    )
    assert found.error == pytest.approx(np.hypot(0.51 * small.error, 0.49 * large.error))
    assert not found.clear
    assert found.p > 0.05


def test_one_segment_is_the_plain_difference():
    found = standardised(cells({"all": ((100, 20), (100, 30))}), is_rate=True)

    assert (found.change.low, found.change.high) == pytest.approx((found.plain.low, found.plain.high))
    assert not found.flips


def test_amounts_are_standardised_too():
    table = cells({"a": ([1, 2, 3], [1, 1, 2, 2, 1, 2]), "b": ([10, 12, 11, 13, 10], [9, 10])})
    found = standardised(table, is_rate=False)

    assert found.change.value == pytest.approx(9 / 16 * 0.5 + 7 / 16 * 1.7)
    assert found.change.error == pytest.approx(
        np.sqrt((9 / 16) ** 2 * (1 / 3 + 0.3 / 6) + (7 / 16) ** 2 * (1.7 / 5 + 0.5 / 2))
    )
    assert found.plain.value == pytest.approx(62 / 8 - 28 / 8)


def test_a_segment_of_one_side_cannot_be_compared():
    found = standardised(cells({"a": ((100, 20), (100, 30)), "b": ((50, 10), (0, 0))}), is_rate=True)

    assert found.compared == pytest.approx(0.8)
    assert found.change.value == pytest.approx(-0.1)
    with pytest.raises(ValueError, match="No segment has 1 rows on both sides"):
        standardised(cells({"a": ((100, 20), (0, 0)), "b": ((0, 0), (9, 1))}), is_rate=True)


def test_a_segment_without_events_has_a_range():
    found = standardised(cells({"a": ((30, 0), (30, 0)), "b": ((30, 0), (30, 0))}), is_rate=True).change

    assert (found.value, found.p) == (0, 1)
    assert not standardised(cells({"a": ((30, 0), (30, 0))}), is_rate=True).flips
    assert found.high - found.low > 0.1


events = st.integers(1, 60).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n)))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(events, events), min_size=1, max_size=4))
def test_swapped_sides_change_the_sign_and_range_and_test_agree(parts):
    found = standardised(cells({str(at): part for at, part in enumerate(parts)}), True).change
    swapped = -standardised(cells({str(at): part[::-1] for at, part in enumerate(parts)}), True).change
    assume(abs(found.p - 0.05) > 1e-6)

    assert (found.low, found.high) == pytest.approx((swapped.low, swapped.high), abs=1e-9)
    assert found.clear == (found.p < 0.05)


def test_where_all_changed_in_many_segments_no_chance_is_left():
    found = standardised(cells({str(at): ((5, 5), (5, 0)) for at in range(9)}), is_rate=True).change

    assert (found.value, found.p) == (pytest.approx(1), 0)
    assert found.clear


def test_a_strange_side_is_named():
    with pytest.raises(ValueError, match="the side 'control'; wanted 'one' and 'other'"):
        standardised(pd.DataFrame({"segment": ["a"], "side": ["control"], "n": [1], "y": [0], "yy": [0]}), True)


def test_arms_made_up_alike_are_even_and_others_are_not():
    even = pd.DataFrame({"arm": ["a", "a", "b", "b"], "segment": ["x", "y", "x", "y"], "n": [50.0, 150, 25, 75]})
    uneven = even.assign(n=[150.0, 50, 25, 75])

    assert unevenness(even) == pytest.approx(1.0)
    # Yates: x has 150 of 175 rows in a, y 50 of 125; chi-square is about 66.
    assert unevenness(uneven) < 1e-12
    assert unevenness(even[even["arm"] == "a"]) == 1.0
