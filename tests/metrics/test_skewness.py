"""Few large gains among many small costs: the range reaches to their side."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.payoff import column_payoff
from metrics.profit import profit_curve
from metrics.skewness import cubes, errors_away, interval, skewness
from tests.metrics.rows import cells, customers, frame_of
from tests.metrics.worlds import WORLDS


def test_a_count_of_ten_has_nearly_the_exact_limits_of_poisson():
    below, above = errors_away([1.96, -1.96], 1 / np.sqrt(10))

    # Exact: 4.80 and 18.39 (Garwood 1936).
    assert 10 - below * np.sqrt(10) == pytest.approx(4.80, abs=0.15)
    assert 10 - above * np.sqrt(10) == pytest.approx(18.39, abs=0.25)


@given(st.floats(-4, 4), st.floats(-0.5, 0.5))
def test_the_other_side_of_the_other_skewness_is_as_far(z, skew):
    assert errors_away(z, skew) == pytest.approx(-errors_away(-z, -skew), abs=1e-9)


@given(st.floats(-0.7, 0.7))
def test_more_certainty_is_a_wider_range(skew):
    found = errors_away(np.linspace(-4, 4, 50), skew)

    assert (np.diff(found) > 0).all()


def test_without_skewness_nothing_changes():
    assert errors_away([1.5, -2.0], 0.0).tolist() == [1.5, -2.0]


def test_cubes_are_those_of_the_rows_one_by_one():
    flat = customers(400, 3, useful=True).sort_values("score", ascending=False)
    varied = WORLDS["log-normal values"].file(2).sort_values("score", ascending=False)
    for frame, payoff, each in (
        (flat, cells(73, -27), np.where(flat["outcome"] == 1, 73.0, -27.0)),
        (varied, column_payoff(), varied["value"] * varied["outcome"] - varied["cost"]),
    ):
        curve = profit_curve(build_ledger(frame, bins=1 << 20), payoff)
        wanted = np.concatenate([[0.0], np.cumsum(np.asarray(each) ** 3)])[curve.contacted.astype(int)]
        assert cubes(curve) == pytest.approx(wanted, rel=1e-6, abs=1e-6 * np.abs(wanted).max())


def test_the_skewness_is_that_of_sums_of_drawn_rows():
    draw = np.random.default_rng(4)
    brings = np.concatenate([np.exp(draw.normal(3, 1, 40)), np.full(160, -5.0), np.zeros(300)])
    sums = brings[draw.integers(0, len(brings), (40_000, len(brings)))].sum(axis=1)
    wanted = float(((sums - sums.mean()) ** 3).mean() / sums.std() ** 3)
    found = skewness(np.array(brings.sum()), np.array((brings**2).sum()), np.array((brings**3).sum()), len(brings))

    assert float(found) == pytest.approx(wanted, abs=0.04)


def test_what_does_not_vary_has_none():
    curve = profit_curve(build_ledger(frame_of([0.5, 0.4], [1, 1])), cells(10, -10))

    assert skewness(curve.profit, curve.ledger.quadratic(curve.payoff.profit), cubes(curve), 2).tolist()[-1] == 0


def test_the_range_of_ten_counted_is_nearly_that_of_poisson():
    # Garwood (1936), as above; ten times as much money has ten times the range.
    assert interval(10, np.sqrt(10), 1 / np.sqrt(10), 1.96) == pytest.approx((4.80, 18.39), abs=0.25)
    assert interval(100, 10 * np.sqrt(10), 1 / np.sqrt(10), 1.96) == pytest.approx((48.0, 183.9), abs=2.5)
