"""Fairness and its price on real files, against figures that were made without this project."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import Ledger, build_ledger
from metrics.concerns.fairness import fairness, meaning
from metrics.concerns.price import prices
from metrics.payoff import Payoff
from metrics.profit import edge_at_threshold

SHARED = Path(__file__).parents[4] / "shared" / "data"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the reference files are not here")
T1 = Payoff(np.array([0.0, 110.0]), np.array([0.0, -40.0, 0.0, 40.0]))  # a churner brings 110, a stayer costs 40
C2 = Payoff(np.array([0.6 + 0.12, 0.0, 0.0]), np.array([0.0, 0.0, 0.12]))  # of a bill 60 % saved, 12 % forgone


def telco() -> pd.DataFrame:
    frame = pd.read_csv(SHARED / "telco_churn_scores.csv")
    return frame.assign(score=frame["churn_score"], outcome=(frame["churned"] == "Yes").astype(int))


def credit() -> pd.DataFrame:
    frame = pd.read_csv(SHARED / "credit_default_scores.csv")
    bands = pd.cut(frame["age"], [0, 24, 34, 44, 54, 200], labels=["<25", "25-34", "35-44", "45-54", "55+"])
    return frame.assign(
        score=frame["pd_gbm"],
        outcome=frame["default_next_month"],
        value=frame["bill_amount"].clip(lower=0).astype(float),
        band=bands.astype(str),
    )


def whole(frame: pd.DataFrame, key: str) -> Ledger:
    """A ledger with a cell a score: as many bins as make each its own."""
    columns = [name for name in ("score", "outcome", "value", key) if name in frame]
    return build_ledger(frame[columns], (key,), bins=200_000)


def counts(frame: pd.DataFrame, key: str, line: float) -> pd.DataFrame:
    acted = frame["score"] >= line
    made = frame.assign(
        acted=acted, found=acted & (frame["outcome"] == 1), spread=frame["score"] * (1 - frame["score"])
    )
    found = made.groupby(key).agg(
        rows=("outcome", "size"),
        events=("outcome", "sum"),
        acted=("acted", "sum"),
        found=("found", "sum"),
        scores=("score", "sum"),
        spread=("spread", "sum"),
    )
    return found.reset_index(names="level").assign(level=lambda rows: rows["level"].astype(str))


def test_seniors_of_telco():
    told = counts(telco(), "senior_citizen", 0.2604)
    found = fairness(told, acting_is_good=True)
    no, yes = found.frame.iloc[0], found.frame.iloc[1]

    assert [round(no[name], 3) for name in ("ratio", "ratio_low", "ratio_high")] == [0.551, 0.522, 0.581]
    assert [round(100 * side["favourable"], 1) for side in (yes, no)] == [65.6, 36.1]
    assert [100 * side["found"] for side in (yes, no)] == pytest.approx([90.6, 77.0], abs=0.1)
    assert [round(100 * side["wrongly"], 1) for side in (yes, no)] == [47.7, 23.5]
    assert [round(value, 3) for value in meaning(told)["means"]] in ([0.987, 1.035], [1.035, 0.987])


def test_gender_of_telco():
    row = fairness(counts(telco(), "gender", 0.2604), acting_is_good=True).least

    assert [round(row[name], 3) for name in ("ratio", "ratio_low", "ratio_high")] == [0.988, 0.934, 1.045]


def test_prices_of_four_fifths_for_seniors():
    ledger = whole(telco(), "senior_citizen")
    found = prices(ledger, T1, edge_at_threshold(ledger, 0.2604), 0.8, True, "senior_citizen")

    assert found.profit_today == pytest.approx(110_400)
    assert (found.by_group.profit, found.by_group.price) == pytest.approx((106_440, 3_960))
    assert (found.one_line.profit, found.one_line.price) == pytest.approx((64_320, 46_080))
    assert [ledger.threshold(edge) for edge in found.by_group.edges] == pytest.approx([0.2396, 0.4125])
    assert ledger.threshold(found.one_line.edges[0]) == pytest.approx(0.0453)


def test_young_accounts_of_the_bank():
    frame = credit()
    found = fairness(counts(frame, "band", 0.1724), acting_is_good=False)
    rates = found.frame.set_index("level")["favourable"]
    assert [100 * rates[level] for level in ("<25", "25-34")] == pytest.approx([47.5, 62.1], abs=0.1)
    assert round(found.least["ratio"], 3) == 0.764
    assert round(fairness(counts(frame, "sex", 0.1724), False).least["ratio"], 3) == 0.930

    ledger = whole(frame, "band")
    paid = prices(ledger, C2, edge_at_threshold(ledger, 0.1724), 0.8, False, "band")
    assert paid.profit_today == pytest.approx(97_694_055, abs=1)
    assert (paid.one_line.profit, paid.one_line.price) == pytest.approx((97_109_693, 584_363), abs=1)
    assert ledger.threshold(paid.one_line.edges[0]) == pytest.approx(0.1905)


def test_few_other_accounts_default_and_their_scores_say_more():
    told = meaning(counts(credit(), "education", 0.1724)).set_index("level")

    assert round(told.loc["other", "means"], 3) == 0.425
