"""What a score says against what happened, in shares and in money."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import Ledger, build_ledger
from metrics.decision.calibration import calibration, elkan_threshold, theory_gap
from metrics.payoff import Campaign
from metrics.profit import profit_curve
from tests.metrics.rows import FOLDS, campaign, cells, frame_of, ledger_of


def sample(count: int, seed: int, distort=lambda risk: risk, digits: int = 2) -> pd.DataFrame:
    """Customers whose score is a distortion of their true risk."""
    draw = np.random.default_rng(seed)
    risk = draw.beta(1, 2.7, count)
    outcome = (draw.random(count) < risk).astype(int)
    return frame_of(np.round(distort(risk), digits), outcome, fold=draw.integers(0, FOLDS, count))


def open_ledger(frame: pd.DataFrame):
    from data.ledgers.ledger import sharpen

    ledger = build_ledger(frame, ["fold"])
    return sharpen(ledger, frame, np.flatnonzero(ledger.edges["lo"] < ledger.edges["hi"]))


def test_by_hand():
    # Of ten scored 0.2 three were events, of ten scored 0.8 seven.
    found = calibration(ledger_of([0.2] * 10 + [0.8] * 10, [1] * 3 + [0] * 7 + [1] * 7 + [0] * 3), groups=2)

    assert found.groups["score"].tolist() == [0.8, 0.2]
    assert found.groups["rate"].tolist() == [0.7, 0.3]
    assert found.gap == pytest.approx(0.1)
    assert found.brier == pytest.approx((3 * 0.64 + 7 * 0.04) / 10)
    assert (found.mean_score, found.base_rate, found.score_error) == (0.5, 0.5, 0)
    # Two points lie on one line: logit(0.7) = slope * logit(0.8).
    assert found.slope == pytest.approx(math.log(7 / 3) / math.log(4))
    assert found.intercept == pytest.approx(0, abs=1e-9)
    # The logit of seven or three of ten has the variance 1 / (10 * 0.7 * 0.3); the two lie 2 * logit(0.8) apart.
    of_logit = 1 / 2.1
    assert found.slope_error == pytest.approx(math.sqrt(2 * of_logit) / (2 * math.log(4)))
    assert found.intercept_error == pytest.approx(math.sqrt(2 * of_logit) / 2)
    assert found.slope_interval == pytest.approx(
        (found.slope - 1.96 * found.slope_error, found.slope + 1.96 * found.slope_error)
    )


def test_brier_slope_and_intercept_equal_those_of_scikit_learn():
    from sklearn.linear_model import LogisticRegression  # seconds, which no other test here need pay
    from sklearn.metrics import brier_score_loss

    frame = sample(3000, 1, lambda risk: 0.02 + 0.9 * risk)
    logit = np.log(frame["score"] / (1 - frame["score"])).to_numpy()[:, None]
    fitted = LogisticRegression(C=1e12, tol=1e-10).fit(logit, frame["outcome"])

    found = calibration(open_ledger(frame))

    assert found.brier == pytest.approx(brier_score_loss(frame["outcome"], frame["score"]))
    assert found.slope == pytest.approx(fitted.coef_[0, 0], rel=1e-4)
    assert found.intercept == pytest.approx(fitted.intercept_[0], abs=1e-4)


def test_a_score_that_is_the_risk_is_calibrated_and_one_drawn_apart_has_a_slope_below_one():
    true, extreme = (
        calibration(open_ledger(sample(8000, 2, how, digits=4)))
        for how in (lambda r: r, lambda r: r**2 / (r**2 + (1 - r) ** 2))
    )

    assert true.slope_interval[0] < 1 < true.slope_interval[1]
    assert true.gap < 0.02
    assert extreme.slope == pytest.approx(0.5, abs=0.03)


@pytest.mark.prove
def test_the_spread_of_the_slope_is_that_of_other_samples():
    found = [calibration(open_ledger(sample(800, seed))) for seed in range(40)]

    assert np.mean([own.slope_error for own in found]) == pytest.approx(np.std([own.slope for own in found]), rel=0.3)


@settings(max_examples=12, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 1)), min_size=1, max_size=40), st.integers(1, 10))
def test_groups_lose_nobody_and_keep_equal_scores_together(rows, groups):
    score, outcome = zip(*[(s / 20, y) for s, y in rows], strict=True)
    found = calibration(ledger_of(score, outcome), groups).groups

    assert len(found) <= groups
    assert found["rows"].sum() == len(rows)
    assert found["events"].sum() == sum(outcome)
    assert (found["least"].to_numpy()[:-1] > found["most"].to_numpy()[1:]).all()
    assert found["rate"].between(found["low"] - 1e-9, found["high"] + 1e-9).all()


@pytest.mark.parametrize("digits", [2, 6])
def test_scores_hidden_within_cells_move_figures_by_no_more_than_is_said(digits):
    frame = sample(4000, 3, digits=digits)

    rough, exact = calibration(build_ledger(frame, bins=64)), calibration(open_ledger(frame))

    assert exact.score_error == 0
    assert abs(rough.mean_score - exact.mean_score) <= rough.score_error
    assert abs(rough.brier - exact.brier) <= 2 * rough.score_error


def test_a_score_that_is_no_probability_is_refused():
    with pytest.raises(ValueError, match="from 300 to 850"):
        calibration(ledger_of([300.0, 850.0], [0, 1]))


def test_without_two_outcomes_or_two_scores_there_is_no_slope():
    assert math.isnan(calibration(ledger_of([0.4, 0.5], [1, 1])).slope)
    assert math.isnan(calibration(ledger_of([0.4, 0.4], [1, 0])).slope)
    assert math.isnan(calibration(ledger_of([0.2, 0.8], [0, 1])).slope)  # separated: the slope has no end


def test_the_threshold_of_theory_by_hand():
    assert elkan_threshold(cells(110, -40)) == pytest.approx(40 / 150)
    assert elkan_threshold(campaign().payoff()) == pytest.approx(11 / (0.3 * 190 - 1 + 11))
    assert elkan_threshold(cells(100, 20)) < 0  # everybody is worth it
    assert elkan_threshold(cells(-5, -40)) > 1  # nobody is
    assert elkan_threshold(cells(-50, -40)) is None
    assert elkan_threshold(Campaign.from_value_column().payoff()) is None


def test_the_gap_by_hand():
    # Scores are half of what they should be: theory waits for 0.5, while acting pays from 0.3 on.
    curve = profit_curve(ledger_of([0.5, 0.3, 0.3, 0.1], [1, 1, 1, 0]), cells(100, -100))

    found = theory_gap(curve, elkan_threshold(curve.payoff))

    assert (found.theory, found.theory_profit, found.best, found.best_profit) == (0.5, 100, 0.3, 300)
    assert found.apparent == 200
    assert found.recalibrating is None


def test_recalibrating_is_worth_money_only_where_scores_are_wrong():
    payoff = cells(73, -27)
    right = profit_curve(open_ledger(sample(3000, 4)), payoff)
    wrong = profit_curve(open_ledger(sample(3000, 4, lambda risk: risk / 2)), payoff)

    right, wrong = (theory_gap(curve, elkan_threshold(payoff)).recalibrating for curve in (right, wrong))

    assert not right.is_clear
    assert right.gain <= 0.01 * right.profit
    assert wrong.is_clear
    assert wrong.profit == pytest.approx(right.profit, rel=0.05)


def test_theory_keeps_the_limit_too():
    curve = profit_curve(open_ledger(sample(1000, 5)), cells(73, -27))

    found = theory_gap(curve, 0.27, limit=0.1)

    assert found.theory_profit == pytest.approx(float(curve.at_share(0.1)))
    assert abs(found.recalibrating.gain) < 0.05 * found.theory_profit


def probabilities(count: int, seed: int, distort: float = 1.0) -> Ledger:
    """Rows whose risk is their score, or a power of it."""
    draw = np.random.default_rng(seed)
    score = draw.beta(1, 2.7, count)
    return build_ledger(frame_of(score, (draw.random(count) < score**distort).astype(int)))


@pytest.mark.prove
@pytest.mark.parametrize("files", [150, 400])
def test_a_true_model_is_rarely_said_to_mislead(files):
    said = [calibration(probabilities(2000, seed), groups=5).farthest is not None for seed in range(files)]

    assert np.mean(said) <= 0.05 + 2 * np.sqrt(0.05 * 0.95 / files)


def test_the_group_that_misleads_most_is_named():
    found = calibration(probabilities(4000, 1, distort=2.0), groups=5)
    gap = (found.groups["score"] - found.groups["rate"]).abs()

    assert found.farthest == gap.to_numpy().argmax()


def test_a_difference_that_is_certain_but_tiny_does_not_mislead():
    # Half a point off in a million rows: far beyond chance, and of no account.
    found = calibration(ledger_of_counts(rows=1_000_000, events=205_000, score=0.2), groups=1)

    assert not found.groups["low"][0] <= 0.2 <= found.groups["high"][0]
    assert found.farthest is None


def test_a_rare_event_misleads_by_its_multiple():
    # Scored 0.4 %, of whom 0.1 % had it: less than a point, and four times too high.
    assert calibration(ledger_of_counts(rows=1_000_000, events=1000, score=0.004), groups=1).farthest == 0


def ledger_of_counts(rows: int, events: int, score: float) -> Ledger:
    return build_ledger(frame_of([score] * rows, [1] * events + [0] * (rows - events)))


def test_scores_that_are_no_probabilities_are_refused_with_where_they_run():
    ledger = build_ledger(pd.DataFrame({"score": [-0.2, 0.4, 1.3], "outcome": [0, 1, 1]}))

    with pytest.raises(ValueError, match=r"these run from -0\.2 to 1\.3"):
        calibration(ledger)


def test_ten_groups_are_the_usual():
    assert len(calibration(probabilities(2000, 1)).groups) == 10


def test_a_cell_belongs_to_the_group_in_which_its_middle_lies():
    # Three rows, one and four: their middles are at 1.5, 3.5 and 6 of eight, so that the first two make up the first half.
    found = calibration(ledger_of([0.9] * 3 + [0.8] + [0.7] * 4, [1, 1, 0, 1, 0, 0, 1, 0]), groups=2).groups

    assert found["rows"].tolist() == [4, 4]
    assert found["score"].tolist() == pytest.approx([(3 * 0.9 + 0.8) / 4, 0.7])
    assert (found["least"].tolist(), found["most"].tolist()) == ([0.8, 0.7], [0.9, 0.7])


def test_a_cell_whose_middle_is_the_border_belongs_to_the_group_below():
    # Of eight rows the four of the second score lie half on either side of the fourth.
    found = calibration(ledger_of([0.9] * 2 + [0.8] * 4 + [0.7] * 2, [1, 0] * 4), groups=2).groups

    assert found["rows"].tolist() == [2, 6]


@pytest.mark.parametrize("score", [[0.2, 1.5], [-0.1, 0.5]])
def test_one_score_that_is_no_probability_is_enough_to_refuse(score):
    with pytest.raises(ValueError, match="scores that are probabilities"):
        calibration(ledger_of(score, [0, 1]))


def test_the_ends_are_probabilities_too():
    assert calibration(ledger_of([0.0, 1.0], [0, 1])).brier == 0
