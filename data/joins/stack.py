"""Several files of one layout, such as monthly batches, become one table with the file's month beside each row."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import duckdb

from data.dataset import Column, Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision
from data.engine import literal, quoted, write_parquet
from data.joins.models import MODELS, ask_models, names_tell
from data.joins.repeats import STACKED
from data.names import names_a, words_of
from data.roles.choices.sheet_names import are_times, in_turn, name_of_all, names_apart, periods_of, sheet_of
from data.said import is_said, said
from data.table_rows import Rows, open_all
from data.types.recount import recounted

APART = 20  # times as large as in another file: the middle of numbers on another scale
STACKED_MODELS = "stacked-models"  # the choice by which rows of several models' files stand below one another
MANY = 10  # different numbers from which they are no labels
ALIKE = 0.7  # share of column names that files of one layout have in common


def layouts(tables: Sequence[Table]) -> list[list[Table]]:
    """Group tables whose columns are the same, or nearly.

    Parameters
    ----------
    tables
        In the order they were handed in.

    Returns
    -------
    list[list[Table]]
        Each group in that order; a table that is like no other stands alone.
    """
    groups: list[list[Table]] = []
    for table in tables:
        home = next((group for group in groups if _are_alike(group[0], table)), None)
        if home is None:
            groups.append([table])
        else:
            home.append(table)
    return groups


def stack(tables: Sequence[Table], folder: Path, answers: Answers = NO_ANSWERS) -> Table:
    """Put the rows of several tables below one another.

    Parameters
    ----------
    tables
        Of one layout, at least two.
    folder
        Where the table is kept.
    answers
        Under ``models`` whether files of the same customers are several models, or several times.

    Returns
    -------
    Table
        Columns by name, whatever their order and case, and ``period``: the month in each file's name as a date, or
        the names themselves, which stand under ``model`` where they are models. A column that some files lack, or hold in another kind, is said; the same file twice
        counts once.
    """
    seen: dict[tuple[str, str], Table] = {}  # the sheets of a workbook have the bytes of one file
    again = [table.name for table in tables if seen.setdefault((table.sha256, sheet_of(table)), table) is not table]
    several = in_turn(list(seen.values()))
    findings = [Finding("note", said("file-twice", file=name)) for name in again]
    if len(several) == 1:
        return replace(several[0], findings=(*several[0].findings, *findings))
    columns = _columns(several)
    days, names = periods_of(several), names_apart(several)
    question = None if days or are_times(names) else ask_models(several)
    are_models = question is not None and question.chosen(answers) == MODELS
    asked = () if question is None or (are_models and names_tell(several)) else (question,)
    of_sheets = all(map(sheet_of, several)) and not days and not are_times(names)  # parts, regions or whatever else
    period, periods = _period(days, names, columns, "model" if are_models else "sheet" if of_sheets else "period")
    selects = []
    for table, value in zip(several, periods, strict=True):
        cells = ", ".join(f"{_cell(table, column)} AS {quoted(column.name)}" for column in columns)
        selects.append(f"SELECT {cells}, {value} AS {quoted(period.name)} FROM {table.rows.source}")
    mark = hashlib.sha256("\n".join(f"{table.rows.key} {table.name}" for table in several).encode()).hexdigest()
    path = folder / f"{mark}.stack.parquet"
    with open_all([table.rows for table in several], folder) as connection:
        rows = write_parquet(connection, " UNION ALL ".join(selects), path)
        counted = recounted(connection, path, [*columns, period])
        scales = _scales(connection, several, columns)
    listed = name_of_all(several)
    text = said(
        "sheets-stacked" if all(map(sheet_of, several)) else "files-stacked", files=str(len(several)), name=period.name
    )
    findings = [Finding("fine", text, period.name, rows), *_differences(several, columns), *scales, *findings]
    return Table(
        Rows(path, rows),
        listed,
        counted,
        mark,
        (*_once([finding for table in several for finding in table.findings]), *findings),
        any(table.synthetic for table in several),
        (
            *_once([one for table in several for one in table.decisions]),
            Decision("join", period.name, said(STACKED_MODELS if are_models else STACKED), text),
        ),
        _once([*(each for table in several for each in table.questions), *asked], lambda each: each.id),
        tuple(line for table in several for line in table.left_out),
    )


def is_stacked(table: Table) -> bool:
    """Are its rows those of several files, below one another?"""
    return any(is_said(each.choice, STACKED, STACKED_MODELS) for each in table.decisions)


def _are_alike(one: Table, other: Table) -> bool:
    mine, yours = ({_key(column.name) for column in table.columns} for table in (one, other))
    apart = [" ".join(words) for words in mine ^ yours]
    if any(names_a(role, name) for name in apart for role in ("score", "outcome")):
        return False  # predictions here and outcomes there are to be joined, however much else they share
    alike = len(mine & yours) > 1 and len(mine & yours) >= ALIKE * len(mine | yours)
    alike = alike or (mine == yours and all(names_a("id", " ".join(words)) for words in mine))  # lists of ids alone
    return alike and not _foreseen_and_happened(one, other)


def _foreseen_and_happened(one: Table, other: Table) -> bool:
    """Has a column of one name many numbers here and two labels there, as what was foreseen and what then happened?"""
    pairs = [(mine, yours) for mine in one.columns for yours in other.columns if _key(mine.name) == _key(yours.name)]
    return any(
        foreseen.kind == "number" and foreseen.distinct > MANY and happened.distinct == 2
        for pair in pairs
        if len(pairs) == 2 or names_a("score", pair[0].name) or names_a("outcome", pair[0].name)  # an id, and one more
        for foreseen, happened in (pair, pair[::-1])
    )


def _columns(tables: Sequence[Table]) -> list[Column]:
    """Every column that any file has, once; text where the files disagree about its kind."""
    found: dict[tuple[str, ...], Column] = {}
    for table in tables:
        for column in table.columns:
            known = found.get(_key(column.name))
            if known is None or not known.distinct:
                found[_key(column.name)] = column if known is None else replace(column, name=known.name)
            elif _kind(known) != _kind(column) and column.missing < table.count:
                found[_key(column.name)] = replace(known, kind="text")
    return list(found.values())


def _key(name: str) -> tuple[str, ...]:
    return words_of(name) or (name.strip().lower(),)


def _kind(column: Column) -> str:
    return "text" if column.kind == "flag" else column.kind


def _cell(table: Table, column: Column) -> str:
    own = next((each for each in table.columns if _key(each.name) == _key(column.name)), None)
    kind = {"number": "DOUBLE", "date": "TIMESTAMP"}.get(column.kind, "VARCHAR")
    return f"CAST({'NULL' if own is None or not own.distinct else quoted(own.name)} AS {kind})"


def _period(
    days: Sequence[datetime.date] | None, names: Sequence[str], columns: Sequence[Column], called: str
) -> tuple[Column, list[str]]:
    name, count, taken = called, 1, {column.name.lower() for column in columns}
    while name in taken:
        count += 1
        name = f"{called} ({count})"
    evidence = said("evidence-file-names")
    if days:
        return Column(name, "date", 0, len(days), evidence, tuple(str(day) for day in days[:3])), [
            f"DATE {literal(str(day))}" for day in days
        ]
    return Column(name, "text", 0, len(set(names)), evidence, tuple(names[:3])), [literal(each) for each in names]


def _differences(tables: Sequence[Table], columns: Sequence[Column]) -> list[Finding]:
    found = []
    for column in columns:
        having = [table for table in tables if _key(column.name) in {_key(each.name) for each in table.columns}]
        if len(having) < len(tables):
            lacking = [table.name for table in tables if table not in having]
            found.append(Finding("note", said("column-lacking", name=column.name, files=lacking), column.name))
        kinds = {
            _kind(each)
            for table in having
            for each in table.columns
            if _key(each.name) == _key(column.name) and each.distinct
        }
        if len(kinds) > 1:
            shown = (said(f"kind-{kind}") for kind in sorted(kinds))
            found.append(Finding("note", said("column-of-kinds", name=column.name, kinds=shown), column.name))
    return found


def _scales(connection: duckdb.DuckDBPyConnection, tables: Sequence[Table], columns: Sequence[Column]) -> list[Finding]:
    """Numbers that run on another scale in one of the files, as percentages among shares."""
    names = [column.name for column in columns if column.kind == "number"]
    if not names:
        return []
    spans: dict[str, list[tuple[float, str]]] = {name: [] for name in names}
    for table in tables:
        cells = ", ".join(f"median({_cell(table, column)})" for column in columns if column.kind == "number")
        middles = connection.execute(f"SELECT {cells} FROM {table.rows.source}").fetchone()
        for name, middle in zip(names, middles, strict=True):
            if middle is not None and middle > 0:
                spans[name].append((middle, table.name))
    found = []
    for name, middles in spans.items():
        if middles and max(middles)[0] > APART * min(middles)[0]:
            (low, small), (high, large) = min(middles), max(middles)
            values = {"large": large, "small": small, "high": f"{high:,.4g}", "low": f"{low:,.4g}"}
            found.append(Finding("note", said("column-of-scales", name=name, **values), name))
    return found


def _once(items: Sequence, key=lambda item: item) -> tuple:
    """Each thing once, in order."""
    return tuple({key(item): item for item in items}.values())
