"""Several columns that could be meant: horizons, costs by result, incomes, what came after, and groups left alone."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.choices.results import cell_of, results
from data.roles.control import denied
from data.roles.events import Label
from data.roles.margins import tells_of_the_fit
from data.roles.proposal import propose

ROWS = 80
DRAW = np.random.default_rng(7)
SCORE = np.round(DRAW.random(ROWS), 3)
EVENT = (DRAW.random(ROWS) < SCORE).astype(int)
LATER = EVENT | (DRAW.random(ROWS) < 0.2)


def file(**columns) -> str:
    lines = [",".join(columns), *(",".join(map(str, row)) for row in zip(*columns.values(), strict=True))]
    return "\n".join([*lines, ""])


def taken(table, answers=None):
    proposal = propose(table, answers or {})
    questions = {question.id: question for question in proposal.questions}
    return {role: one.column for role, one in proposal.by_role.items()}, questions


def test_of_several_times_the_one_that_the_score_is_made_for_is_marked_and_each_says_what_it_means(read):
    table = read(file(p_churn_90=SCORE, churn_30d=EVENT, churn_60d=EVENT * (np.arange(ROWS) % 2), churn_90d=LATER))
    roles, questions = taken(table)

    assert roles["outcome"] == questions["outcome"].default == "churn_90d"
    assert [option.key for option in questions["outcome"].options] == ["churn_30d", "churn_60d", "churn_90d"]
    assert questions["outcome"].options[0].meaning["events"] == EVENT.sum()
    assert taken(table, {"outcome": "churn_30d"})[0]["outcome"] == "churn_30d"


def test_a_score_for_each_time_goes_with_its_outcome(read):
    table = read(file(p_churn_30=SCORE, p_churn_90=np.round(SCORE**2, 4), churn_30d=EVENT, churn_90d=LATER))

    for days in ("30", "90"):
        roles, questions = taken(table, {"outcome": f"churn_{days}d"})
        assert roles["score"] == f"p_churn_{days}"
        assert "score" not in questions


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("cost_fn", "miss"),
        ("FP cost", "false-alarm"),
        ("profit_true_positive", "hit"),
        ("kosten_tn", "rest"),
        ("cost_missed", "miss"),
        ("fn", "miss"),
        ("cost_per_contact", ""),
        ("fn_model", ""),
        ("missed_calls", ""),
        ("kosten_falsch_negativ", "miss"),
        ("Kosten Fehlalarm", "false-alarm"),
        ("coût_faux_positif", "false-alarm"),
        ("coste_falso_negativo", "miss"),
        ("costo_falso_positivo", "false-alarm"),
        ("perdita_falsi_negativi", "miss"),
        ("c_fp", "false-alarm"),
        ("benefit_true_positive", "hit"),
        ("positive_balance", ""),
    ],
)
def test_names_say_which_result_of_a_decision_an_amount_is_about(name, cell):
    assert cell_of(name) == cell


def test_costs_by_result_are_asked_about_and_what_a_miss_costs_is_marked(read):
    table = read(file(score=SCORE, churned=EVENT, cost_fp=SCORE + 9, cost_fn=SCORE * 100 + 300))
    roles, questions = taken(table)

    assert (roles["value"], questions["value"].default) == ("cost_fn", "(cells)")
    assert taken(table, {"value": "cost_fp"})[0]["value"] == "cost_fp"
    assert "value" not in taken(table, {"value": "(none)"})[0]
    assert "cost" not in roles


def test_a_column_of_worth_beside_costs_by_result_stays_the_default_and_all_of_them_are_offered(read):
    table = read(file(score=SCORE, churned=EVENT, annual_premium=SCORE + 90, cost_fp=SCORE + 9, cost_fn=SCORE + 300))
    roles, questions = taken(table)

    assert roles["value"] == questions["value"].default == "annual_premium"
    assert "(cells)" in [option.key for option in questions["value"].options]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "outcome", "default"),
    [("balance", "churned", "(cells)"), ("balance", "defaulted", "balance"), ("income", "defaulted", "(cells)")],
)
def test_beside_costs_by_result_what_is_no_worth_by_its_name_is_not_the_default(read, name, outcome, default):
    table = read(file(score=SCORE, **{outcome: EVENT, name: SCORE + 900}, cost_fp=SCORE + 9, cost_fn=SCORE + 300))

    assert taken(table)[1]["value"].default == default


def test_what_one_side_of_a_decision_costs_is_no_decision(read):
    table = read(file(score=SCORE, churned=EVENT, cost_fn=SCORE * 100 + 300))

    assert results(table) == ()
    assert [option.key for option in taken(table)[1]["value"].options] == ["cost_fn", "(none)"]


def test_costs_are_lost_and_profits_won_and_what_is_the_same_in_every_row_is_flat(read):
    table = read(
        file(
            score=SCORE,
            churned=EVENT,
            cost_fp=SCORE + 9,
            cost_tp=SCORE + 9,
            loss_fn=-SCORE - 300,
            profit_tn=np.full(ROWS, 4.0),
        )
    )

    assert [(each.cell, each.column, each.factor, each.flat) for each in results(table)] == [
        ("miss", "loss_fn", 1.0, None),  # its numbers are below zero already
        ("false-alarm", "cost_fp", -1.0, None),
        ("hit", "cost_fp", -1.0, None),  # the same in every row as what a false alarm costs
        ("rest", "profit_tn", 1.0, 4.0),
    ]


def test_costs_that_stand_only_where_their_result_came_say_nothing_of_the_other_decision(read):
    missed, alarms = (np.where(event == EVENT, (SCORE + 300).astype(str), "") for event in (1, 0))

    assert results(read(file(score=SCORE, churned=EVENT, cost_fn=missed, cost_fp=alarms))) == ()


def test_a_cost_that_is_nothing_in_every_row_is_a_cost_of_nothing(read):
    table = read(file(score=SCORE, churned=EVENT, cost_fn=SCORE + 300, cost_fp=SCORE + 9, cost_tn=np.zeros(ROWS)))

    assert [(each.factor, each.flat) for each in results(table) if each.cell == "rest"] == [(-1.0, 0.0)]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("outcome", "default"), [("churned", "(none)"), ("default_next_month", "account_balance"), ("impago", "balance")]
)
def test_a_balance_is_asked_about_and_is_what_is_lost_only_where_it_is_owed(read, outcome, default):
    name = "balance" if outcome == "impago" else "account_balance"
    table = read(file(score=SCORE, **{outcome: EVENT, name: (SCORE * 900 - 200).round(2)}))
    question = taken(table)[1]["value"]

    assert question.default == default
    assert dict(question.text.values)["below"] == int(((SCORE * 900 - 200).round(2) < 0).sum()) > 0


@pytest.mark.parametrize("name", ["annual_income", "Jahresgehalt"])
def test_what_a_person_is_paid_is_asked_about_and_is_no_worth_by_default(read, name):
    table = read(file(score=SCORE, churned=EVENT, **{name: (SCORE * 9000 + 20000).round()}))

    assert taken(table)[1]["value"].default == "(none)"


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "name", ["loan_amount", "loan_amnt", "AMT_CREDIT", "exposure", "EAD", "Kreditbetrag", "montant_pret"]
)
def test_what_was_lent_is_the_amount_of_a_credit_and_an_income_is_not(read, name):
    amounts = {"annual_income": (SCORE * 9000 + 20000).round(), name: (SCORE * 700 + 900).round(2)}
    roles, questions = taken(read(file(pd_score=SCORE, defaulted=EVENT, **amounts)))

    assert roles["value"] == name
    assert "value" not in questions


def test_beside_an_income_the_rate_of_a_loan_is_no_amount(read):
    amounts = {"annual_income": (SCORE * 9000 + 20000).round(), "loan_int_rate": (SCORE * 9 + 3).round(2)}

    assert taken(read(file(pd_score=SCORE, defaulted=EVENT, **amounts)))[1]["value"].default == "(none)"


def test_what_is_spent_only_by_buyers_came_after_and_is_asked_about(read):
    spent = EVENT * (SCORE * 90 + 5).round(2)
    table = read(file(score=SCORE, converted=EVENT, spend=spent))
    roles, questions = taken(table)

    assert questions["value"].default == "(none)"
    assert "value" not in roles
    assert "value" not in taken(read(file(score=SCORE, converted=EVENT, spend=spent + 1)))[1]  # all spent something


def test_two_names_like_an_outcome_that_the_score_ranks_are_asked_about(read):
    visit = EVENT | (DRAW.random(ROWS) < 0.1)
    roles, questions = taken(read(file(score=SCORE, conversion=EVENT, visit=visit)))

    assert {option.key for option in questions["outcome"].options} == {"conversion", "visit"}
    assert roles["outcome"] == questions["outcome"].default
    assert "outcome" not in taken(read(file(score=SCORE, conversion=EVENT, target=EVENT)))[1]  # the same in every row


@pytest.mark.parametrize(
    ("labels", "alone"),
    [
        (("Mens E-Mail", "Womens E-Mail", "No E-Mail"), "No E-Mail"),
        (("Rabatt", "kein Rabatt"), "kein Rabatt"),
        (("No contract", "DSL", "Fibre"), ""),
        (("Yes", "No"), ""),
    ],
)
def test_a_label_that_denies_all_others_is_that_of_a_group_left_alone(labels, alone):
    assert denied(tuple(Label(text, 5) for text in labels)) == alone


def test_groups_known_by_their_labels_alone_are_asked_about(read):
    sent = np.array(["Mens E-Mail", "No E-Mail"])[np.arange(ROWS) % 2]
    table = read(file(score=SCORE, visit=EVENT, segment=sent))
    roles = taken(table)[0]
    dataset = assemble(table, roles)

    assert roles["treated"] == "segment"
    assert [(each.id, each.default) for each in dataset.table.questions if each.id == "control"] == [
        ("control", "No E-Mail")
    ]
    assert "treated" not in assemble(table, roles, answers={"control": "(nobody)"}).roles


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        *(
            (name, True)
            for name in (".hat", ".cooksd", ".resid", ".std.resid", "hat_diag", "RES_1", "DFB0_1", "leverage")
        ),
        *((name, False) for name in (".fitted", "p_hat", "yhat", "PRE_1", "hate_speech_score", "sigma_score")),
    ],
)
def test_what_a_regression_tells_of_its_own_fit_is_no_score(name, is_one):
    assert tells_of_the_fit(name) is is_one
