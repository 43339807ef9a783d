"""What each one is worth: a name like money is no proof, and what came after is no amount."""

from __future__ import annotations

import numpy as np
import pytest

from tests.data.roles.test_candidates import EVENT, ROWS, SCORE, file, taken

EVENT = np.asarray(EVENT).astype(int)
AMOUNT = 10 + np.arange(ROWS) * 7 % 400


@pytest.mark.every(14)
@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("house_value", "owned"),
        ("Wert Immobilie", "owned"),
        ("valeur_logement", "owned"),
        ("acquisition_cost", "spent"),
        ("discount_amount", "given"),
        ("CashbackAmount", "given"),
        ("Rabattbetrag", "given"),
        ("value_percentile", "ranked"),
        ("value_segment", "ranked"),
        ("minutes_value", "measured"),
        ("cost_of_care", "cost"),
        ("time_spend_company", "measured"),
        ("spend_days", "measured"),
        ("charge_cycles", "measured"),
        ("shap_price", "measured"),
        ("amount_of_visits", "measured"),
        ("salary_band", "ranked"),
        ("value_segment_code", "ranked"),
        ("amount_overdue", "late"),
        ("Betrag überfällig", "late"),
        ("importe_vencido", "late"),
    ],
)
def test_a_name_like_money_that_says_something_else_is_asked_about_and_is_no_amount_by_default(read, name, what):
    roles, questions = taken(read(file(score=SCORE, churned=EVENT, **{name: AMOUNT})))

    assert "value" not in roles
    assert questions["value"].default == "(none)"
    assert questions["value"].text["what"] == what


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["spend_30_days", "revenue_last_12_months", "monthly_charges"])
def test_how_long_money_was_counted_leaves_it_money(read, name):
    assert taken(read(file(score=SCORE, churned=EVENT, **{name: AMOUNT})))[0]["value"] == name


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("outcome", "claim"),
    [("fraud_reported", "total_claim_amount"), ("Betrug", "Schadenhöhe"), ("fraude", "montant_sinistre")],
)
def test_of_a_fraud_what_is_claimed_is_at_stake_and_no_premium(read, outcome, claim):
    roles, _ = taken(
        read(file(id=range(ROWS), score=SCORE, annual_premium=AMOUNT, **{claim: 20 * AMOUNT, outcome: EVENT}))
    )

    assert roles["value"] == claim


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["Exposure", "premium_share", "exposure_years"])
def test_a_part_of_one_is_no_amount(read, name):
    assert "value" not in taken(read(file(score=SCORE, churned=EVENT, **{name: AMOUNT / 500})))[0]


def test_what_a_debtor_has_not_paid_is_at_stake(read):
    assert taken(read(file(score=SCORE, default=EVENT, amount_overdue=AMOUNT)))[0]["value"] == "amount_overdue"


def test_an_amount_stands_before_a_name_that_says_something_else(read):
    table = read(file(score=SCORE, churned=EVENT, discount_amount=AMOUNT, value_segment=AMOUNT % 4, monthly_fee=AMOUNT))
    roles, questions = taken(table)

    assert roles["value"] == "monthly_fee"
    assert "value" not in questions


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["house_premium", "vehicle_class_premium", "monthly_charge", "revenue_last_12_months"])
def test_what_somebody_pays_is_taken_without_a_question(read, name):
    roles, questions = taken(read(file(score=SCORE, churned=EVENT, **{name: AMOUNT})))

    assert roles["value"] == name
    assert "value" not in questions


def test_the_turnover_of_a_company_is_asked_about_where_rows_are_leads_alone(read):
    turnover = {"Annual Revenue": AMOUNT * 1000}

    assert (
        taken(read(file(score=SCORE, **{"Lead Score": SCORE}, converted=EVENT, **turnover)))[1]["value"].default
        == "(none)"
    )
    assert "value" not in taken(read(file(score=SCORE, churned=EVENT, **turnover)))[1]


def test_a_salary_that_was_foreseen_is_no_worth_by_default(read):
    questions = taken(read(file(score=SCORE, hired=EVENT, expected_salary=AMOUNT * 100)))[1]

    assert questions["value"].default == "(none)"


def test_an_amount_that_tells_the_outcome_is_never_the_value(read):
    after = {"revenue_next_12m": AMOUNT * (1 - EVENT)}

    assert "value" not in taken(read(file(score=SCORE, churn=EVENT, **after)))[0]
    assert (
        taken(read(file(score=SCORE, churn=EVENT, **after, revenue_last_12m=AMOUNT)))[0]["value"] == "revenue_last_12m"
    )


def test_an_amount_that_is_gone_wherever_it_happened_is_asked_about(read):
    for_some = AMOUNT * (1 - EVENT) * (np.arange(ROWS) % 4 > 0)
    questions = taken(read(file(score=SCORE, churn=EVENT, revenue_next_12m=for_some)))[1]

    assert (questions["value"].text.key, questions["value"].default) == ("spent-after-asked", "(none)")


def test_a_bare_cost_beside_care_is_asked_about_and_is_no_cost_of_contacting_by_default(read):
    table = read(file(score=SCORE, readmitted=EVENT, cost=AMOUNT))

    assert "cost" not in taken(table)[0]
    assert taken(table)[1]["cost"].default == "(none)"
    assert taken(table, {"cost": "cost"})[0]["cost"] == "cost"
    assert taken(read(file(score=SCORE, churned=EVENT, cost=AMOUNT)))[0]["cost"] == "cost"


def test_an_amount_of_nothing_in_every_row_is_none(read):
    roles = taken(read(file(score=SCORE, churned=EVENT, cost=0 * AMOUNT, fee=0 * AMOUNT)))[0]

    assert "cost" not in roles
    assert "value" not in roles


@pytest.mark.parametrize(
    "labels", [("Check-Out", "Canceled", "No-Show"), ("Open - Working", "Closed - Converted", "Qualified")]
)
def test_groups_that_tell_the_outcome_are_no_segment(read, labels):
    ended = np.where(EVENT == 1, np.where(np.arange(ROWS) % 3, labels[1], labels[2]), labels[0])
    area = np.where(np.arange(ROWS) % 2, "North", "South")

    assert taken(read(file(score=SCORE, is_canceled=EVENT, status=ended, area=area)))[0]["segment"] == "area"
    assert "segment" not in taken(read(file(score=SCORE, is_canceled=EVENT, reservation_status=ended)))[0]


@pytest.mark.parametrize(
    ("name", "outcome", "default"),
    [
        ("downtime_cost", "failed", "downtime_cost"),
        ("Stillstandskosten", "Ausfall", "Stillstandskosten"),
        ("coste_parada", "averia", "coste_parada"),
        ("repair_cost", "failed", "(none)"),
        ("deal_size", "converted", "deal_size"),
        ("ca_mensuel", "resilie", "ca_mensuel"),
        ("rev_12m", "churned", "rev_12m"),
        ("basket", "bought", "basket"),
        ("margen", "baja", "margen"),
        ("Angebotssumme", "gekauft", "Angebotssumme"),
        ("outstanding_balance", "loan_status", "outstanding_balance"),
        ("orig_bal", "defaulted", "orig_bal"),
        ("Forderung", "Ausfall", "Forderung"),
        ("Forderung", "gekauft", "(none)"),
        ("loonkosten", "opgezegd", "(none)"),
        ("base_pay", "left_company", "(none)"),
    ],
)
def test_money_under_the_names_of_a_trade_is_offered(read, name, outcome, default):
    roles, questions = taken(read(file(score=SCORE, **{outcome: EVENT, name: AMOUNT})))

    assert questions["value"].default == default
    assert roles.get("value", "(none)") == default


def test_a_contribution_margin_is_money_and_what_is_counted_in_a_basket_is_none(read):
    assert (
        taken(read(file(score=SCORE, churned=EVENT, contribution_margin=AMOUNT)))[0]["value"] == "contribution_margin"
    )
    assert "value" not in taken(read(file(score=SCORE, churned=EVENT, basket_size=AMOUNT)))[0]


def test_a_plain_name_of_money_stands_before_one_of_a_trade(read):
    roles, questions = taken(read(file(score=SCORE, churned=EVENT, margen=AMOUNT, revenue=3 * AMOUNT)))

    assert (roles["value"], "value" in questions) == ("revenue", False)
