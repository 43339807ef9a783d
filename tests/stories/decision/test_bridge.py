"""The bridge conserves money, as drawn and as printed, and ends at what no model reaches."""

from __future__ import annotations

import itertools

import pytest

from charts.nice import deciding_range
from stories.decision.depth_figures import bridge_of, perfect_of
from stories.decision.facts import value_facts
from stories.decision.slides.bridge import _longest_broken
from tests.stories.decision.test_slides import printed
from tests.stories.studies import CASES, told

BRIDGED = [case for case, (*_, verdict) in CASES.items() if verdict in ("model", "unclear", "worse")]


def rows(case: str):
    slide = next(slide for slide in told(case)[2].slides if slide.id == "bridge")
    return slide.exhibit.frame.to_dict("records")


@pytest.mark.every(3)
@pytest.mark.parametrize("case", BRIDGED)
def test_each_bar_begins_where_the_one_before_it_ended(case):
    found = rows(case)

    assert (found[0]["role"], found[-1]["role"]) == ("total", "total")
    for before, after in itertools.pairwise(found):
        assert after["start"] == (0 if after["role"] == "total" else pytest.approx(before["end"]))
        if after["role"] == "total":
            assert after["end"] == pytest.approx(before["end"])


@pytest.mark.parametrize("case", BRIDGED)
def test_the_step_that_the_title_speaks_of_is_the_gain(case):
    figures, story, _ = told(case)
    (pointed,) = [row for row in rows(case) if row["highlight"]]

    assert pointed["end"] - pointed["start"] == pytest.approx(figures.fit.gain)
    assert pointed["text"].lstrip("+") == story.facts["gain"].text


@pytest.mark.parametrize("case", BRIDGED)
def test_as_printed_the_steps_add_up_to_the_totals(case):
    words = told(case)[1].facts.words
    first, *others = rows(case)
    level, _ = printed(first["text"], words)
    for row in others:
        amount, unit = printed(row["text"], words)
        if row["role"] == "step":
            level += amount
        else:
            # A perfect choice may earn so much more that it is told in larger units.
            assert level == pytest.approx(amount, abs=unit / 2 if row is others[-1] else 1e-6)


@pytest.mark.parametrize("case", BRIDGED)
def test_the_profit_by_model_is_the_sum_of_its_steps_as_printed(case):
    _, story, _ = told(case)
    facts, words = story.facts, story.facts.words
    gain, base = (facts[name].text for name in ("gain", f"{told(case)[0].baseline.name}_profit"))

    assert printed(facts["profit"].text, words)[0] == pytest.approx(printed(gain, words)[0] + printed(base, words)[0])


def test_the_last_bar_is_what_knowing_every_outcome_would_bring():
    figures, story, deck = told("model")
    notes = next(slide for slide in deck.slides if slide.id == "bridge").notes

    assert rows("model")[-1]["end"] == pytest.approx(perfect_of(figures).profit)
    assert "no model reaches it" in notes
    assert f"{story.facts['way'].text} of the way" in notes
    assert story.facts["way"].value == pytest.approx(bridge_of(figures).reached)


def test_within_a_capacity_the_perfect_choice_keeps_to_it_too():
    figures = told("capacity")[0]

    assert perfect_of(figures).contacted <= 60


def test_under_a_budget_no_perfect_choice_is_told():
    figures, _, _ = told("budget")

    assert perfect_of(figures) is None
    assert rows("budget")[-1]["label"] == "Called by the model"
    assert "perfect_profit" not in value_facts(figures)


def test_a_decision_beyond_the_limit_has_no_bar_and_the_page_says_why():
    figures, story, deck = told("capacity")
    slide = next(slide for slide in deck.slides if slide.id == "bridge")

    assert "everybody" not in figures.feasible
    assert not any("everybody" in row["label"] for row in rows("capacity"))
    profit = story.facts["everybody_profit"].text
    assert slide.source.endswith(
        f"Calling everybody is beyond the limit as set and so has no bar; its profit: {profit}."
    )
    assert "beyond the limit" not in next(s for s in told("model")[2].slides if s.id == "bridge").source


@pytest.mark.parametrize("ends", [(-450_000, 0, 400, 24_400), (0, 65, 170), (-3000, 10, 12), (-90, 0, 10, 4000)])
def test_a_bar_that_is_broken_off_is_longer_than_every_whole_one(ends):
    low, high, _ = _longest_broken(list(ends), *deciding_range(ends, ends[1:3], keep=8.0))
    whole = max(abs(end) for end in ends if low <= end <= high)

    assert all(-low > whole for end in ends if end < low)
    assert all(high > whole for end in ends if end > high)
