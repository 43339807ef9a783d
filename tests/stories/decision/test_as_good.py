"""The stretch that is as good: told where it means something, by the measure of the headline."""

from __future__ import annotations

import pytest

from stories.decision.exhibits import curve_exhibit
from stories.decision.exploring import headline
from stories.decision.saying import say_of
from stories.decision.what_if import tolerance_of
from tests.stories.studies import told


def test_every_share_of_the_stretch_earns_what_the_headline_promises_but_for_one_per_cent():
    study, *_ = told("model")
    low, high = study.as_good

    assert (study.curve.profit[low : high + 1] >= 0.99 * study.fit.profit - 1e-6).all()
    assert low <= study.curve.best <= high


def test_sentence_picture_and_facts_tell_one_stretch():
    study, *_ = told("model")
    say = say_of(study)
    stretch = f"{say.facts['good_low'].text} to {say.facts['good_high'].text} is as good"

    assert stretch in headline(study, say)
    assert curve_exhibit(study, say).region.label == stretch


@pytest.mark.parametrize("case", ["capacity", "budget", "threshold by hand", "nobody", "no capacity"])
def test_where_something_else_was_decided_no_stretch_is_told(case):
    study, *_ = told(case)
    say = say_of(study)

    assert study.as_good is None
    assert "good_low" not in say.facts
    assert curve_exhibit(study, say).region is None
    assert "as good" not in headline(study, say)


def test_the_browser_keeps_the_storys_share_as_long_as_the_story_calls_it_as_good():
    study, *_ = told("model")

    assert (1 - tolerance_of(study)) * study.decision.profit == pytest.approx(0.99 * study.fit.profit)
