"""The EMP family equals its published figures, and the best of all thresholds for every rate."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.decision.emp import (
    ACCEPTANCE,
    LOSS_GIVEN_DEFAULT,
    RETURN,
    Law,
    empb,
    empc,
    empcs,
    envelope,
    expected_maximum,
    mpc,
)
from metrics.profit import profit_curve
from tests.metrics.rows import campaign, ledger_of

CLVS = [100.0, 200.0, 150.0, 300.0, 120.0, 250.0, 180.0, 220.0]


def test_the_documented_examples_are_found_again():
    # empulse 0.13.1 gives these for its eight documented customers (mpc_score documents 23.875).
    assert mpc(ledger_of()).per_row == pytest.approx(23.875)
    assert empc(ledger_of()).per_row == pytest.approx(23.875593418348124, abs=1e-12)
    assert empc(ledger_of()).share == pytest.approx(0.8743700763487141, abs=1e-12)
    assert empcs(ledger_of()).per_row == pytest.approx(0.0974701705, abs=1e-12)
    assert empcs(ledger_of()).share == pytest.approx(0.324345, abs=1e-12)
    assert empb(ledger_of(value=CLVS)).per_row == pytest.approx(18.61875, abs=1e-12)


def test_a_known_acceptance_gives_the_best_of_the_campaigns_curve():
    curve = profit_curve(ledger_of(), campaign(clv=150, accept=0.2, incentive=5, contact=3).payoff())

    found = mpc(ledger_of(), clv=150, incentive=5, contact=3, accept=0.2)

    assert found.per_row == pytest.approx(curve.profit[curve.best] / 8)
    assert found.share == curve.share[curve.best]


def test_credit_by_hand():
    # One bad loan above one good one. At a loss of x, declining the first saves x: 0.10 at 1 and 0.35 * 0.5 between.
    found = empcs(ledger_of([0.9, 0.1], [1, 0]))

    assert found.per_row == pytest.approx((0.10 + 0.35 * 0.5) / 2)
    assert found.share == pytest.approx((0.10 + 0.35) / 2)


def test_a_bad_loan_ranked_last_is_declined_only_where_it_costs_more_than_the_good_one_brings():
    # Both are declined for a loss above 0.2644: the integral of (x - 0.2644) from there to 1, and 0.7356 at 1.
    found = empcs(ledger_of([0.9, 0.1], [0, 1]))

    assert found.per_row == pytest.approx((0.35 * (1 - RETURN) ** 2 / 2 + 0.10 * (1 - RETURN)) / 2)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.floats(-50, 50), st.floats(-50, 50)), min_size=1, max_size=12))
def test_the_envelope_is_the_highest_line_everywhere(lines):
    base, slope = (np.array(amounts) for amounts in zip(*lines, strict=True))
    corner, bounds = envelope(base, slope)

    assert bounds[0] == 0
    assert bounds[-1] == 1
    assert (np.diff(bounds) > 0).all()
    for x in np.linspace(0, 1, 41):
        line = corner[min(np.searchsorted(bounds, x, side="right") - 1, len(corner) - 1)]
        assert base[line] + x * slope[line] == pytest.approx((base + x * slope).max(), abs=1e-9)


@settings(max_examples=8, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 1), st.floats(0, 500)), min_size=1, max_size=15))
def test_it_is_the_mean_of_the_best_profit_over_the_law_with_values_by_row_too(rows):
    score, outcome, value = zip(*rows, strict=True)
    ledger, law = ledger_of(score, outcome, value=value), Law(2.0, 3.0, points=((0.5, 0.25),))
    fixed, per_rate = np.array([0, 0, -0.05, -20.0, *[0] * 4]), np.array([0.9, *[0] * 7])

    rates = (np.arange(4000) + 0.5) / 4000
    density = rates * (1 - rates) ** 2
    best = ((fixed + rates[:, None] * per_rate) @ ledger.firsts).max(axis=1)
    wanted = 0.75 * (best @ density) / density.sum() + 0.25 * ((fixed + 0.5 * per_rate) @ ledger.firsts).max()

    assert expected_maximum(ledger, fixed, per_rate, law).per_row * len(rows) == pytest.approx(
        wanted, rel=1e-4, abs=1e-4
    )


def test_uncertainty_is_never_worth_less_than_its_mean_rate():
    # The threshold may follow the rate, so the mean of the best is at least the best of the mean (Jensen).
    assert empc(ledger_of()).per_row >= mpc(ledger_of()).per_row


def test_a_law_without_spread_is_a_single_rate():
    assert empc(ledger_of(), law=Law(points=((0.3, 1.0),))) == mpc(ledger_of())


def test_the_published_laws_have_their_published_means():
    for law, mean in ((ACCEPTANCE, 0.3), (LOSS_GIVEN_DEFAULT, 0.10 + 0.35 / 2)):
        _, moment = law.moments(np.array([0.0, 1.0]))
        assert moment[0] + sum(amount * weight for amount, weight in law.points) == pytest.approx(mean)


def test_a_law_that_is_none_is_refused():
    with pytest.raises(ValueError, match="alpha 0 and beta 1"):
        Law(0, 1)
    with pytest.raises(ValueError, match="at most 1 in all"):
        Law(points=((0.0, 0.7), (1.0, 0.7)))


def test_business_customers_want_a_value_each():
    with pytest.raises(ValueError, match="no value column"):
        empb(ledger_of())
