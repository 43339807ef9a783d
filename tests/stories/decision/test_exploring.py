"""What is said beside a curve that is moved: every figure is that of the moved one."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics.assumption import Assumption
from stories.decision.exploring import beside, order_of, still_worth_it
from stories.decision.saying import say_of
from stories.decision.settings import settings_of, settled
from stories.decision.study import study
from stories.project import Project
from tests.stories.studies import SUBJECT, ledgers

USUAL = Project()


def moved(**amounts: float) -> Project:
    """Those amounts moved, and all others known exactly."""
    form = settings_of(USUAL).assumptions
    for name, item in form.items.items():
        form = form.with_(name, item.exactly(amounts.get(name, item.likely), "Set by hand"))
    return settled(USUAL, assumptions=form)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(("cost", "verdict"), [(20.0, "model"), (35.0, "unclear")])
def test_number_cost_and_gain_beside_a_curve_are_those_of_the_curve(cost, verdict, language):
    found = study(ledgers(), replace(moved(contact_cost=cost), language=language), SUBJECT)
    say = say_of(found)
    told = beside(found, say)

    for name in ("contacted", "contact_cost_likely", "all_low", "all_high"):
        assert say.facts[name].text in told
    assert (say.facts["gain"].text in told) == (found.verdict == "model"), "a gain that is open is no amount"
    assert found.verdict == verdict
    assert found.settings.assumptions.contact_cost.likely == cost


def test_nothing_stands_beside_a_curve_on_which_nobody_is_called():
    found = study(ledgers(), moved(contact_cost=5_000.0), SUBJECT)

    assert found.decision.contacted == 0
    assert beside(found, say_of(found)) == ""


def test_the_amount_on_which_most_hangs_is_the_first_lever_a_fixed_cost_among_them():
    fixed = Assumption("fixed_cost", "price", 0, 10_000, 90_000, "Agency")
    found = study(ledgers(), settled(USUAL, fixed_cost=fixed), SUBJECT)
    order = order_of(found)

    assert set(order) == {*settings_of(USUAL).assumptions.items, "fixed_cost"}
    assert order[0] == max(found.dependences, key=lambda each: abs(each.gain_at_high - each.gain_at_low)).name
    assert still_worth_it("fixed_cost", found.project, say_of(found)).startswith("Agency.")
