"""The two-way ledger: one pass over rows that two models have scored, after which their money is compared from cells."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Literal

import narwhals as nw
import numpy as np
import pandas as pd

from data.errors import DataError
from data.ledgers.features import FIRSTS, SECONDS, SUMS, amounts_in, priced, refuse_unusable, summed, whole
from data.ledgers.ledger import Ledger

BINS = 256  # of each model: 65,536 cells at most for each level of the keys
EXACT_UP_TO = 50_000  # rows up to which a cell holds one score of each model

Side = Literal["a", "b"]
Cuts = tuple[Sequence[float], Sequence[float]]


@dataclass(frozen=True, eq=False)
class PairLedger:
    """Sums of rows by the places of two scores, each counted from its highest score downwards.

    ``cells`` has one row for each combination of keys and cells that holds rows: the keys, ``a`` and ``b`` (0 is the
    highest score of that model) and the sums of ``data.ledgers.ledger.SUMS``. ``edges`` holds for either model one row a place,
    with ``lo`` and ``hi``, its least and greatest score. ``left_out`` counts the rows beside the ledger by reason.
    """

    cells: pd.DataFrame
    edges: Mapping[Side, pd.DataFrame]
    keys: tuple[str, ...]
    left_out: Mapping[str, int]
    has_value: bool
    has_cost: bool
    value_low: float
    cost_low: float
    third_low: float = 0.0
    unpriced: int = 0  # rows that lack an amount: they count wherever it is not about money

    @property
    def rows(self) -> int:
        """Rows in the cells."""
        return int(self.cells["r"].sum())

    @cached_property
    def firsts(self) -> np.ndarray:
        """Sums of the features by cell, shape (8, cells), in the order of ``FIRSTS``."""
        return np.vstack([self.cells[name].to_numpy() for name in FIRSTS])

    def squares(self, theta: np.ndarray) -> np.ndarray:
        """Sum of (theta · features)² over the rows of every cell, shape (cells,)."""
        total = np.zeros(len(self.cells))
        for i, j in np.argwhere(np.outer(theta, theta)):
            total += theta[i] * theta[j] * self.cells[SECONDS[i][j]].to_numpy()
        return total

    @cached_property
    def _sides(self) -> dict[Side, Ledger]:
        return {side: self._one(side) for side in ("a", "b")}

    def one(self, side: Side) -> Ledger:
        """The ledger of one of the two models alone, on the rows that both have scored."""
        return self._sides[side]

    @cached_property
    def together(self) -> PairLedger:
        """The same rows with no key kept apart: far fewer cells, for what asks nothing of the keys."""
        cells = self.cells.groupby(["a", "b"], sort=True)[list(SUMS)].sum().reset_index()
        return replace(self, cells=cells, keys=())

    def _one(self, side: Side) -> Ledger:
        by = self.cells.groupby([*self.keys, side], dropna=False, sort=True)[list(SUMS)].sum().reset_index()
        edges = self.edges[side]
        return Ledger(
            cells=by.rename(columns={side: "cell"}),
            edges=edges.assign(bin=np.arange(len(edges))[::-1]),
            keys=self.keys,
            low=float(edges["lo"].iloc[-1]),
            high=float(edges["hi"].iloc[0]),
            bins=len(edges),
            left_out=self.left_out,
            has_value=self.has_value,
            has_cost=self.has_cost,
            value_low=self.value_low,
            cost_low=self.cost_low,
            third_low=self.third_low,
            unpriced=self.unpriced,
        )


def build_pair_ledger(
    frame: Any,
    keys: Sequence[str] = (),
    bins: int | tuple[int, int] = BINS,
    cuts: Cuts = ((), ()),
    exact_up_to: int = EXACT_UP_TO,
) -> PairLedger:
    """Sum rows with two scores into cells.

    Parameters
    ----------
    frame
        Whatever holds the rows and narwhals reads, with ``score_a``, ``score_b`` (any range), ``outcome`` (0, 1 or
        missing), and where known ``value``, ``cost`` and ``third`` (money a row).
    keys
        Further columns to keep apart, as ``fold`` or ``segment``: each level multiplies the cells.
    bins
        Cells between the least and the greatest score of each model, on the square-root scale of `data.ledgers.ledger`.
    cuts
        For either model the thresholds at which a cell must end, whatever the bins: a decision is then exact at them. One
        bin and one cut a model give the four treatments of two decisions, and room for many levels of a key.
    exact_up_to
        Up to so many usable rows a cell holds one score of either model, and every figure is exact.

    Raises
    ------
    DataError
        When a column is missing, an outcome is neither 0 nor 1, or no row has both scores, an outcome and its amounts.
    """
    rows = _wanted(frame, keys)
    facts = _survey(rows)
    columns = rows.collect_schema().names()
    refuse_unusable(facts, columns, "a score of both models and a known outcome")
    usable = rows.filter(_usable())
    if facts["usable"] <= exact_up_to:
        places = {side: nw.col(f"score_{side}") for side in ("a", "b")}
    else:
        own_bins = bins if isinstance(bins, tuple) else (bins, bins)
        places = {
            side: _place(nw.col(f"score_{side}"), facts[f"low_{side}"], facts[f"high_{side}"], count, own)
            for side, count, own in zip(("a", "b"), own_bins, cuts, strict=True)
        }
    return _arranged(_cells(usable, list(keys), places, bool(facts["unpriced"])), tuple(keys), facts, columns)


def _wanted(frame: Any, keys: Sequence[str]) -> nw.LazyFrame:
    rows = nw.from_native(frame).lazy()
    names = rows.collect_schema().names()
    missing = [name for name in ("score_a", "score_b", "outcome", *keys) if name not in names]
    if missing:
        raise DataError(f"The rows lack the column '{missing[0]}'; there are: {', '.join(names)}.")
    numbers = ["score_a", "score_b", "outcome", *amounts_in(names)]
    return rows.select(*(nw.col(name).cast(nw.Float64) for name in numbers), *keys)


def _usable() -> nw.Expr:
    finite = [nw.col(name).is_finite().fill_null(False) for name in ("score_a", "score_b", "outcome")]
    return finite[0] & finite[1] & finite[2]


def _survey(rows: nw.LazyFrame) -> dict[str, float]:
    """The ranges of both scores, and how many rows cannot be used for which reason."""
    names = rows.collect_schema().names()
    finite = {name: nw.col(name).is_finite().fill_null(False) for name in ("score_a", "score_b", "outcome")}
    both, usable = finite["score_a"] & finite["score_b"], _usable()
    known = usable & priced(names)
    flags = {
        "no score of the first model": ~finite["score_a"],
        "no score of the second model": finite["score_a"] & ~finite["score_b"],
        "no outcome": both & ~finite["outcome"],
        "unpriced": usable & ~known,
        "usable": usable,
        "odd outcome": usable & (nw.col("outcome") != 0) & (nw.col("outcome") != 1),
    }
    counted = {name: nw.when(flag).then(nw.lit(1)).otherwise(nw.lit(0)) for name, flag in flags.items()}
    amounts = amounts_in(names)
    kept = {f"kept_{name}": nw.when(usable).then(nw.col(name)) for name in ("score_a", "score_b")}
    kept |= {f"kept_{name}": nw.when(known).then(nw.col(name)) for name in amounts}
    extremes = [nw.col(f"kept_score_{side}").min().alias(f"low_{side}") for side in ("a", "b")]
    extremes += [nw.col(f"kept_score_{side}").max().alias(f"high_{side}") for side in ("a", "b")]
    extremes += [nw.col(f"kept_{name}").min().alias(f"{name}_low") for name in amounts]
    totals = [nw.col(name).sum() for name in counted]
    return rows.select(**counted, **kept).select(*totals, *extremes).collect("pandas").to_native().iloc[0].to_dict()


def _place(score: nw.Expr, low: float, high: float, bins: int, cuts: Sequence[float]) -> nw.Expr:
    """A whole number that rises with the score: its bin, plus one for each cut that it reaches."""
    scale = bins / math.sqrt(high - low) if high > low else 0.0
    place = ((score - low).sqrt() * scale).floor().cast(nw.Int32)
    for cut in cuts:
        place = place + nw.when(score >= cut).then(nw.lit(1)).otherwise(nw.lit(0))
    return place


def _cells(rows: nw.LazyFrame, keys: list[str], places: Mapping[str, nw.Expr], some_unpriced: bool) -> pd.DataFrame:
    """Group the rows; sums that the file cannot have are zero."""
    features = summed(rows.collect_schema().names(), some_unpriced)
    scores = {name: nw.col(name) for name in ("score_a", "score_b")}
    ends = [
        getattr(nw.col(f"score_{side}"), end)().alias(f"{end}_{side}") for side in ("a", "b") for end in ("min", "max")
    ]
    grouped = (
        rows.select(*keys, **{f"place_{side}": place for side, place in places.items()}, **scores, **features)
        .group_by(*keys, "place_a", "place_b")
        .agg(nw.len().alias("r"), *(nw.col(name).sum() for name in features), *ends)
    )
    return whole(grouped.collect("pandas").to_native(), list(features))


def _arranged(
    grouped: pd.DataFrame, keys: tuple[str, ...], facts: Mapping[str, float], names: Sequence[str]
) -> PairLedger:
    """Number the places of both models from the highest score downwards."""
    cells, edges = grouped[[*keys]].copy(), {}
    for side in ("a", "b"):
        places, code = np.unique(grouped[f"place_{side}"].to_numpy(dtype=float), return_inverse=True)
        cells[side] = len(places) - 1 - code
        by = grouped.groupby(cells[side].to_numpy())
        edges[side] = pd.DataFrame({"lo": by[f"min_{side}"].min(), "hi": by[f"max_{side}"].max()})
    for name in SUMS:
        cells[name] = grouped[name].to_numpy(dtype=float)
    reasons = ("no score of the first model", "no score of the second model", "no outcome")
    return PairLedger(
        cells=cells.sort_values([*keys, "a", "b"], ignore_index=True),
        edges=edges,
        keys=keys,
        left_out={reason: int(facts[reason]) for reason in reasons if facts[reason]},
        has_value="value" in names,
        has_cost="cost" in names,
        value_low=float(facts.get("value_low", 0.0)),
        cost_low=float(facts.get("cost_low", 0.0)),
        third_low=float(facts.get("third_low", 0.0)),
        unpriced=int(facts["unpriced"]),
    )
