"""Scores that are no probabilities: ranks, hazards, points and marks; and bands, where they are the only one."""

from __future__ import annotations

import numpy as np
import pytest

from data.intake.assemble import assemble
from data.joins.bands import in_order, order_bands
from data.roles.proposal import propose
from tests.data.roles.test_candidates import file

DRAW = np.random.default_rng(17)
CHANCE = DRAW.beta(2, 4, 300).round(4)
LEFT = (DRAW.random(300) < CHANCE).astype(int)
LOGIT = np.log((CHANCE + 0.01) / (1.01 - CHANCE)).round(4)
RANK = (-CHANCE).argsort().argsort() + 1


def roles(read, **columns):
    return {role: one.column for role, one in propose(read(file(left=LEFT, **columns))).by_role.items()}


@pytest.mark.every(10)
@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("risk_rank", RANK),
        ("Rang", RANK),
        ("classement", RANK),
        ("xb", LOGIT),
        ("lp", LOGIT),
        ("linear_predictor", LOGIT),
        ("prognostic_index", LOGIT),
        ("partial_hazard", np.exp(LOGIT).round(4)),
        ("hazard_ratio", np.exp(LOGIT).round(4)),
        ("points", (600 - 50 * LOGIT).round()),
        ("credit_score", (600 - 50 * LOGIT).round()),
        ("Punkte", (600 - 50 * LOGIT).round()),
        ("Note", (1 + 5 * CHANCE).round(1)),
        ("nota", (10 * CHANCE).round(1)),
        ("cate", (CHANCE - 0.4).round(4)),
    ],
)
def test_numbers_by_which_people_are_put_in_order_are_a_score(read, name, cells):
    assert roles(read, **{name: cells}).get("score") == name


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["points", "note", "index"])
def test_points_that_have_nothing_to_do_with_what_happened_are_no_score(read, name):
    assert "score" not in roles(read, **{name: DRAW.integers(0, 500, 300)})
    assert roles(read, **{name: (100 * CHANCE).round(1), "churn_score": CHANCE})["score"] == "churn_score"


def test_points_that_are_high_for_the_good_must_be_turned(read):
    table = read(file(left=LEFT, points=(600 - 50 * LOGIT).round()))
    question = assemble(table, {"score": "points", "outcome": "left"}).table.questions[0]

    assert (question.id, question.default) == ("direction", "score")


@pytest.mark.parametrize("name", ["points", "Note", "rating"])
def test_points_and_marks_as_the_only_score_are_asked_about_and_may_be_none(read, name):
    table = read(file(left=LEFT, **{name: (10 * CHANCE).round(1)}))

    assert [question.id for question in propose(table).questions] == ["mark"]
    assert "score" not in propose(table, {"mark": "no"}).by_role
    assert propose(table, {"score": name}).questions == ()


@pytest.mark.every(4)
@pytest.mark.parametrize(
    "name",
    ["satisfaction_level", "credit_utilization", "BounceRates", "Auslastung", "taux_utilisation", "tasa_apertura"],
)
def test_a_share_that_is_measured_of_a_customer_is_no_score_before_somebody_said_so(read, name):
    draw = np.random.default_rng(4)
    share = draw.random(300).round(4)
    happened = (draw.random(300) < share).astype(int)
    rows = "".join(f"{n},{one},{event}\n" for n, (one, event) in enumerate(zip(share, happened, strict=True)))
    table = read(f"id,{name},churned\n{rows}")

    assert [question.id for question in propose(table).questions] == ["mark"]
    assert "score" not in propose(table, {"mark": "no"}).by_role


@pytest.mark.every(2)
@pytest.mark.parametrize("name", ["wynik", "model_output", "churn_rate", "risk_level"])
def test_a_share_under_any_other_name_is_not_asked_about(read, name):
    draw = np.random.default_rng(4)
    share = draw.random(300).round(4)
    happened = (draw.random(300) < share).astype(int)
    rows = "".join(f"{n},{one},{event}\n" for n, (one, event) in enumerate(zip(share, happened, strict=True)))

    assert not propose(read(f"id,{name},churned\n{rows}")).questions


@pytest.mark.parametrize("name", ["FICO", "scorecard_points", "risk_points"])
def test_points_whose_name_speaks_of_a_risk_or_a_scorecard_are_not(read, name):
    assert propose(read(file(left=LEFT, **{name: (100 * CHANCE).round(1)}))).questions == ()


def test_a_hazard_that_has_nothing_to_do_with_what_happened_is_no_rival_of_a_score(read):
    found = propose(read(file(left=LEFT, churn_score=CHANCE, hazard=DRAW.random(300).round(3))))

    assert (found.by_role["score"].column, "challenger" in found.by_role, found.questions) == ("churn_score", False, ())


@pytest.mark.parametrize(
    ("labels", "order"),
    [
        (("High", "Low", "Medium"), ("Low", "Medium", "High")),
        (("hoch", "mittel", "niedrig", "sehr hoch"), ("niedrig", "mittel", "hoch", "sehr hoch")),
        (("élevé", "faible", "moyen"), ("faible", "moyen", "élevé")),
        (("alto", "medio", "bajo"), ("bajo", "medio", "alto")),
        (("High Risk", "Low Risk", "Medium Risk"), ("Low Risk", "Medium Risk", "High Risk")),
        (("B", "A", "D", "C"), ("A", "B", "C", "D")),
        (("BBB", "AA", "AAA", "A", "B"), ("AAA", "AA", "A", "BBB", "B")),
        (("A", "A-", "A+", "B"), ("A+", "A", "A-", "B")),
        (("D10", "D2", "D1"), ("D1", "D2", "D10")),
        (("1 - High", "3 - Low", "2 - Medium"), ("3 - Low", "2 - Medium", "1 - High")),
        (("H", "L", "M"), ("L", "M", "H")),
        (("h", "n", "m"), ("n", "m", "h")),
        (("likely", "unlikely", "very likely", "possible"), ("unlikely", "possible", "likely", "very likely")),
        (("Green", "Red", "Amber"), ("Green", "Amber", "Red")),
        (("B1", "A2", "A1", "C"), ("A1", "A2", "B1", "C")),
        (("Baa1", "Aaa", "A2", "Aa1"), ("Aaa", "Aa1", "A2", "Baa1")),
        (("80-100", "0-20", "20-40"), ("0-20", "20-40", "80-100")),
        (("(0.2, 0.4]", "[0, 0.2]", "(0.4, 1]"), ("[0, 0.2]", "(0.2, 0.4]", "(0.4, 1]")),
        (("< 20 %", "20 % - 50 %", "> 50 %"), ("< 20 %", "20 % - 50 %", "> 50 %")),
        (("North", "South", "West"), ()),
        (("A", "B", "South"), ()),
        (("high", "hoch", "low"), ()),  # two words for one band
    ],
)
def test_labels_say_their_order(labels, order):
    assert in_order(labels) == order


BANDS = np.array(["Low", "Medium", "High"])[np.minimum((CHANCE * 4).astype(int), 2)]


def ordered(read, **columns):
    table = read(file(left=LEFT, **columns))
    return order_bands(table, lambda of: {role: one.column for role, one in propose(of).by_role.items()})


def test_bands_count_by_their_order_where_they_are_the_only_score_and_that_is_said(read):
    table = ordered(read, churn_risk=BANDS)

    assert propose(table).by_role["score"].column == "churn_risk"
    assert [finding.text.key for finding in table.findings] == ["bands-told"]
    with table.rows.open() as connection:
        sums = connection.execute(f"SELECT sum(churn_risk) FROM {table.rows.source}").fetchone()[0]
    assert sums == sum({"Low": 1, "Medium": 2, "High": 3}[band] for band in BANDS)


def test_bands_beside_a_score_or_that_rank_nothing_stay_as_they_are(read):
    for columns in (
        {"churn_risk": BANDS, "churn_score": CHANCE},
        {"churn_risk": np.roll(BANDS, 1)},
        {"size": BANDS},
        {"income_band": BANDS},
        {"age_risk_band": BANDS},
    ):
        table = ordered(read, **columns)
        assert (table.findings, "score" in propose(table).by_role) == ((), "churn_score" in columns)


@pytest.mark.parametrize(
    "texts",
    [
        ("P4", "P3", "P2", "P1"),
        ("1-Low", "2-Guarded", "3-Medium", "4-Elevated", "5-High"),
        ("5 - Low", "4 - Guarded", "3 - High"),
        ("Bronze", "Silver", "Gold"),
        ("I", "II", "III", "IV", "V"),
        ("Tier 1", "Tier 2", "Tier 10"),
    ],
)
def test_grades_stand_in_the_order_that_they_say(texts):
    assert in_order(tuple(sorted(texts))) == texts


def test_priorities_are_a_score_under_a_name_that_says_nothing(read):
    grades = np.array(["P4", "P3", "P2", "P1"])[np.digitize(CHANCE, np.quantile(CHANCE, (0.25, 0.5, 0.75)))]
    table = read(file(left=LEFT, column_x=grades))

    made = order_bands(table, lambda found: {role: one.column for role, one in propose(found).by_role.items()})

    assert made.column("column_x").kind == "number"
