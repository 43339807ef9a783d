"""Drawn customers to measure on: long scores, heavy-tailed values, lower where the customer left, 12 segments."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

SEED, CHUNK = 20260103, 500_000
SEGMENTS = [f"segment {letter}" for letter in "ABCDEFGHIJKL"]
NAME = "customers"


def draw(rows: int, folder: Path, csv: bool = False) -> Path:
    """Write so many customers as Parquet, with ``csv`` as CSV; the same ones in every run."""
    path = folder / f"{NAME}-{rows}.{'csv' if csv else 'parquet'}"
    first = _chunk(0, min(CHUNK, rows))
    with pyarrow.csv.CSVWriter(path, first.schema) if csv else _parquet(path, first.schema) as file:
        file.write_table(first)
        for start in range(CHUNK, rows, CHUNK):
            file.write_table(_chunk(start, min(CHUNK, rows - start)))
    return path


def _parquet(path: Path, schema: pa.Schema) -> pyarrow.parquet.ParquetWriter:
    """A file compressed as warehouses write it."""
    return pyarrow.parquet.ParquetWriter(path, schema, compression="zstd")


def _chunk(start: int, rows: int) -> pa.Table:
    rng = np.random.default_rng([SEED, start])
    score = rng.beta(1.3, 5.0, rows)
    left = rng.random(rows) < score
    # Who leaves is worth less, so that counts times a mean value would mislead.
    value = np.round(rng.lognormal(4.0, 1.0, rows) * np.where(left, 0.6, 1.0), 2)
    return pa.table(
        {
            "customer_id": np.char.add("C", np.arange(start, start + rows).astype(str)),
            "score": score,
            "churned": left.astype(np.int64),
            "monthly_value": value,
            "segment": pa.DictionaryArray.from_arrays(
                rng.integers(0, len(SEGMENTS), rows).astype(np.int32), SEGMENTS
            ).cast(pa.string()),
        }
    )
