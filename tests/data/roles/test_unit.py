"""Amounts in thousands, millions or cents: taken as whole units where the name says so, and said."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.asking import is_offer
from data.intake.assemble import assemble
from data.roles.choices.unit import unit_of
from data.roles.money import money_sql
from data.roles.proposal import propose
from tests.data.roles.test_candidates import EVENT, ROWS, SCORE, file

AMOUNT = 10 + np.arange(ROWS)


@pytest.mark.parametrize(
    ("name", "factor", "plain"),
    [
        ("Umsatz (T€)", 1000, True),
        ("Umsatz TEUR", 1000, True),
        ("revenue (k€)", 1000, True),
        ("Umsatz in Tsd. EUR", 1000, True),
        ("revenue_thousands", 1000, True),
        ("CA (milliers €)", 1000, True),
        ("Revenue $K", 1000, True),
        ("Sales ($'000)", 1000, True),
        ("Umsatz Mio. EUR", 1e6, True),
        ("Revenue (millions)", 1e6, True),
        ("Umsatz (Mrd. €)", 1e9, True),
        ("amount_cents", 0.01, True),
        ("Betrag (ct)", 0.01, True),
        ("importe_centimos", 0.01, True),
        ("revenue_k", 1000, False),
        ("revenueK", 1000, False),
        ("amount_ct", 0.01, False),
        ("revenue", 1, True),
        ("percent_value", 1, True),
        ("recent_spend", 1, True),
        ("MonthlyCharges", 1, True),
        ("cost_EUR", 1, True),
        ("risk_value", 1, True),
    ],
)
def test_a_name_says_how_many_units_of_money_one_is(name, factor, plain):
    assert unit_of(name) == (factor, plain)


def opened(table, answers):
    roles = {role: one.column for role, one in propose(table, answers).by_role.items()}
    return assemble(table, roles, answers=answers)


def total(dataset):
    with dataset.table.rows.open() as connection:
        value = money_sql(dataset.table, dataset.roles["value"])
        return connection.execute(f"SELECT sum({value}) FROM {dataset.table.rows.source}").fetchone()[0]


@pytest.mark.every(2)
@pytest.mark.parametrize(
    ("name", "id", "factor"),
    [("Umsatz (T€)", "unit", 1000), ("amount_cents", "unit", 0.01), ("revenue_k", "size", 1000)],
)
def test_such_amounts_are_taken_as_whole_units_unless_somebody_says_otherwise(read, name, id, factor):
    table = read(file(score=SCORE, churned=EVENT, **{name: AMOUNT}))
    dataset = opened(table, {})
    question = next(each for each in dataset.table.questions if each.id == f"{id}:{name}")

    assert total(dataset) == pytest.approx(factor * AMOUNT.sum())
    assert is_offer(question) is (id == "unit")  # a bare k is asked about before any figure
    assert total(opened(table, {question.id: "no"})) == AMOUNT.sum()
