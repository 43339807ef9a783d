"""The ledger: one pass over the rows, after which every question about money is answered from a few thousand cells."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import narwhals as nw
import numpy as np
import pandas as pd

from data.errors import DataError
from data.ledgers.features import (
    AMOUNTS,
    COUNTS,
    FIRSTS,
    SECONDS,
    SUMS,
    amounts_in,
    priced,
    refuse_unusable,
    summed,
    whole,
)

__all__ = ["BINS", "FIRSTS", "SECONDS", "SUMS", "Ledger", "build_ledger", "sharpen", "thinned"]

BINS = 4096


@dataclass(frozen=True, eq=False)
class Ledger:
    """Sums of rows by cell of equal or neighbouring scores, from the highest score to the lowest.

    ``cells`` has one row for each combination of keys and cell: the keys, ``cell`` (0 is the highest score) and the sums of
    ``SUMS``: r rows and e outcomes of 1; among those whose money is known n rows, p outcomes of 1, v value, k cost, w a third
    amount, and their products. ``edges`` has one row a cell: its ``bin``, and ``lo`` and ``hi``, its least and greatest score.
    ``left_out`` counts the rows beside the ledger by reason, ``unpriced`` those in it that lack an amount.
    """

    cells: pd.DataFrame
    edges: pd.DataFrame
    keys: tuple[str, ...]
    low: float
    high: float
    bins: int
    left_out: Mapping[str, int]
    has_value: bool
    has_cost: bool
    value_low: float  # the least value of any row: below zero, a cell's total value no longer bounds its best part
    cost_low: float  # the same of the costs
    third_low: float = 0.0  # and of the third amounts
    unpriced: int = 0  # rows that lack an amount: they count wherever it is not about money

    @property
    def rows(self) -> int:
        """Rows in the cells."""
        return int(self.running("r")[-1])

    @property
    def events(self) -> int:
        """Rows whose outcome is 1."""
        return int(self.running("e")[-1])

    @property
    def priced(self) -> float:
        """Rows whose money is known."""
        return float(self.running("n")[-1])

    @cached_property
    def _by_cell(self) -> dict[str, np.ndarray]:
        size, cell = len(self.edges), self.cells["cell"].to_numpy()
        return {name: np.bincount(cell, weights=self.cells[name], minlength=size) for name in SUMS}

    @cached_property
    def _running(self) -> dict[str, np.ndarray]:
        return {name: np.concatenate(([0.0], np.cumsum(sums))) for name, sums in self._by_cell.items()}

    def by_cell(self, name: str) -> np.ndarray:
        """The sum ``name`` of every cell over all keys, shape (k,)."""
        return self._by_cell[name]

    def running(self, name: str) -> np.ndarray:
        """The sum ``name`` from the top to every edge, shape (k + 1,): the first edge is nobody, the last everybody."""
        return self._running[name]

    @cached_property
    def firsts(self) -> np.ndarray:
        """Running sums of the features, shape (8, k + 1), in the order of ``FIRSTS``."""
        return np.vstack([self.running(name) for name in FIRSTS])

    def quadratic(self, theta: np.ndarray) -> np.ndarray:
        """Running sum of (theta · features)² over rows, shape (k + 1,)."""
        return sum(
            (theta[i] * theta[j] * self.running(SECONDS[i][j]) for i, j in np.argwhere(np.outer(theta, theta))),
            start=np.zeros(len(self.edges) + 1),
        )

    def split(self, key: str) -> tuple[np.ndarray, np.ndarray]:
        """The levels of a key, and running sums by level, shape (levels, len(SUMS), k + 1)."""
        codes, levels = pd.factorize(self.cells[key].to_numpy(), sort=True, use_na_sentinel=False)
        size = len(self.edges)
        place = codes * size + self.cells["cell"].to_numpy()
        dense = np.zeros((len(levels), len(SUMS), size + 1))
        for i, name in enumerate(SUMS):
            if not self.unpriced and name in COUNTS:  # counts of rows whose money is known are those of all
                continue
            if self._running[name].any():  # sums that the file cannot have stay zero, and cost no memory
                sums = np.bincount(place, weights=self.cells[name], minlength=len(levels) * size)
                np.cumsum(sums.reshape(len(levels), size), axis=1, out=dense[:, i, 1:])
        if not self.unpriced:
            for name, of_all in COUNTS.items():
                dense[:, SUMS.index(name)] = dense[:, SUMS.index(of_all)]
        return levels, dense

    def threshold(self, edge: int) -> float:
        """The lowest score that is still contacted at an edge; infinity for nobody."""
        return float("inf") if edge == 0 else float(self.edges["lo"].iloc[edge - 1])


def build_ledger(frame: Any, keys: Sequence[str] = (), bins: int = BINS) -> Ledger:
    """Sum the rows of a frame into cells of score.

    Parameters
    ----------
    frame
        Whatever holds the rows and narwhals reads: a DuckDB relation, pandas, Polars, Arrow, PySpark or Ibis table, with
        ``score`` (any range), ``outcome`` (0, 1 or missing), and where known ``value``, ``cost`` and ``third`` (money a row).
    keys
        Further columns to keep apart, as ``fold`` or ``segment``.
    bins
        Cells between the least and the greatest score, on a square-root scale: monotone and made of correctly rounded
        steps only, so that every engine puts a row in the same cell.

    Raises
    ------
    DataError
        When no row has both a score and an outcome, or none of those has its amounts, or an outcome is neither 0 nor 1.
    """
    rows = _scored(frame, keys)
    facts = _survey(rows)
    columns = rows.collect_schema().names()
    refuse_unusable(facts, columns, "both a score and a known outcome")
    low, high, unpriced = float(facts["low"]), float(facts["high"]), int(facts["unpriced"])
    grouped = _cells(_binned(rows, low, high, bins, bool(unpriced)), [*keys, "bin"])
    ledger = Ledger(
        cells=pd.DataFrame(),
        edges=pd.DataFrame(),
        keys=tuple(keys),
        low=low,
        high=high,
        bins=bins,
        left_out={reason: int(facts[reason]) for reason in ("no score", "no outcome") if facts[reason]},
        has_value="value" in columns,
        has_cost="cost" in columns,
        value_low=float(facts.get("value_low", 0.0)),
        cost_low=float(facts.get("cost_low", 0.0)),
        third_low=float(facts.get("third_low", 0.0)),
        unpriced=unpriced,
    )
    return _arranged(ledger, grouped, grouped["bin"].to_numpy(float))


def sharpen(ledger: Ledger, frame: Any, cells: np.ndarray) -> Ledger:
    """Replace some cells by one cell for each distinct score in them: the second and last look at the rows.

    Parameters
    ----------
    ledger
        The ledger of this very frame.
    cells
        Positions of the cells to open, as ``metrics.optimum.doubtful`` gives them.
    """
    if not len(cells):
        return ledger
    bins = ledger.edges["bin"].iloc[cells].unique()
    opened = ledger.edges["bin"].isin(bins)
    low, high = ledger.edges["lo"][opened].min(), ledger.edges["hi"][opened].max()
    # The range alone keeps most rows away before anything is worked out of them.
    near = _scored(frame, ledger.keys).filter(nw.col("score") >= low, nw.col("score") <= high)
    rows = _binned(near, ledger.low, ledger.high, ledger.bins, bool(ledger.unpriced)).filter(
        nw.col("bin").is_in(bins.tolist())
    )
    sharp = _cells(rows, [*ledger.keys, "bin", "s"])
    kept = _with_edges(ledger)[~opened.to_numpy()[ledger.cells["cell"]]]
    place = np.concatenate([kept["lo"], sharp["s"]])
    return _arranged(ledger, pd.concat([kept, sharp.drop(columns="s")], ignore_index=True), place)


def thinned(ledger: Ledger, edges: np.ndarray) -> Ledger:
    """The ledger with these edges only, in rising order: the cells between two of them become one, and no sum changes.

    Cells of different bins stay apart.
    """
    bins = ledger.edges["bin"].to_numpy()
    borders = np.flatnonzero(np.diff(bins)) + 1
    starts = np.union1d(edges[edges < len(bins)], np.append(borders, 0))
    ends = np.append(starts[1:], len(bins)) - 1
    place = ledger.edges["lo"].to_numpy()[ends]
    merged = np.searchsorted(starts, ledger.cells["cell"], side="right") - 1
    return _arranged(ledger, _with_edges(ledger), place[merged])


def _scored(frame: Any, keys: Sequence[str]) -> nw.LazyFrame:
    """The columns the ledger reads, and no other."""
    rows = nw.from_native(frame).lazy()
    names = rows.collect_schema().names()
    missing = [name for name in ("score", "outcome", *keys) if name not in names]
    if missing:
        raise DataError(f"The rows lack the column '{missing[0]}'; there are: {', '.join(names)}.")
    numbers = ("score", "outcome", *amounts_in(names))
    return rows.select(*(nw.col(name).cast(nw.Float64) for name in numbers), *keys)


def _survey(rows: nw.LazyFrame) -> dict[str, Any]:
    """The range of the scores, and how many rows cannot be used for which reason."""
    names = rows.collect_schema().names()
    scored = nw.col("score").is_finite().fill_null(False)
    usable = scored & nw.col("outcome").is_finite().fill_null(False)
    known = usable & priced(names)
    flags = {"no score": ~scored, "no outcome": scored & ~usable, "unpriced": usable & ~known, "usable": usable}
    flags["odd outcome"] = usable & (nw.col("outcome") != 0) & (nw.col("outcome") != 1)
    # Counting by sums of 0 and 1 keeps this one aggregate for every engine.
    counted = {name: nw.when(flag).then(nw.lit(1)).otherwise(nw.lit(0)) for name, flag in flags.items()}
    amounts = amounts_in(names)
    kept = {"kept_score": nw.when(usable).then(nw.col("score"))}
    kept |= {f"kept_{name}": nw.when(known).then(nw.col(name)) for name in amounts}
    totals = [nw.col(name).sum() for name in counted]
    extremes = [nw.col("kept_score").min().alias("low"), nw.col("kept_score").max().alias("high")]
    extremes += [nw.col(f"kept_{name}").min().alias(f"{name}_low") for name in amounts]
    return rows.select(**counted, **kept).select(*totals, *extremes).collect("pandas").to_native().iloc[0].to_dict()


def _binned(rows: nw.LazyFrame, low: float, high: float, bins: int, some_unpriced: bool) -> nw.LazyFrame:
    """Rows with their bin and the features whose sums the ledger keeps."""
    names = rows.collect_schema().names()
    keys = [name for name in names if name not in ("score", "outcome", *AMOUNTS)]
    s, span = nw.col("score"), high - low
    # Floor before the cast: engines disagree whether a cast to integer rounds or truncates.
    # And no column is divided: Polars takes a division by a number for a multiplication, which rounds otherwise.
    scale = bins / math.sqrt(span) if span > 0 else 0.0
    place = ((s - low).sqrt() * scale).floor().cast(nw.Int32)
    usable = rows.filter((s >= low) & (s <= high), nw.col("outcome").is_finite())
    return usable.select(*keys, bin=place, s=s, **summed(names, some_unpriced))


def _cells(rows: nw.LazyFrame, keys: list[str]) -> pd.DataFrame:
    """Group the rows; sums that the file cannot have are zero."""
    features = [name for name in SUMS if name in rows.collect_schema().names()]
    score = nw.col("score_in_cell")
    grouped = (
        rows.with_columns(score_in_cell=nw.col("s"))
        .group_by(*keys)
        .agg(
            nw.len().alias("r"),
            *(nw.col(name).sum() for name in features),
            score.min().alias("lo"),
            score.max().alias("hi"),
        )
    )
    return whole(grouped.collect("pandas").to_native(), features)


def _with_edges(ledger: Ledger) -> pd.DataFrame:
    """The cells with bin, least and greatest score beside their sums."""
    cell = ledger.cells["cell"].to_numpy()
    return ledger.cells.assign(**{name: ledger.edges[name].to_numpy()[cell] for name in ("bin", "lo", "hi")})


def _arranged(ledger: Ledger, grouped: pd.DataFrame, place: np.ndarray) -> Ledger:
    """Number the cells from the highest place downwards; sums of one place, and of one level of each key, become one."""
    levels = [
        pd.factorize(grouped[key].to_numpy(), sort=True, use_na_sentinel=False)[0] for key in reversed(ledger.keys)
    ]
    order = np.lexsort((*levels, -place))
    by_name = {name: grouped[name].to_numpy()[order] for name in (*ledger.keys, "bin", "lo", "hi", *SUMS)}
    is_new = np.diff(place[order], prepend=np.inf) != 0
    edges, cell = np.flatnonzero(is_new), np.cumsum(is_new) - 1
    for level in levels:
        is_new = is_new | (np.diff(level[order], prepend=-1) != 0)
    rows = np.flatnonzero(is_new)
    sums = {name: np.add.reduceat(by_name[name].astype(float), rows) for name in SUMS}
    return replace(
        ledger,
        cells=pd.DataFrame({**{key: by_name[key][rows] for key in ledger.keys}, "cell": cell[rows], **sums}),
        edges=pd.DataFrame(
            {
                "bin": by_name["bin"][edges],
                "lo": np.minimum.reduceat(by_name["lo"], edges),
                "hi": np.maximum.reduceat(by_name["hi"], edges),
            }
        ),
    )
