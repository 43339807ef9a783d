"""The ledger gives the same cells from every engine, in any order of rows, and loses no row in silence."""

from __future__ import annotations

import math
import warnings

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.errors import DataError
from data.ledgers.ledger import FIRSTS, SECONDS, SUMS, Ledger, build_ledger, sharpen, thinned

ENGINES = {
    "duckdb": lambda frame: duckdb.connect().from_arrow(frame.to_arrow()),
    "pandas": lambda frame: frame.to_pandas(),
    "polars": lambda frame: frame,
    "polars lazy": lambda frame: frame.lazy(),
    "arrow": lambda frame: frame.to_arrow(),
}
NAN, INFINITE = float("nan"), float("inf")


def rows(**columns: list[float | int | str | None]) -> pl.DataFrame:
    return pl.DataFrame(columns, strict=False)


def many(count: int = 3000) -> pl.DataFrame:
    draw = np.random.default_rng(7)
    score = draw.beta(1, 3, count)
    return pl.DataFrame(
        {
            "score": score,
            "outcome": (draw.random(count) < score).astype(int),
            "value": draw.gamma(2, 30, count),
            "cost": draw.gamma(2, 3, count),
            "third": draw.gamma(2, 500, count),
            "fold": draw.integers(0, 4, count),
        }
    )


def all_cells(ledger: Ledger) -> np.ndarray:
    return np.arange(len(ledger.edges))


@pytest.mark.every(6)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("bins", [4096, 16])
def test_every_engine_gives_the_same_cells(engine, bins):
    wanted = build_ledger(many(), ["fold"], bins)
    found = build_ledger(ENGINES[engine](many()), ["fold"], bins)

    pd.testing.assert_frame_equal(found.edges, wanted.edges, check_exact=True, check_dtype=False)
    counts = ["cell", "n", "p"]
    assert found.cells[counts].to_numpy().tolist() == wanted.cells[counts].to_numpy().tolist()
    for name in SUMS:
        assert found.cells[name].to_numpy() == pytest.approx(wanted.cells[name].to_numpy(), rel=1e-12)


@pytest.mark.every(4)
@pytest.mark.parametrize("engine", ENGINES)
def test_every_engine_opens_the_same_cells(engine):
    wanted = sharpen(build_ledger(many(), ["fold"], 16), many(), np.array([3, 4]))
    frame = ENGINES[engine](many())
    found = sharpen(build_ledger(frame, ["fold"], 16), frame, np.array([3, 4]))

    pd.testing.assert_frame_equal(found.edges, wanted.edges, check_exact=True, check_dtype=False)
    assert found.cells["vky"].to_numpy() == pytest.approx(wanted.cells["vky"].to_numpy(), rel=1e-12)


@pytest.fixture(scope="module")
def spark():
    pyspark = pytest.importorskip(
        "pyspark.sql", reason="PySpark is not installed; the ledger takes its frames where it is"
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        session = pyspark.SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
        yield session
    session.stop()


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_same_cells(spark):
    frame = many(500)
    wanted = sharpen(build_ledger(frame, ["fold"], 16), frame, np.array([3, 4]))
    there = spark.createDataFrame(frame.to_pandas())
    found = sharpen(build_ledger(there, ["fold"], 16), there, np.array([3, 4]))

    pd.testing.assert_frame_equal(found.edges, wanted.edges, check_exact=True, check_dtype=False)
    assert found.cells["v2y"].to_numpy() == pytest.approx(wanted.cells["v2y"].to_numpy(), rel=1e-12)


@pytest.mark.parametrize("engine", ENGINES)
def test_rows_that_cannot_be_used_are_counted_by_reason(engine):
    frame = rows(
        score=[0.1, 0.2, NAN, INFINITE, -INFINITE, None, 0.5, 0.6, 0.7],
        outcome=[0, 1, 1, 0, 1, None, None, 1, 1],
        value=[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, NAN, None],
    )

    ledger = build_ledger(ENGINES[engine](frame))

    assert (ledger.rows, ledger.events) == (4, 3)
    assert ledger.left_out == {"no score": 4, "no outcome": 1}


@pytest.mark.every(2)
@pytest.mark.parametrize("engine", ENGINES)
def test_a_row_without_an_amount_counts_wherever_it_is_not_about_money(engine):
    frame = rows(
        score=[0.9, 0.8, 0.7, 0.6, 0.5],
        outcome=[1, 1, 0, 0, 1],
        value=[10.0, None, 30.0, NAN, 50.0],
        cost=[1.0, 2.0, 3.0, 4.0, INFINITE],
    )

    ledger = build_ledger(ENGINES[engine](frame))
    sharp = sharpen(ledger, ENGINES[engine](frame), all_cells(ledger))

    for found in (ledger, sharp):
        assert found.running("r").tolist() == [0, 1, 2, 3, 4, 5]
        assert found.running("e").tolist() == [0, 1, 2, 2, 2, 3]
        # Money is known of the first and the third row only.
        assert found.running("n").tolist() == [0, 1, 1, 2, 2, 2]
        assert found.running("p").tolist() == [0, 1, 1, 1, 1, 1]
        assert found.running("v").tolist() == [0, 10, 10, 40, 40, 40]
        assert found.running("vky").tolist() == [0, 10, 10, 10, 10, 10]
    assert (ledger.unpriced, ledger.priced, ledger.value_low) == (3, 2, 10)


def test_rows_of_which_none_has_an_amount_are_refused():
    with pytest.raises(DataError, match="has an amount in 'value' and 'cost'; wanted at least one"):
        build_ledger(rows(score=[0.1, 0.2], outcome=[1, 0], value=[None, 1.0], cost=[1.0, None]))


@pytest.mark.parametrize("engine", ENGINES)
def test_an_outcome_that_is_no_number_is_unknown_and_never_a_stayer(engine):
    ledger = build_ledger(ENGINES[engine](rows(score=[0.1, 0.2, 0.3], outcome=[0.0, 1.0, NAN])))

    assert (ledger.rows, ledger.left_out) == (2, {"no outcome": 1})


@pytest.mark.parametrize("engine", ENGINES)
def test_true_and_false_are_outcomes(engine):
    ledger = build_ledger(ENGINES[engine](rows(score=[0.1, 0.2, 0.3], outcome=[False, True, None])))

    assert (ledger.rows, ledger.events, ledger.left_out) == (2, 1, {"no outcome": 1})


@pytest.mark.parametrize("engine", ENGINES)
def test_other_outcomes_than_0_and_1_are_refused(engine):
    with pytest.raises(DataError, match="'outcome' holds 2 values other than 0 and 1"):
        build_ledger(ENGINES[engine](rows(score=[0.1, 0.2, 0.3], outcome=[1.0, 2.0, 0.5])))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_frame_without_usable_rows_is_refused(engine):
    for frame in (rows(score=[None, 0.2], outcome=[1, None]), rows(score=[0.1], outcome=[1]).clear()):
        with pytest.raises(DataError, match="No row has both"):
            build_ledger(ENGINES[engine](frame))


def test_a_missing_column_is_named():
    with pytest.raises(DataError, match=r"'outcome'.*score, answer"):
        build_ledger(rows(score=[0.1], answer=[1]))


@pytest.mark.parametrize("engine", ENGINES)
def test_whole_numbers_are_scores(engine):
    ledger = build_ledger(ENGINES[engine](rows(score=[1, 2, 2, 3], outcome=[0, 1, 1, 0])))

    assert ledger.edges["lo"].tolist() == [3, 2, 1]
    assert ledger.by_cell("p").tolist() == [0, 2, 0]


@pytest.mark.every(2)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    "score",
    [[-5.0, -1.0, 2.0], [-1e300, 0.0, 1e300], [300.0, 612.5, 850.0], [-7.3, 0.02, 4.9], [1e-9, 2e-9, 3e-9]],
    ids=["negative", "huge", "300 to 850", "logits", "tiny"],
)
def test_scores_of_any_range_fall_into_cells_from_high_to_low(engine, score):
    ledger = build_ledger(ENGINES[engine](rows(score=score, outcome=[0, 1, 1])))

    assert ledger.edges["hi"].tolist() == sorted(score, reverse=True)
    assert ledger.running("n").tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("engine", ENGINES)
def test_minus_zero_is_zero(engine):
    frame = ENGINES[engine](rows(score=[0.0, -0.0, 1e-9, 1.0], outcome=[0, 1, 1, 0]))
    ledger = build_ledger(frame)

    assert sharpen(ledger, frame, all_cells(ledger)).by_cell("n").tolist() == [1, 1, 2]


@pytest.mark.every(2)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("score", "outcome"),
    [([0.5], [1]), ([0.5], [0]), ([0.5] * 4, [0, 1, 0, 1]), ([0.1, 0.9], [1, 1])],
    ids=["one event", "one stayer", "all scores equal", "one class"],
)
def test_the_smallest_files_have_a_ledger(engine, score, outcome):
    ledger = build_ledger(ENGINES[engine](rows(score=score, outcome=outcome)))

    assert (ledger.rows, ledger.events) == (len(score), sum(outcome))
    assert len(ledger.edges) == len(set(score))


def test_equal_scores_stay_together():
    ledger = build_ledger(rows(score=[0.7, 0.2, 0.7, 0.7, 0.2], outcome=[1, 0, 0, 1, 1]))

    assert ledger.by_cell("n").tolist() == [3, 2]
    assert ledger.by_cell("p").tolist() == [2, 1]


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(40)), st.sampled_from([4, 4096]))
def test_the_order_of_rows_never_matters(order, bins):
    frame = many(40)
    wanted, found = build_ledger(frame, ["fold"], bins), build_ledger(frame[list(order)], ["fold"], bins)

    pd.testing.assert_frame_equal(found.edges, wanted.edges, check_exact=True)
    pd.testing.assert_frame_equal(found.cells, wanted.cells, rtol=1e-12)


def test_the_levels_of_a_key_add_up_to_the_whole():
    ledger = build_ledger(many(), ["fold"])
    levels, sums = ledger.split("fold")

    assert levels.tolist() == [0, 1, 2, 3]
    for place, name in enumerate(SUMS):
        assert sums[:, place].sum(axis=0) == pytest.approx(ledger.running(name), rel=1e-12)


@pytest.mark.parametrize("engine", ENGINES)
def test_rows_without_a_level_have_a_level_of_their_own(engine):
    ledger = build_ledger(
        ENGINES[engine](rows(score=[0.1, 0.2, 0.3], outcome=[0, 1, 1], segment=["a", None, "b"])), ["segment"]
    )

    levels, sums = ledger.split("segment")

    assert len(levels) == 3
    assert sums[:, SUMS.index("n"), -1].tolist() == [1, 1, 1]


@settings(max_examples=12, deadline=None)
@given(st.sets(st.integers(0, 7), max_size=8))
def test_opening_cells_keeps_every_total(opened):
    frame = many(200)
    ledger = build_ledger(frame, ["fold"], bins=8)
    cells = np.array(sorted(cell for cell in opened if cell < len(ledger.edges)), dtype=int)

    sharp = sharpen(ledger, frame, cells)

    for name in SUMS:
        assert sharp.running(name)[-1] == pytest.approx(ledger.running(name)[-1], rel=1e-12)
    assert (np.diff(sharp.edges["lo"]) < 0).all()
    assert (sharp.edges["hi"].to_numpy()[1:] < sharp.edges["lo"].to_numpy()[:-1]).all()


def test_opening_every_cell_leaves_one_score_in_each():
    frame = many(200)
    ledger = build_ledger(frame, bins=8)

    sharp = sharpen(ledger, frame, all_cells(ledger))

    assert sharp.edges["lo"].tolist() == sorted(set(frame["score"].to_list()), reverse=True)
    assert (sharp.edges["lo"] == sharp.edges["hi"]).all()


def test_what_the_file_does_not_have_sums_to_zero():
    ledger = build_ledger(rows(score=[0.1, 0.2], outcome=[0, 1], cost=[3.0, 4.0]))

    assert (ledger.has_value, ledger.has_cost) == (False, True)
    assert ledger.running("v").tolist() == [0, 0, 0]
    assert ledger.running("k").tolist() == [0, 4, 7]


def test_the_least_amounts_are_known():
    ledger = build_ledger(
        rows(score=[0.1, 0.2, None], outcome=[0, 1, 1], value=[5.0, -2.0, -9.0], cost=[1.0, -3.0, 0.0])
    )

    assert (ledger.value_low, ledger.cost_low) == (-2, -3)


amounts = st.one_of(st.none(), st.floats(-1000, 1000, width=32))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 1), amounts, amounts, amounts), min_size=1, max_size=25))
def test_every_sum_of_three_amounts_is_that_of_the_rows(drawn):
    score, outcome, value, cost, third = zip(*drawn, strict=True)
    frame = rows(score=list(score), outcome=list(outcome), value=list(value), cost=list(cost), third=list(third))
    frame = frame.with_columns(pl.col("value", "cost", "third").cast(pl.Float64))
    priced = [row for row in drawn if None not in row]
    if not priced:
        with pytest.raises(DataError, match="has an amount"):
            build_ledger(frame)
        return

    ledger = build_ledger(frame)

    assert (ledger.rows, ledger.events, ledger.unpriced) == (len(drawn), sum(outcome), len(drawn) - len(priced))
    for one, row in zip(FIRSTS, SECONDS, strict=True):
        assert ledger.running(one)[-1] == pytest.approx(math.fsum(_features(row)[one] for row in priced), abs=1e-6)
        for other, name in zip(FIRSTS, row, strict=True):
            wanted = math.fsum(_features(row)[one] * _features(row)[other] for row in priced)
            assert ledger.running(name)[-1] == pytest.approx(wanted, rel=1e-12, abs=1e-6)


def _features(row: tuple[float, ...]) -> dict[str, float]:
    _, y, v, k, w = row
    return {"vy": v * y, "p": y, "v": v, "n": 1, "k": k, "ky": k * y, "w": w, "wy": w * y}


def test_each_level_of_each_key_has_its_own_row_in_a_cell():
    frame = rows(score=[0.5, 0.5, 0.5, 0.5], outcome=[1, 0, 1, 0], fold=[0, 0, 1, 1], arm=["a", "b", "a", "a"])
    cells = build_ledger(frame, ["fold", "arm"]).cells

    assert cells[["fold", "arm", "n", "p"]].to_numpy().tolist() == [[0, "a", 1, 1], [0, "b", 1, 0], [1, "a", 2, 1]]


def test_equal_scores_of_a_file_without_any_span_are_one_cell():
    ledger = build_ledger(rows(score=[3.0, 3.0], outcome=[1, 0]))

    assert ledger.edges[["bin", "lo", "hi"]].to_numpy().tolist() == [[0, 3.0, 3.0]]


def test_a_ledger_of_which_every_edge_is_kept_stays_as_it_is():
    ledger = build_ledger(rows(score=[0.9, 0.7, 0.6, 0.5, 0.1], outcome=[1, 0, 1, 0, 1]), bins=2)
    opened = sharpen(ledger, rows(score=[0.9, 0.7, 0.6, 0.5, 0.1], outcome=[1, 0, 1, 0, 1]), all_cells(ledger))

    kept = thinned(opened, np.arange(5))

    assert kept.edges["lo"].tolist() == [0.9, 0.7, 0.6, 0.5, 0.1]
    assert kept.running("p").tolist() == [0, 1, 1, 2, 2, 3]


def test_cells_between_two_edges_that_are_kept_become_one():
    # The second and the third score become one cell; the others stay.
    frame = rows(score=[0.9, 0.8, 0.7, 0.6], outcome=[1, 0, 1, 0])
    ledger = build_ledger(frame, bins=1)
    found = thinned(sharpen(ledger, frame, all_cells(ledger)), np.array([0, 1, 3]))

    assert found.edges[["lo", "hi"]].to_numpy().tolist() == [[0.9, 0.9], [0.7, 0.8], [0.6, 0.6]]
    assert found.running("n").tolist() == [0, 1, 3, 4]
    assert found.running("p").tolist() == [0, 1, 2, 2]
