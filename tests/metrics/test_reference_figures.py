"""The figures published with the development data, found again from their files."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from data.ledgers.ledger import build_ledger
from metrics.optimum import exact_curve
from metrics.payoff import Campaign
from metrics.profit import edge_at_threshold
from metrics.ranking import auc
from tests.metrics.rows import cells, price, share

SHARED = Path(__file__).parents[2] / "../shared/data"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the development data are not beside the project")

T1 = cells(110, -40)
T2 = replace(
    Campaign.from_value_column(), margin=share(0.6), months=price(12), accept_rate=share(0.3), contact_cost=price(40)
).payoff()
C1 = cells(5, -1)
TELCO, CREDIT, TWO = "telco_churn_scores.csv", "credit_default_scores.csv", "telco_two_models.csv"
T1_NAME = "T1 fixed: +110 per churner contacted, -40 per stayer contacted"
T2_NAME = (
    "T2 value: offer costs 40 for everyone contacted; "
    "30% of churners contacted stay and keep 12 months of their charges at 60% margin"
)
C1_NAME = "C1 gain of declining over accepting everybody (bad avoided +5, good lost -1)"
TELCO_ROWS = "churn_score score, (churned = 'Yes')::int outcome, monthly_charges AS value"

CASES = {
    "telco, fixed": (TELCO, TELCO_ROWS, T1, (T1_NAME,)),
    "telco, by value": (TELCO, TELCO_ROWS, T2, (T2_NAME,)),
    "credit, scorecard": (CREDIT, "pd_scorecard score, default_next_month outcome", C1, ("pd_scorecard", C1_NAME)),
    "credit, trees": (CREDIT, "pd_gbm score, default_next_month outcome", C1, ("pd_gbm", "C1")),
    "two models, fixed": (
        TWO,
        "score_current score, churned outcome, monthly_charges AS value",
        T1,
        ("score_current", "T1"),
    ),
    "two models, by value": (
        TWO,
        "score_current score, churned outcome, monthly_charges AS value",
        T2,
        ("score_current", "T2"),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_the_best_decision_is_the_published_one(case):
    file, columns, payoff, path = CASES[case]
    wanted = json.loads((SHARED / "reference_figures.json").read_text())[file]
    for step in path:
        wanted = wanted[step]
    connection = duckdb.connect()
    frame = connection.sql(f"SELECT {columns} FROM read_csv('{SHARED / file}')")

    curve = exact_curve(build_ledger(frame), payoff, lambda: frame, threshold=0.5)

    assert curve.profit[curve.best] == pytest.approx(wanted["best_profit"], abs=0.005)
    assert curve.ledger.threshold(curve.best) == wanted["best_threshold"]
    assert curve.contacted[curve.best] == wanted["acted_on"]
    assert curve.profit[-1] == pytest.approx(wanted["profit_act_on_all"], abs=0.005)
    half = edge_at_threshold(curve.ledger, 0.5)
    assert curve.profit[half] == pytest.approx(wanted["profit_at_0.5"], abs=0.005)
    assert curve.contacted[half] == wanted["acted_on_at_0.5"]


def test_the_ranking_is_the_published_one():
    connection = duckdb.connect()
    frame = connection.sql(f"SELECT {TELCO_ROWS} FROM read_csv('{SHARED / TELCO}')")

    assert auc(build_ledger(frame)) == pytest.approx(0.848189, abs=2e-6)
