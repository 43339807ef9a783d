"""Measure everything and tell: nothing here can fail."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from dataclasses import asdict, is_dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.bench import contenders, product
from tests.bench.customers import draw
from tests.bench.exactness import WHAT_IFS, exactness
from tests.bench.goals import MILLION, goals
from tests.bench.measuring import alone
from tests.bench.table import lines, megabytes, seconds, times_as_much

SMALL, MIDDLE = 7_000, 100_000
NEEDS = {contenders.RocCurve: "sklearn"}
MET = {True: "met", False: "NOT MET", None: "–"}


def main() -> None:
    """Measure, print, and where asked keep the figures."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        found = measured(options.rows, Path(folder))
    print("\n".join(_report(found)))
    if options.json:
        options.json.write_text(json.dumps(found, default=_plain, indent=1, ensure_ascii=False), "utf-8")


def measured(rows: int, folder: Path) -> dict[str, Any]:
    """All measurements, one after the other, each in a process of its own."""
    tell("drawing customers")
    path = alone(draw, rows, folder)
    machine = f"{platform.platform()}, Python {platform.python_version()}, {os.cpu_count()} cores"
    found: dict[str, Any] = {"rows": rows, "machine": machine}
    found["contenders"] = []
    for contender in contenders.ALL:
        if find_spec(NEEDS.get(contender, "numpy")):
            tell(contender.NAME)
            found["contenders"].append(alone(contenders.times, contender, path))
    tell("floor")
    found["floor"] = alone(product.floor, path)
    tell("exactness")
    found["exactness"] = alone(exactness, path, rows)
    found["reading"], found["csv"] = _readings(rows, folder)
    tell("decks")
    found["building"] = alone(product.building)
    found["starting"] = product.starting(draw(MIDDLE, folder))
    found["goals"] = goals(found)
    return found


def _readings(rows: int, folder: Path) -> tuple[dict[str, product.Reading], dict[str, float]]:
    found = {}
    for size in sorted({SMALL, min(rows, MILLION), rows}):
        for csv in (False, True):
            kind = "csv" if csv else "parquet"
            tell(f"reading {size:,} rows of {kind}")
            path = alone(draw, size, folder, csv)
            found[f"{size} {kind}"] = alone(product.reading, path)
            if size != rows or csv:
                path.unlink()
    tell("first answer from CSV")
    path = alone(draw, MIDDLE, folder, True)
    own, (pandas, _) = alone(product.reading, path), alone(product.pandas_csv, path)
    return found, {"own": own.total, "pandas": pandas}


def _report(found: dict[str, Any]) -> list[str]:
    exact = found["exactness"]
    return [
        "",
        f"{found['rows']:,} customers, {found['machine']}",
        "",
        "From Parquet to answers; CPU seconds over all threads",
        *_contenders(found["contenders"]),
        f"The others draw {contenders.DRAWN} replicates, scaled to {contenders.REPLICATES:,}, and ask some what-ifs",
        "of a surface, scaled to 1,000; the ledger draws 2,000 and asks all.",
        f"Best of all thresholds, second look included: {seconds(found['contenders'][0].exact)}.",
        f"{WHAT_IFS - exact.wrong} of {WHAT_IFS} random what-ifs equal sorted rows; "
        f"{exact.second_looks} took a second look.",
        "",
        "From a file to the first curve and to all figures of a story, with all checks; wall seconds, *CPU seconds",
        *_readings_told(found["reading"]),
        "",
        "Writing the sample's story; wall seconds, *CPU seconds",
        *_buildings_told(found["building"]),
        "",
        "Starting a process; wall seconds",
        *lines(("", "seconds"), [[name, seconds(each)] for name, each in found["starting"].items()]),
        "",
        "Goals",
        *lines(
            ("", "measured", "bar", ""),
            [[each.name, each.measured, each.bar, MET[each.met]] for each in found["goals"]],
        ),
    ]


def _contenders(found: list[contenders.Times]) -> list[str]:
    own = found[0]
    names = ("start", "load", "first", "what_if", "segments", "band", "next_band", "surface")
    header = ("", "start", "load", "first curve", "what-if", "12 segments", "band", "next band", "40 x 25", "peak")
    told = [[each.name, *(seconds(getattr(each, name)) for name in names), megabytes(each.peak)] for each in found]
    ratios = [
        [each.name, *(times_as_much(_over(getattr(each, name), getattr(own, name))) for name in (*names, "peak"))]
        for each in found[1:]
    ]
    return [*lines(header, told), "", "The others as multiples of the ledger", *lines(header, ratios)]


def _readings_told(found: dict[str, product.Reading]) -> list[str]:
    header = ("", "read", "check", "ledgers", "first curve", "figures", "*anew", "*what-if", "peak")
    names = ("read", "check", "ledgers", "total", "study", "again", "what_if")
    return lines(
        header,
        [
            [f"{int(rows):,} rows, {kind}", *(seconds(getattr(each, name)) for name in names), megabytes(each.peak)]
            for (rows, kind), each in ((key.split(), each) for key, each in found.items())
        ],
    )


def _buildings_told(found: dict[str, product.Building]) -> list[str]:
    return lines(
        ("", "first", "*warm", "size"),
        [
            [name, seconds(each.first), seconds(each.warm or None), f"{each.kb:,.0f} kB" if each.kb else "–"]
            for name, each in found.items()
        ],
    )


def _over(amount: float | None, own: float | None) -> float | None:
    return amount / own if amount is not None and own else None


def tell(step: str) -> None:
    """Say what is going on, beside the report."""
    print(f"… {step}", file=sys.stderr, flush=True)


def _plain(value: Any) -> Any:
    return asdict(value) if is_dataclass(value) else str(value)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=MILLION, help="customers to measure on (default: 1000000)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also keep every figure here")
    return parser.parse_args()
