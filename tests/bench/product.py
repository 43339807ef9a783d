"""The product from file to figures and from figures to files, as its command line goes."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from stories.decision.settings import settings_of
from tests.bench.measuring import median, peak

SUM = "SELECT sum(score), sum(churned), sum(monthly_value) FROM read_parquet('{}')"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Reading:
    """Wall seconds from a file to the first curve, step by step, and to all figures of a story."""

    read: float  # the file as a typed table
    check: float  # roles and quality
    ledgers: float
    study: float  # the first of its process
    again: float  # CPU seconds of the next ones
    what_if: float
    cells: int
    peak: float | None  # MB

    @property
    def total(self) -> float:
        """Everything up to the first curve."""
        return self.read + self.check + self.ledgers


@dataclass(frozen=True)
class Building:
    """Wall seconds of a file's first writing in a process, imports included, and CPU seconds of the next ones."""

    first: float
    warm: float
    kb: float


def reading(path: Path) -> Reading:
    """Read a file as a user's own."""
    from data.intake.handed_in import Intake, as_dataset, read_tables
    from metrics.profit import profit_curve
    from stories.decision.study import study
    from stories.opening import first_project, ledgers_of, origin_of

    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        intake = Intake(files=((path.name, str(path.resolve())),))
        read, tables = _lap(lambda: read_tables(intake, Path(folder)))
        check, dataset = _lap(lambda: as_dataset(intake, tables))
        summing, ledgers = _lap(lambda: ledgers_of(dataset))
        project, subject = first_project(dataset), origin_of(dataset)
        first, _ = _lap(lambda: study(ledgers, project, subject))
        most = peak()
        again = median(lambda: study(ledgers, project, subject))
        payoff = settings_of(project).assumptions.payoff()
        what_if = median(lambda: profit_curve(ledgers.main, payoff).best)
    return Reading(read, check, summing, first, again, what_if, len(ledgers.main.edges), most)


def pandas_csv(path: Path) -> tuple[float, float | None]:
    """Wall seconds and MB of what a notebook does to get the same curve from a CSV file."""
    import pandas as pd

    def curve() -> float:
        down = pd.read_csv(path).sort_values("score", ascending=False)
        return (2.16 * down["monthly_value"] * down["churned"] - 40).cumsum().max()

    return _lap(curve)[0], peak()


def floor(path: Path) -> dict[str, float]:
    """CPU seconds of summing three columns, and of the ledger without and with segments."""
    import duckdb

    from data.ledgers.ledger import build_ledger

    duckdb.execute("SET enable_progress_bar = false")
    rows = f"SELECT score, churned AS outcome, monthly_value AS value, segment FROM read_parquet('{path.as_posix()}')"
    return {
        "sum": median(lambda: duckdb.sql(SUM.format(path.as_posix())).fetchall(), least=5),
        "ledger": median(lambda: build_ledger(duckdb.sql(rows))),
        "segments": median(lambda: build_ledger(duckdb.sql(rows), ["segment"])),
    }


def building() -> dict[str, Building]:
    """Write the sample's story in every format."""
    from data.intake.handed_in import Intake, open_dataset
    from stories.decision.study import study
    from stories.opening import first_project, ledgers_of, origin_of
    from stories.story import tell

    with tempfile.TemporaryDirectory() as folder:
        dataset = open_dataset(Intake(sample="telephone"), Path(folder))
        figures = study(ledgers_of(dataset), first_project(dataset), origin_of(dataset))
        telling, (_, deck) = _lap(lambda: tell(figures))  # some pages look at the rows once
    found = {"story": Building(telling, median(lambda: tell(figures)), 0)}
    importing, formats = _lap(_formats)
    found["formats (import)"] = Building(importing, 0, 0)
    for name, module in formats.items():
        first, content = _lap(lambda module=module: module.write(deck))
        found[name] = Building(first, median(lambda module=module: module.write(deck)), len(content) / 1000)
    return found


def starting(path: Path) -> dict[str, float]:
    """Wall seconds of whole processes, the shortest of three: imports, and a first answer from a small file."""
    own = (
        "import duckdb; from data.ledgers.ledger import build_ledger; from metrics.payoff import column_payoff\n"
        "from metrics.profit import profit_curve\n"
        f"rows = duckdb.sql('''SELECT score, churned AS outcome, monthly_value AS value FROM '{path.as_posix()}' ''')\n"
        "profit_curve(build_ledger(rows), column_payoff()).best"
    )
    plain = (
        "import duckdb\n"
        "duckdb.sql('''SELECT CAST(floor(4096 * sqrt(score)) AS INTEGER) AS bin, count(*), sum(churned), "
        "sum(monthly_value), sum(monthly_value * churned), sum(monthly_value * monthly_value), min(score), max(score) "
        f"FROM '{path.as_posix()}' GROUP BY bin''').fetchnumpy()"
    )
    scripts = {"nothing": "", "report.py imported": "import report", "ledger": own, "plain DuckDB": plain}
    return {name: min(_process(script) for _ in range(3)) for name, script in scripts.items()}


def _formats() -> Any:
    from exports import format as formats

    return formats.shelf()


def _process(script: str) -> float:
    return _lap(lambda: subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True))[0]


def _lap(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result
