"""How far the ledger's answers are from those of the rows themselves, and from one engine to another."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb
import numpy as np

from data.ledgers.ledger import FIRSTS, SUMS, Ledger, build_ledger
from metrics.band import band, places
from metrics.optimum import exact_curve
from metrics.payoff import Payoff
from metrics.profit import profit_curve

WHAT_IFS, SEED = 60, 20260104
SAMPLE, RESAMPLES = 50_000, 4_000  # of fewer draws, a quantile is no surer than the bar
COMPARED = 1_000_000  # rows on which engines are compared: some hold them all in memory


@dataclass(frozen=True)
class Exactness:
    """Errors are relative; ``se`` and ``critical`` are the ledger's figure over that of resampled rows."""

    wrong: int  # of WHAT_IFS best thresholds
    second_looks: int
    profit: float
    squares: float
    se: float
    critical: float
    engines: tuple[str, ...]
    same_cells: bool
    sums: float  # between engines


def exactness(path: Path, rows: int) -> Exactness:
    """Compare with sorted rows, with resampled rows, and engine with engine."""
    duckdb.execute("SET enable_progress_bar = false")
    columns = duckdb.sql(
        f"SELECT score, churned::DOUBLE AS y, monthly_value AS v FROM read_parquet('{path.as_posix()}')"
    ).fetchnumpy()
    order = np.argsort(-columns["score"])
    score, y, v = (columns[name][order] for name in ("score", "y", "v"))
    ledger = build_ledger(_relation(path, rows))
    wrong, looks = _what_ifs(ledger, lambda: _relation(path, rows), score, y, v)
    profit, squares = _edges(ledger, score, y, v)
    names, same, sums = _engines(path, min(rows, COMPARED))
    return Exactness(wrong, looks, profit, squares, *_resampled(score, y, v), names, same, sums)


def _what_ifs(ledger: Ledger, rows: Any, score: Any, y: Any, v: Any) -> tuple[int, int]:
    """How many best profits differ from the best over all rows, and how many took a second look."""
    running = np.cumsum([v * y, y, v, np.ones(len(y))], axis=1)[:, np.append(score[1:] != score[:-1], True)]
    rng, wrong, looks = np.random.default_rng(SEED), 0, 0

    def counted() -> Any:
        nonlocal looks
        looks += 1
        return rows()

    for _ in range(WHAT_IFS):
        amounts = rng.uniform([0.5, 0, -0.2, -90], [4, 60, 0.1, -5])
        curve = exact_curve(ledger, Payoff(np.append(amounts, 0.0), np.zeros(5)), counted)
        wanted = max(float((amounts @ running).max()), 0.0)
        wrong += not np.isclose(curve.profit[curve.best], wanted, rtol=1e-9, atol=1e-6)
    return wrong, looks


def _edges(ledger: Ledger, score: Any, y: Any, v: Any) -> tuple[float, float]:
    """The largest errors of profit and of summed squares at any edge, in parts of the largest amount."""
    theta = 2.16 * _unit("vy") - 40 * _unit("n")
    at = ledger.running("n").astype(int)
    each = (2.16 * v * y - 40).astype(np.longdouble)
    found = theta @ ledger.firsts, ledger.quadratic(theta)
    wanted = [np.append(0, np.cumsum(sums))[at] for sums in (each, each**2)]
    return tuple(float(np.abs(own - true).max() / np.abs(true).max()) for own, true in zip(found, wanted, strict=True))


def _resampled(score: Any, y: Any, v: Any) -> tuple[float, float]:
    """Closed-form standard error and band against resampled rows, on a sample of them."""
    some = np.linspace(0, len(score) - 1, min(SAMPLE, len(score))).astype(int)
    score, y, v = score[some], y[some], v[some]
    ledger = build_ledger(duckdb.from_arrow(_arrow(score=score, outcome=y, value=v)))
    curve = profit_curve(ledger, Payoff(2.16 * _unit("vy"), 40 * _unit("n")))
    # The same places on both sides: over more of them, or closer to the top, the largest deviation is larger.
    edges = places(curve)
    last = curve.contacted[edges].astype(int) - 1
    each, rng, size = 2.16 * v * y - 40, np.random.default_rng(SEED), len(some)
    drawn = np.empty((RESAMPLES, len(edges)))
    for profit in drawn:
        profit[:] = np.cumsum(np.bincount(rng.integers(0, size, size), minlength=size) * each)[last]
    error = drawn.std(axis=0)
    # In the errors that the band is drawn with: among the first rows those of resampling say little.
    deviation = (np.abs(drawn - curve.profit[edges]) / band(curve).error[edges]).max(axis=1)
    return float((curve.error[edges] / error).mean()), band(curve).critical / float(np.quantile(deviation, 0.95))


def _engines(path: Path, rows: int) -> tuple[tuple[str, ...], bool, float]:
    """Which engines were compared, whether their cells are the same, and the largest relative difference of a sum."""
    table = _relation(path, rows).to_arrow_table()
    frames = {"DuckDB": duckdb.from_arrow(table), "pandas": table.to_pandas(), "PyArrow": table}
    if find_spec("polars"):
        import polars

        frames["Polars"] = polars.from_arrow(table)
    first, *others = (build_ledger(frame) for frame in frames.values())
    same = all(
        np.array_equal(first.edges.to_numpy(), other.edges.to_numpy())
        and all(np.array_equal(first.by_cell(name), other.by_cell(name)) for name in ("n", "p"))
        for other in others
    )
    sums = max(
        float((np.abs(first.by_cell(name) - other.by_cell(name)) / np.maximum(np.abs(first.by_cell(name)), 1)).max())
        for other in others
        for name in SUMS
    )
    return tuple(frames), same, sums


def _relation(path: Path, rows: int) -> Any:
    return duckdb.sql(
        f"SELECT score, churned AS outcome, monthly_value AS value FROM read_parquet('{path.as_posix()}') LIMIT {rows}"
    )


def _arrow(**columns: Any) -> Any:
    import pyarrow as pa

    return pa.table(columns)


def _unit(name: str) -> np.ndarray:
    return np.array([float(first == name) for first in FIRSTS])
