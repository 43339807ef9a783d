"""A back-test says what would have happened, a projection what could; no more."""

from __future__ import annotations

import pytest

from stories.claims import BACK_TESTED, PARTICIPLES, PROJECTED, objections


@pytest.mark.parametrize(
    "text",
    [
        "The model reduced churn.",
        "The model saved $2M.",
        "Calling the riskiest earned $111k more.",
        "We have saved $2M.",
        "It brought $111k.",
        "The model saves $2M a year.",
        "The campaign prevented losses.",
        "Churn fell because of the model.",
        "Thanks to the model, fewer leave.",
        "The calls led to less churn.",
        "It is proved.",
    ],
)
def test_a_measured_effect_is_refused_with_a_reason(text):
    assert "an effect was measured" in objections(text)[0]


@pytest.mark.parametrize(
    "text", ["It will save $2M.", "It will earn more.", "Success is guaranteed.", "This is certain."]
)
def test_a_promise_is_refused(text):
    assert "promises an outcome" in objections(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "Calling the riskiest would have earned $111k more.",
        "It would have reduced churn.",
        "It could bring $111k.",
        "It would not have saved much.",
        "Of 100 customers, 27 left.",
        "Nobody is called.",
    ],
)
def test_what_the_evidence_supports_may_stand(text):
    assert objections(text) == []


def test_every_offence_is_named():
    assert len(objections("It reduced churn and will save money.")) == 2


def test_each_design_has_its_mood():
    assert (BACK_TESTED.say("earn"), PROJECTED.say("earn")) == ("would have earned", "could earn")


@pytest.mark.parametrize("verb", PARTICIPLES)
def test_no_verb_of_the_tool_is_objected_to(verb):
    assert objections(f"It {BACK_TESTED.say(verb)} and {PROJECTED.say(verb)} something.") == []
