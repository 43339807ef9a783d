"""The perfect model contacts exactly the rows that pay."""

from __future__ import annotations

import duckdb
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.ledgers.amounts import build_amount_ledger
from data.ledgers.ledger import build_ledger
from data.ledgers.pairs import build_pair_ledger
from metrics.decision.perfect import perfect_by_row, perfect_flat
from metrics.payoff import Payoff, column_payoff
from tests.metrics.rows import cells, frame_of, ledger_of
from tests.metrics.test_reference_figures import SHARED, T2, TELCO, TELCO_ROWS


def rows_with(columns: tuple[str, ...], count: int = 300, seed: int = 1) -> pd.DataFrame:
    draw = np.random.default_rng(seed)
    frame = frame_of(draw.random(count), draw.integers(0, 2, count))
    return frame.assign(**{name: draw.gamma(2, 20, count).round(1) - 10 for name in columns})


def by_rows(frame: pd.DataFrame, theta: np.ndarray) -> tuple[float, float, float]:
    y = frame["outcome"].to_numpy()
    v, k = (frame.get(name, pd.Series(0.0, frame.index)).to_numpy() for name in ("value", "cost"))
    each = theta[0] * v * y + theta[1] * y + theta[2] * v + theta[3] + theta[4] * k
    return (each > 0).sum(), (y * (each > 0)).sum(), np.maximum(each, 0).sum()


def payoff(*theta: float) -> Payoff:
    return Payoff(np.array(theta), np.zeros(5))


def test_with_flat_amounts_it_contacts_all_events_and_nobody_else():
    found = perfect_flat(ledger_of(), cells(10, -4))

    assert (found.contacted, found.events, found.profit, found.slack) == (4, 4, 40, 0)
    assert perfect_flat(ledger_of(), cells(10, 1)).contacted == 8
    assert perfect_flat(ledger_of(), cells(-1, -4)).profit == 0


def test_amounts_by_row_want_a_ledger_of_amounts():
    with pytest.raises(ValueError, match="differs by row"):
        perfect_flat(ledger_of(), column_payoff())


@settings(max_examples=25, deadline=None)
@given(
    st.sampled_from([("value",), ("cost",), ("value", "cost")]),
    st.tuples(*[st.floats(-3, 3)] * 5),
    st.integers(0, 5),
)
def test_it_is_the_sum_of_positive_parts_of_small_files(columns, theta, seed):
    vy, p, v, n, k = theta
    used = np.array([vy * ("value" in columns), 20 * p, v * ("value" in columns), 20 * n, k * ("cost" in columns)])
    frame = rows_with(columns, 120, seed)
    found = perfect_by_row(build_amount_ledger(frame), payoff(*used))
    contacted, events, profit = by_rows(frame, used)

    assert found.profit == pytest.approx(profit, abs=1e-6)
    assert found.slack == pytest.approx(0, abs=1e-9)
    if np.abs(used).min() > 1e-3:
        assert (found.contacted, found.events) == (contacted, events)


@pytest.mark.parametrize("columns", [("value",), ("cost",), ("value", "cost")])
def test_of_large_files_it_is_known_within_its_slack(columns):
    frame = rows_with(columns, 5000)
    theta = np.array([0.5 * ("value" in columns), 8.0, 0.0, -9.0, -0.3 * ("cost" in columns)])
    found = perfect_by_row(build_amount_ledger(frame, exact_up_to=0), payoff(*theta))
    _, _, profit = by_rows(frame, theta)

    assert found.profit <= profit + 1e-6
    assert profit <= found.profit + found.slack + 1e-6
    assert found.slack <= 0.03 * profit


def test_the_same_rows_are_left_out_as_from_the_ledger():
    frame = frame_of([0.1, np.nan, 0.3], [1, 1, np.nan], value=[5.0, 5.0, 5.0])

    assert build_amount_ledger(frame).rows == build_ledger(frame).rows == 1


@pytest.mark.skipif(not SHARED.exists(), reason="the development data are not beside the project")
def test_on_the_development_data_no_threshold_comes_near_it():
    frame = duckdb.sql(f"SELECT {TELCO_ROWS} FROM read_csv('{SHARED / TELCO}')")
    rows = frame.df()
    _, _, profit = by_rows(rows, T2.profit)
    found = perfect_by_row(build_amount_ledger(frame), T2)

    assert found.profit == pytest.approx(profit)
    assert found.profit > 132_390
    # Churners whose charges do not pay for the contact are left alone.
    assert found.contacted == found.events == (2.16 * rows["value"] * rows["outcome"] > 40).sum()


def test_where_only_so_many_can_be_contacted_those_that_pay_most_are():
    frame = frame_of([0.9, 0.8, 0.7, 0.6], [1, 1, 1, 0], value=[5.0, 50.0, 20.0, 80.0])
    ledger = build_amount_ledger(frame)
    by_value = payoff(1.0, 0.0, 0.0, -10.0, 0.0)

    assert perfect_by_row(ledger, by_value, most=1).profit == 40
    assert perfect_by_row(ledger, by_value, most=2).profit == perfect_by_row(ledger, by_value).profit == 50
    assert perfect_flat(ledger_of(), cells(10, -4), most=3).profit == 30
    assert perfect_flat(ledger_of(), cells(10, 1), most=6).profit == 42


def test_a_hundredth_of_the_money_has_a_hundredth_of_the_slack():
    ledger = build_amount_ledger(rows_with(("value", "cost"), 5000), exact_up_to=0)
    theta = np.array([0.5, 8.0, 0.0, -9.0, -0.3])
    whole, small = (perfect_by_row(ledger, payoff(*(part * theta))) for part in (1, 0.01))

    assert whole.slack > 0
    assert (100 * small.profit, 100 * small.slack) == pytest.approx((whole.profit, whole.slack))


def test_what_a_cell_of_unlike_rows_could_hide_is_told_by_hand():
    def found(*values: float) -> tuple[float, float]:
        values = (100.0, *values)  # the largest has a cell of its own, and brings 90
        frame = pd.DataFrame({"score_a": values, "score_b": 0.0, "outcome": 1, "value": values})
        perfect = perfect_by_row(
            build_pair_ledger(frame, bins=1, cuts=((100.0,), ()), exact_up_to=0), payoff(1.0, 0.0, 0.0, -10.0, 0.0)
        )
        return perfect.profit - 90, perfect.slack

    # Of 5 and 30, less 10 each, all that is known is the sum of 15, and that no row brings more than 20.
    assert found(5.0, 30.0) == (15, 2 * 20 - 15)
    # Three of -5 and one of 10 are left alone, though four of 10 could stand there.
    assert found(5.0, 5.0, 5.0, 20.0) == (0, 40)
    # Where the least row costs what it brings, all are taken and nothing is hidden.
    assert found(10.0, 30.0) == (20, 0)
