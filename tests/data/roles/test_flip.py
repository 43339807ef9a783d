"""A score that plainly ranks the other way: asked before any figure, with the remedy that the names speak for."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.asking import open_questions
from data.intake.assemble import assemble
from tests.data.roles.test_candidates import EVENT, SCORE, file

LOW = np.round(1 - SCORE, 3)


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("score", "outcome", "labels", "default", "event"),
    [
        ("score", "churned", ("no", "yes"), "score", "yes"),
        ("retention_score", "churned", ("no", "yes"), "score", "yes"),
        ("loyalty score", "churned", (0, 1), "score", "1"),
        ("churn_risk", "renewed", ("no", "yes"), "event", "no"),
        ("default_probability", "repaid", (0, 1), "event", "0"),
        ("churn_score", "status", ("Churned", "Stayed"), "score", "Churned"),
        ("risk_score", "renewed", ("No", "Yes"), "event", "No"),
        ("hazard", "survived", (0, 1), "event", "0"),
        ("failure_prob", "ok", (0, 1), "event", "0"),
        ("ATTR_SCORE", "STILL_ACTIVE", ("N", "Y"), "event", "N"),
        ("Kündigungsrisiko", "verlängert", ("nein", "ja"), "event", "nein"),
        ("riesgo", "pagado", ("no", "sí"), "event", "no"),
        ("risk_score", "churned", (0, 1), "score", "1"),
    ],
)
def test_the_default_is_what_would_set_it_right(read, score, outcome, labels, default, event):
    happened = EVENT if outcome != "status" else 1 - EVENT
    table = read(file(**{score: LOW, outcome: np.where(happened, labels[1], labels[0])}))
    dataset = assemble(table, {"score": score, "outcome": outcome})
    question = next(each for each in dataset.table.questions if each.id == "direction")

    assert (question.default, dataset.event) == (default, event)
    assert question in open_questions(dataset.table.questions, {})  # nobody may pass it by


def test_a_score_that_ranks_little_the_other_way_stays_as_it_is(read):
    score = np.where(np.arange(len(EVENT)) % 8, 0.4, np.where(EVENT, 0.3, 0.5))
    dataset = assemble(read(file(score=score, churned=EVENT)), {"score": "score", "outcome": "churned"})

    assert [(each.id, each.default) for each in dataset.table.questions] == [("flip", "no")]


HAZY = np.round(0.5 + (np.arange(len(EVENT)) * 37 % 80 - 40) / 100 + 0.01 * EVENT, 3)  # knows next to nothing


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("score", "outcome", "labels", "default"),
    [
        ("p_churn", "retained", (0, 1), "event"),
        ("p_churn", "retained", ("N", "Y"), "event"),
        ("proba_0", "churned", (0, 1), "score"),
        ("p0", "target", (0, 1), "score"),
        ("prob_no", "churned", ("no", "yes"), "score"),
        ("p_stay", "churned", (0, 1), "score"),
        ("loyalty_score", "cancelled", (0, 1), "score"),
        ("retention_probability", "churned", (0, 1), "score"),
    ],
)
def test_names_that_say_opposite_things_are_asked_about_whatever_the_score_ranks(read, score, outcome, labels, default):
    for numbers, likely in ((HAZY, default), (SCORE, "no")):
        happened = np.where(EVENT, labels[1], labels[0])
        dataset = assemble(read(file(**{score: numbers, outcome: happened})), {"score": score, "outcome": outcome})
        question = next(each for each in dataset.table.questions if each.id == "direction")

        assert question.default == likely
        assert question in open_questions(dataset.table.questions, {})


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("score", "outcome"),
    [
        ("p_churn", "churned"),
        ("proba_1", "churned"),
        ("score_0", "churned"),
        ("p_stay", "retained"),
        ("risk_score", "renewed"),
    ],
)
def test_names_that_say_the_same_or_nothing_are_not_asked_about(read, score, outcome):
    dataset = assemble(read(file(**{score: SCORE, outcome: EVENT})), {"score": score, "outcome": outcome})

    assert not [each for each in dataset.table.questions if each.id in ("direction", "flip")]


def test_of_anomalies_minus_one_is_the_event_by_default_and_asked(read):
    table = read(file(anomaly_score=np.round(-SCORE, 3), label=np.where(EVENT, -1, 1)))
    dataset = assemble(table, {"score": "anomaly_score", "outcome": "label"})
    question = next(each for each in dataset.table.questions if each.id == "event")

    assert (question.default, dataset.event) == ("-1", "-1")
