"""The development files against their reference figures."""

import json

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.joins.join import join
from data.joins.suggest import suggest_keys
from data.roles.proposal import suggest
from data.roles.ranking import auc
from data.rows.canonical import canonical
from data.sources.excel import read_sheet
from stories.file_words import worded
from tests.data.conftest import SHARED

ROLES = {
    "telco_churn_scores.csv": "customer_id churn_score churned monthly_charges contract",
    "telco_two_models.csv": "customer_id score_challenger churned monthly_charges contract",
    "credit_default_scores.csv": "account_id pd_gbm default_next_month bill_amount education",
    "online_retail_customers.csv": "customer_id lapse_score lapsed revenue_last_12m country",
    "hr_attrition_de.csv": "Personalnummer|Austrittsrisiko in %|Ausgetreten|-|Abteilung",
    "incident_resolution.csv": "ticket sla_risk sla_missed - priority opened_at",
    "hotel_batches/hotel_reference.csv": "booking_id score cancelled booking_value market_segment arrival_month",
}
CHALLENGERS = {"telco_two_models.csv": "score_current", "credit_default_scores.csv": "pd_scorecard"}


def reference(name):
    if not (SHARED / "data/reference_figures.json").exists():
        pytest.skip("the reference figures are not at hand")
    return json.loads((SHARED / "data/reference_figures.json").read_text())[name]


def suggested(table):
    return {suggestion.role: suggestion.column for suggestion in suggest(table)}


def figures(dataset):
    """Usable rows, base rate and AUC."""
    with dataset.table.rows.open() as connection:
        found = canonical(dataset, connection).filter("score IS NOT NULL AND outcome IS NOT NULL").fetchnumpy()
    score, outcome = np.asarray(found["score"]), np.asarray(found["outcome"])
    return {"rows": score.size, "base_rate": outcome.mean(), "auc": auc(score, outcome)}


def expected(known):
    return pytest.approx({key: known[key] for key in ("rows", "base_rate", "auc")}, abs=1e-6)


@pytest.mark.every(4)
@pytest.mark.parametrize("name", ROLES)
def test_roles_are_suggested_rightly(shared, name):
    columns = ROLES[name].split("|" if "|" in ROLES[name] else " ")
    wanted = dict(zip(("id", "score", "outcome", "value", "segment", "date"), columns, strict=False))
    wanted |= {"challenger": CHALLENGERS.get(name, "-")}

    assert suggested(shared(f"data/{name}")) == {role: column for role, column in wanted.items() if column != "-"}


@pytest.mark.parametrize(
    ("name", "model"),
    [
        ("telco_churn_scores.csv", None),
        ("telco_two_models.csv", "score_challenger"),
        ("credit_default_scores.csv", "pd_gbm"),
        ("online_retail_customers.csv", None),
        ("hr_attrition_de.csv", None),
        ("incident_resolution.csv", None),
    ],
)
def test_figures_equal_the_reference(shared, name, model):
    known = reference(name)
    table = shared(f"data/{name}")

    assert figures(assemble(table, suggested(table))) == expected(known[model] if model else known)


def test_predictions_and_outcomes_are_joined_as_published(shared, tmp_path):
    known = reference("telco_predictions.csv + telco_outcomes.csv")
    left, right = shared("data/telco_predictions.csv"), shared("data/telco_outcomes.csv")

    table, joined = join(left, right, suggest_keys(left, right).pairs, tmp_path)
    dataset = assemble(table, suggested(table), joined=joined)

    assert (joined.matched, joined.left_only, joined.right_only) == (6_843, 120, 80)
    assert any(finding.count == 15 and "repeat" in worded(finding.text) for finding in table.findings)
    assert dataset.counts["usable"] == 6_843
    assert dataset.counts["only in telco_predictions.csv"] == 120
    assert figures(dataset) == expected(known)


def test_sheets_of_a_workbook_are_joined_as_published(tmp_path):
    known = reference("telco_retention_workbook.xlsx")
    path = SHARED / "data/telco_retention_workbook.xlsx"
    left, right = (read_sheet(path.name, path, tmp_path, sheet) for sheet in ("Predictions", "Outcomes"))

    table, joined = join(left, right, suggest_keys(left, right).pairs, tmp_path)

    assert figures(assemble(table, suggested(table), joined=joined)) == expected(known)


def test_the_experiment_keeps_only_those_who_got_no_mail(shared):
    table = shared("data/email_experiment.csv")
    dataset = assemble(table, suggested(table))

    assert (dataset.roles["treated"], dataset.control) == ("group", "No E-Mail")
    assert dataset.counts["usable"] == 21_306
    assert dataset.counts["contacted"] == 21_307 + 21_387


def test_tables_without_a_score_suggest_what_there_is(shared):
    assert suggested(shared("data/mobile_game_ab_test.csv")) == {
        "id": "userid",
        "outcome": "retention_1",
        "measure": "sum_gamerounds",
        "treated": "version",
    }
    assert suggested(shared("data/retail_forecast.csv")) == {
        "value": "unit_price",
        "cost": "unit_cost",
        "date": "week_start",
    }
