"""The band holds for the whole curve at once."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.band import as_good, band, places
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.decision.optimism import World
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


def test_as_good_is_one_stretch_around_the_best():
    curve = profit_curve(build_ledger(customers(3000, 3, useful=True)), PAYOFF)
    promised = 0.98 * curve.profit[curve.best]
    low, high = as_good(curve, promised)

    assert low <= curve.best <= high
    assert (curve.profit[low : high + 1] >= 0.99 * promised).all()
    assert curve.profit[low - 1] < 0.99 * promised
    assert curve.profit[high + 1] < 0.99 * promised


def test_a_second_top_elsewhere_is_not_part_of_the_stretch():
    # 100, 60, 160, 120, 80, 159: the last is within one per cent of the best but not beside it.
    money = {"value": [100.0, 0, 100, 0, 0, 79], "cost": [0.0, 40, 0, 40, 40, 0]}
    curve = profit_curve(ledger_of([6, 5, 4, 3, 2, 1], [1, 0, 1, 0, 0, 1], **money), column_payoff())

    assert as_good(curve, promised=160) == (3, 3)


def test_a_dip_within_the_hindsight_of_the_top_does_not_end_the_stretch():
    # 50, 90, 100, 95, 98, 60: of the top, 93 are left on other rows.
    money = {"value": [50.0, 40, 10, 0, 3, 0], "cost": [0.0, 0, 0, 5, 0, 38]}
    curve = profit_curve(ledger_of([6, 5, 4, 3, 2, 1], [1, 1, 1, 0, 1, 0], **money), column_payoff())

    assert as_good(curve, promised=100) == (3, 3)
    assert as_good(curve, promised=93) == (3, 5)


def test_a_promise_above_the_top_leaves_the_top():
    curve = profit_curve(ledger_of([3, 2, 1], [1, 0, 0]), PAYOFF)

    assert as_good(curve, promised=1000) == (1, 1)


def test_one_per_cent_is_of_what_remains_after_the_fixed_cost():
    # 1000, 992 and 980 before, 100, 92 and 80 after a fixed cost of 900.
    money = {"value": [1000.0, 0, 0], "cost": [0.0, 8, 12]}
    curve = profit_curve(ledger_of([3, 2, 1], [1, 0, 0], **money), column_payoff())

    assert as_good(curve, promised=1000) == (1, 2)
    assert as_good(curve, promised=100, fixed=900) == (1, 1)


@pytest.mark.prove
def test_the_stretch_is_about_what_truly_is_within_one_per_cent():
    # In this world 38 % to 48 % truly earn within one per cent of the best.
    world, ends = World(73, -27), []
    for seed in range(40):
        ledger = build_ledger(world.draw(5000, seed), ["fold"])
        curve = profit_curve(ledger, world.payoff)
        fit = cross_fit(ledger, world.payoff, best_baseline(baselines(curve)))
        ends.append([curve.share[edge] for edge in as_good(curve, fit.profit)])
    low, high = np.mean(ends, axis=0)

    assert low == pytest.approx(0.377, abs=0.03)
    assert high == pytest.approx(0.480, abs=0.03)


def test_where_nothing_is_earned_only_nobody_is_as_good():
    curve = profit_curve(ledger_of([0.9, 0.8], [0, 0]), PAYOFF)

    assert as_good(curve, promised=0) == (0, 0)
