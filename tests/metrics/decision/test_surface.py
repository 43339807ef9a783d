"""The surface is the curve, taken many times at once."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.amounts import at_amounts
from metrics.decision.surface import surface
from metrics.payoff import Campaign
from metrics.profit import profit_curve
from tests.metrics.rows import ledger_of

SHARES = np.linspace(0, 1, 9)


def test_every_point_is_that_of_a_curve_of_its_own():
    form = Campaign()
    curve = profit_curve(ledger_of(), form.payoff())
    found = surface(
        curve, form, ("accept_rate", "contact_cost"), np.array([0.1, 0.5]), np.array([10, 40, 90.0]), SHARES
    )

    assert found.profit.shape == (2, 3, 9)
    for i, accept in enumerate(found.first):
        for j, contact in enumerate(found.second):
            own = profit_curve(
                curve.ledger, at_amounts(form, {"accept_rate": accept, "contact_cost": contact}).payoff()
            )
            assert found.profit[i, j] == pytest.approx(own.at_share(SHARES))
            assert found.best[i, j] == pytest.approx(own.profit[own.best])
            assert found.best_share[i, j] == pytest.approx(own.share[own.best])


def test_dear_contacts_leave_everybody_alone():
    form = Campaign()
    found = surface(
        profit_curve(ledger_of(), form.payoff()),
        form,
        ("contact_cost", "clv"),
        np.array([1e6]),
        np.array([200.0]),
        SHARES,
    )

    assert (found.best[0, 0], found.best_share[0, 0]) == (0, 0)


@pytest.mark.parametrize("names", [("clv", "clv"), ("clv", "luck")])
def test_two_different_assumptions_of_the_form_are_wanted(names):
    form = Campaign()
    with pytest.raises(ValueError, match="two assumptions of: clv"):
        surface(profit_curve(ledger_of(), form.payoff()), form, names, np.ones(1), np.ones(1), SHARES)
