"""The profit out of fold keeps its promise: useless models gain nothing, good ones what they really bring."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import build_ledger
from metrics.baseline import Baseline, PresentRule, baselines, best_baseline
from metrics.crossfit import cross_fit, fixed_fit
from metrics.limit import decide
from metrics.profit import profit_curve
from tests.metrics.rows import cells, customers, frame_of

FAIR = cells(73, -27)  # at a base rate of 27 % a blind contact brings nothing
NOBODY = Baseline("nobody", 0.0, 0.0)


def fit_of(frame: pd.DataFrame, payoff=FAIR, baseline=NOBODY, limit=1.0):
    return cross_fit(build_ledger(frame, ["fold"], bins=256), payoff, baseline, limit)


@pytest.mark.prove
def test_a_useless_model_gains_nothing_though_it_seems_to():
    gains, apparent = [], []
    for seed in range(40):
        ledger = build_ledger(customers(400, seed, useful=False), ["fold"], bins=256)
        curve = profit_curve(ledger, FAIR)
        base = best_baseline(baselines(curve))
        gains.append(cross_fit(ledger, FAIR, base).gain)
        apparent.append(curve.profit[curve.best] - base.profit)

    noise = np.std(gains) / np.sqrt(len(gains))
    assert np.mean(gains) <= 3 * noise
    assert np.mean(apparent) > np.mean(gains) + 5 * noise
    assert np.mean(apparent) > 0


def test_a_good_model_gains_about_what_it_really_brings():
    # Its score is the true risk, so contacting from 0.27 on is best; per customer that brings E[max(100 s - 27, 0)].
    risk = np.random.default_rng(0).beta(1, 2.7, 400_000)
    truth = 500 * np.maximum(100 * risk - 27, 0).mean()
    found = [fit_of(customers(500, seed, useful=True)) for seed in range(30)]

    gains = np.array([fit.gain for fit in found])
    assert gains.mean() == pytest.approx(truth, rel=0.07)
    assert np.mean([fit.interval[0] <= truth <= fit.interval[1] for fit in found]) >= 0.8
    assert all(fit.is_clear for fit in found)


def test_a_useless_model_is_hardly_ever_called_clear():
    assert sum(fit_of(customers(300, seed, useful=False)).is_clear for seed in range(100, 130)) <= 2


def test_the_same_rows_give_the_same_fit_in_any_order():
    frame = customers(400, 5, useful=True)

    first, again, shuffled = fit_of(frame), fit_of(frame), fit_of(frame.sample(frac=1, random_state=1))

    assert (first.gain, first.error) == (again.gain, again.error)
    assert (first.gain, first.error) == pytest.approx((shuffled.gain, shuffled.error), rel=1e-9)


def test_profit_is_the_payoff_of_the_mean_features_and_the_gain_is_what_exceeds_the_baseline():
    frame = customers(400, 6, useful=True)
    everybody = baselines(profit_curve(build_ledger(frame, ["fold"], bins=256), FAIR))["everybody"]

    fit = fit_of(frame, baseline=everybody)

    assert fit.profit == pytest.approx(FAIR.profit @ fit.features)
    assert fit.gain == pytest.approx(fit.profit - everybody.profit)
    assert fit.share == pytest.approx(fit.features[3] / 400)


def test_where_everybody_is_best_there_is_no_gain_and_no_doubt():
    frame = customers(300, 1, useful=True).round({"score": 1})
    generous = cells(100, 1)
    everybody = baselines(profit_curve(build_ledger(frame, ["fold"], bins=256), generous))["everybody"]

    fit = fit_of(frame, generous, everybody)

    assert (fit.gain, fit.error) == pytest.approx((0, 0), abs=1e-6)
    assert not fit.is_clear


def test_the_error_at_a_fixed_threshold_is_that_of_the_paired_difference():
    draw = np.random.default_rng(2)
    frame = customers(300, 2, useful=True).round({"score": 2})
    ledger = build_ledger(frame, ["fold"])
    curve = profit_curve(ledger, FAIR)
    base = baselines(curve, PresentRule(threshold=0.6))["present"]
    edge = curve.best

    fit = fixed_fit(curve, edge, base)

    each = np.where(frame["outcome"] == 1, 73, -27)
    chosen, present = frame["score"] >= ledger.threshold(edge), frame["score"] >= 0.6
    difference = each * (chosen.astype(int) - present.astype(int))
    resampled = draw.multinomial(300, np.full(300, 1 / 300), size=4000) @ difference
    assert fit.gain == pytest.approx(difference.sum())
    assert fit.error == pytest.approx(np.sqrt(300) * difference.std(ddof=0))
    assert fit.error == pytest.approx(resampled.std(), rel=0.05)


def test_a_limit_holds_out_of_fold_too():
    fit = fit_of(customers(400, 3, useful=True), limit=0.1)

    assert fit.share == pytest.approx(0.1, abs=0.02)


def test_a_limit_inside_a_tie_is_judged_as_it_is_decided():
    # Everybody ties, half of them leave: a fifth of them brings a fifth of the whole.
    frame = frame_of([0.5] * 100, [1, 0] * 50, fold=np.arange(100) // 2 % 20)
    payoff = cells(100, -40)
    decision = decide(profit_curve(build_ledger(frame), payoff), capacity=20)

    fit = fit_of(frame, payoff, limit=0.2)

    assert fit.profit == pytest.approx(decision.profit) == pytest.approx(600)


@pytest.mark.parametrize("count", [1, 2, 12])
def test_the_smallest_files_are_judged_without_error(count):
    fit = fit_of(customers(400, 4, useful=True).head(count))

    assert np.isfinite([fit.gain, fit.error, *fit.interval]).all()


def test_folds_may_have_names():
    frame = customers(200, 8, useful=True)

    assert fit_of(frame.assign(fold=frame["fold"].map("fold {:02}".format))).gain == pytest.approx(fit_of(frame).gain)
