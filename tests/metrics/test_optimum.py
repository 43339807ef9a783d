"""The best threshold is the best of all thresholds, however few bins the ledger has."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from data.ledgers.ledger import SUMS, build_ledger
from metrics.optimum import doubtful, exact_curve
from metrics.payoff import Payoff
from metrics.profit import edge_at_threshold, profit_curve
from tests.metrics.rows import cells, customers, frame_of

ROWS, WHAT_IFS = 300, 13  # in each of sixteen cases


def scores(shape: str, draw: np.random.Generator) -> np.ndarray:
    plain = draw.random(ROWS)
    return {
        "two digits": np.round(plain, 2),
        "four digits": np.round(plain, 4),
        "continuous": plain,
        "rare": plain**4,
        "logit": np.log(plain / (1 - plain)),
        "one score": np.full(ROWS, 0.5),
        "300 to 850": np.round(300 + 550 * plain),
        "useless": plain,
    }[shape]


def all_thresholds(frame: pd.DataFrame, theta: np.ndarray) -> np.ndarray:
    """Profit from nobody over every distinct score down to everybody, straight from the rows."""
    s, y, v, k = (frame[name].to_numpy(dtype=float) for name in ("score", "outcome", "value", "cost"))
    each = theta @ np.vstack([v * y, y, v, np.ones(len(y)), k])
    return np.array([0.0, *(each[s >= t].sum() for t in np.unique(s)[::-1])])


@pytest.mark.every(10)
@pytest.mark.parametrize("values", ["positive", "negative too"])
@pytest.mark.parametrize(
    "shape", ["two digits", "four digits", "continuous", "rare", "logit", "one score", "300 to 850", "useless"]
)
def test_the_best_edge_is_the_best_of_all_thresholds(shape, values):
    draw = np.random.default_rng([len(shape), len(values)])
    s = scores(shape, draw)
    rank = s.argsort().argsort() / ROWS
    y = (draw.random(ROWS) < (0.3 if shape == "useless" else rank**2)).astype(int)
    shift = 0 if values == "positive" else 40
    frame = frame_of(s, y, value=draw.gamma(1, 60, ROWS) - shift, cost=draw.gamma(1, 10, ROWS) - shift / 10)
    ledger = build_ledger(frame, bins=16)

    for _ in range(WHAT_IFS):
        theta = draw.normal(size=5) * [0.3, 30, 0.1, 15, 0.5]
        wanted = all_thresholds(frame, theta)
        curve = exact_curve(ledger, Payoff(theta, np.zeros(5)), lambda: frame)
        assert curve.profit[curve.best] == pytest.approx(wanted.max(), abs=1e-6)


def test_a_second_look_is_needed_and_taken():
    frame = frame_of(np.linspace(0, 1, 200), np.tile([1, 0, 0, 1, 1], 40))
    ledger = build_ledger(frame, bins=4)
    rough = profit_curve(ledger, cells(10, -14))

    curve = exact_curve(ledger, cells(10, -14), lambda: frame)

    assert len(doubtful(rough)) > 0
    assert curve.profit[curve.best] > rough.profit[rough.best]
    assert len(doubtful(curve)) == 0


def test_the_rows_are_not_asked_for_where_no_cell_is_in_doubt():
    frame = frame_of([0.9, 0.5, 0.1], [1, 0, 0])

    def rows():
        raise AssertionError("The rows were read again.")

    assert exact_curve(build_ledger(frame), cells(100, -10), rows).profit.tolist() == [0, 100, 90, 80]


def test_the_profit_at_a_threshold_in_use_is_exact():
    draw = np.random.default_rng(3)
    frame = frame_of(
        draw.random(500), (draw.random(500) < 0.3).astype(int), value=draw.gamma(1, 50, 500), cost=np.ones(500)
    )
    theta = np.array([1.0, 0, 0, -20, 0])
    ledger = build_ledger(frame, bins=4)

    for threshold in (0.123, 0.5, 0.777):
        curve = exact_curve(ledger, Payoff(theta, np.zeros(5)), lambda: frame, threshold)
        acted = frame[frame["score"] >= threshold]
        edge = edge_at_threshold(curve.ledger, threshold)
        assert curve.contacted[edge] == len(acted)
        assert curve.profit[edge] == pytest.approx((acted["value"] * acted["outcome"]).sum() - 20 * len(acted))


def test_however_many_scores_are_opened_the_edges_stay_few_and_the_best_exact(monkeypatch):
    monkeypatch.setattr("metrics.optimum.MOST_OPENED", 20)
    frame = customers(2000, 4, useful=True).assign(value=np.random.default_rng(4).gamma(1, 60, 2000))
    ledger = build_ledger(frame, ["fold"], bins=8)
    payoff, threshold = Payoff(np.array([1.0, 0, 0, -20, 0]), np.zeros(5)), 0.31
    acted = frame[frame["score"] >= threshold]

    curve = exact_curve(ledger, payoff, lambda: frame, threshold)
    wanted = all_thresholds(frame.assign(cost=0.0), payoff.profit[:5])
    edge = edge_at_threshold(curve.ledger, threshold)

    assert len(doubtful(profit_curve(ledger, payoff))) > 0
    assert len(curve.profit) <= len(ledger.edges) + 1 + 20 + 2
    assert curve.profit[curve.best] == pytest.approx(wanted.max())
    assert curve.contacted[edge] == len(acted)
    assert curve.profit[edge] == pytest.approx((acted["value"] * acted["outcome"]).sum() - 20 * len(acted))
    assert len(curve.ledger.split("fold")[0]) == len(ledger.split("fold")[0])
    for name in SUMS:
        assert curve.ledger.running(name)[-1] == pytest.approx(ledger.running(name)[-1])


def test_a_cell_that_can_only_cost_hides_no_better_threshold():
    # The event is worth 100; behind it two others share a cell, of whom each costs 10.
    ledger = build_ledger(frame_of([0.9, 0.12, 0.1], [1, 0, 0]), bins=2)
    curve = profit_curve(ledger, cells(100, -10))

    assert curve.profit.tolist() == [0, 100, 80]
    assert len(doubtful(curve)) == 0


def test_a_cell_in_which_the_others_pay_is_opened_too():
    # Others bring 10 and events cost 10: behind an event three others stand above three events in one cell, two others in the next.
    frame = frame_of([0.99, 0.95, 0.94, 0.93, 0.92, 0.91, 0.9, 0.1, 0.1], [1, 0, 0, 0, 1, 1, 1, 0, 0])
    ledger, payoff = build_ledger(frame, bins=2), cells(-10, 10)

    assert profit_curve(ledger, payoff).profit.tolist() == [0, -10, -10, 10]
    assert exact_curve(ledger, payoff, lambda: frame).profit.max() == 20


def test_a_cell_whose_amounts_cancel_may_hide_the_best_threshold():
    # Behind nothing come three of 20 and three of -20 in one cell, and 40 in the next: the best is to stop after the third.
    score = [0.99, 0.95, 0.94, 0.93, 0.92, 0.91, 0.9, 0.1]
    frame = frame_of(score, [1] * 8, value=[0.0, 20.0, 20.0, 20.0, -20.0, -20.0, -20.0, 40.0])
    ledger, payoff = build_ledger(frame, bins=2), Payoff(np.array([1.0]), np.zeros(1))

    assert profit_curve(ledger, payoff).profit.tolist() == [0, 0, 0, 40]
    assert exact_curve(ledger, payoff, lambda: frame).profit.max() == 60


def test_where_every_contact_costs_no_cell_is_in_doubt():
    curve = profit_curve(build_ledger(frame_of([0.9, 0.8, 0.7], [1, 1, 0]), bins=1), cells(-10, -9))

    assert len(doubtful(curve)) == 0


def test_amounts_of_nothing_are_no_amounts_below_zero():
    # After nothing, 10 and 0 share a cell at 2 each, then comes 8: no threshold inside brings more than the 10 and so than all 12.
    frame = frame_of([0.99, 0.9, 0.8, 0.1], [1] * 4, value=[2.0, 10.0, 0.0, 8.0])
    curve = profit_curve(build_ledger(frame, bins=2), Payoff(np.array([0, 0, 1.0, -2.0]), np.zeros(4)))

    assert curve.profit.tolist() == [0, 0, 6, 12]
    assert len(doubtful(curve)) == 0
