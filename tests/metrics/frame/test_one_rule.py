"""The best single rule: by hand, by brute force, and on real files."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from metrics.frame.one_rule import LEAST, MOST, one_rule
from tests.metrics.concerns.test_reference_figures import SHARED, credit, telco


def cells(frame: pd.DataFrame, profit: np.ndarray, folds: int = 20) -> pd.DataFrame:
    """Sums by value and fold of every column; rows are dealt in turn."""
    parts = []
    for name in frame:
        own = pd.DataFrame({"fold": np.arange(len(frame)) % folds, "profit": profit, "squares": profit**2, "rows": 1})
        is_number = pd.api.types.is_numeric_dtype(frame[name])
        own["value"] = frame[name] if is_number else np.nan
        own["label"] = None if is_number else frame[name]
        keys = ["value" if is_number else "label", "fold"]
        found = own.groupby(keys, dropna=False)[["rows", "profit", "squares"]].sum().reset_index()
        parts.append(found.assign(column=name, **({"label": None} if is_number else {"value": np.nan})))
    return pd.concat(parts, ignore_index=True)


def test_numbers_are_cut_where_they_earn_most_on_either_side():
    profit = np.tile([-1.0, -1, 3, 3, 3], 40)
    rising = pd.DataFrame({"age": np.tile([1, 2, 3, 4, 5], 40)})
    found = one_rule(cells(rising, profit))

    assert (found.rule.side, found.rule.border) == (LEAST, 3)
    assert (found.apparent, found.profit, found.rows) == (360, pytest.approx(360), 120)
    assert one_rule(cells(-rising, profit)).rule.side == MOST


def test_labels_that_earn_are_acted_on_together():
    found = one_rule(cells(pd.DataFrame({"plan": ["a", "b", "c", "d"] * 50}), np.tile([2.0, -1, 1, -5], 50)))

    assert found.rule.labels == ("a", "c")
    assert found.apparent == 150


def test_the_column_that_earns_most_is_taken_and_none_where_all_cost():
    frame = pd.DataFrame({"weak": ["x", "y"] * 100, "strong": [1, 1, 2, 2] * 50})
    assert one_rule(cells(frame, np.tile([-1.0, -1, 2, 3], 50))).rule.column == "strong"

    none = one_rule(cells(frame, np.full(200, -1.0)))
    assert none.rule is None
    assert (none.apparent, none.profit) == (0, 0)


def test_missing_numbers_are_never_acted_on():
    found = one_rule(cells(pd.DataFrame({"age": [1.0, np.nan] * 100}), np.tile([1.0, 5.0], 100)))

    assert found.apparent == 100


def test_what_was_picked_by_luck_earns_less_on_other_rows():
    rng = np.random.default_rng(4)
    frame = pd.DataFrame({f"c{place}": rng.choice(list("abcdefgh"), 400) for place in range(20)})
    found = one_rule(cells(frame, rng.normal(0, 10, 400)))

    assert found.apparent > 500
    assert found.interval[0] < 0


@pytest.mark.parametrize("seed", range(5))
def test_the_best_rule_is_that_of_trying_all(seed):
    rng = np.random.default_rng(seed)
    frame = pd.DataFrame({"n": rng.integers(0, 6, 60), "t": rng.choice(list("abc"), 60)})
    profit = rng.integers(-5, 5, 60).astype(float)
    tried = [0.0]
    for cut in range(6):
        tried += [profit[frame["n"] <= cut].sum(), profit[frame["n"] >= cut].sum()]
    for size in (1, 2, 3):
        tried += [profit[frame["t"].isin(labels)].sum() for labels in itertools.combinations("abc", size)]

    assert one_rule(cells(frame, profit)).apparent == max(tried)


@pytest.mark.skipif(not SHARED.exists(), reason="the reference files are not here")
def test_one_rule_on_real_files_is_that_of_the_reference():
    frame = telco()
    columns = frame.drop(columns=["customer_id", "churn_score", "churned", "score", "outcome"])
    fixed = np.where(frame["outcome"] == 1, 110.0, -40.0)
    by_value = np.where(frame["outcome"] == 1, 0.3 * 12 * 0.6 * frame["monthly_charges"], 0.0) - 40
    first, second = (one_rule(cells(columns, profit)) for profit in (fixed, by_value))

    assert (first.rule.column, first.rule.labels) == ("contract", ("Month-to-month",))
    assert (first.apparent, first.profit) == pytest.approx((93_250, 93_250))
    assert second.rule.column == "internet_service"
    assert second.apparent == pytest.approx(123_048, abs=1)


@pytest.mark.skipif(not SHARED.exists(), reason="the reference files are not here")
def test_one_rule_of_the_bank_hardly_beats_declining_all():
    frame = credit()
    profit = np.where(frame["outcome"] == 1, 0.6, -0.12) * frame["value"]
    found = one_rule(cells(frame[["credit_limit", "sex", "education", "age"]], profit.to_numpy()))

    assert found.rule.column == "credit_limit"
    assert found.apparent == pytest.approx(49.4e6, abs=5e4)
    assert found.profit == pytest.approx(47.4e6, abs=1e6)
