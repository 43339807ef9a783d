"""A file cut into rows and columns, every cell still the text that stood there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import duckdb

from data.dataset import Finding, Table
from data.decision import NO_ANSWERS, Answers, Decision, LeftOut, Question
from data.engine import connect, literal, parquet, quoted, write_parquet
from data.said import Said, is_said, said
from data.stored import unfinished
from data.text.cut import Grammar, Lines, record
from data.text.dialect import Dialect
from data.text.repair import SECOND, LineMap, Repaired, repaired
from data.text.structure import Head, head
from data.text.totals import Extras, extras

NO_REPAIR = "no-repair"  # a choice that is not worth telling
FIRST = 3  # lines that are named before the rest is only hinted at
_CHUNK = 1 << 22
_MANY = 0.2  # of all lines set aside: nothing may be said before someone looked


@dataclass(frozen=True)
class TextTable:
    """Parquet whose columns are VARCHAR: the cells letter for letter, an empty cell NULL."""

    path: Path
    name: str
    rows: int
    columns: tuple[str, ...]
    sha256: str  # of the bytes that were uploaded
    key: str  # what its files are called: the hash, for a sheet also its place
    findings: tuple[Finding, ...] = ()
    header: tuple[str, ...] = ()  # the names as they stand in the file; empty where there are none
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    separator: str = ""  # between cells; empty where the file is no text


def text_table(
    name: str,
    csv_path: Path,
    dialect: Dialect,
    sha256: str,
    key: str,
    folder: Path,
    answers: Answers = NO_ANSWERS,
) -> TextTable:
    """Cut a UTF-8 file into cells, all rows alike.

    Parameters
    ----------
    name
        The file's name as shown to people.
    csv_path
        UTF-8 text with one kind of line end.
    dialect
        How it is cut.
    sha256
        Of the file as it was uploaded.
    key
        What the table's file is called.
    folder
        Where the table is kept.
    answers
        What the owner said: to questions, and which lines to put back (``keep:line7`` = "yes").

    Returns
    -------
    TextTable
        Rows in the order of the file. Blank lines, titles, totals, notes and what could not be mended are left out
        and listed. There may be no rows.

    Raises
    ------
    DataError
        When there is one column only, or a cell is too long to be read.
    """
    top = head(name, csv_path, dialect, answers)
    path = folder / f"{key}.text.parquet"
    keeps = any(given == "yes" and asked.startswith("keep:") for asked, given in answers.items())
    slow = None
    with connect(csv_path.parent, folder) as connection:
        fast = None if keeps else _fast(connection, csv_path, dialect.grammar, top, path)
        if fast is None:
            with unfinished(folder / f"{key}.cut.csv") as cut:
                slow = repaired(name, csv_path, cut, dialect.grammar, top, answers)
                fast = _load(connection, slow.path, slow.grammar, top, path, 0), slow.lines.line
        rows, line_of = fast
        more = extras(connection, path, rows, top, line_of, answers)
        if more.any:
            rows = _without(connection, path, top, more)
    columns = tuple(column for column in top.columns if column not in more.columns)
    return TextTable(
        path=path,
        name=name,
        rows=rows,
        columns=columns,
        sha256=sha256,
        key=key,
        findings=_findings(dialect, top, slow, more),
        header=tuple(name for name, used in zip(top.header, top.columns, strict=False) if used in columns),
        decisions=(*dialect.decisions, *top.decisions, *_way(slow)),
        questions=(*dialect.questions, *top.questions, *more.questions),
        left_out=_in_order(*top.left_out, *(slow.left_out if slow else ()), *more.left_out, answers=answers),
        separator=dialect.grammar.delimiter,
    )


def handed_on(table: Table, text: TextTable) -> Table:
    """A typed table that also carries what was decided, asked and left out on the way to its text.

    Parameters
    ----------
    table
        The typed table.
    text
        What it was made from.

    Returns
    -------
    Table
        Its own decisions and questions come after those of the text.
    """
    return replace(
        table,
        decisions=(*text.decisions, *table.decisions),
        questions=(*text.questions, *table.questions),
        left_out=(*text.left_out, *table.left_out),
    )


def _fast(
    connection: duckdb.DuckDBPyConnection, csv_path: Path, grammar: Grammar, top: Head, path: Path
) -> tuple[int, Callable[[int], int]] | None:
    """Let DuckDB cut the file, and believe it only where every line is accounted for."""
    if not grammar.quote or grammar.escape != grammar.quote or grammar.spaced or len(grammar.delimiter) > 4:
        return None
    try:
        rows = _load(connection, csv_path, grammar, top, path, top.first - 1)
    except duckdb.Error:  # whatever it stumbles over is looked at line by line
        return None
    counted = _count(csv_path)
    lines = counted.lines - (top.first - 1)
    if counted.quoted and _doubtful(connection, path, top):
        return None
    if rows == lines:
        return rows, lambda row: top.first + row
    if not 0 <= lines - rows - _inner_lines(connection, path, grammar, top) <= counted.blank:
        return None
    return rows, _Located(csv_path, grammar, top)


class _Located:
    """The line of a row in a file with blank lines, or with line ends inside cells; looked up when asked."""

    def __init__(self, path: Path, grammar: Grammar, top: Head) -> None:
        self._path, self._grammar, self._top = path, grammar, top
        self._lines: LineMap | None = None

    def __call__(self, row: int) -> int:
        if self._lines is None:
            self._lines = self._mapped()
        return self._lines.line(row)

    def _mapped(self) -> LineMap:
        found, row = LineMap(), 0
        with self._path.open("r", encoding="utf-8-sig", newline="\n") as file:
            lines = Lines(file)
            for line in lines:
                if lines.number < self._top.first or not line:
                    continue
                at = lines.number
                if self._grammar.quote in line:
                    record(line, lines, self._grammar, self._top.width)
                found.put(row, at)
                row += 1
        return found


def _load(
    connection: duckdb.DuckDBPyConnection, csv_path: Path, grammar: Grammar, top: Head, path: Path, skip: int
) -> int:
    names = ", ".join(f"{literal(column)}: 'VARCHAR'" for column in top.columns)
    mark = literal(grammar.quote)
    source = (
        f"read_csv({literal(str(csv_path.resolve()))}, auto_detect = false, header = false, skip = {skip}, "
        f"delim = {literal(grammar.delimiter)}, columns = {{{names}}}, quote = {mark}, escape = {mark}, "
        "strict_mode = true, null_padding = false, max_line_size = 16777216)"
    )
    return write_parquet(connection, f"SELECT * FROM {source}", path)


@dataclass(frozen=True)
class _Counted:
    """What a look at the bytes says about a file, to hold against what was read."""

    lines: int
    blank: int  # at most; empty lines inside cells count too
    quoted: bool


def _count(path: Path) -> _Counted:
    lines = blank = 0
    quoted, last = False, b"\n"
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            lines += chunk.count(b"\n")
            quoted = quoted or b'"' in chunk
            if b"\n\n" in chunk or b"\n\r\n" in chunk or last + chunk[:1] in (b"\n\n", b"\n\r"):
                blank += sum(not line.strip() for line in chunk.split(b"\n")) + 2
            last = chunk[-1:]
    return _Counted(lines + (last != b"\n"), blank, quoted)


def _doubtful(connection: duckdb.DuckDBPyConnection, path: Path, top: Head) -> bool:
    """Are there quotation marks that begin in one cell and end in the next, as a lost delimiter leaves them?"""
    pairs = list(zip(top.columns, top.columns[1:], strict=False))
    tests = [f"({_odd(left)} AND {_odd(right)})" for left, right in pairs] or ["false"]
    found = connection.execute(f"SELECT 1 FROM {parquet(path)} WHERE {' OR '.join(tests)} LIMIT 1").fetchone()
    return found is not None


def _odd(column: str) -> str:
    cell = quoted(column)
    return f"(contains({cell}, '\"') AND (length({cell}) - length(replace({cell}, '\"', ''))) % 2 = 1)"


def _inner_lines(connection: duckdb.DuckDBPyConnection, path: Path, grammar: Grammar, top: Head) -> int:
    """Line ends inside cells; a huge number where a cell may hold whole records because of one stray mark."""
    holds = " OR ".join(f"contains({quoted(column)}, chr(10))" for column in top.columns)
    counts = " + ".join(
        f"coalesce(length({quoted(column)}) - length(replace({quoted(column)}, chr(10), '')), 0)"
        for column in top.columns
    )
    source = f"{parquet(path)} WHERE {holds}"
    total = connection.execute(f"SELECT coalesce(sum({counts}), 0) FROM {source}").fetchone()[0]
    found = connection.execute(f"SELECT * FROM {source}").fetchmany(10_000)
    for row in found:
        for cell in row:
            if (
                cell
                and "\n" in cell
                and any(line.count(grammar.delimiter) >= top.width - 1 for line in cell.split("\n"))
            ):
                return 1 << 62
    return int(total)


def _without(connection: duckdb.DuckDBPyConnection, path: Path, top: Head, more: Extras) -> int:
    """Leave rows out of the table."""
    source = f"read_parquet({literal(str(path.resolve()))}, file_row_number = true)"
    wanted = ", ".join(quoted(column) for column in top.columns if column not in more.columns)
    tests = [f"file_row_number < {more.until}"] if more.until is not None else []
    tests += [f"file_row_number NOT IN ({', '.join(map(str, more.rows))})"] if more.rows else []
    query = f"SELECT {wanted} FROM {source} WHERE {' AND '.join(tests) or 'true'}"
    return write_parquet(connection, query, path)


def _findings(dialect: Dialect, top: Head, slow: Repaired | None, more: Extras) -> tuple[Finding, ...]:
    named = [finding for finding in top.findings if finding.column not in more.columns or not finding.column]
    return (*dialect.findings, *named, *_on_repairs(slow), *more.findings)


def _on_repairs(slow: Repaired | None) -> list[Finding]:
    if slow is None:
        return []
    found = []
    mended = [each for each in slow.left_out if each.repaired]
    if slow.touched:
        text = said("rows-mended", count=slow.touched, lines=_first(mended), more=slow.touched > FIRST)
        found.append(Finding("note", text, count=slow.touched))
    if slow.set_aside:
        where = [each for each in slow.left_out if not each.repaired]
        many = slow.set_aside > max(20, _MANY * (slow.rows + slow.set_aside))
        foreign = sum(count for reason, count in slow.why if is_said(reason, SECOND))
        weight = "stop" if many and foreign < slow.set_aside / 2 else "note"
        text = said("lines-set-aside", count=slow.set_aside, lines=_first(where), more=len(where) > FIRST)
        found.append(Finding(weight, text, count=slow.set_aside))
    return found


def _way(slow: Repaired | None) -> tuple[Decision, ...]:
    if slow is None:
        return (Decision("repair", "", said(NO_REPAIR), said("no-repair-reason")),)
    reason = said("repair-reason", mended=slow.touched, aside=slow.set_aside, rows=slow.rows)
    return (Decision("repair", "", said("line-by-line"), reason),)


def _first(lines: Sequence[LeftOut]) -> tuple[Said, ...]:
    """The first lines with where they stood, and why they are no rows or were mended."""
    return tuple(said("line-and-reason", line=each.line, reason=each.reason) for each in lines[:FIRST])


def _in_order(*lines: LeftOut, answers: Answers) -> tuple[LeftOut, ...]:
    kept = {asked.removeprefix("keep:") for asked, given in answers.items() if given == "yes"}
    return tuple(sorted((line for line in lines if line.key not in kept), key=lambda line: line.line))
