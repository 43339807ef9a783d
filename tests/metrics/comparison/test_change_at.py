"""What the second model brings more, as a function of the amounts: by the same rules, and with its error."""

from __future__ import annotations

import numpy as np
import pytest

from data.ledgers.pairs import build_pair_ledger
from metrics.assumption import Assumption
from metrics.comparison.change_at import change_at
from metrics.comparison.difference import Difference, Fitted, compare, fitted
from metrics.decision.uncertainty import bars, whole_range
from metrics.payoff import OutcomeCells
from tests.metrics.comparison.test_difference import SMALL, two_models
from tests.metrics.rows import cells

FORM = OutcomeCells(Assumption("hit", "price", 5, 10, 15), Assumption("false_alarm", "price", -6, -4, -2))


def small():
    """A and B by the first model, A and C by the second."""
    pair = build_pair_ledger(SMALL)
    first, second = (np.clip(2 - pair.cells[side].to_numpy(), 0.0, 1.0) for side in ("a", "b"))
    difference = Difference(6, 20, float(np.sqrt(116 - 14**2 / 5)), 2)
    return pair, Fitted(difference, first, second, (second - first) ** 2)


def test_the_change_at_other_amounts_is_that_of_the_rows_treated_differently():
    pair, fit = small()
    found = change_at(pair, FORM, fit)

    # C brings a hit where B is a false alarm: 10 + 4, 15 + 4, 10 + 6.
    assert found.gains(found.likely)[0] == pytest.approx(14)
    assert found.gains(found.moved("hit", np.array([15])))[0] == pytest.approx(19)
    assert found.gains(found.moved("false_alarm", np.array([-6])))[0] == pytest.approx(16)


def test_its_error_follows_the_amounts_in_closed_form():
    pair, fit = small()
    found = change_at(pair, FORM, fit)

    # Per row 0, +4, +15, 0, 0 once a hit brings 15.
    assert found.errors(found.likely[None])[0] == pytest.approx(fit.difference.error)
    assert found.errors(found.moved("hit", np.array([15])))[0] == pytest.approx(np.sqrt(16 + 225 - 19**2 / 5))


def test_at_the_likely_amounts_it_is_the_cross_fitted_difference():
    pair = build_pair_ledger(two_models(800, 3), ["fold"])
    fit = fitted(pair, cells(10, -4))
    found = change_at(pair, FORM, fit)

    assert fit.difference == compare(pair, cells(10, -4))
    assert found.gains(found.likely[None])[0] == pytest.approx(fit.difference.gain)
    assert found.errors(found.likely[None])[0] == pytest.approx(fit.difference.error)


def test_with_amounts_that_are_exact_the_whole_range_is_that_of_the_data():
    pair = build_pair_ledger(two_models(800, 3), ["fold"])
    exact = OutcomeCells(Assumption("hit", "price", 10, 10, 10), Assumption("false_alarm", "price", -4, -4, -4))
    fit = fitted(pair, cells(10, -4))

    assert whole_range(change_at(pair, exact, fit)) == pytest.approx(fit.difference.interval, rel=0.01)


def test_amounts_that_range_make_it_wider():
    pair = build_pair_ledger(two_models(800, 3), ["fold"])
    fit = fitted(pair, cells(10, -4))

    found = bars(change_at(pair, FORM, fit))

    assert found.together[0] < fit.difference.interval[0]
    assert found.together[1] > fit.difference.interval[1]
