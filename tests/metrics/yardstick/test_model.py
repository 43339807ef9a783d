"""The yardstick: as good as a plain reference, blind to what it has not seen, the same every time."""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd
import pytest

from metrics.yardstick.importance import importance
from metrics.yardstick.model import Yardstick, yardstick
from tests.metrics.concerns.test_reference_figures import SHARED, credit, telco


def auc(score: np.ndarray, outcome: np.ndarray) -> float:
    """The share of pairs in the right order; ties count half."""
    ranks = pd.Series(score).rank().to_numpy()
    events = outcome.sum()
    return (ranks[outcome == 1].sum() - events * (events + 1) / 2) / (events * (len(outcome) - events))


def made(rows: int = 600, seed: int = 1) -> tuple[pd.DataFrame, np.ndarray]:
    """Rows whose outcome hangs on a number and a label, beside one that says nothing."""
    rng = np.random.default_rng(seed)
    frame = pd.DataFrame(
        {"tenure": rng.normal(size=rows), "plan": rng.choice(["a", "b"], rows), "noise": rng.choice(list("xyz"), rows)}
    )
    chance = 1 / (1 + np.exp(-(1.5 * frame["tenure"] + 1.2 * (frame["plan"] == "a") - 0.8)))
    return frame, (rng.random(rows) < chance).to_numpy(dtype=int)


@cache
def usual() -> Yardstick:
    """The yardstick of the rows that most tests look at."""
    return yardstick(*made())


def test_every_row_is_scored_by_a_fit_that_has_not_seen_it():
    outcome, found = made()[1], usual()

    assert sorted(np.concatenate([fit.rows for fit in found.fits])) == list(range(600))
    assert auc(found.score, outcome) > 0.75
    assert found.score.mean() == pytest.approx(outcome.mean(), abs=0.02)


def test_an_id_that_tells_every_seen_row_apart_helps_with_none_that_was_not_seen():
    outcome = made()[1]
    alone = yardstick(pd.DataFrame({"id": [f"C{place}" for place in range(600)]}), outcome)

    assert auc(alone.score, outcome) == pytest.approx(0.5, abs=0.07)


def test_the_same_rows_give_the_same_scores():
    assert (yardstick(*made()).score == usual().score).all()


def test_with_days_only_earlier_rows_are_learnt_from():
    frame, outcome = made()
    frame, outcome = frame.iloc[:300], outcome[:300]
    days = np.arange(300) // 10
    found = yardstick(frame, outcome, days)

    assert np.isnan(found.score[:50]).all()
    assert np.isfinite(found.score[50:]).all()
    later = np.where(
        np.arange(300) < 250, outcome, 1 - outcome
    )  # what happens last changes no score of what came before
    assert (yardstick(frame, later, days).score[:250] == found.score[:250])[50:].all()


def test_missing_values_and_labels_never_seen_before_have_scores():
    frame, outcome = made()
    frame = frame.assign(
        tenure=frame["tenure"].where(np.arange(600) % 3 > 0), plan=frame["plan"].where(np.arange(600) % 7 > 0)
    )
    frame.loc[5, "plan"] = "seen once"

    assert np.isfinite(yardstick(frame, outcome).score).all()


def test_too_few_events_or_no_column_are_refused_in_one_sentence():
    frame, outcome = made()
    with pytest.raises(ValueError, match="hold 0 events and 600 others; wanted 20"):
        yardstick(frame, np.zeros(600))
    with pytest.raises(ValueError, match="no column to go by"):
        yardstick(frame[[]], outcome)


def test_it_can_be_left():
    def leave(done: int, of: int) -> None:
        if done == 2:
            raise InterruptedError

    frame, outcome = made()
    with pytest.raises(InterruptedError):
        yardstick(frame, outcome, progress=leave)


def test_a_column_is_worth_what_is_lost_without_it():
    frame, outcome = made()
    money = np.where(outcome == 1, 10.0, -5.0)
    found = importance(usual(), frame, money, 0.4).set_index("column")

    assert found.index[0] == "tenure"
    assert found.loc["tenure", "low"] > 0
    assert abs(found.loc["noise", "loss"]) < found.loc["tenure", "loss"] / 4
    with pytest.raises(ValueError, match="wanted one above 0"):
        importance(usual(), frame, money, 0)


@pytest.mark.prove  # a minute and more
@pytest.mark.skipif(not SHARED.exists(), reason="the reference files are not here")
@pytest.mark.parametrize(
    ("rows", "left_out"),
    [
        (telco, ["customer_id", "churn_score", "churned"]),
        (credit, ["account_id", "pd_scorecard", "pd_gbm", "default_next_month", "value", "band"]),
    ],
)
def test_it_is_as_good_as_a_plain_model_made_by_hand(rows, left_out):
    from sklearn.compose import make_column_transformer
    from sklearn.ensemble import HistGradientBoostingClassifier
    from sklearn.model_selection import StratifiedKFold, cross_val_predict
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder

    frame = rows()
    columns, outcome = frame.drop(columns=[*left_out, "score", "outcome"]), frame["outcome"].to_numpy()
    texts = columns.select_dtypes(exclude="number").columns.tolist()
    plain = make_pipeline(
        make_column_transformer((OneHotEncoder(sparse_output=False), texts), remainder="passthrough"),
        HistGradientBoostingClassifier(random_state=1, learning_rate=0.05),
    )
    dealt = StratifiedKFold(5, shuffle=True, random_state=1)
    reference = auc(cross_val_predict(plain, columns, outcome, cv=dealt, method="predict_proba")[:, 1], outcome)

    assert auc(yardstick(columns, outcome).score, outcome) == pytest.approx(reference, abs=0.01)
