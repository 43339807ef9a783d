"""The condition that an answer turns on: the amount that breaks first, true whatever that amount is."""

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.decision.dependence import Dependence
from stories.decision.condition import breaking
from stories.decision.study import study
from tests.stories.studies import CASES, SUBJECT, ledgers, told


def entry(name, low, likely, high, holds_from=None, holds_to=None):
    return Dependence(name, Assumption(name, "price", low, likely, high), 1.0, 1.0, holds_from, holds_to)


def test_the_amount_that_breaks_first_is_measured_by_its_own_range():
    cost = entry("cost", 30, 40, 60, holds_to=86)  # a width of 30: 26 beyond its end
    months = entry("months", 6, 12, 18, holds_from=5.6, holds_to=34)  # a width of 12: 0.4 beyond its end
    share = entry("share", 20, 30, 40, holds_from=14)  # a width of 20: 6 beyond its end

    found = breaking([cost, share, months])

    assert [(turn.entry.name, turn.side) for turn in found[:2]] == [("months", "above"), ("share", "above")]
    assert found[0].reach == pytest.approx(1 + 0.4 / 12)


def test_within_the_range_the_likely_amount_is_where_the_measure_begins():
    (near, far) = breaking([entry("far", 0, 10, 30, holds_to=28), entry("near", 0, 10, 30, holds_from=5)])

    assert (near.entry.name, near.reach) == ("near", 0.5)
    assert far.reach == pytest.approx(0.9)


def test_an_exact_amount_breaks_last_for_it_has_no_range_to_leave():
    found = breaking([entry("exact", 40, 40, 40, holds_to=41), entry("open", 30, 40, 60, holds_to=200)])

    assert [turn.entry.name for turn in found] == ["open", "exact"]


def test_a_cost_that_is_written_below_zero_is_no_condition():
    assert breaking([entry("false_alarm", -40, -20, -10, holds_from=-35)]) == []


@pytest.mark.parametrize("case", ["draft", "amounts decide"])
def test_the_title_is_true_of_any_value_of_its_amount(case):
    figures = study(ledgers(), CASES[case][0], SUBJECT)
    turn = breaking(figures.dependences)[0]
    name = turn.entry.name
    rival = figures.gain.best_alternative(figures.gain.moved(name, np.array([turn.amount])))

    anywhere = np.linspace(0, 5 * max(turn.amount, turn.entry.assumption.high), 401)
    theta = figures.gain.theta(figures.gain.moved(name, anywhere))
    more = theta @ figures.gain.features - theta @ figures.gain.alternatives[:, rival]
    holds = anywhere < turn.amount if turn.side == "below" else anywhere > turn.amount
    clear = np.abs(anywhere - turn.amount) > 1e-6 * turn.amount

    assert ((more > 0) == holds)[clear].all()


def test_a_draft_names_the_amount_that_breaks_first():
    figures, story, deck = told("draft")
    turn = breaking(figures.dependences)[0]
    end = "to" if turn.side == "below" else "from"

    assert f"{{{turn.entry.name}_{end}}}" in story.drafts[0].title
    assert turn.side in str(deck.slides[0].title)
