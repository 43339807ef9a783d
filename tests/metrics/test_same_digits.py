"""What is drawn by lot is drawn alike in every release: a story that is opened again later shows the digits it was told with."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.ledger import build_ledger
from metrics.as_good import as_good
from metrics.assumption import Assumption
from metrics.band import band
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit, deals
from metrics.decision.gain_at import gain_at
from metrics.decision.optimism import World, promise
from metrics.decision.payback import Plan, payback
from metrics.decision.uncertainty import bars
from metrics.payoff import OutcomeCells
from metrics.profit import profit_curve
from metrics.resample import situations
from tests.metrics.rows import customers, price

FORM = OutcomeCells(price(73, 50, 90), price(-27))
CUSTOMERS = customers(600, 1, useful=True)


def curve_of(frame=CUSTOMERS):
    return profit_curve(build_ledger(frame, ["fold"]), FORM.payoff())


def fit_of(curve):
    return cross_fit(curve.ledger, FORM.payoff(), best_baseline(baselines(curve)))


def bars_of(curve):
    return bars(gain_at(curve, FORM, fit_of(curve), baselines(curve)))


def test_the_twenty_folds_are_dealt_alike():
    ways = deals(20)

    assert len(ways) == 20
    assert [np.flatnonzero(part).tolist() for part in ways[0]] == [
        [5, 7, 9, 19],
        [2, 11, 13, 17],
        [0, 3, 8, 18],
        [1, 4, 14, 16],
        [6, 10, 12, 15],
    ]
    assert np.flatnonzero(ways[-1][0]).tolist() == [3, 6, 8, 19]


def test_what_a_threshold_earns_on_other_rows_is_told_alike():
    fit = fit_of(curve_of())

    assert (fit.profit, fit.gain, fit.error) == pytest.approx((5857.35, 3957.35, 584.525217), rel=1e-6)


def test_the_band_of_a_curve_is_told_alike():
    assert band(curve_of()).critical == pytest.approx(2.925416084, rel=1e-6)


def test_what_is_as_good_as_the_best_is_told_alike():
    curve = curve_of(customers(20_000, 3, useful=True))

    assert as_good(curve, curve.profit[curve.best]).bound == pytest.approx(8539.01958, rel=1e-6)


def test_the_ranges_of_one_more_point_are_told_alike():
    drawn = situations(curve_of(), 200)

    assert [*np.quantile(drawn.auc, [0.025, 0.975]), *np.quantile(drawn.hit_profit, [0.025, 0.975])] == pytest.approx(
        [0.748466064, 0.820906463, 6588.783182, 9289.105081], rel=1e-6
    )


def test_the_ranges_of_data_and_assumptions_are_told_alike():
    found = bars_of(curve_of())

    assert [*found.assumptions, *found.together] == pytest.approx(
        [3135.4955, 4264.123467, 2370.74022, 5114.925114], rel=1e-6
    )


def test_the_range_of_what_is_paid_back_is_told_alike():
    plan = Plan(price(500, 0, 1000), price(0), Assumption("rate", "share", 0, 0.1, 0.2), 12)

    assert payback(1000, np.linspace(500, 1500, 4000), plan).worth_range == pytest.approx(
        (-184.832616, 1151.41786), rel=1e-6
    )


def test_the_files_of_a_known_world_are_drawn_alike():
    found = promise(World(73, -27), 100, files=2)

    assert (found.apparent, found.true_gain) == pytest.approx((8.765, 7.728340273), rel=1e-6)
