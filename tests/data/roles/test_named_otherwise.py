"""Columns under names that say little: known by what the score ranks, by their labels, and by whether every row has another."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.proposal import propose
from tests.data.roles.test_candidates import EVENT, ROWS, SCORE, file, taken

NOISE = np.round(np.random.default_rng(3).random(ROWS), 3)
LOGIT = np.round(np.log((SCORE + 0.01) / (1.01 - SCORE)), 4)
GROUP = np.where(np.arange(ROWS) % 2, "North", "South")


def opened(table, answers=None):
    roles = {role: one.column for role, one in propose(table, answers or {}).by_role.items()}
    return assemble(table, roles, answers=answers or {})


def question(dataset, id):
    return next((each for each in dataset.table.questions if each.id == id), None)


@pytest.mark.every(4)
@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("credit", (1, 2)),
        ("class", (1, 2)),
        ("Risk", ("good", "bad")),
        ("TARGET", (0, 1)),
        ("is_bad", (0, 1)),
        ("result_code", ("A", "B")),
    ],
)
def test_the_only_two_labels_that_the_score_ranks_are_the_outcome(read, name, labels):
    table = read(file(pd_score=SCORE, area=GROUP, **{name: np.where(EVENT, labels[1], labels[0])}))
    dataset = opened(table)

    assert dataset.roles["outcome"] == name
    assert dataset.event == str(labels[1])
    if (asked := question(dataset, "event")) is not None:
        assert asked.default == str(labels[1])
        assert {option.meaning.key for option in asked.options} == {"event-rate-ranked"}
    assert (asked is None) is (set(labels) == {0, 1})


def test_labels_that_nothing_but_the_ranking_speaks_for_are_asked_about_and_may_be_none(read):
    table = read(file(pd_score=SCORE, plan=np.where(EVENT, "short", "long")))
    roles, questions = taken(table)

    assert roles["outcome"] == questions["outcome"].default == "plan"
    assert [option.key for option in questions["outcome"].options] == ["plan", "(none)"]
    assert "outcome" not in taken(table, {"outcome": "(none)"})[0]
    assert "outcome" not in taken(read(file(pd_score=SCORE, risk=np.where(EVENT, "bad", "good"))))[1]


def test_two_labels_that_the_score_does_not_rank_are_no_outcome(read):
    table = read(file(pd_score=SCORE, area=GROUP))

    assert "outcome" not in taken(table)[0]


def test_a_mark_that_was_set_by_the_score_is_no_outcome(read):
    assert "outcome" not in taken(read(file(pd_score=SCORE, vip=np.where(SCORE > 0.6, "x", ""))))[0]


def test_two_labels_are_not_asked_about_beside_a_named_outcome_that_nothing_ranks(read):
    roles, questions = taken(read(file(score=NOISE, churned=EVENT, plan=np.where(NOISE > 0.5, "long", "short"))))

    assert roles["outcome"] == "churned"
    assert "outcome" not in questions


@pytest.mark.parametrize(("score", "event"), [("renewal probability", "Renewed"), ("lapse_score", "Lapsed")])
def test_a_score_named_after_a_label_foresees_it(read, score, event):
    status = np.where(EVENT if event == "Renewed" else 1 - EVENT, "Renewed", "Lapsed")
    dataset = opened(read(file(**{score: SCORE, "status": status})))

    assert dataset.event == event
    assert question(dataset, "event") is question(dataset, "direction") is None


def test_where_name_and_ranking_of_a_score_differ_the_event_is_asked(read):
    status = np.where(EVENT, "Lapsed", "Renewed")
    dataset = opened(read(file(renewal_score=SCORE, status=status)))

    assert question(dataset, "event").default == "Lapsed"


@pytest.mark.every(4)
@pytest.mark.parametrize("name", ["logit", "svm_score", "decision_function", "decision_value", "margin", "log_odds"])
def test_numbers_around_zero_that_rank_what_happened_are_a_score(read, name):
    roles, _ = taken(read(file(**{name: LOGIT, "churned": EVENT, "usage": NOISE * 40 + 3})))

    assert roles["score"] == name
    assert roles.get("value") != name


@pytest.mark.every(4)
@pytest.mark.parametrize("name", ["decision_value", "svm_margin", "margin", "logit", "rawPrediction"])
def test_a_logit_beside_its_probability_is_no_money_and_no_second_score(read, name):
    roles, questions = taken(read(file(churn_score=SCORE, churned=EVENT, **{name: LOGIT})))

    assert roles["score"] == "churn_score"
    assert not {"value", "challenger"} & set(roles)
    assert questions == {}


def test_a_margin_that_ranks_nothing_is_money(read):
    margin = np.round((NOISE - 0.3) * 900, 2)
    roles, _ = taken(read(file(churn_score=SCORE, churned=EVENT, margin=margin)))

    assert roles["value"] == "margin"
    assert "score" not in taken(read(file(churned=EVENT, margin=margin)))[0]


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "name",
    ["classe_predite", "Classe prédite", "vorhergesagte_klasse", "clase_predicha", "classe_prevista", "Prognoseklasse"],
)
def test_a_predicted_label_is_no_group_in_any_language(read, name):
    predicted = np.where(NOISE > 0.5, "reste", "part")  # not a cut of the score, so that only its name speaks
    roles, _ = taken(read(file(churn_score=SCORE, churned=EVENT, **{name: predicted})))

    assert "segment" not in roles


@pytest.mark.every(6)
@pytest.mark.parametrize(
    "name",
    [
        "loan",
        "loan_no",
        "cid",
        "acct",
        "account",
        "kdnr",
        "kundennr",
        "nr",
        "no",
        "ref",
        "case",
        "member",
        "subscriber",
        "msisdn",
        "contrato",
        "dossier",
        "obligor",
        "x17",
    ],
)
def test_a_number_that_every_row_has_for_itself_is_an_id(read, name):
    numbers = 100200 + 37 * np.random.default_rng(1).permutation(ROWS)

    assert taken(read(file(churn_score=SCORE, churned=EVENT, **{name: numbers})))[0]["id"] == name


@pytest.mark.parametrize("first", [0, 1])
def test_numbers_that_count_the_rows_are_no_id(read, first):
    table = read(file(churn_score=SCORE, churned=EVENT, x17=np.arange(first, ROWS + first)))

    assert "id" not in taken(table)[0]


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["loan_amount", "income", "balance", "minutes", "credit_limit", "age_days"])
def test_a_number_that_measures_is_no_id(read, name):
    numbers = 100200 + 37 * np.random.default_rng(1).permutation(ROWS)

    assert "id" not in taken(read(file(churn_score=SCORE, churned=EVENT, **{name: numbers})))[0]


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["left_on", "end", "closing_day", "mark"])
def test_a_date_or_a_mark_for_those_whom_the_score_ranks_says_what_happened(read, name):
    filled = "x" if name == "mark" else "2026-03-0"
    cells = np.where(EVENT, [f"{filled}{1 + n % 9}" if name != "mark" else filled for n in range(ROWS)], "")
    dataset = opened(read(file(churn_score=SCORE, **{name: cells})))

    assert dataset.roles["outcome"] == name
    assert question(dataset, "event") is not None
    assert dataset.counts["usable"] == ROWS


@pytest.mark.every(4)
@pytest.mark.parametrize("reasons", [3, 14])
@pytest.mark.parametrize("name", ["churn_reason", "Kündigungsgrund", "motif_resiliation", "motivo_baja"])
def test_a_reason_beside_empty_cells_says_that_it_happened(read, name, reasons):
    cells = np.where(EVENT, [f"reason {n % reasons}" for n in range(ROWS)], "")
    dataset = opened(read(file(churn_score=SCORE, **{name: cells})))

    assert (dataset.roles["outcome"], dataset.event) == (name, "has an entry")
    assert question(dataset, "event").options[0].meaning["rate"]["events"] == EVENT.sum()
    assert dataset.counts["usable"] == ROWS


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["y_pred", "prediction", "xgb_raw", "svm"])
def test_a_prediction_around_zero_is_a_score_where_it_ranks_what_happened(read, name):
    assert taken(read(file(churned=EVENT, **{name: LOGIT})))[0]["score"] == name
    assert "score" not in taken(read(file(churned=EVENT, **{name: NOISE - 0.5})))[0]


@pytest.mark.every(2)
@pytest.mark.parametrize("events", [1, 3, 40])
def test_one_label_beside_empty_cells_is_asked_about_however_rare_it_is(read, events):
    cells = np.where(np.arange(ROWS) < events, "Yes", "")
    dataset = opened(read(file(score=SCORE, churned=cells)))

    assert question(dataset, "event").default == "has an entry"
    assert dataset.counts["usable"] == ROWS
