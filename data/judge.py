"""Which reading a column of text gets: proposed by its first cells, decided by all of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from data import dates, numbers
from data.cells import LARGEST_WHOLE
from data.engine import parquet, quoted
from data.names import is_numbered
from data.reading import TEXT, Reading, cell

SAMPLE = 1_000
FEW_BAD = 0.01  # a column with a larger share of cells that do not fit stays text
EXACT_DISTINCT = 2_000  # up to here different cells are counted, above it they are estimated within some per cent


@dataclass(frozen=True)
class Judged:
    """What was decided for one column, with the counts that decided it."""

    name: str
    reading: Reading
    filled: int
    fitting: int
    distinct: int
    blank_words: int  # cells such as NA or "-"
    infinite: int
    examples: tuple[str, ...]
    misfits: tuple[str, ...] = ()
    remark: str = ""
    open_mark: bool = False  # no cell tells thousands from decimals


@dataclass(frozen=True)
class Trial:
    """What one reading made of all cells of a column."""

    reading: Reading
    fitting: int
    infinite: int
    leading_zeros: bool
    largest: float
    rival: bool  # another reading understands as many cells, and reads some differently


def judge(connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]) -> list[Judged]:
    """Decide how each column is read.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet whose columns are VARCHAR.
    names
        Its columns.

    Returns
    -------
    list[Judged]
        One for each column. It is a number or date only if nearly all cells fit. Where some do not, they are proposed
        from once more, so that a cell far down the file can still tell thousands from decimals or day from month.
    """
    samples = _first_cells(connection, path, names)
    columns = [_judged(connection, path, name, samples[name]) for name in names]
    return _settle_decimal_marks(columns)


def _judged(connection: duckdb.DuckDBPyConnection, path: Path, name: str, sample: list[str]) -> Judged:
    judged = _decided(connection, path, name, sample)
    if judged.reading is TEXT or judged.fitting == judged.filled:
        return _with_currencies(connection, path, judged)
    misfits = _cells(connection, path, name, f"({judged.reading.sql(quoted(name))}) IS NULL")
    again = _decided(connection, path, name, sample + misfits)
    return _with_currencies(connection, path, replace(again, misfits=tuple(dict.fromkeys(misfits))[:3]))


def _settle_decimal_marks(columns: Sequence[Judged]) -> list[Judged]:
    """Where every cell of a column reads like 1.234 or 1,234, the columns that are certain decide for it."""
    commas = any(column.reading in (numbers.COMMA, numbers.COMMA_SHARE) and not column.open_mark for column in columns)
    return [_settled(column, commas) if column.open_mark else column for column in columns]


def _settled(column: Judged, commas: bool) -> Judged:
    share = column.reading in (numbers.POINT_SHARE, numbers.COMMA_SHARE)
    with_comma = numbers.COMMA_SHARE if share else numbers.COMMA
    reading = with_comma if commas else column.reading
    mark = "," if commas else "."
    return replace(
        column,
        reading=reading,
        remark=f"no cell tells thousands from decimals; the decimal sign was taken to be “{mark}”",
    )


def _first_cells(connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]) -> dict[str, list[str]]:
    """The filled cells of the first rows, and for a column without any there, its first filled cells."""
    select = ", ".join(cell(quoted(name)) for name in names)
    rows = connection.execute(f"SELECT {select} FROM {parquet(path)} LIMIT {SAMPLE}").fetchall()
    found = {name: [row[place] for row in rows if row[place] is not None] for place, name in enumerate(names)}
    return {name: cells or _cells(connection, path, name, "true") for name, cells in found.items()}


def _cells(connection: duckdb.DuckDBPyConnection, path: Path, name: str, where: str) -> list[str]:
    text = cell(quoted(name))
    query = f"SELECT {text} AS cell FROM {parquet(path)} WHERE ({text}) IS NOT NULL AND {where} LIMIT {SAMPLE}"
    return [found for (found,) in connection.execute(query).fetchall()]


def _decided(connection: duckdb.DuckDBPyConnection, path: Path, name: str, sample: list[str]) -> Judged:
    column = quoted(name)
    candidates = _candidates(name, sample)
    written, filled, about, trials = _tried(connection, path, column, candidates)
    best = max(trials, key=lambda trial: trial.fitting, default=None)  # the first of equals
    why_text = _why_text(name, best, filled) if best and filled else ""
    reading = best.reading if best and filled and why_text is None else TEXT
    fitting, infinite, rival = (best.fitting, best.infinite, best.rival) if reading is not TEXT else (filled, 0, False)
    distinct = min(about, filled) if about > EXACT_DISTINCT * 1.1 else _distinct(connection, path, column, reading)
    examples = tuple(dict.fromkeys(sample))[:3]
    return Judged(
        name,
        reading,
        filled,
        fitting,
        distinct,
        written - filled,
        infinite,
        examples,
        remark=why_text or "",
        open_mark=rival,
    )


def _candidates(name: str, sample: list[str]) -> list[Reading]:
    """The readings that understand most of the sample: none, one, or two that only all rows can tell apart."""
    if not sample or (is_numbered(name) and all(text.isdigit() for text in sample)):
        return []
    cells = Counter(sample)
    fits = {
        reading: sum(count for text, count in cells.items() if reading.fits(text))
        for reading in (numbers.PLAIN, *numbers.STYLED, *dates.READINGS)
    }
    most = max(fits.values())
    if most < len(sample) / 2:
        return []
    best = [reading for reading, count in fits.items() if count == most]
    if numbers.PLAIN in best:
        marked = any("." in text for text in cells)
        return [numbers.PLAIN, numbers.COMMA] if numbers.COMMA in best and marked else [numbers.PLAIN]
    return best[:2]


def _tried(
    connection: duckdb.DuckDBPyConnection, path: Path, column: str, candidates: list[Reading]
) -> tuple[int, int, int, list[Trial]]:
    """Cells written, cells filled, different cells (estimated), and what each candidate made of them: one pass."""
    filled = f"({cell(column)}) IS NOT NULL"
    sums = [f"count(nullif(trim({column}), ''))", f"count(*) FILTER ({filled})", f"approx_count_distinct({column})"]
    for reading in candidates:
        value = reading.sql(column)
        number = reading.kind == "number"
        sums.append(f"count({value}) FILTER ({filled})")
        sums.append(f"count(*) FILTER (NOT isfinite({value}) AND {filled})" if number else "0")
        sums.append(f"bool_or(regexp_matches({column}, '^\\s*0[0-9]'))" if reading is numbers.PLAIN else "false")
        sums.append(f"max(abs({value})) FILTER (isfinite({value}))" if number else "0")
    values = [reading.sql(column) for reading in candidates]
    sums.append(f"count(*) FILTER (({values[0]}) IS DISTINCT FROM ({values[1]}))" if len(values) == 2 else "0")
    written, full, about, *found, differing = connection.execute(
        f"SELECT {', '.join(sums)} FROM {parquet(path)}"
    ).fetchone()
    rival = len(candidates) == 2 and found[0] == found[4] and differing > 0
    trials = [
        Trial(reading, fitting, infinite, bool(zeros), largest or 0, rival)
        for reading, fitting, infinite, zeros, largest in zip(
            candidates, *(found[place::4] for place in range(4)), strict=True
        )
    ]
    return written, full, about, trials


def _why_text(name: str, trial: Trial, filled: int) -> str | None:
    """Why a column stays text after all; None where it does not."""
    misfits = filled - trial.fitting
    if trial.leading_zeros:
        return "numbers with leading zeros are kept as text"
    if trial.reading is numbers.PLAIN and trial.largest > LARGEST_WHOLE and misfits == 0:
        return "numbers too long to be exact are kept as text"
    if misfits > FEW_BAD * filled or (misfits and is_numbered(name)):
        return (
            f"only {trial.fitting:,} of {filled:,} cells are {trial.reading.title}" if trial.fitting > misfits else ""
        )
    if trial.rival and trial.reading.kind == "date":
        return "no date tells day from month (none has a day over 12), so the dates are kept as text"
    return None


def _distinct(connection: duckdb.DuckDBPyConnection, path: Path, column: str, reading: Reading) -> int:
    value = f"lower({reading.sql(column)})" if reading is TEXT else reading.sql(column)
    return connection.execute(f"SELECT count(DISTINCT {value}) FROM {parquet(path)}").fetchone()[0]


def _with_currencies(connection: duckdb.DuckDBPyConnection, path: Path, judged: Judged) -> Judged:
    if judged.reading not in (numbers.POINT, numbers.COMMA):
        return judged
    query = f"SELECT {numbers.currencies(quoted(judged.name))} FROM {parquet(path)}"
    signs = sorted(sign for sign in connection.execute(query).fetchone()[0] if sign)
    if len(signs) < 2:
        return judged
    return replace(judged, remark=f"amounts in different currencies ({', '.join(signs)}) stand together, not converted")
