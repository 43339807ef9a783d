"""What every topic's figures offer: a recommendation that follows from the verdict, and claims that are the story's own facts."""

from __future__ import annotations

import pytest

from tests.stories import rivals, studies

ADVICE = {"model": "act", "everybody": "act", "unclear": "test first", "worse": "do not", "nobody": "do not"}
OF_TWO = {"second": "act", "first": "keep", "unclear": "test first", "alike": "keep", "neither": "do not"}


@pytest.mark.every(8)
@pytest.mark.parametrize("case", studies.CASES)
def test_a_decision_advises_by_its_verdict_and_claims_its_gain(case):
    study, story, _ = studies.told(case)
    (claim,) = study.claims

    assert study.recommendation.advice == ADVICE[studies.CASES[case][3]]
    assert claim.value == story.facts[claim.fact].value
    assert (claim.low, claim.high) == (story.facts["all_low"].value, story.facts["all_high"].value)


@pytest.mark.every(5)
@pytest.mark.parametrize("case", rivals.CASES)
def test_a_comparison_advises_by_its_verdict_and_claims_its_change(case):
    study, story, _ = rivals.told(case)
    (claim,) = study.claims

    assert study.recommendation.advice == OF_TWO[rivals.CASES[case][4]]
    assert claim.value == story.facts[claim.fact].value
    assert (claim.low, claim.high) == (story.facts["change_low"].value, story.facts["change_high"].value)
