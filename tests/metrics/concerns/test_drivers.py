"""What those acted on have in common, and the few rules that repeat a score."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics.concerns.contrast import contrast
from metrics.concerns.surrogate import Step, surrogate
from tests.metrics.concerns.test_reference_figures import SHARED, telco


def test_a_label_is_held_against_the_rest_by_its_share():
    counts = pd.DataFrame(
        [("plan", "monthly", 90, 60), ("plan", "yearly", 10, 140), ("colour", "red", 50, 100), ("rare", "x", 4, 5)],
        columns=["column", "level", "acted", "rest"],
    )
    found = contrast(counts, 100, 200)

    assert found["level"].tolist() == ["monthly", "yearly", "red"]  # fewer than ten rows are not told
    assert found["gap"].tolist() == pytest.approx([0.6, -0.6, 0.0])
    assert found["clear"].tolist() == [True, True, False]


@pytest.mark.parametrize(("acted", "rest"), [(0, 10), (10, 0)])
def test_nobody_or_everybody_acted_on_has_nothing_to_be_held_against(acted, rest):
    with pytest.raises(ValueError, match="wanted some of both"):
        contrast(pd.DataFrame(columns=["column", "level", "acted", "rest"]), acted, rest)


def test_rules_are_found_with_their_steps():
    rng = np.random.default_rng(1)
    frame = pd.DataFrame({"tenure": rng.integers(0, 70, 2000), "contract": rng.choice(["monthly", "yearly"], 2000)})
    score = 0.1 + 0.6 * (frame["contract"] == "monthly") * (frame["tenure"] <= 12)
    found = surrogate(frame, score.to_numpy(), depth=2)
    top = found.rules[0]

    assert found.fidelity == pytest.approx(1)
    assert top.score == pytest.approx(0.7)
    assert {(step.column, step.is_so, step.label) for step in top.steps} == {
        ("tenure", True, ""),
        ("contract", True, "monthly"),
    } or Step("contract", False, None, "yearly") in top.steps
    assert (found.place == 0).sum() == top.rows == ((frame["contract"] == "monthly") & (frame["tenure"] <= 12)).sum()


def test_columns_that_say_nothing_of_the_score_are_not_told():
    rng = np.random.default_rng(2)
    found = surrogate(pd.DataFrame({"noise": rng.normal(size=1000)}), rng.normal(size=1000))

    assert not found.is_told


def test_missing_labels_and_numbers_have_places_of_their_own():
    frame = pd.DataFrame({"plan": [None] * 100 + ["a"] * 100, "age": [np.nan] * 100 + [30.0] * 100})
    found = surrogate(frame, np.repeat([0.9, 0.1], 100))

    assert found.fidelity == pytest.approx(1)


FEW = "wanted at least 100 and one"


@pytest.mark.parametrize(
    ("columns", "score", "wanted"),
    [
        (["x"], np.ones(500), "wanted some that differ"),
        (["x"], np.arange(50.0), FEW),
        ([], np.arange(500.0), FEW),
    ],
)
def test_what_cannot_be_repeated_by_rules_is_refused_in_one_sentence(columns, score, wanted):
    with pytest.raises(ValueError, match=wanted):
        surrogate(pd.DataFrame({name: np.arange(len(score)) for name in columns}, index=range(len(score))), score)


@pytest.mark.skipif(not SHARED.exists(), reason="the reference files are not here")
def test_drivers_of_telco_are_those_of_the_reference():
    frame = telco()
    columns = frame.drop(columns=["customer_id", "churn_score", "churned", "score", "outcome"])
    fidelity = [surrogate(columns, frame["score"].to_numpy(), depth).fidelity for depth in (2, 3, 4)]
    assert fidelity == pytest.approx([0.68, 0.83, 0.89], abs=0.006)

    acted = frame["score"] >= 0.2604
    told = [
        (name, level, int(acted[frame[name] == level].sum()), int((~acted)[frame[name] == level].sum()))
        for name in ("contract", "internet_service", "payment_method")
        for level in frame[name].unique()
    ]
    found = contrast(pd.DataFrame(told, columns=["column", "level", "acted", "rest"]), acted.sum(), (~acted).sum())
    shares = found.set_index("level")[["share", "share_rest"]]
    for level, one, other in (
        ("Month-to-month", 96.5, 26.4),
        ("Fiber optic", 71.7, 24.7),
        ("Electronic check", 59.2, 15.9),
    ):
        assert (100 * shares.loc[level]).tolist() == pytest.approx([one, other], abs=0.06)
