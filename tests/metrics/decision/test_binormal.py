"""The fitted family of models: its best profits in closed form, and the least model that pays."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.baseline import Baseline
from metrics.decision.binormal import best_profit, fit_family, minimum_auc
from metrics.profit import profit_curve
from metrics.ranking import auc
from tests.metrics.rows import cells, customers, frame_of, ledger_of


def binormal(count: int, separation: float, seed: int = 0):
    """Scores that are of the family, a third of them events."""
    draw = np.random.default_rng(seed)
    outcome = (np.arange(count) % 3 == 0).astype(int)
    return frame_of(draw.standard_normal(count) + separation * outcome, outcome, fold=draw.integers(0, 20, count))


@settings(max_examples=25, deadline=None)
@example(0.75, 0.5, -2.0, -3.0, 0.5)  # where all would pay and the limit lets only those be called on whom it is lost
@given(st.floats(0.5, 0.999), st.floats(0.02, 0.98), st.floats(-50, 200), st.floats(-50, 200), st.floats(0.05, 1))
def test_no_threshold_of_the_model_does_better(ranked, rate, benefit, cost, limit):
    from scipy.stats import norm  # a second, which whoever collects the tests need not pay

    cuts = np.linspace(-12, 15, 20_001)
    d = np.sqrt(2) * norm.ppf(ranked)
    hits, false = norm.sf(cuts - d), norm.sf(cuts)
    allowed = rate * hits + (1 - rate) * false <= limit + 1e-12
    tried = np.max((1000 * (rate * hits * benefit - (1 - rate) * false * cost))[allowed], initial=0.0)

    found = float(best_profit(ranked, 1000 * rate, 1000 * (1 - rate), benefit, cost, limit))

    step = 1000 * 0.4 * (cuts[1] - cuts[0])  # rows between two thresholds that were tried
    assert tried - 1e-6 <= found <= tried + step * (abs(benefit) + abs(cost)) + 1e-6


def test_chance_brings_the_better_of_nobody_and_everybody_and_perfection_all_events():
    assert best_profit(0.5, 100, 900, 50, 10) == 0
    assert best_profit(0.5, 100, 900, 100, 10) == pytest.approx(100 * 100 - 900 * 10)
    assert best_profit(1.0, 100, 900, 50, 10) == pytest.approx(5000)
    assert best_profit(1.0, 100, 900, 50, 10, limit=0.05) == pytest.approx(2500)


def test_a_better_ranking_never_brings_less():
    profits = best_profit(np.linspace(0.5, 1, 60), 300, 700, 100, 40)

    assert (np.diff(profits) > -1e-9).all()


def test_a_file_of_the_family_is_fitted_and_one_that_is_not_says_so():
    good = fit_family(profit_curve(build_ledger(binormal(20_000, 1.5)), cells(110, -40)))
    two_scores = fit_family(
        profit_curve(ledger_of([0.9] * 6 + [0.1] * 6, [1] * 5 + [0] + [1] + [0] * 5), cells(110, -40))
    )

    assert good.separation == pytest.approx(1.5, abs=0.05)
    assert good.gap < 0.03
    assert two_scores.gap > 0.1


def test_its_best_profit_is_near_that_of_the_file():
    curve = profit_curve(build_ledger(binormal(20_000, 1.5, seed=1)), cells(110, -40))

    assert fit_family(curve).best_profit == pytest.approx(curve.profit[curve.best], rel=0.02)


def test_without_a_ranking_there_is_no_family():
    assert fit_family(profit_curve(ledger_of([0.5, 0.4], [1, 1]), cells(1, -1))) is None
    assert fit_family(profit_curve(ledger_of([0.1, 0.9], [1, 0]), cells(1, -1))) is None


def test_the_least_model_brings_just_the_profit_asked_for():
    family = fit_family(profit_curve(build_ledger(customers(4000, 1, useful=True)), cells(73, -27)))
    wanted = 0.7 * family.best_profit

    found = minimum_auc(family, Baseline("present", 3.0, wanted))

    assert float(family.best_at(found)) == pytest.approx(wanted)
    assert 0.5 < found < family.auc
    assert minimum_auc(family, -1) == 0.5
    assert minimum_auc(family, 1e9) is None


def test_the_familys_quality_is_the_files():
    curve = profit_curve(build_ledger(customers(4000, 1, useful=True)), cells(73, -27))

    assert fit_family(curve).auc == auc(curve.ledger)


def test_a_hundredfold_of_rows_and_money_is_a_hundredfold_of_profit_however_little_that_was():
    # Three events at 0.1 and seven others at 0.05: less than one unit of money to win, and less than one to lose.
    small = best_profit(0.8, 3, 7, 0.1, 0.05)

    assert 0 < small < 0.3
    assert best_profit(0.8, 300, 700, 0.1, 0.05) == pytest.approx(100 * small)
    assert best_profit(0.8, 3, 7, 10, 5) == pytest.approx(100 * small)


def test_the_family_wins_of_an_event_and_loses_of_another_what_the_file_does():
    family = fit_family(profit_curve(build_ledger(customers(500, 1, useful=True)), cells(73, -27)))

    assert (family.benefit, family.cost) == pytest.approx((73, 27))
    assert family.events + family.others == 500
