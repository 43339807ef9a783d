"""Amounts below a floor are raised to it in every engine, and missing ones stay missing."""

from __future__ import annotations

import duckdb
import pandas as pd
import polars as pl
import pytest

from data.ledgers.ledger import build_ledger
from data.rows.floor import below, floored

ROWS = pd.DataFrame({"score": [0.4, 0.3, 0.2, 0.1], "outcome": [1, 0, 1, 0], "value": [-5.0, 3.0, None, -0.5]})
ENGINES = {
    "pandas": lambda frame: frame,
    "polars": pl.from_pandas,
    "polars, lazy": lambda frame: pl.from_pandas(frame).lazy(),
    "duckdb": lambda frame: duckdb.connect().from_df(frame),
}


@pytest.mark.parametrize("engine", ENGINES)
def test_negative_values_count_as_nothing_and_missing_ones_as_missing(engine):
    frame = ENGINES[engine](ROWS)

    ledger = build_ledger(floored(frame))

    assert ledger.running("v")[-1] == 3
    assert ledger.value_low == 0
    assert (ledger.left_out, ledger.unpriced) == ({}, 1)
    assert below(frame) == 2


def test_another_floor():
    assert floored(ROWS, least=1.0)["value"].tolist()[:2] == [1, 3]
