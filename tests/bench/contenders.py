"""The same questions asked of the ledger and of what people use without it; each contender answers in its own way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from tests.bench.measuring import median, once, peak

SAVED, CONTACT = 2.16, 40.0  # a contact brings value * SAVED where the customer would have left, and costs CONTACT
REPLICATES, DRAWN = 1000, 3  # replicates of a band; so many are drawn by those who take minutes, and the rest scaled
SURFACE = [(saved, contact) for saved in np.linspace(1, 4, 40) for contact in np.linspace(10, 80, 25)]
COLUMNS = ["score", "churned", "monthly_value", "segment"]


class Rows:
    """Keeps all rows and sorts them for every question."""

    NAME: ClassVar = "numpy, sorted each time"
    IMPORTS: ClassVar = ("pyarrow.parquet", "pandas")  # Arrow brings pandas along
    ASKED: ClassVar = 3  # questions of the surface that are asked; the time of the others is scaled

    def __init__(self, path: Path) -> None:
        import pyarrow.parquet

        table = pyarrow.parquet.read_table(path, columns=COLUMNS, read_dictionary=["segment"])
        self.score, self.left, self.value = (table[name].to_numpy() for name in COLUMNS[:3])
        self.segment = table["segment"].unify_dictionaries().combine_chunks().indices.to_numpy()

    def best(self, saved: float = SAVED, contact: float = CONTACT) -> float:
        """The highest profit of all thresholds."""
        return self._best(self.score, self.left, self.value, saved, contact)

    def segments(self) -> dict[Any, float]:
        """The highest profit in each segment."""
        return {
            name: self._best(self.score[inside], self.left[inside], self.value[inside], SAVED, CONTACT)
            for name in np.unique(self.segment)
            for inside in [self.segment == name]
        }

    def surface(self) -> float:
        """The highest profit at every pair of amounts; how often to multiply the time."""
        for saved, contact in SURFACE[: self.ASKED]:
            self.best(saved, contact)
        return len(SURFACE) / self.ASKED

    def band(self) -> float:
        """Profit at 200 depths in replicates; how often to multiply the time."""
        rng = np.random.default_rng(1)
        for _ in range(DRAWN):
            drawn = rng.integers(0, len(self.score), len(self.score))
            order = drawn[np.argsort(-self.score[drawn])]
            _at_depths(np.cumsum(SAVED * self.value[order] * self.left[order] - CONTACT))
        return REPLICATES / DRAWN

    def _best(self, score: Any, left: Any, value: Any, saved: float, contact: float) -> float:
        order = np.argsort(-score)
        profit = np.cumsum(saved * value[order] * left[order] - contact)
        return max(float(profit[_lasts(score[order])].max()), 0.0)


class Presorted(Rows):
    """Sorts once and keeps the running sums: the best that rows can do."""

    NAME = "numpy, presorted"
    ASKED = 20

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        order = np.argsort(-self.score)
        self.score, self.left, self.value = self.score[order], self.left[order], self.value[order]
        self.segment = self.segment[order]
        self.saved = np.cumsum(self.value * self.left)
        self.contacted = np.arange(1.0, len(order) + 1)
        self.lasts = _lasts(self.score)

    def best(self, saved: float = SAVED, contact: float = CONTACT) -> float:
        profit = saved * self.saved - contact * self.contacted
        return max(float((profit if self.lasts.all() else profit[self.lasts]).max()), 0.0)

    def band(self) -> float:
        rng = np.random.default_rng(1)
        each = SAVED * self.value * self.left - CONTACT
        for _ in range(DRAWN):
            _at_depths(np.cumsum(rng.poisson(1.0, len(each)) * each))
        return REPLICATES / DRAWN

    def _best(self, score: Any, left: Any, value: Any, saved: float, contact: float) -> float:
        return max(float(np.cumsum(saved * value * left - contact)[_lasts(score)].max()), 0.0)


class Pandas(Rows):
    """What most notebooks do."""

    NAME = "pandas, sort_values"
    IMPORTS = ("pandas", "pyarrow.parquet")

    def __init__(self, path: Path) -> None:
        import pandas as pd

        self.frame = pd.read_parquet(path, columns=COLUMNS)

    def best(self, saved: float = SAVED, contact: float = CONTACT) -> float:
        return self._of(self.frame, saved, contact)

    def segments(self) -> dict[str, float]:
        return {name: self._of(part, SAVED, CONTACT) for name, part in self.frame.groupby("segment")}

    band = None

    def _of(self, frame: Any, saved: float, contact: float) -> float:
        down = frame.sort_values("score", ascending=False)
        profit = (saved * down["monthly_value"] * down["churned"] - contact).cumsum()
        return max(float(profit[_lasts(down["score"].to_numpy())].max()), 0.0)


class RocCurve(Rows):
    """All points of scikit-learn's ROC curve, once weighted by value and once by customers."""

    NAME = "scikit-learn, roc_curve"
    IMPORTS = ("pyarrow.parquet", "pandas", "sklearn.metrics")
    band = None

    def _best(self, score: Any, left: Any, value: Any, saved: float, contact: float) -> float:
        from sklearn.metrics import roc_curve

        _, kept, _ = roc_curve(left, score, sample_weight=value, drop_intermediate=False)
        alarms, hits, _ = roc_curve(left, score, drop_intermediate=False)
        events = left.sum()
        contacted = hits * events + alarms * (len(left) - events)
        return float((saved * kept * (value * left).sum() - contact * contacted).max())


class OwnLedger:
    """The product's ledger, as its stories use it."""

    NAME: ClassVar = "Throughline's ledger"
    IMPORTS: ClassVar = ("duckdb", "data.ledgers.ledger", "metrics.optimum", "metrics.band")

    def __init__(self, path: Path) -> None:
        import duckdb

        from data.ledgers.ledger import build_ledger

        duckdb.execute("SET enable_progress_bar = false")
        self._rows = lambda: duckdb.sql(
            f"SELECT score, churned AS outcome, monthly_value AS value, segment FROM read_parquet('{path.as_posix()}')"
        )
        self.ledger = build_ledger(self._rows(), ["segment"])

    def best(self, saved: float = SAVED, contact: float = CONTACT) -> float:
        curve = self._curve(saved, contact)
        return float(curve.profit[curve.best])

    def exact(self) -> float:
        """The highest profit of all thresholds, with a second look at the rows."""
        from metrics.optimum import exact_curve

        curve = exact_curve(self.ledger, _payoff(SAVED, CONTACT), self._rows)
        return float(curve.profit[curve.best])

    def segments(self) -> dict[str, float]:
        names, profit = self._by_segment
        return dict(zip(names, np.tensordot(_payoff(SAVED, CONTACT).profit, profit, axes=1).max(axis=-1), strict=True))

    def surface(self) -> float:
        thetas = np.stack([_payoff(saved, contact).profit for saved, contact in SURFACE])
        (thetas @ self.ledger.firsts).max(axis=1)
        return 1.0

    def band(self) -> float:
        from metrics.band import band

        band(self._curve(SAVED, CONTACT))
        return 1.0

    def _curve(self, saved: float, contact: float) -> Any:
        from metrics.profit import profit_curve

        return profit_curve(self.ledger, _payoff(saved, contact))

    @cached_property
    def _by_segment(self) -> tuple[Any, Any]:
        from data.ledgers.ledger import FIRSTS, SUMS

        names, sums = self.ledger.split("segment")
        return names, np.stack([sums[:, SUMS.index(name)] for name in FIRSTS])


ALL = (OwnLedger, Rows, Presorted, Pandas, RocCurve)


@dataclass(frozen=True)
class Times:
    """CPU seconds of one contender; None where it has no answer. ``band`` is the first, ``next_band`` a later one."""

    name: str
    start: float  # imports
    load: float
    first: float  # load and the first curve
    what_if: float
    segments: float
    surface: float
    band: float | None
    next_band: float | None
    exact: float | None
    peak: float | None  # MB
    optimum: float


def times(contender: type, path: Path) -> Times:
    """Put the questions to one contender, in the order in which a user meets them."""
    start, _ = once(lambda: [import_module(name) for name in contender.IMPORTS])
    load, asked = once(lambda: contender(path))
    first, optimum = once(asked.best)
    what_if = median(asked.best)
    asked.segments()
    segments = median(asked.segments)
    surface, scale = once(asked.surface)
    most = peak()
    band, next_band = _band(asked)
    exact = median(asked.exact) if hasattr(asked, "exact") else None
    return Times(
        name=contender.NAME,
        start=start,
        load=load,
        first=load + first,
        what_if=what_if,
        segments=segments,
        surface=surface * scale,
        band=band,
        next_band=next_band,
        exact=exact,
        peak=most,
        optimum=asked.exact() if exact else optimum,
    )


def _band(asked: Any) -> tuple[float | None, float | None]:
    if asked.band is None:
        return None, None
    first, scale = once(asked.band)
    following = median(asked.band, seconds=0.3, least=2) if scale == 1 else first
    return first * scale, following * scale


def _payoff(saved: float, contact: float) -> Any:
    from metrics.payoff import Payoff

    kept, each = _units()
    return Payoff(saved * kept, contact * each)


@cache
def _units() -> tuple[np.ndarray, np.ndarray]:
    """Weights of the value kept and of the contacts."""
    from data.ledgers.ledger import FIRSTS

    return tuple(np.array([float(name == wanted) for name in FIRSTS]) for wanted in ("vy", "n"))


def _lasts(score: Any) -> Any:
    """The last row of each score: between equal scores no threshold can cut."""
    return np.append(score[1:] != score[:-1], True)


def _at_depths(profit: Any) -> Any:
    return profit[np.linspace(0, len(profit) - 1, 200).astype(int)]
