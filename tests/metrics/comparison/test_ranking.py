"""The analyst's figures of two models, checked by hand and against the published ones."""

from __future__ import annotations

import json

import duckdb
import numpy as np
import pandas as pd
import pytest

from data.ledgers.pairs import build_pair_ledger
from metrics.comparison.difference import apparent
from metrics.comparison.ranking import accuracy_difference, auc_difference
from metrics.discovery import two_sided
from metrics.ranking import auc
from tests.metrics.comparison.test_difference import SMALL, two_models
from tests.metrics.test_reference_figures import C1, CREDIT, SHARED, T2, TWO
from tests.peers import roc_auc_score

at_hand = pytest.mark.skipif(not SHARED.exists(), reason="the development data are not beside the project")


def test_the_areas_are_those_of_each_model_alone():
    pair = build_pair_ledger(two_models(400, 1))
    found = auc_difference(pair)

    assert (found.first, found.second) == pytest.approx((auc(pair.one("a")), auc(pair.one("b"))))


@pytest.mark.prove
def test_the_error_is_that_of_resampled_rows():
    frame = two_models(600, 2)
    found = auc_difference(build_pair_ledger(frame))
    draw = np.random.default_rng(0)
    drawn = []
    for _ in range(300):
        rows = frame.iloc[draw.integers(0, 600, 600)]
        first, second = (roc_auc_score(rows["outcome"], rows[f"score_{side}"]) for side in "ab")
        drawn.append(second - first)

    assert found.error == pytest.approx(np.std(drawn), rel=0.15)
    assert found.error < np.hypot(found.first_error, found.second_error)


def test_one_class_has_no_area():
    found = auc_difference(build_pair_ledger(SMALL.assign(outcome=1)))

    assert np.isnan([found.first, found.second, found.error]).all()


def test_mcnemar_counts_only_rows_that_one_alone_gets_right():
    found = accuracy_difference(build_pair_ledger(SMALL), 0.75, 0.75)

    # First takes A and B: right on A and D. Second takes A and C: right on A, B, C and D.
    assert (found.first, found.second) == (0.4, 0.8)
    assert (found.only_first, found.only_second) == (0, 2)
    assert found.p == pytest.approx(0.5)


def test_equal_decisions_differ_in_nothing():
    found = accuracy_difference(build_pair_ledger(SMALL.assign(score_b=SMALL["score_a"])), 0.75, 0.75)

    assert (found.gain, found.p, found.error) == (0, 1, 0)


def test_the_normal_test_takes_over_where_the_exact_one_ends(monkeypatch):
    pair = build_pair_ledger(two_models(3000, 3))
    exact = accuracy_difference(pair, 0.5, 0.5)
    monkeypatch.setattr("metrics.comparison.ranking.EXACT_UP_TO", 0)

    assert accuracy_difference(pair, 0.5, 0.5).p == pytest.approx(exact.p, rel=0.3, abs=1e-12)


@at_hand
@pytest.mark.parametrize(
    ("file", "columns", "path"),
    [
        (TWO, "score_current score_a, score_challenger score_b, churned outcome", "challenger minus current"),
        (CREDIT, "pd_scorecard score_a, pd_gbm score_b, default_next_month outcome", "gbm minus scorecard"),
    ],
)
def test_the_difference_of_the_areas_is_the_published_one(file, columns, path):
    wanted = json.loads((SHARED / "reference_figures.json").read_text())[file][path]
    found = auc_difference(build_pair_ledger(duckdb.sql(f"SELECT {columns} FROM read_csv('{SHARED / file}')")))

    assert found.gain == pytest.approx(wanted["auc_difference"], abs=1e-6)
    assert found.error == pytest.approx(wanted["delong_se"], abs=1e-6)
    assert found.z == pytest.approx(wanted["z"], abs=1e-5)
    assert found.p == pytest.approx(wanted["p_value"], rel=1e-4)


@at_hand
def test_the_difference_in_money_is_the_published_one():
    columns = "score_current score_a, score_challenger score_b, churned outcome, monthly_charges AS value"
    rows = duckdb.sql(f"SELECT {columns} FROM read_csv('{SHARED / TWO}')")
    pair = build_pair_ledger(rows)
    binned = build_pair_ledger(rows, cuts=((0.2207,), (0.3072,)), exact_up_to=0)

    assert apparent(pair, T2).gain == pytest.approx(18_298.664)
    assert apparent(binned, T2).gain == pytest.approx(18_298.664)
    credit = duckdb.sql(
        f"SELECT pd_scorecard score_a, pd_gbm score_b, default_next_month outcome FROM read_csv('{SHARED / CREDIT}')"
    )
    assert apparent(build_pair_ledger(credit), C1).gain == pytest.approx(16_782 - 14_169)


def test_a_difference_of_hits_has_the_error_of_paired_rows_and_its_normal_test_half_a_row_of_caution(monkeypatch):
    # Five times two rows of five that the second alone gets right: 10 of 25.
    pair = build_pair_ledger(pd.concat([SMALL] * 5))
    exact = accuracy_difference(pair, 0.75, 0.75)
    monkeypatch.setattr("metrics.comparison.ranking.EXACT_UP_TO", 9)

    assert (exact.only_first, exact.only_second) == (0, 10)
    assert exact.error == pytest.approx(np.sqrt((10 / 25 - 0.4**2) / 25))
    assert exact.p == pytest.approx(2 / 2**10)
    assert accuracy_difference(pair, 0.75, 0.75).p == pytest.approx(two_sided(9 / np.sqrt(10)))
    monkeypatch.setattr("metrics.comparison.ranking.EXACT_UP_TO", 10)
    assert accuracy_difference(pair, 0.75, 0.75).p == exact.p


def test_the_range_of_a_difference_of_areas_is_two_errors_to_either_side():
    found = auc_difference(build_pair_ledger(two_models(400, 1)))

    assert found.interval == pytest.approx((found.gain - 1.959964 * found.error, found.gain + 1.959964 * found.error))


def test_three_disagreements_against_one_are_as_likely_as_five_of_eight():
    # Of four coins as uneven or more: (1 + 4) of 16 to either side.
    frame = pd.DataFrame({"score_a": [0.9, 0.1, 0.1, 0.1], "score_b": [0.1, 0.9, 0.9, 0.9], "outcome": [1] * 4})
    found = accuracy_difference(build_pair_ledger(frame), 0.5, 0.5)

    assert (found.only_first, found.only_second) == (1, 3)
    assert found.p == pytest.approx(5 / 8)
