"""The band holds for the whole curve at once."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.band import band, places
from metrics.profit import profit_curve
from tests.metrics.rows import cells, customers, ledger_of

PAYOFF = cells(73, -27)


def test_the_critical_value_is_wider_than_for_one_threshold():
    for useful in (True, False):
        curve = profit_curve(build_ledger(customers(2000, 1, useful)), PAYOFF)
        assert 1.96 < band(curve).critical < 4


def test_the_band_lies_around_the_curve_and_is_the_same_every_time():
    curve = profit_curve(build_ledger(customers(500, 2, useful=True)), PAYOFF)
    found, again = band(curve), band(curve)

    assert found.high - curve.profit == pytest.approx(found.above * found.error)
    assert curve.profit - found.low == pytest.approx(found.below * found.error)
    assert found.below[-1] == pytest.approx(found.critical, rel=0.1)
    assert found.critical == again.critical


@pytest.mark.prove
@pytest.mark.parametrize("repeats", [30, pytest.param(120, marks=pytest.mark.prove)])
def test_the_whole_true_curve_lies_within_the_band_as_often_as_promised(repeats):
    # The score is the true risk, so the profit expected at threshold t is n E[(100 s - 27) 1(s >= t)].
    count = 600
    risk = np.sort(np.random.default_rng(0).beta(1, 2.7, 400_000))[::-1]
    expected = count * np.concatenate(([0.0], np.cumsum(100 * risk - 27))) / len(risk)
    inside = 0
    for seed in range(repeats):
        curve = profit_curve(build_ledger(customers(count, seed, useful=True), bins=64), PAYOFF)
        truth = expected[np.searchsorted(-risk, -curve.ledger.edges["lo"].to_numpy(), side="right")]
        own = band(curve)
        # Normal deviations say nothing where hardly anybody is contacted: there the band covers less than promised.
        seen = curve.contacted[1:] >= 20
        inside += ((own.low[1:] <= truth) & (truth <= own.high[1:]))[seen].all()

    assert inside / repeats >= 0.93


def test_the_critical_value_is_that_of_resampled_rows():
    frame = customers(4000, 6, useful=True).sort_values("score", ascending=False)
    curve, each = profit_curve(build_ledger(frame), PAYOFF), np.where(frame["outcome"] == 1, 73.0, -27.0)
    edges, draw, drawn = places(curve), np.random.default_rng(7), []
    for _ in range(2000):
        weights = np.bincount(draw.integers(0, 4000, 4000), minlength=4000)
        drawn.append(np.cumsum(weights * each)[curve.contacted[edges].astype(int) - 1])
    error = np.std(drawn, axis=0)
    largest = (np.abs(np.array(drawn) - curve.profit[edges]) / error)[:, curve.contacted[edges] >= 20].max(axis=1)

    assert band(curve).critical == pytest.approx(np.quantile(largest, 0.95), rel=0.06)


def test_a_curve_without_chance_has_no_band():
    curve = profit_curve(ledger_of([0.5], [1]), PAYOFF)

    assert band(curve).critical == 0
    assert band(curve).low.tolist() == curve.profit.tolist()


@pytest.mark.parametrize("count", [2, 5, 12])
def test_the_smallest_files_have_a_finite_band(count):
    found = band(profit_curve(ledger_of(np.linspace(0, 1, count), [1, 0] * (count // 2) + [1] * (count % 2)), PAYOFF))

    assert np.isfinite(found.low).all()
    assert np.isfinite(found.high).all()
