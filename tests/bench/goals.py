"""What is promised of speed, memory and exactness, held against what was measured; ratios within one run."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tests.bench.exactness import WHAT_IFS
from tests.bench.table import megabytes, seconds, times_as_much

MILLION = 1_000_000
SORTING = ("numpy, sorted each time", "pandas, sort_values", "scikit-learn, roc_curve")


@dataclass(frozen=True)
class Goal:
    """A promise; ``met`` is None where this run could not tell."""

    name: str
    bar: str
    measured: str
    met: bool | None


def goals(found: dict[str, Any]) -> list[Goal]:
    """Every promise that can be held against a run of so many rows."""
    return list(_goals(found, found["rows"], {times.name: times for times in found["contenders"]}))


def _goals(found: dict[str, Any], rows: int, by: dict[str, Any]) -> Iterator[Goal]:
    own, pandas, presorted = by["Throughline's ledger"], by.get("pandas, sort_values"), by["numpy, presorted"]
    sorting = min(by[name].what_if for name in SORTING if name in by)
    small, large, large_enough = rows == MILLION, rows == 10 * MILLION, rows >= MILLION
    at = {MILLION: 3_000, 10 * MILLION: 40_000}.get(rows)
    yield _at_least("what-if: best sorting peer / ledger", sorting / own.what_if, at)
    at = {MILLION: 50, 10 * MILLION: 1_000}.get(rows)
    yield _at_least("what-if: presorted rows / ledger", presorted.what_if / own.what_if, at)
    million, most = found["reading"].get(f"{MILLION} parquet"), found["reading"].get(f"{10 * MILLION} parquet")
    yield _at_most("what-if: 10M rows / 1M rows", most.what_if / million.what_if if million and most else None, 1.2)
    floor = found["floor"]
    yield _at_most("load: ledger / summing three columns", floor["ledger"] / floor["sum"], 3 if large_enough else None)
    yield _at_most(
        "load: ledger of 12 segments / summing three columns",
        floor["segments"] / floor["sum"],
        6.5 if large_enough else None,
    )
    at = {MILLION: 1.0, 10 * MILLION: 0.4}.get(rows)
    yield _at_most("first answer, Parquet: ledger / pandas sort", own.first / pandas.first if pandas else None, at)
    csv = found["csv"]
    yield _at_most("first answer, CSV of 100k, all checks: product / pandas sort", csv["own"] / csv["pandas"], 3)
    memory = own.peak / pandas.peak if pandas and pandas.peak and own.peak else None
    yield _at_most("peak memory, Parquet: ledger / pandas sort", memory, 0.25 if large else None)
    exact = found["exactness"]
    name = f"best threshold against sorted rows, {WHAT_IFS} what-ifs"
    yield _exactly(name, exact.wrong, f"{exact.wrong} wrong", "0 wrong")
    worst = max(exact.profit, exact.squares)
    yield _exactly("profit and variance at every edge, relative error", worst > 1e-12, f"{worst:.1g}", "≤ 1e-12")
    yield _near_one("standard error: closed form / resampled rows", exact.se)
    yield _near_one("band's critical value: ledger / resampled rows", exact.critical)
    engines = ", ".join(exact.engines)
    yield _exactly(f"same cells from {engines}", not exact.same_cells, "same" if exact.same_cells else "not", "same")
    yield _exactly("sums between those engines", exact.sums > 1e-12, f"{exact.sums:.1g}", "≤ 1e-12")
    first, following = presorted.band / own.band, presorted.band / own.next_band
    yield _at_least("1,000 replicates: presorted rows / ledger, first", first, 100 if small else None)
    yield _at_least("1,000 replicates: presorted rows / ledger, next", following, 1_000 if small else None)
    starting = found["starting"]
    yield _at_most("process start to first answer / plain DuckDB", starting["ledger"] / starting["plain DuckDB"], 2.5)
    if million:
        yield _exactly("all figures of a story anew, 1M rows", million.again > 0.15, seconds(million.again), "≤ 150 ms")
    if ten := found["reading"].get(f"{10 * MILLION} csv"):
        yield _exactly("10M rows of CSV as a typed table", ten.read > 15, seconds(ten.read), "≤ 15 s")
        if ten.peak:
            yield _exactly("10M rows of CSV to all figures, memory", ten.peak > 1536, megabytes(ten.peak), "≤ 1,536 MB")


def _at_least(name: str, ratio: float | None, bar: float | None) -> Goal:
    return _ratio(name, ratio, bar, "≥", lambda own, wanted: own >= wanted)


def _at_most(name: str, ratio: float | None, bar: float | None) -> Goal:
    return _ratio(name, ratio, bar, "≤", lambda own, wanted: own <= wanted)


def _ratio(name: str, ratio: float | None, bar: float | None, sign: str, fits: Callable[[float, float], bool]) -> Goal:
    met = None if ratio is None or bar is None else fits(ratio, bar)
    return Goal(name, f"{sign} {bar:,g} x" if bar is not None else "other size", times_as_much(ratio), met)


def _near_one(name: str, ratio: float) -> Goal:
    return Goal(name, "1 ± 0.03", f"{ratio:.3f}", abs(ratio - 1) <= 0.03)


def _exactly(name: str, is_off: bool | int, measured: str, bar: str) -> Goal:
    return Goal(name, bar, measured, not is_off)
