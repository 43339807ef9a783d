"""Several scores with an outcome each are asked about as pairs; a column that is the outcome once more is no score."""

from __future__ import annotations

import numpy as np
import pytest

from data.errors import DataError
from data.intake.handed_in import Intake, open_dataset
from data.roles.proposal import propose
from tests.data.roles.test_candidates import file, taken

DRAW = np.random.default_rng(23)
CHURN, UPSELL = DRAW.beta(2, 3, 300).round(4), DRAW.beta(2, 3, 300).round(4)
CHURNED, UPSOLD = (DRAW.random(300) < CHURN).astype(int), (DRAW.random(300) < UPSELL).astype(int)


@pytest.mark.every(6)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("churn_score", "churned"), ("upsell_score", "upsold")),
        (("Kündigungsscore", "gekündigt"), ("Kaufscore", "gekauft")),
        (("prob_card", "bought_card"), ("prob_loan", "bought_loan")),
        (("score_lapse", "lapsed"), ("score_crosssell", "cross_sold")),
        (("p_resiliation", "resilie"), ("p_achat", "achete")),
    ],
)
@pytest.mark.parametrize("turned", [False, True])
def test_each_outcome_is_asked_about_with_the_score_that_foresees_it(read, first, second, turned):
    columns = {first[0]: CHURN, second[0]: UPSELL, first[1]: CHURNED, second[1]: UPSOLD}
    table = read(file(**dict(reversed(columns.items()) if turned else columns.items())))
    _, questions = taken(table)

    assert set(questions) == {"outcome"}
    assert {option.key for option in questions["outcome"].options} == {first[1], second[1]}
    for score, outcome in (first, second):
        roles, _ = taken(table, {"outcome": outcome})
        assert (roles["score"], roles["outcome"]) == (score, outcome)
        assert "challenger" not in roles


def test_a_score_that_somebody_names_brings_its_outcome(read):
    roles, _ = taken(
        read(file(churn_score=CHURN, upsell_score=UPSELL, churned=CHURNED, upsold=UPSOLD)), {"score": "upsell_score"}
    )

    assert roles["outcome"] == "upsold"


def test_two_models_of_one_outcome_are_no_pairs_though_one_knows_another_flag_well(read):
    complaint = (DRAW.random(300) < CHURN).astype(int)
    other = (0.3 * CHURN + 0.5 * complaint * DRAW.random(300)).round(4)
    roles, questions = taken(read(file(score_a=CHURN, score_b=other, churned=CHURNED, complaint=complaint)))

    assert (roles["outcome"], set(questions)) == ("churned", {"score"})


KNOWS = np.where(CHURNED == 1, 0.99, 0.01) + 0.009 * DRAW.random(300)


def test_a_column_that_says_once_more_what_happened_is_no_score_beside_another(read):
    for name, cells in (("Naive_Bayes_Classifier_1", KNOWS.round(5)), ("Probability (%)", 100 * CHURNED)):
        roles, questions = taken(read(file(**{name: cells, "churn_score": CHURN, "churned": CHURNED})))
        assert (roles["score"], "challenger" in roles, questions) == ("churn_score", False, {})


def test_where_only_numbers_without_a_name_for_it_are_left_it_is_asked_which_is_the_score(read):
    table = read(file(Naive_Bayes_Classifier_1=KNOWS.round(5), output=CHURN, churned=CHURNED))
    roles, questions = taken(table)

    assert (roles["score"], set(questions), questions["copy"].default) == ("output", {"copy"}, "output")
    roles, _ = taken(table, {"copy": "Naive_Bayes_Classifier_1"})
    assert roles["score"] == "Naive_Bayes_Classifier_1"


def test_a_probability_that_was_set_when_all_was_over_is_refused_with_the_reason_unless_it_is_named(tmp_path):
    path = tmp_path / "deals.csv"
    path.write_text(file(**{"Probability (%)": 100 * CHURNED, "Stage": np.where(CHURNED, "Closed Won", "Closed Lost")}))
    intake = Intake(files=(("deals.csv", str(path)),))

    with pytest.raises(DataError, match=r"“Probability \(%\)” tells “Stage” by itself"):
        open_dataset(intake, tmp_path)
    named = Intake(files=intake.files, roles={"score": "Probability (%)"})
    assert open_dataset(named, tmp_path).roles["score"] == "Probability (%)"


def test_a_score_by_its_name_that_ranks_too_well_stays_where_it_is_the_only_one(read):
    for more in ({}, {"Probability (%)": 100 * CHURNED}):
        found = propose(read(file(churn_score=KNOWS.round(5), churned=CHURNED, **more)))
        assert (found.by_role["score"].column, found.questions) == ("churn_score", ())
    assert propose(read(file(score=5 - 4 * CHURNED, churned=CHURNED))).by_role["score"].column == "score"
