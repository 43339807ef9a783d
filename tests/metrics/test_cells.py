"""Four cells that differ by row bring what each row's own amounts say, whatever the ledger makes of them."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.amount import Amount
from data.ledgers.amounts import build_profit_ledger
from data.ledgers.ledger import build_ledger
from metrics.amounts import weights_of
from metrics.assumption import Assumption
from metrics.band import band
from metrics.baseline import baselines, best_baseline
from metrics.crossfit import cross_fit
from metrics.decision.gain_at import gain_at
from metrics.decision.perfect import perfect_of_rows
from metrics.double_count import double_count
from metrics.payoff import OutcomeCells
from metrics.profit import profit_curve
from tests.metrics.rows import frame_of, price

CELLS = ("hit", "false_alarm", "miss", "rightly_left")


def factor(name: str, amount: float) -> Assumption:
    return Assumption(name, "factor", amount, amount, amount)


def cells(**by: tuple[float, str]) -> OutcomeCells:
    """Cells as factor and column; those not named are nothing."""
    form = OutcomeCells(*(Assumption(name, "price", 0, 0, 0) for name in CELLS))
    for name, (times, column) in by.items():
        form = replace(form.with_(name, factor(name, times)), by=(*form.by, (name, column)))
    return form


def test_six_rows_by_hand():
    # Acted on from above: 200 saved, 30 lost, 50 lost, 500 saved, 20 lost, 10 lost.
    rows = frame_of(
        [0.9, 0.8, 0.7, 0.6, 0.5, 0.4],
        [1, 0, 0, 1, 0, 0],
        value=[200.0, 900, 900, 500, 900, 900],  # cost_fn
        cost=[70.0, 30, 50, 80, 20, 10],  # cost_fp
    )
    form = cells(hit=(1, "cost_fn"), false_alarm=(-1, "cost_fp"))
    curve = profit_curve(build_ledger(rows), form.payoff())

    assert list(form.reading) == ["value", "cost"]
    assert curve.profit.tolist() == [0, 200, 170, 120, 620, 600, 590]
    assert curve.spend.tolist() == [0, 70, 100, 150, 230, 250, 260]
    assert curve.best == 4


def test_acting_brings_a_cell_and_gives_up_the_one_beside_it():
    # The exposures of defaults are not lost when they are declined; those of the others do not earn.
    rows = frame_of([0.9, 0.8, 0.7], [1, 0, 1], value=[1000.0, 400, 200])
    form = cells(miss=(-0.75, "exposure"), rightly_left=(0.1, "exposure"))

    assert profit_curve(build_ledger(rows), form.payoff()).profit.tolist() == [0, 750, 710, 860]


def test_a_cell_may_be_a_number_beside_one_that_differs_by_row():
    rows = frame_of([0.9, 0.8], [1, 0], value=[100.0, 100])
    form = replace(cells(hit=(0.5, "balance")), false_alarm=price(-7), miss=price(2))

    assert profit_curve(build_ledger(rows), form.payoff()).profit.tolist() == [0, 48, 41]


def test_amounts_that_are_read_alike_are_one_whatever_they_are_called():
    form = replace(
        cells(hit=(1, "exposure"), miss=(-1, "income"), false_alarm=(-1, "fee")),
        amounts=(Amount("exposure", "income"),),
    )

    assert [amount.column for amount in form.reading.values()] == ["income", "fee"]


def test_more_than_three_amounts_are_refused_in_one_sentence():
    form = cells(hit=(1, "a"), false_alarm=(1, "b"), miss=(1, "c"), rightly_left=(1, "d"))

    with pytest.raises(ValueError, match=r"in 4 amounts that differ by row \(a, b, c, d\); wanted at most 3\."):
        form.payoff()


rows = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 1), *[st.floats(0, 5000, width=32)] * 3), min_size=2, max_size=30
)
factors = st.tuples(*[st.floats(-2, 2, width=16)] * 4)
columns = st.tuples(*[st.sampled_from(["one", "two", "three"])] * 4)


@settings(max_examples=40, deadline=None)
@given(rows, factors, columns)
def test_profit_and_its_error_are_those_of_the_rows_one_by_one(drawn, factors, columns):
    score, y, *amounts = (np.array(column, dtype=float) for column in zip(*drawn, strict=True))
    form = cells(**dict(zip(CELLS, zip(factors, columns, strict=True), strict=True)))
    own = dict(zip(("one", "two", "three"), amounts, strict=True))
    frame = frame_of(score / 10, y.astype(int), **{name: own[read.column] for name, read in form.reading.items()})
    hit, alarm, miss, left = (times * own[column] for times, column in zip(factors, columns, strict=True))
    each = np.where(y == 1, hit - miss, alarm - left)

    curve = profit_curve(build_ledger(frame), form.payoff())

    for edge, threshold in enumerate(sorted(set(score), reverse=True), start=1):
        acted = each[score >= threshold]
        squares = math.fsum(acted**2) - math.fsum(acted) ** 2 / len(each)
        assert curve.profit[edge] == pytest.approx(math.fsum(acted), rel=1e-10, abs=1e-6)
        assert curve.error[edge] ** 2 == pytest.approx(max(squares, 0), rel=1e-6, abs=1e-2)
    assert (curve.gain - curve.spend) == pytest.approx(curve.profit, abs=1e-6)


def many(count: int = 3000) -> tuple[pd.DataFrame, np.ndarray]:
    """Rows with two amounts of which a seventh is missing, and what acting on each brings."""
    draw = np.random.default_rng(8)
    score = draw.beta(1, 4, count).round(3)
    frame = frame_of(
        score,
        (draw.random(count) < score).astype(int),
        value=draw.lognormal(6, 0.8, count),
        cost=draw.gamma(2, 40, count),
        fold=draw.integers(0, 20, count),
    )
    frame.loc[draw.random(count) < 1 / 7, "value"] = np.nan
    return frame, np.where(frame["outcome"] == 1, frame["value"], -frame["cost"] + 0 * frame["value"])


FORM = cells(hit=(1, "loss"), false_alarm=(-1, "review"))


def test_the_gain_out_of_fold_is_that_of_the_rows_with_amounts_alone():
    frame, _ = many()
    payoff = FORM.payoff()
    whole, priced = (build_ledger(rows, ["fold"]) for rows in (frame, frame.dropna()))
    fits = [cross_fit(own, payoff, best_baseline(baselines(profit_curve(own, payoff)))) for own in (whole, priced)]

    assert whole.rows > priced.rows == whole.priced
    assert fits[0].gain == pytest.approx(fits[1].gain, rel=1e-9)
    assert fits[0].error == pytest.approx(fits[1].error, rel=1e-9)
    assert fits[0].profit == pytest.approx(fits[1].profit, rel=1e-9)


def test_counts_are_of_all_rows_and_money_of_those_with_amounts():
    frame, each = many()
    curve = profit_curve(build_ledger(frame), FORM.payoff())
    everybody = each[~np.isnan(each)]

    assert (curve.contacted[-1], curve.events[-1]) == (len(frame), frame["outcome"].sum())
    assert curve.profit[-1] == pytest.approx(math.fsum(everybody))
    assert curve.error[-1] == pytest.approx(np.sqrt(len(everybody) * everybody.var()))


def test_the_band_is_that_of_the_rows_with_amounts():
    frame, _ = many()
    whole, priced = (profit_curve(build_ledger(rows), FORM.payoff()) for rows in (frame, frame.dropna()))
    same = np.searchsorted(whole.ledger.running("n"), priced.contacted)

    assert band(whole).critical == pytest.approx(band(priced).critical, rel=0.02)
    assert whole.error[same] == pytest.approx(priced.error, rel=1e-9)


def test_factors_move_on_the_ledger_as_if_the_rows_were_read_anew():
    frame, _ = many()
    ledger = build_ledger(frame, ["fold"])
    curve = profit_curve(ledger, FORM.payoff())
    of = baselines(curve)
    fit = cross_fit(ledger, FORM.payoff(), best_baseline(of))
    gain = gain_at(curve, FORM, fit, of)
    moved = FORM.with_("false_alarm", factor("false_alarm", -2.5))

    assert weights_of(FORM).at(np.array([[1.0, -2.5, 0.0, 0.0]]))[0] == pytest.approx(moved.payoff().profit)
    found = gain.profits(gain.moved("false_alarm", np.array([-2.5])))[0]
    assert found == pytest.approx(float(moved.payoff().profit @ fit.features))


@pytest.mark.parametrize("most", [math.inf, 100.0, 0.0])
def test_a_perfect_model_acts_on_the_rows_that_pay_the_most_first(most):
    frame, each = many()
    paying = np.sort(each[each > 0])[::-1][: int(min(most, len(each)))]

    found = perfect_of_rows(build_profit_ledger(frame, FORM.payoff().profit), most)

    assert found.contacted == len(paying)
    assert abs(found.profit - math.fsum(paying)) <= found.slack + 1e-6
    assert found.slack <= 0.01 * max(found.profit, 1.0)


def test_where_no_row_pays_there_is_nothing_to_sum():
    frame = frame_of([0.9, 0.1], [0, 0], cost=[4.0, 5.0])

    assert build_profit_ledger(frame, cells(false_alarm=(-1, "value")).payoff().profit * 0) is None


def test_the_same_amount_as_benefit_and_as_cost_is_counted_twice():
    assert double_count(cells(hit=(0.5, "balance"), miss=(-0.5, "balance"))).amount == 0.5
    assert double_count(cells(hit=(0.5, "balance"), miss=(-0.5, "income"))) is None
    assert double_count(replace(cells(hit=(0.5, "balance")), miss=price(-0.5))) is None
