"""The profit curve equals the sums over rows at every edge, and its error that of the row bootstrap."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.ledger import build_ledger
from metrics.payoff import Payoff
from metrics.profit import at_place, edge_at_threshold, profit_curve, shortest_threshold
from tests.metrics.rows import campaign, cells, frame_of, ledger_of

amounts = st.floats(-50, 200, allow_nan=False, width=32)
rows = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 1), amounts, amounts), min_size=1, max_size=25)
weights = st.tuples(*[st.floats(-3, 3, allow_nan=False, width=16)] * 5)


def test_contacting_nobody_brings_nothing():
    curve = profit_curve(ledger_of(), campaign().payoff())

    assert (curve.profit[0], curve.spend[0], curve.contacted[0], curve.error[0]) == (0, 0, 0, 0)


@settings(max_examples=25, deadline=None)
@given(rows, weights)
def test_profit_at_every_edge_is_the_sum_over_rows(rows, weights):
    score, y, v, k = (np.array(column, dtype=float) for column in zip(*rows, strict=True))
    theta = np.array(weights)
    curve = profit_curve(ledger_of(score / 10, y.astype(int), value=v, cost=k), Payoff(theta, np.zeros(5)))
    each = theta @ np.vstack([v * y, y, v, np.ones(len(y)), k])

    for edge in range(1, len(curve.profit)):
        acted = score / 10 >= curve.ledger.threshold(edge)
        own = np.where(acted, each, 0.0)
        assert curve.contacted[edge] == acted.sum()
        assert curve.profit[edge] == pytest.approx(own.sum(), rel=1e-9, abs=1e-6)
        assert curve.error[edge] == pytest.approx(np.sqrt(len(y)) * own.std(), rel=1e-6, abs=1e-2)


@settings(max_examples=15, deadline=None)
@given(rows, st.floats(0, 1), st.floats(0, 300), st.floats(0, 50), st.floats(0, 50))
def test_gain_less_spend_is_profit(rows, accept, clv, incentive, contact):
    score, y, _, _ = (np.array(column) for column in zip(*rows, strict=True))
    curve = profit_curve(ledger_of(score, y), campaign(clv, accept, incentive, contact).payoff())

    assert curve.gain - curve.spend == pytest.approx(curve.profit, abs=1e-9)
    assert (np.diff(curve.spend) >= -1e-9).all()


def test_the_error_is_that_of_the_row_bootstrap():
    draw = np.random.default_rng(1)
    score = np.round(draw.random(200), 2)
    y, v = (draw.random(200) < score).astype(int), draw.gamma(1, 60, 200)
    curve = profit_curve(
        ledger_of(score, y, value=v), Payoff(np.array([0.4, 0, 0, 0, 0]), np.array([0, 0, 0, 10.0, 0]))
    )
    resampled = draw.multinomial(200, np.full(200, 1 / 200), size=4000)

    for edge in (10, 40, 80, len(curve.profit) - 1):
        each = np.where(score >= curve.ledger.threshold(edge), 0.4 * v * y - 10, 0.0)
        assert curve.error[edge] == pytest.approx((resampled @ each).std(), rel=0.05)


def test_among_equal_profits_the_fewest_are_contacted():
    # Each event brings 1 and each other costs 1: contacting one or three brings 1.
    curve = profit_curve(ledger_of([0.9, 0.8, 0.7], [1, 0, 1]), cells(1, -1))

    assert (curve.best, curve.profit[1], curve.profit[3]) == (1, 1, 1)


def test_rounding_noise_is_no_profit():
    # 0.1 + 0.2 - 0.3 is not zero in floating point.
    curve = profit_curve(
        ledger_of([0.9, 0.8, 0.7, 0.6], [1, 1, 1, 1], value=[1.0, 0.1, 0.2, -0.3]), Payoff(np.eye(5)[0], np.zeros(5))
    )

    assert np.argmax(curve.profit) == 3
    assert profit_curve(ledger_of([0.9, 0.8], [1, 1], value=[3.0, 1e-12]), Payoff(np.eye(5)[0], np.zeros(5))).best == 1


def test_a_threshold_contacts_every_score_from_it_on():
    ledger = ledger_of([0.9, 0.5, 0.5, 0.1], [1, 0, 1, 0])

    assert [edge_at_threshold(ledger, t) for t in (0.95, 0.9, 0.6, 0.5, 0.49, 0.1, 0.0)] == [0, 1, 1, 2, 2, 3, 3]
    assert [ledger.threshold(edge) for edge in range(4)] == [float("inf"), 0.9, 0.5, 0.1]


def test_inside_a_tie_customers_are_drawn_at_random():
    curve = profit_curve(ledger_of([0.9, 0.5, 0.5, 0.5, 0.5], [1, 1, 0, 0, 0]), cells(100, -20))

    assert curve.at_share(0.6) == pytest.approx(100 + (100 - 60) / 2)
    assert at_place(curve.contacted, 1.5) == 3
    assert at_place(curve.contacted, 2.0) == 5


def test_the_frame_tells_the_curve():
    frame = profit_curve(ledger_of(), campaign().payoff()).frame

    assert frame["contacted"].tolist() == list(range(9))
    assert frame["threshold"].iloc[[1, 8]].tolist() == [0.9, 0.1]
    assert frame["contact_rate"].iloc[-1] == 1


scores = st.one_of(
    st.floats(0, 1),
    st.floats(-1e6, 1e6),
    st.integers(-900, 900).map(float),
    st.integers(0, 10_000).map(lambda k: k / 10_000),
    st.floats(1e-12, 1e-9),
)


@settings(max_examples=30, deadline=None)
@given(st.sets(scores, min_size=1, max_size=8))
def test_the_printed_threshold_selects_the_same_rows(scores):
    scores = sorted(scores, reverse=True)
    ledger = build_ledger(frame_of(scores, [1] * len(scores)))

    for edge in range(1, len(ledger.edges) + 1):
        text = shortest_threshold(ledger, edge)
        chosen = [score for score in scores if score >= float(text)]
        assert chosen == [score for score in scores if score >= ledger.threshold(edge)]


def test_the_printed_threshold_is_the_shortest():
    ledger = ledger_of([0.3072, 0.3068, 0.29, 0.1], [1, 1, 1, 1])

    assert [shortest_threshold(ledger, edge) for edge in range(5)] == ["", "0.307", "0.3", "0.2", "0"]
