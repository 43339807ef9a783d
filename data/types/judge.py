"""Which reading a column of text gets: proposed by its first cells, decided by all of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from types import MappingProxyType

import duckdb

from data.alike import Value, cells_where, selected, totals
from data.cells import LARGEST_WHOLE
from data.decision import Answers
from data.engine import literal, parquet, quoted
from data.names import is_numbered, names_a
from data.said import Said, said
from data.types import numbers
from data.types.candidates import proposed
from data.types.judged import Judged
from data.types.reading import TEXT, Reading, cell
from data.types.settled import settled

SAMPLE = 1_000  # cells of a column that propose how it is read
FEWEST = 100  # of them, where there are so many columns that ``LOOKED_AT`` cells in all are enough
LOOKED_AT = 100_000
FEW_BAD = 0.01  # a column with a larger share of cells that do not fit stays text
EXACT_DISTINCT = 2_000  # up to here different cells are counted, above it they are estimated within some per cent
VARIED = 12  # more different numbers than this are no classes
MOST_WORDS = 3
_ZEROS = r"^\s*0[0-9]"
_CODE, _CUT = r"\d+[eE]\d+", r"\d(?:[.,]\d+)?[eE]\+\d{2,}"


@dataclass(frozen=True)
class Trial:
    """What one reading made of all cells of a column."""

    reading: Reading
    fitting: int
    infinite: int
    oddity: str  # "zeros" in front, "codes" as 1E5, "cut" as 4.9E+11, or nothing
    largest: float


@dataclass(frozen=True)
class Counted:
    """What one pass over a column told: cells written and filled, different ones estimated, and each reading's trial."""

    written: int
    filled: int
    about: int
    trials: tuple[Trial, ...]
    differing: tuple[int, ...]  # cells that the second, third … reading reads in another way than the first


def judge(
    connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str], answers: Answers, separator: str = ""
) -> list[Judged]:
    """Decide how each column is read.

    Parameters
    ----------
    connection
        One that may read ``path``.
    path
        Parquet whose columns are VARCHAR.
    names
        Its columns.
    answers
        What was answered to questions of earlier readings.
    separator
        What stands between cells in the file; where it is a semicolon, commas are likely decimal.

    Returns
    -------
    list[Judged]
        One for each column. It is a number or date only if nearly all cells fit. Where some do not, they are proposed
        from once more, so that a cell far down the file can still tell thousands from decimals or day from month.
        Where all cells can be read in several ways, the column carries a question and is read as answered.
    """
    samples = _first_cells(connection, path, names)
    columns = _decided(connection, path, {name: proposed(name, samples[name]) for name in names}, samples)
    columns = _second_look(connection, path, columns, samples)
    return settled(connection, path, _with_currencies(connection, path, columns), answers, separator)


def _second_look(
    connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Judged], samples: Mapping[str, list[str]]
) -> list[Judged]:
    """Where some cells do not fit, look at them too before the columns are decided."""
    tried = {
        column.name: reading for column in columns if (reading := _tried(column, samples[column.name])) is not TEXT
    }
    misfits = _misfits(connection, path, tried)
    candidates = {name: proposed(name, samples[name] + cells) for name, cells in misfits.items()}
    again = {column.name: column for column in _decided(connection, path, candidates, samples)}
    for column in columns:
        if column.name in again and column.reading is not TEXT and again[column.name].reading is TEXT:
            again[column.name] = column
    again |= _with_words(connection, path, again, tried, misfits, samples)
    for name, column in again.items():
        odd = dict.fromkeys(text for text in misfits[name] if not column.reading.fits(text))
        again[name] = replace(column, misfits=tuple(odd)[:3])
    return [again.get(column.name, column) for column in columns]


def _tried(column: Judged, sample: list[str]) -> Reading:
    """The reading that some cells do not fit, or text where all fit or none was likely."""
    if column.reading is not TEXT:
        return column.reading if column.fitting < column.filled else TEXT
    return next(iter(proposed(column.name, sample)), TEXT)


def _misfits(connection: duckdb.DuckDBPyConnection, path: Path, tried: Mapping[str, Reading]) -> dict[str, list[str]]:
    """Cells of each column that do not fit the reading that was tried, where there are any."""

    def unfit(name: str, reading: Reading) -> str:
        return f"{_is_filled(name)} AND ({reading.sql(quoted(name))}) IS NULL"

    asked = {name: (_trimmed, partial(unfit, reading=reading)) for name, reading in tried.items()}
    return {name: cells for name, cells in cells_where(connection, path, asked, SAMPLE).items() if cells}


def _with_words(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    columns: Mapping[str, Judged],
    tried: Mapping[str, Reading],
    misfits: Mapping[str, list[str]],
    samples: Mapping[str, list[str]],
) -> dict[str, Judged]:
    """The columns that are no text once the few words among their cells mean that nothing is known there."""
    texts = [name for name, column in columns.items() if column.reading is TEXT]
    words = {name: found for name in texts if (found := _only_words(name, misfits[name]))}
    told = _decided(connection, path, {name: [tried[name]] for name in words}, samples, words)
    return {
        column.name: replace(column, words=words[column.name])
        for column in told
        if column.reading is not TEXT and column.distinct > VARIED
    }


def _only_words(name: str, misfits: list[str]) -> tuple[str, ...]:
    """The few words that stand where a number or date should; empty where more than words stand there."""
    words = tuple(dict.fromkeys(text.lower() for text in misfits))
    plain = all(len(word) > 2 and any(map(str.isalpha, word)) and not any(map(str.isdigit, word)) for word in words)
    return words if len(words) <= MOST_WORDS and plain and not is_numbered(name) else ()


def _first_cells(connection: duckdb.DuckDBPyConnection, path: Path, names: Sequence[str]) -> dict[str, list[str]]:
    """The filled cells of the first rows, and for a column without any there, its first filled cells."""
    rows = max(FEWEST, min(SAMPLE, LOOKED_AT // max(len(names), 1)))
    query = selected(parquet(path), {name: Value(name, _trimmed) for name in names})
    first = connection.execute(f"{query} LIMIT {rows}").fetchall()
    filled = {name: [row[place] for row in first if row[place] is not None] for place, name in enumerate(names)}
    later = {name: (_trimmed, _is_filled) for name, cells in filled.items() if not cells}
    return filled | cells_where(connection, path, later, SAMPLE)


def _trimmed(name: str) -> str:
    return cell(quoted(name))


def _is_filled(name: str) -> str:
    return f"({cell(quoted(name))}) IS NOT NULL"


def _decided(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    candidates: Mapping[str, list[Reading]],
    samples: Mapping[str, list[str]],
    words: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[Judged]:
    counted = _counted(connection, path, candidates, words)
    columns = [_column(name, counted[name], samples[name]) for name in candidates]
    return _with_whole_ids(connection, path, _with_exact_counts(connection, path, columns))


def _with_whole_ids(connection: duckdb.DuckDBPyConnection, path: Path, columns: list[Judged]) -> list[Judged]:
    """Ids such as 1.1 and 1.10 stay text: as numbers two of them would become one."""
    asked = {
        column.name: partial(_texts_and_numbers, column.reading)
        for column in columns
        if column.reading.kind == "number" and names_a("id", column.name)
    }
    counts = totals(connection, parquet(path), asked)
    collapsed = {name for name, (texts, numbers) in counts.items() if texts > numbers}
    return [
        replace(
            column,
            reading=TEXT,
            fitting=column.filled,
            infinite=0,
            rivals=(),
            remark=said("kept-for-zeros"),
            distinct=counts[column.name][0],
        )
        if column.name in collapsed
        else column
        for column in columns
    ]


def _texts_and_numbers(reading: Reading, name: str) -> list[str]:
    shown = f"{cell(quoted(name))}"
    pointed = f"FILTER (contains({shown}, '.'))"
    return [f"count(DISTINCT {shown}) {pointed}", f"count(DISTINCT {reading.sql(quoted(name))}) {pointed}"]


def _column(name: str, counted: Counted, sample: list[str]) -> Judged:
    best = max(counted.trials, key=lambda trial: trial.fitting, default=None)  # the first of equals
    is_text, remark = True, None
    if best and counted.filled:
        is_text, remark = _stays_text(name, best, counted.filled)
    rivals = () if is_text else _rivals(best, counted)
    return Judged(
        name,
        TEXT if is_text else best.reading,
        counted.filled,
        counted.filled if is_text else best.fitting,
        min(counted.about, counted.filled),
        counted.written - counted.filled,
        0 if is_text else best.infinite,
        tuple(dict.fromkeys(sample))[:3],
        remark=remark,
        rivals=rivals,
    )


def _rivals(best: Trial, counted: Counted) -> tuple[Reading, ...]:
    if best is not counted.trials[0]:
        return ()
    return tuple(
        trial.reading
        for trial, differing in zip(counted.trials[1:], counted.differing, strict=True)
        if trial.fitting == best.fitting and differing
    )


def _counted(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    candidates: Mapping[str, list[Reading]],
    words: Mapping[str, Sequence[str]],
) -> dict[str, Counted]:
    """What all rows tell of each column; cells that hold one of the words are not filled."""
    asked = {
        name: partial(_sums, candidates=readings, words=words.get(name, ())) for name, readings in candidates.items()
    }
    found = totals(connection, parquet(path), asked)
    return {name: _read_sums(readings, found[name]) for name, readings in candidates.items()}


def _sums(name: str, candidates: list[Reading], words: Sequence[str]) -> list[str]:
    column = quoted(name)
    filled = f"({cell(column)}) IS NOT NULL"
    filled += "".join(f" AND lower(trim({column})) <> {literal(word)}" for word in words)
    sums = [f"count(nullif(trim({column}), ''))", f"count(*) FILTER ({filled})", f"approx_count_distinct({column})"]
    for reading in candidates:
        value = reading.sql(column)
        number = reading.kind == "number"
        sums.append(f"count({value}) FILTER ({filled})")
        sums.append(f"count(*) FILTER (NOT isfinite({value}) AND {filled})" if number else "0")
        sums.append(_oddity(column, reading))
        sums.append(f"max(abs({value})) FILTER (isfinite({value}))" if number else "0")
    values = [reading.sql(column) for reading in candidates]
    sums += [f"count(*) FILTER ({filled} AND ({values[0]}) IS DISTINCT FROM ({value}))" for value in values[1:]]
    return sums


def _oddity(column: str, reading: Reading) -> str:
    """SQL for what a number may have been before a program took it for one."""
    if reading.kind != "number":
        return "''"
    cut = f"WHEN regexp_full_match(trim({column}), {literal(_CUT)}) THEN 'cut'"
    code = f"WHEN regexp_full_match(trim({column}), {literal(_CODE)}) THEN 'codes'"
    plain = reading is numbers.PLAIN
    power = f"WHEN contains({column}, 'E') OR contains({column}, 'e') THEN CASE {cut} {code if plain else ''} END"
    zeros = f"WHEN regexp_matches({column}, {literal(_ZEROS)}) THEN 'zeros'"
    return f"max(CASE {power} {zeros if plain else ''} END)"


def _read_sums(candidates: list[Reading], sums: Sequence) -> Counted:
    written, filled, about = sums[:3]
    trials = tuple(
        Trial(reading, sums[3 + 4 * place], sums[4 + 4 * place], sums[5 + 4 * place] or "", sums[6 + 4 * place] or 0)
        for place, reading in enumerate(candidates)
    )
    return Counted(written, filled, about, trials, tuple(sums[3 + 4 * len(candidates) :]))


def _stays_text(name: str, trial: Trial, filled: int) -> tuple[bool, Said | None]:
    """Does a column stay text after all, and why, where there is something to say?"""
    misfits = filled - trial.fitting
    amount = any(names_a(role, name) for role in ("value", "cost", "score"))
    if trial.oddity == "zeros":
        return True, said("kept-for-zeros")
    if trial.oddity == "codes" and not amount:
        return True, said("kept-as-codes", cell="1E5")
    if trial.oddity == "cut" and not amount and names_a("id", name):
        return True, said("ids-cut-short", cell="4.9E+11")
    if trial.reading is numbers.PLAIN and trial.largest > LARGEST_WHOLE and misfits == 0:
        return True, said("kept-for-length")
    if misfits > FEW_BAD * filled or (misfits and is_numbered(name)):
        some = said("only-some-are", fitting=trial.fitting, filled=filled, kind=trial.reading.titled)
        return True, some if trial.fitting > misfits else None
    return False, None


def _with_exact_counts(connection: duckdb.DuckDBPyConnection, path: Path, columns: list[Judged]) -> list[Judged]:
    """Different cells counted where they are few."""
    few = [column for column in columns if column.filled and column.distinct <= EXACT_DISTINCT * 1.1]
    counts = totals(connection, parquet(path), {column.name: partial(_different, column.reading) for column in few})
    return [replace(column, distinct=counts[column.name][0]) if column.name in counts else column for column in columns]


def _different(reading: Reading, name: str) -> list[str]:
    value = reading.sql(quoted(name))
    return [f"count(DISTINCT {f'lower({value})' if reading is TEXT else value})"]


def _with_currencies(connection: duckdb.DuckDBPyConnection, path: Path, columns: Sequence[Judged]) -> list[Judged]:
    """The currencies that stand beside the amounts of each column."""
    amounts = [column.name for column in columns if column.reading in (numbers.POINT, numbers.COMMA, *numbers.MIXED)]
    signs = totals(connection, parquet(path), dict.fromkeys(amounts, lambda name: [numbers.currencies(quoted(name))]))
    found = {name: {numbers.currency_of(sign) for sign in of or [] if sign} for name, (of,) in signs.items()}
    return [replace(column, currencies=tuple(sorted(found.get(column.name, ())))) for column in columns]
