"""The built-in samples: synthetic throughout, and named so."""

from __future__ import annotations

from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from types import ModuleType

from data.dataset import Finding, Table
from data.decision import NO_ANSWERS, Answers
from data.engine import connect, write_parquet
from data.errors import DataError
from data.said import said
from data.stored import sha256
from data.types.described import described

TITLE = "Built-in sample"
SUFFIXES = ()
MAGIC = ()


@dataclass(frozen=True)
class Sample:
    """A sample as it is offered; what draws it is imported only when it is wanted."""

    key: str

    @property
    def module(self) -> ModuleType:
        """What draws it."""
        return import_module(f"data.samples.{self.key}")

    @property
    def title(self) -> str:
        """What it is called."""
        return self.module.TITLE

    @property
    def description(self) -> str:
        """What is in it."""
        return self.module.DESCRIPTION


SAMPLES = {
    key: Sample(key)
    for key in ("telephone", "campaign", "offer", "two_models", "offers_test", "service_desk", "go_live")
}


def read(name: str, path: Path, folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Read the sample of that key; there is no file, so ``path`` does not count."""
    return read_sample(name, folder)


def read_sample(key: str, folder: Path) -> Table:
    """Draw a sample.

    Parameters
    ----------
    key
        One of `SAMPLES`.
    folder
        Where its table is kept.

    Returns
    -------
    Table
        The same rows every time, marked as synthetic.

    Raises
    ------
    DataError
        When there is no such sample.
    """
    if key not in SAMPLES:
        raise DataError(f"There is no sample “{key}”; there are {', '.join(SAMPLES)}.")
    sample = SAMPLES[key]
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"sample-{key}.parquet"
    with connect(folder) as connection:
        connection.register("customers", sample.module.draw())
        write_parquet(connection, "SELECT * FROM customers", path)
    synthetic = Finding("note", said("synthetic"))
    table = described(sample.title, path, sha256(path))
    return replace(table, synthetic=True, findings=(synthetic, *table.findings))
