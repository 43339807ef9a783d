"""A story counts in the currency that its file names: in a column's name, beside its cells, or in a column of its own."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.roles.choices.currency import currency_named, currency_proposed
from data.roles.choices.results import results
from data.roles.money import SCALED
from data.roles.proposal import propose
from data.said import is_said
from stories.opening import first_project, next_project
from stories.project import Project
from tests.data.roles.test_candidates import EVENT, SCORE, file

AMOUNT = np.round(20 + 90 * SCORE, 2)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Monthly charge (GBP)", "GBP"),
        ("revenue_eur", "EUR"),
        ("revenueEUR", "EUR"),
        ("Umsatz [€]", "EUR"),
        ("Umsatz (T€)", "EUR"),
        ("Umsatz TEUR", "EUR"),
        ("CLV in $", "USD"),
        ("ARR (US$)", "USD"),
        ("valor_R$", "BRL"),
        ("betrag_chf", "CHF"),
        ("value £", "GBP"),
        ("price in euros", "EUR"),
        ("amount_pence", "GBP"),
        ("wartość zł", "PLN"),
        ("revenue", ""),
        ("amount_usd_eur", ""),  # two of them
        ("europe_revenue", ""),
        ("try_amount", ""),  # a word before it is a lira
        ("amount_TRY", "TRY"),
        ("fee_all", ""),
    ],
)
def test_a_name_says_a_currency(name, code):
    assert currency_named(name) == code


def opened(read, **columns):
    table = read(file(churned=EVENT, churn_score=SCORE, **columns))
    return assemble(table, {role: one.column for role, one in propose(table).by_role.items()})


def test_a_story_begins_in_the_currency_of_the_file_unless_another_was_chosen(read):
    dataset = opened(read, revenue_gbp=AMOUNT)

    assert first_project(dataset).currency == "GBP"
    assert first_project(dataset, Project(currency="CHF")).currency == "CHF"
    assert next_project(dataset, Project(currency="CHF"), fits=True).currency == "CHF"
    assert "currency-named" in [finding.text.key for finding in dataset.findings]


def test_a_currency_beside_cells_or_in_a_column_of_its_own_counts_as_well(read):
    assert currency_proposed(opened(read, revenue=[f"€{each:.2f}" for each in AMOUNT])) == "EUR"
    assert currency_proposed(opened(read, revenue=AMOUNT, currency=["sek"] * len(AMOUNT))) == "SEK"
    assert currency_proposed(opened(read, revenue=AMOUNT)) == ""


def test_of_two_currencies_none_is_taken_and_both_are_told(read):
    dataset = opened(read, revenue_gbp=AMOUNT, contact_cost_eur=AMOUNT / 10)

    assert first_project(dataset).currency == Project().currency
    told = next(finding for finding in dataset.findings if finding.text.key == "currencies-named")
    assert [dict(each.values)["currency"] for each in told.text["columns"]] == ["GBP", "EUR"]


def test_a_column_of_currencies_that_says_another_than_the_name_is_told(read):
    dataset = opened(read, revenue_usd=AMOUNT, currency=["EUR"] * len(AMOUNT))

    assert currency_proposed(dataset) == ""
    assert "currencies-named" in [finding.text.key for finding in dataset.findings]


def test_costs_by_row_are_taken_in_the_unit_of_their_name(read):
    cost = (1000 + 3000 * SCORE).round()
    table = read(file(churned=EVENT, churn_score=SCORE, cost_fp_cents=cost, cost_fn_eur=4 * cost))
    roles = {role: one.column for role, one in propose(table).by_role.items()}
    dataset = assemble(table, roles)
    scaled = {one.subject: one.choice["factor"] for one in dataset.table.decisions if is_said(one.choice, SCALED)}

    assert scaled == {"cost_fp_cents": "0.01"}
    assert [question.id for question in dataset.table.questions] == ["unit:cost_fp_cents"]


def test_a_cost_that_is_the_same_in_every_row_is_in_its_unit_too(read):
    cost = (1000 + 3000 * SCORE).round()
    table = read(file(churned=EVENT, churn_score=SCORE, cost_fp_cents=[500] * len(cost), cost_fn=cost))
    dataset = assemble(table, {role: one.column for role, one in propose(table).by_role.items()})

    assert {result.name: result.flat for result in results(dataset.table)} == {"cost_fp_cents": -5.0, "cost_fn": None}
