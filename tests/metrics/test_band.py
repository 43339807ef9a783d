"""The band holds for the whole curve at once."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledger import build_ledger
from metrics.band import as_good, band
from metrics.payoff import column_payoff
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

    assert found.high - curve.profit == pytest.approx(found.critical * found.error)
    assert curve.profit - found.low == pytest.approx(found.critical * found.error)
    assert found.critical == again.critical


def test_the_whole_true_curve_lies_within_the_band_as_often_as_promised():
    # The score is the true risk, so the profit expected at threshold t is n E[(100 s - 27) 1(s >= t)].
    count, repeats = 600, 120
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


def test_a_curve_without_chance_has_no_band():
    curve = profit_curve(ledger_of([0.5], [1]), PAYOFF)

    assert band(curve).critical == 0
    assert band(curve).low.tolist() == curve.profit.tolist()


@pytest.mark.parametrize("count", [2, 5, 12])
def test_the_smallest_files_have_a_finite_band(count):
    found = band(profit_curve(ledger_of(np.linspace(0, 1, count), [1, 0] * (count // 2) + [1] * (count % 2)), PAYOFF))

    assert np.isfinite(found.low).all()
    assert np.isfinite(found.high).all()


def test_as_good_is_one_stretch_around_the_best():
    curve = profit_curve(build_ledger(customers(3000, 3, useful=True)), PAYOFF)
    low, high = as_good(curve)

    assert low <= curve.best <= high
    assert (curve.profit[low : high + 1] >= 0.99 * curve.profit[curve.best]).all()
    assert curve.profit[low - 1] < 0.99 * curve.profit[curve.best]
    assert curve.profit[high + 1] < 0.99 * curve.profit[curve.best]


def test_a_second_top_elsewhere_is_not_part_of_the_stretch():
    # 100, 60, 160, 120, 80, 159: the last is within one per cent of the best but not beside it.
    money = {"value": [100.0, 0, 100, 0, 0, 79], "cost": [0.0, 40, 0, 40, 40, 0]}
    curve = profit_curve(ledger_of([6, 5, 4, 3, 2, 1], [1, 0, 1, 0, 0, 1], **money), column_payoff())

    assert as_good(curve) == (3, 3)


def test_where_nothing_is_earned_only_nobody_is_as_good():
    curve = profit_curve(ledger_of([0.9, 0.8], [0, 0]), PAYOFF)

    assert as_good(curve) == (0, 0)
