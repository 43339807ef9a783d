"""Fixed costs and horizons."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.profit import best_edge, profit_curve
from metrics.terms import Terms, after_fixed, net_gain
from tests.metrics.rows import cells, ledger_of, price


def test_whoever_contacts_nobody_pays_no_fixed_cost():
    curve = profit_curve(ledger_of([0.9, 0.8, 0.7], [1, 1, 0]), cells(100, -40))

    net = after_fixed(curve.profit, curve.contacted, 150)

    assert net.tolist() == [0, -50, 50, 10]
    assert best_edge(net) == 2
    assert best_edge(after_fixed(curve.profit, curve.contacted, 250)) == 0


def test_fixed_costs_cancel_between_two_decisions_that_act():
    assert net_gain(500, contacted=10, baseline_contacted=20, fixed=100) == 500
    assert net_gain(500, contacted=10, baseline_contacted=0, fixed=100) == 400
    assert net_gain(-500, contacted=0, baseline_contacted=20, fixed=100) == -400


@pytest.mark.parametrize(
    ("repeat", "years", "runs", "weeks"),
    [
        ("once", 3, 1, None),
        ("every year", 3, 3, 52.18),
        ("every quarter", 0.5, 2, 13.04),
        ("every month", 1, 12, 4.348),
    ],
)
def test_runs_within_a_horizon(repeat, years, runs, weeks):
    terms = Terms(price(10), repeat, years)

    assert terms.runs == runs
    assert terms.weeks == (None if weeks is None else pytest.approx(weeks, abs=5e-3))


def test_several_years_are_discounted_and_one_is_not():
    # Every year at 10 %: 1 / 1.1 + 1 / 1.21; half a year more counts half a run after two and a half.
    assert Terms(None, "every year", 2, 0.1).runs == pytest.approx(1 / 1.1 + 1 / 1.21)
    assert Terms(None, "every year", 2.5, 0.1).runs == pytest.approx(1 / 1.1 + 1 / 1.21 + 0.5 / 1.1**2.5)
    assert Terms(None, "every quarter", 1, 0.1).runs == 4
    assert Terms(None, "once", 3, 0.1).runs == 1
    with pytest.raises(ValueError, match="discount rate is 2; wanted a share"):
        Terms(discount=2)


def test_without_a_fixed_cost_nothing_changes():
    profit = np.array([0.0, 5.0, 3.0])

    assert Terms().fixed == 0
    assert after_fixed(profit, np.array([0, 1, 2]), Terms().fixed).tolist() == profit.tolist()


def test_terms_that_cannot_be_are_refused():
    with pytest.raises(ValueError, match="'daily'; wanted one of: once, every year"):
        Terms(repeat="daily")
    with pytest.raises(ValueError, match="0 years"):
        Terms(years=0)
    with pytest.raises(ValueError, match="ranges from -1"):
        Terms(price(5, low=-1))
