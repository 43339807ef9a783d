"""The stretch that is as good: told where it means something, by the measure of the headline."""

from __future__ import annotations

from functools import cache

import pytest

from stories.decision.exhibits import curve_exhibit
from stories.decision.exploring import headline
from stories.decision.saying import say_of
from stories.decision.study import DecisionStudy, open_ledgers
from stories.decision.study import study as study_of
from stories.decision.what_if import tolerance_of
from tests.stories.studies import BASE, SUBJECT, customers, told


@cache
def large() -> DecisionStudy:
    """A file large enough to tell what is as good."""
    return study_of(open_ledgers(lambda: customers(20_000)), BASE, SUBJECT)


def test_no_share_of_the_stretch_seems_to_cost_more_than_is_printed():
    study = large()
    stretch, profit = study.as_good, study.curve.profit

    assert (profit.max() - profit[stretch.first : stretch.last + 1] <= stretch.bound).all()
    assert stretch.first <= study.curve.best <= stretch.last


def test_sentence_picture_and_facts_tell_one_stretch():
    study = large()
    say = say_of(study)
    low, high, loss = (say.facts[f"good_{name}"].text for name in ("low", "high", "loss"))

    assert f"anything from {low} to {high} is as good: it costs at most {loss}" in headline(study, say)
    assert curve_exhibit(study, say).region.label == f"{low} to {high}: at most {loss} less"


def test_what_the_data_cannot_tell_apart_is_not_called_as_good():
    study, *_ = told("model")
    say = say_of(study)
    low, high = (say.facts[f"alike_{end}"].text for end in ("low", "high"))

    assert "good_low" not in say.facts
    assert f"the data cannot tell {low} from {high} apart" in headline(study, say)
    assert curve_exhibit(study, say).region.label == f"{low} to {high}: cannot be told apart"


@pytest.mark.parametrize("case", ["capacity", "budget", "threshold by hand", "nobody", "no capacity"])
def test_where_something_else_was_decided_no_stretch_is_told(case):
    study, *_ = told(case)
    say = say_of(study)

    assert study.as_good is None
    assert "good_low" not in say.facts
    assert curve_exhibit(study, say).region is None
    assert "as good" not in headline(study, say)
    assert "apart" not in headline(study, say)


def test_the_browser_keeps_the_storys_share_as_long_as_the_story_calls_it_as_good():
    study, *_ = told("model")

    assert (1 - tolerance_of(study)) * study.decision.profit == pytest.approx(0.99 * study.fit.profit)
