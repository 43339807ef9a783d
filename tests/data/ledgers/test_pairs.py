"""The two-way ledger holds the same sums as the rows, from every engine and in any order."""

from __future__ import annotations

import duckdb
import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.errors import DataError
from data.ledgers.ledger import SUMS, build_ledger
from data.ledgers.pairs import build_pair_ledger

ENGINES = {
    "duckdb": lambda frame: duckdb.connect().from_arrow(frame.to_arrow()),
    "pandas": lambda frame: frame.to_pandas(),
    "polars lazy": lambda frame: frame.lazy(),
    "arrow": lambda frame: frame.to_arrow(),
}


def many(count: int = 2000, seed: int = 7) -> pl.DataFrame:
    draw = np.random.default_rng(seed)
    risk = draw.beta(1, 3, count)
    return pl.DataFrame(
        {
            "score_a": np.clip(risk + draw.normal(0, 0.1, count), 0, 1),
            "score_b": risk,
            "outcome": (draw.random(count) < risk).astype(int),
            "value": draw.gamma(2, 30, count),
            "cost": draw.gamma(2, 3, count),
            "fold": draw.integers(0, 4, count),
        }
    )


@pytest.mark.every(4)
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("exact_up_to", [0, 50_000])
def test_every_engine_gives_the_same_cells(engine, exact_up_to):
    wanted = build_pair_ledger(many(), ["fold"], bins=16, exact_up_to=exact_up_to)
    found = build_pair_ledger(ENGINES[engine](many()), ["fold"], bins=16, exact_up_to=exact_up_to)

    counts = ["fold", "a", "b", "n", "p"]
    assert found.cells[counts].to_numpy().tolist() == wanted.cells[counts].to_numpy().tolist()
    for name in SUMS:
        assert found.cells[name].to_numpy() == pytest.approx(wanted.cells[name].to_numpy(), rel=1e-12)
    for side in ("a", "b"):
        pd.testing.assert_frame_equal(found.edges[side], wanted.edges[side], check_exact=True)


def test_either_model_alone_is_the_ledger_of_its_score():
    frame = many(500)
    pair = build_pair_ledger(frame, ["fold"])

    for side in ("a", "b"):
        alone = build_ledger(frame.rename({f"score_{side}": "score"}), ["fold"])
        own = pair.one(side)
        opened = np.interp(alone.running("n"), own.running("n"), own.running("vky"))
        assert opened == pytest.approx(alone.running("vky"), rel=1e-9)
        assert own.edges["lo"].tolist() == sorted(set(frame[f"score_{side}"].to_list()), reverse=True)


def test_small_files_are_exact_and_large_ones_are_binned():
    frame = many(500)

    assert len(build_pair_ledger(frame).edges["b"]) == frame["score_b"].n_unique()
    assert len(build_pair_ledger(frame, bins=8, exact_up_to=0).edges["b"]) <= 9


def test_a_cell_ends_at_every_cut():
    frame = many(800)
    pair = build_pair_ledger(frame, bins=1, cuts=((0.31, 0.5), (0.2,)), exact_up_to=0)
    a, b = frame["score_a"].to_numpy(), frame["score_b"].to_numpy()

    assert {(a >= 0.5).sum(), (a >= 0.31).sum()} <= set(pair.one("a").running("n"))
    assert (b >= 0.2).sum() in pair.one("b").running("n")
    upper = {side: pair.edges[side]["lo"].to_numpy()[pair.cells[side]] for side in ("a", "b")}
    both = pair.cells[(upper["a"] >= 0.31) & (upper["b"] >= 0.2)]
    assert both["n"].sum() == ((a >= 0.31) & (b >= 0.2)).sum()


def test_a_score_that_is_the_cut_itself_stands_above_it():
    frame = many(800)
    cut = float(frame["score_a"].sort()[500])
    pair = build_pair_ledger(frame, bins=1, cuts=((cut,), ()), exact_up_to=0)

    found = set(pair.one("a").running("n"))
    assert (frame["score_a"] >= cut).sum() in found
    assert (frame["score_a"] > cut).sum() not in found


@settings(max_examples=10, deadline=None)
@given(st.permutations(range(40)), st.sampled_from([0, 50_000]))
def test_the_order_of_rows_never_matters(order, exact_up_to):
    frame = many(40)
    wanted = build_pair_ledger(frame, ["fold"], bins=4, exact_up_to=exact_up_to)
    found = build_pair_ledger(frame[list(order)], ["fold"], bins=4, exact_up_to=exact_up_to)

    pd.testing.assert_frame_equal(found.cells, wanted.cells, rtol=1e-12)


def test_squares_are_those_of_the_rows():
    frame = many(300)
    theta = np.array([0.3, -2.0, 0.1, -1.0, -0.5, 0.2, 0.4, -0.6])
    frame = frame.with_columns(third=frame["value"].sqrt() - 3)
    v, y, k, w = (frame[name].to_numpy() for name in ("value", "outcome", "cost", "third"))
    each = theta @ np.vstack([v * y, y, v, np.ones(len(y)), k, k * y, w, w * y])

    pair = build_pair_ledger(frame, bins=4, exact_up_to=0)

    assert pair.squares(theta).sum() == pytest.approx((each**2).sum(), rel=1e-12)
    assert (theta @ pair.firsts).sum() == pytest.approx(each.sum(), rel=1e-12)


def test_rows_that_cannot_be_used_are_counted_by_reason():
    nan = float("nan")
    frame = pl.DataFrame(
        {
            "score_a": [0.1, None, 0.3, 0.4, 0.5],
            "score_b": [0.1, 0.2, nan, 0.4, 0.5],
            "outcome": [1, 0, 0, None, 1],
            "value": [1.0, 1.0, 1.0, 1.0, None],
        },
        strict=False,
    )

    pair = build_pair_ledger(frame)

    assert (pair.rows, pair.unpriced) == (2, 1)
    assert pair.left_out == {"no score of the first model": 1, "no score of the second model": 1, "no outcome": 1}
    assert (pair.one("a").rows, pair.one("a").priced) == (2, 1)


def test_a_missing_column_and_odd_outcomes_are_named():
    with pytest.raises(DataError, match="'score_b'"):
        build_pair_ledger(pl.DataFrame({"score_a": [0.1], "outcome": [1]}))
    with pytest.raises(DataError, match="1 values other than 0 and 1"):
        build_pair_ledger(pl.DataFrame({"score_a": [0.1], "score_b": [0.1], "outcome": [2]}))
    with pytest.raises(DataError, match="No row has a score of both"):
        build_pair_ledger(pl.DataFrame({"score_a": [0.1], "score_b": [None], "outcome": [1]}, strict=False))


def test_equal_scores_and_minus_zero_stay_together():
    frame = pl.DataFrame({"score_a": [0.0, -0.0, 1.0], "score_b": [0.5, 0.5, 0.5], "outcome": [1, 0, 1]})

    pair = build_pair_ledger(frame)

    assert pair.one("a").by_cell("n").tolist() == [1, 2]
    assert pair.one("b").by_cell("n").tolist() == [3]


def test_with_no_key_kept_apart_the_same_rows_stand_in_fewer_cells():
    frame = pd.DataFrame(
        {"score_a": [0.9, 0.9, 0.1], "score_b": [0.2, 0.2, 0.3], "outcome": [1, 0, 1], "fold": [1, 2, 1]}
    )
    pair = build_pair_ledger(frame, ["fold"])

    assert (len(pair.cells), len(pair.together.cells)) == (3, 2)
    assert pair.together.rows == pair.rows == 3
    assert pair.together.one("a").running("p").tolist() == pair.one("a").running("p").tolist() == [0, 1, 2]
