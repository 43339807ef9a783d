"""A back-test says what would have happened, a projection what could; no more."""

from __future__ import annotations

import pytest

from stories.claims import objections
from stories.language.messages import TEXTS, entries, messages


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


def verb(name: str, evidence: str) -> str:
    return messages("en").format(name, {"evidence": evidence})


def test_each_design_has_its_mood():
    moods = [verb("earned", evidence) for evidence in ("tested", "projected", "measured")]

    assert moods == ["would have earned", "could earn", "earned"]


@pytest.mark.parametrize("name", list(entries(TEXTS / "en" / "claims.ftl")))
def test_every_verb_that_evidence_allows_may_stand(name):
    for evidence in ("tested", "projected"):
        assert objections(f"It {verb(name, evidence)} something.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Das Modell senkte die Abwanderung.",
        "Das Modell hat 2 Mio. € gespart.",
        "Die Anrufe haben 14 Tsd. € gebracht.",
        "Dank des Modells gehen weniger.",
    ],
)
def test_a_measured_effect_is_refused_in_german(text):
    assert "an effect was measured" in objections(text, "de")[0]


@pytest.mark.parametrize("text", ["Das wird 2 Mio. € sparen.", "Der Erfolg ist garantiert."])
def test_a_promise_is_refused_in_german(text):
    assert "promises an outcome" in objections(text, "de")[0]


@pytest.mark.parametrize(
    "text",
    [
        "Anrufe bei den 30 % mit dem höchsten Risiko hätten 14 Tsd. € mehr eingebracht.",
        "Sie könnten 14 Tsd. € bringen.",
        "Von 100 Kunden sind 27 gegangen.",
        "Niemand wird angerufen.",
    ],
)
def test_what_the_evidence_supports_may_stand_in_german(text):
    assert objections(text, "de") == []
