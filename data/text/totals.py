"""Rows of the right width that are no rows of data: totals and notes, and what `second_tables` finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from data.dataset import Finding
from data.decision import Answers, LeftOut, Option, Question
from data.engine import literal, quoted
from data.names import names_a
from data.said import said
from data.text.second_tables import Found, leave, second_tables
from data.text.structure import Head
from data.text.sums import Sums, sums_at
from data.types.shape import Shape

_WORDS = (
    "(?:grand|sub|overall|report|end|gesamt|zwischen|general|final)?[- ]?"
    "(?:totals?|totaal|totale|totali|totales|totaux|sum|sums|summe|summen|suma|sumas|somme|soma|gesamt|insgesamt"
    "|gesamtsumme|gesamtergebnis|ergebnis|razem|suma|celkem|yhteensä|итого|всего|合計|总计|σ"
    "|average|avg|mean|mittelwert|durchschnitt|moyenne|promedio|media|ø)"
)
LABEL = rf"(?i)^[^\w@=]*{_WORDS}(?:\W*$|[ :-].{{1,40}}$)|(?i)^.{{1,40}} (?:total|gesamt|summe|ergebnis)\W*$"
_EXACT = re.compile(rf"\W*{_WORDS}(?: général| general| générale)?\W*", re.IGNORECASE)
_NOTE = re.compile(
    r"\W*(?:sources?|quelle|fuente|notes?|hinweis|anmerkung|remarque|stand|created|generated|run|report"
    r"|erstellt|printed|page|seite|rows?|\(?\d+ rows?|end of|\*|†|¹|\d\))\b.*",
    re.IGNORECASE,
)
_MOST = 5_000  # suspicious rows that are looked at
_FEW = 5
_DIFFERENT = 0.9  # of an id's cells stand there once
_LABELLED = 6  # text columns in which a label is looked for


@dataclass
class Extras:
    """Rows to leave out, by number from 0, and what is said about them; ``until`` is the first of a second table."""

    rows: tuple[int, ...] = ()
    until: int | None = None
    columns: tuple[str, ...] = ()  # nameless and empty ones
    left_out: tuple[LeftOut, ...] = ()
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def any(self) -> bool:
        """Is there something to leave out?"""
        return bool(self.rows or self.columns or self.until is not None)


def extras(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    rows: int,
    top: Head,
    line_of: Callable[[int], int],
    answers: Answers,
) -> Extras:
    """What is no row of data in a table of text.

    Parameters
    ----------
    connection
        One that may read it.
    path
        Parquet with one VARCHAR column for each name, empty cells NULL.
    rows
        Its number of rows.
    top
        Names, and what the cells of each column look like.
    line_of
        From a row's number to its line in the file.
    answers
        ``keep:line7`` = "yes" keeps that line; ``total:7`` = "keep" or "leave out".

    Returns
    -------
    Extras
        A total row is left out where its label says so and a number in it is the sum of those above; where only the
        label says so, it is asked.
    """
    source = f"read_parquet({literal(str(path.resolve()))}, file_row_number = true)"
    columns = _nameless(connection, source, top) if rows else ()
    suspects = _suspects(connection, source, top)
    found = Found()
    kept = {asked.removeprefix("keep:") for asked, given in answers.items() if given == "yes"}
    suspects = [(row, cells) for row, cells in suspects if f"line{line_of(row)}" not in kept] if kept else suspects
    second_tables(connection, source, suspects, rows, top, line_of, found)
    alive = [(row, cells) for row, cells in suspects if row not in found.rows]
    alive = [(row, cells) for row, cells in alive if found.until is None or row < found.until]
    _totals(connection, source, alive, top, line_of, answers, found)
    alive = [(row, cells) for row, cells in alive if row not in found.rows]
    _notes(alive, rows if found.until is None else found.until, top, line_of, found)
    return Extras(
        rows=tuple(sorted(found.rows)),
        until=found.until,
        columns=columns,
        left_out=tuple(found.rows.values()),
        findings=tuple(found.findings),
        questions=tuple(found.questions),
    )


def _nameless(connection: duckdb.DuckDBPyConnection, source: str, top: Head) -> tuple[str, ...]:
    """Columns without a name and without a cell at either end, as a delimiter at the end of every line makes them."""
    names = [name.strip() for name in top.header]
    ends = []
    for places in (range(len(names) - 1, -1, -1), range(len(names))):
        for place in places:
            if names[place]:
                break
            ends.append(place)
    if not ends or len(ends) >= len(names):
        return ()
    counts = ", ".join(f"count({quoted(top.columns[place])})" for place in ends)
    filled = connection.execute(f"SELECT {counts} FROM {source}").fetchone() or ()
    return tuple(top.columns[place] for place, count in zip(ends, filled, strict=True) if count == 0)


def _suspects(connection: duckdb.DuckDBPyConnection, source: str, top: Head) -> list[tuple[int, list[str]]]:
    """Rows that a second look may find to be no data."""
    named = [(column, name.strip()) for column, name in zip(top.columns, top.header, strict=False) if name.strip()]
    tests = []
    if len(named) > 1:
        same = " AND ".join(f"{quoted(column)} = {literal(name)}" for column, name in named[:2])
        tests.append(f"({same})")
    texts = [column for column, shape in zip(top.columns, top.shapes, strict=True) if not _is_numeric(shape)]
    tests += [
        f"(length({quoted(text)}) < 60 AND regexp_matches({quoted(text)}, {literal(LABEL)}))"
        for text in texts[:_LABELLED]
    ]
    numeric = [column for column, shape in zip(top.columns, top.shapes, strict=True) if _is_numeric(shape)]
    tests += [f"ltrim({quoted(column)}) > ':'" for column in numeric[:1]]  # begins with a letter
    if top.width > 2:
        empty = [*dict.fromkeys([top.columns[0], *texts])]
        tests.append(" AND ".join(f"{quoted(column)} IS NULL" for column in empty))
        lone = [column for column, shape in zip(top.columns, top.shapes, strict=True) if shape.main != "empty"][1:]
        if len(lone) > 1:
            tests.append(f"coalesce({', '.join(map(quoted, lone))}) IS NULL")
    if 1 < len(named) < top.width:
        tests.append(f"coalesce({', '.join(quoted(column) for column, _ in named)}) IS NULL")
    rows: set[int] = set()
    for test in tests:  # one by one: joined by OR over thousands of columns they exhaust the optimiser
        query = f"SELECT file_row_number FROM {source} WHERE {test} LIMIT {_MOST}"
        rows.update(row for (row,) in connection.execute(query).fetchall())
    if not rows:
        return []
    wanted = ", ".join(f"coalesce({quoted(column)}, '')" for column in top.columns)
    listed = ", ".join(map(str, sorted(rows)[:_MOST]))
    found = connection.execute(
        f"SELECT file_row_number, {wanted} FROM {source} WHERE file_row_number IN ({listed})"
    ).fetchall()
    return [(row, list(cells)) for row, *cells in sorted(found)]


def _is_numeric(shape: Shape) -> bool:
    return shape.main in ("number", "money", "share")


def _totals(
    connection: duckdb.DuckDBPyConnection,
    source: str,
    suspects: Sequence[tuple[int, list[str]]],
    top: Head,
    line_of: Callable[[int], int],
    answers: Answers,
    found: Found,
) -> None:
    labelled = [
        (row, cells, place)
        for row, cells in suspects
        if (place := _label(cells, top.shapes)) is not None and not _names_somebody(cells, place, top)
    ]
    mute = [(row, cells) for row, cells in suspects if _is_mute(cells, top.shapes)]
    mute = mute if len(mute) <= _FEW else []
    if not labelled and not mute:
        return
    numeric = [place for place, shape in enumerate(top.shapes) if _is_numeric(shape)][:8]
    sums = sums_at(connection, source, top, numeric, [row for row, *_ in (*labelled, *mute)])
    for row, cells in mute:
        if _is_sum(row, cells, numeric, sums):
            leave(row, cells, said("total-without-a-name"), line_of, found)
            found.findings.append(Finding("note", said("nameless-total-left-out", line=line_of(row)), count=1))
    proved, open_ones = [], []
    for row, cells, place in labelled:
        common = top.shapes[place].texts[cells[place].strip()] > 1  # a name that several rows bear
        proof = _is_sum(row, cells, numeric, sums) and not (common and all(cell.strip() for cell in cells))
        (proved if proof else open_ones).append((row, cells, place))
    for row, cells, _ in proved:
        leave(row, cells, said("total-by-label"), line_of, found)
    _say_totals([(line_of(row), cells[place]) for row, cells, place in proved], found)
    if len(open_ones) > _FEW:  # a name that many rows bear is a category
        return
    for row, cells, place in open_ones:
        if not _EXACT.fullmatch(cells[place]) or top.shapes[place].texts[cells[place].strip()] > 1:
            continue
        line = line_of(row)
        question = _question(line, cells, place, top.shapes[place])
        found.questions.append(question)
        if question.chosen(answers) == "leave out":
            leave(row, cells, said("summary-by-label"), line_of, found)
            text = said("summary-left-out", line=line, label=cells[place][:40])
            found.findings.append(Finding("note", text, count=1))


def _names_somebody(cells: Sequence[str], label: int, top: Head) -> bool:
    """Has a row an id beside its label? Then it is a customer, and the label belongs to something else."""
    return any(
        cell.strip() and place != label and _names_rows(name, shape) and shape.has_seen(cell)
        for place, (cell, name, shape) in enumerate(zip(cells, top.columns, top.shapes, strict=True))
    )


def _names_rows(name: str, shape: Shape) -> bool:
    """Does a column tell its rows apart: by different texts, or by numbers that are named as ids?"""
    different = shape.filled >= _FEW and len(shape.texts) >= _DIFFERENT * shape.filled
    return different and (shape.main in ("code", "text", "address") or names_a("id", name))


def _is_mute(cells: Sequence[str], looks: Sequence[Shape]) -> bool:
    """Has a row numbers only, and nothing where others have a name?"""
    texts = [cell for cell, shape in zip(cells, looks, strict=True) if not _is_numeric(shape)]
    return not any(texts) and not cells[0] and sum(map(bool, cells)) > 1


def _label(cells: Sequence[str], looks: Sequence[Shape]) -> int | None:
    # the first column too: ids may be numbers
    places = [place for place, shape in enumerate(looks) if not (place and _is_numeric(shape))][:_LABELLED]
    return next(
        (place for place in places if cells[place] and re.search(LABEL.replace("(?i)", ""), cells[place], re.I)), None
    )


def _is_sum(row: int, cells: Sequence[str], numeric: Sequence[int], sums: Sums) -> bool:
    """Are numbers of the row sums or means of others: one with many digits, or all that there are?"""
    filled = [place for place in numeric if any(map(str.isdigit, cells[place]))]
    matching = [place for place in filled if sums.matches(row, place, cells[place])]
    strong = any(sum(sign.isdigit() for sign in cells[place].lstrip("0.,-")) >= 4 for place in matching)
    blank = sum(not cell.strip() for cell in cells)
    return strong or (bool(matching) and matching == filled and (len(filled) > 1 or blank > 0))


def _say_totals(totals: Sequence[tuple[int, str]], found: Found) -> None:
    if not totals:
        return
    lines = (said("line-and-label", line=line, label=label[:40]) for line, label in totals[:3])
    text = said("totals-left-out", count=len(totals), lines=lines, more=len(totals) > 3)
    found.findings.append(Finding("note", text, count=len(totals)))


def _question(line: int, cells: Sequence[str], place: int, shape: Shape) -> Question:
    sample = tuple(cell[:40] for cell in cells[:8])
    options = (
        Option("leave out", said("total-is-summary"), sample),
        Option("keep", said("total-is-row"), sample),
    )
    text = said("total-asked", line=line, label=cells[place][:40])
    default = (
        "leave out" if not shape.accepts(cells[place]) or sum(bool(cell) for cell in cells) < len(cells) else "keep"
    )
    return Question(f"total:{line}", "structure", text, options, default)


def _notes(
    suspects: Sequence[tuple[int, list[str]]], rows: int, top: Head, line_of: Callable[[int], int], found: Found
) -> None:
    """Rows with one cell only, which reads like a note or a heading and not like the cells of its column."""
    count = 0
    for row, cells in suspects:
        filled = [place for place, cell in enumerate(cells) if cell.strip()]
        if len(filled) != 1 or top.width < 3:
            continue
        place = filled[0]
        cell, shape = cells[place].strip(), top.shapes[place]
        near_the_end = row >= rows - 12
        named = place >= len(top.header) or bool(top.header[place].strip())
        if (
            named
            and shape.accepts(cell)
            and not (near_the_end and (_NOTE.fullmatch(cell) or len(cell) > 2 * _longest(shape)))
        ):
            continue
        reason = said("note-below-table" if near_the_end else "heading-between-rows")
        leave(row, cells, reason, line_of, found)
        count += 1
    if count:
        found.findings.append(Finding("note", said("notes-left-out", count=count), count=count))


def _longest(shape: Shape) -> int:
    return max(map(len, shape.texts), default=0)
