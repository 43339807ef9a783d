"""The condition that an answer turns on: the amount that breaks first, true whatever that amount is."""

from dataclasses import replace

import numpy as np
import pytest

from metrics.assumption import Assumption
from metrics.decision.dependence import Dependence
from metrics.payoff import Campaign
from stories.decision.condition import breaking, condition
from stories.decision.saying import say_of
from stories.decision.settings import settled
from stories.decision.study import study
from stories.story import tell
from tests.stories.studies import BASE, CASES, SUBJECT, ledgers


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
    entry = breaking(figures.dependences)[0].entry
    low, high = entry.holds_from or 0.0, entry.holds_to or np.inf
    near = low or high

    anywhere = np.linspace(0, 5 * max(near, entry.assumption.high), 401)
    gains = figures.gain.gains(figures.gain.moved(entry.name, anywhere))
    clear = np.abs(anywhere - near) > 1e-6 * near

    assert ((gains > 0) == ((anywhere > low) & (anywhere < high)))[clear].all()


@pytest.mark.parametrize("language", ["en", "de"])
def test_a_title_on_condition_names_both_ends_and_that_the_others_are_as_likely(language):
    project = replace(CASES["draft"][0], language=language)
    figures = study(ledgers(), project, SUBJECT)
    story, deck = tell(figures)
    entry, title = breaking(figures.dependences)[0].entry, str(deck.slides[0].title)
    ends = {"from": entry.holds_from, "to": entry.holds_to}

    assert figures.fit.interval[0] > 0
    for end, amount in ends.items():
        assert (f"{{{entry.name}_{end}}}" in story.drafts[0].title) == (amount is not None)
    assert title.endswith((" as assumed", "wie angenommen"))
    assert len(title.split(" ")) <= 16


def test_where_the_data_alone_show_no_gain_none_is_promised_on_a_condition():
    project = settled(CASES["unclear"][0], assumptions=Campaign.from_value_column())
    figures = study(ledgers(useful=False), project, SUBJECT)
    say = say_of(figures)
    _, deck = tell(figures)

    assert figures.unconfirmed
    assert figures.fit.interval[0] <= 0
    assert condition(figures, say) == {"turns": "no"}
    assert "pays" not in str(deck.slides[0].title)


def test_an_amount_with_two_ends_names_the_rival_of_neither_alone():
    form = Campaign.from_value_column().with_("contact_cost", Assumption("contact_cost", "price", 20, 40, 60))
    figures = study(ledgers(), settled(BASE, assumptions=form), SUBJECT)
    both = [entry for entry in figures.dependences if entry.holds_from is not None and entry.holds_to is not None]
    figures = replace(figures, dependences=tuple(entry for entry in both if entry.name == "contact_cost"))

    found = condition(figures, say_of(figures))

    assert (found["turns"], found["rival"]) == ("between", "several")
    assert {"amount", "most"} <= set(found)
