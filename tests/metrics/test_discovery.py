"""Many results at once are judged with more care than one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.discovery import adjusted, shrunken, two_sided

PROBABILITIES = st.lists(st.floats(0, 1), min_size=1, max_size=30)


def test_benjamini_and_hochberg_by_hand():
    # Ranks 1 to 4 of 4: 0.01 * 4, 0.02 * 2, 0.03 * 4 / 3, 0.5.
    assert adjusted(np.array([0.02, 0.5, 0.01, 0.03])) == pytest.approx([0.04, 0.5, 0.04, 0.04])


def test_what_could_not_be_asked_does_not_count():
    found = adjusted(np.array([0.01, np.nan, 0.04]))

    assert found[[0, 2]] == pytest.approx([0.02, 0.04])
    assert np.isnan(found[1])


@given(PROBABILITIES)
def test_adjusting_never_lowers_a_probability_and_keeps_their_order(p):
    p = np.array(p)
    found = adjusted(p)

    assert (found >= p - 1e-12).all()
    assert (found <= 1).all()
    assert (np.diff(found[np.argsort(p, kind="stable")]) >= -1e-12).all()


def test_the_normal_tails():
    assert two_sided(1.959963984540054) == pytest.approx(0.05)
    assert two_sided(np.array([0.0, -2.5758293])) == pytest.approx([1, 0.01], rel=1e-6)


def test_equal_errors_shrink_as_efron_and_morris_say():
    # Values -3, -1, 0, 1, 3 with error 1: S = 20, k - 3 = 2, so that each keeps 1 - 2 / 20 of its distance.
    found = shrunken(np.array([-3.0, -1.0, 0.0, 1.0, 3.0]), np.ones(5))

    assert found.mean == pytest.approx(0)
    assert found.values == pytest.approx(np.array([-3, -1, 0, 1, 3]) * 0.9)
    # By chance S would be 4: what is more is between them, (20 - 4) / 4.
    assert found.spread == pytest.approx(2)


def test_up_to_three_values_are_not_drawn():
    assert shrunken(np.array([-3.0, 0.0, 3.0]), np.ones(3)).values.tolist() == [-3, 0, 3]


@pytest.mark.prove
def test_drawn_values_are_nearer_to_the_truth_on_the_whole():
    draw = np.random.default_rng(5)
    true = draw.normal(0, 0.7, (4_000, 6))
    seen = true + draw.normal(0, 1, true.shape)
    drawn = np.array([shrunken(row, np.ones(6)).values for row in seen])

    assert ((drawn - true) ** 2).mean() < 0.75 * ((seen - true) ** 2).mean()


def test_differences_that_chance_explains_shrink_to_the_mean():
    found = shrunken(np.array([1.0, 1.1, 0.9, 1.0]), np.ones(4))

    assert found.spread == 0
    assert found.values == pytest.approx([1, 1, 1, 1])


def test_what_is_known_for_sure_stays():
    assert shrunken(np.array([1.0, 5.0, 3.0, 2.0]), np.array([0.0, 1.0, 1.0, 1.0])).values[0] == pytest.approx(1)
    assert shrunken(np.array([1.0, 5.0]), np.zeros(2)).values.tolist() == [1, 5]
    assert shrunken(np.array([4.0]), np.ones(1)).values == pytest.approx([4])


def test_what_is_known_for_sure_stays_however_unsure_another_is():
    found = shrunken(np.array([0.0, 0.02, 0.04, 0.06, 300.0]), np.array([0.0, 0.01, 0.01, 0.01, 100.0]))

    assert found.values[0] == pytest.approx(0, abs=1e-9)
    assert 0 < found.values[3] < 0.06
    assert found.values[4] < 1


@given(st.lists(st.tuples(st.floats(-100, 100), st.floats(0.1, 10)), min_size=2, max_size=20))
def test_shrunken_values_lie_between_themselves_and_the_mean(pairs):
    values, errors = np.array(pairs).T
    found = shrunken(values, errors)

    assert ((found.values - found.mean) * (values - found.mean) >= -1e-9).all()
    assert (np.abs(found.values - found.mean) <= np.abs(values - found.mean) + 1e-9).all()
