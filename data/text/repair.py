"""The slow way through a file: line by line, each damaged record mended or set aside, all of it listed."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TextIO

from data.decision import Answers, LeftOut
from data.errors import DataError
from data.said import Said, is_said, said
from data.text.cut import Grammar, Lines, Record, record
from data.text.mend import PADDED, STRAY, joined, mended
from data.text.structure import Head

SECOND = "second-table-below"  # why a line is left out that stands in another table
MOST_LETTERS = 1_000_000  # of one cell
MOST_LISTED = 2_000  # lines that are listed one by one
_QUOTE = '"'


@dataclass
class LineMap:
    """From rows to the lines where they stand: kept only where a row does not stand below the one before."""

    rows: array = field(default_factory=lambda: array("Q"))
    lines: array = field(default_factory=lambda: array("Q"))
    expected: int = 0

    def put(self, row: int, line: int) -> None:
        """Note where a row stands; rows come in order."""
        if line != self.expected or not self.rows:
            self.rows.append(row)
            self.lines.append(line)
        self.expected = line + 1

    def line(self, row: int) -> int:
        """The line of a row."""
        place = bisect_right(self.rows, row) - 1
        return self.lines[place] + row - self.rows[place]


@dataclass(frozen=True)
class Repaired:
    """A rewritten file that any reader cuts alike, and what was done on the way."""

    path: Path
    grammar: Grammar
    rows: int
    lines: LineMap
    left_out: tuple[LeftOut, ...]
    touched: int  # rows that were mended
    set_aside: int  # lines that are no rows
    why: tuple[tuple[Said, int], ...]  # reason → lines, of all that were set aside


def repaired(name: str, path: Path, target: Path, grammar: Grammar, head: Head, answers: Answers) -> Repaired:
    """Rewrite a file so that every record has one cell for each column.

    Parameters
    ----------
    name
        The file's name as shown to people.
    path
        A UTF-8 file.
    target
        The file to write.
    grammar
        How the file is cut.
    head
        Where its data begin and what they look like.
    answers
        ``keep:line7`` = "yes" puts line 7 back as it stands: padded or cut to the width.

    Returns
    -------
    Repaired
        Rows in the order of the file.

    Raises
    ------
    DataError
        When a cell is longer than a million letters.
    """
    with (
        path.open("r", encoding="utf-8-sig", newline="\n") as source,
        target.open("w", encoding="utf-8", newline="") as file,
    ):
        pen = _Pen(file, grammar, head, answers)
        lines = Lines(source)
        while lines.number < head.first - 1 and lines.ahead(1):
            pen.above(next(lines), lines.number)
        for line in lines:
            if grammar.quote not in line and line.count(grammar.delimiter) == head.width - 1 and pen.simple:
                pen.copy(line, lines.number)
            elif not line.strip():
                pen.blank = True
                continue
            else:
                pen.take(line, lines)
            pen.blank = False
            if len(line) > MOST_LETTERS:
                _refuse_long_cells(name, line, lines.number, grammar)
    return pen.result(target)


def _refuse_long_cells(name: str, line: str, number: int, grammar: Grammar) -> None:
    longest = max(map(len, line.split(grammar.delimiter)))
    if longest > MOST_LETTERS:
        raise DataError(f"{name}: line {number:,} has a cell of {longest:,} letters; up to {MOST_LETTERS:,} are read.")


class _Pen:
    """Writes rows, and lists what is no row."""

    def __init__(self, file: TextIO, grammar: Grammar, head: Head, answers: Answers) -> None:
        self.grammar, self.head = grammar, head
        self.target = Grammar(grammar.delimiter if grammar.delimiter != _QUOTE else ",")
        self.simple = bool(grammar.quote) and grammar.escape != "\\" and not grammar.spaced
        self._strict = grammar.strict(head.width) if grammar.quote else None
        self.verbatim = grammar.quote == _QUOTE and grammar.escape == _QUOTE and self.simple
        self.kept = {
            key.removeprefix("keep:") for key, given in answers.items() if given == "yes" and key.startswith("keep:")
        }
        self.rows, self.lines, self.blank = 0, LineMap(), False
        self.left: list[LeftOut] = []
        self.why: dict[Said, int] = {}
        self.touched = 0
        self._write: Callable[[str], int] = file.write
        self._mark = self.target.delimiter

    def result(self, target: Path) -> Repaired:
        """What became of the file."""
        why = tuple(sorted(self.why.items(), key=lambda pair: -pair[1]))
        return Repaired(
            target, self.target, self.rows, self.lines, tuple(self.left), self.touched, sum(self.why.values()), why
        )

    def above(self, line: str, number: int) -> None:
        """A line above the data: a row only where its owner says so."""
        if f"line{number}" in self.kept:
            self._row(self._fitted(self.grammar.fields(line)[0]), number)

    def copy(self, line: str, number: int) -> None:
        """A row that needs no second look."""
        if f"line{number}" in self.kept and _QUOTE in line:
            return
        if _QUOTE in line:  # of a file that encloses with another mark
            self._row(line.split(self.grammar.delimiter), number)
            return
        self._copied(line, number)

    def _copied(self, text: str, number: int) -> None:
        self._write(f"{text}\n")
        self.lines.put(self.rows, number)
        self.rows += 1

    def take(self, line: str, lines: Lines) -> None:
        """A line with quotation marks or of another width."""
        grammar, width = self.grammar, self.head.width
        number = lines.number
        if f"line{number}" in self.kept:
            self._row(self._fitted(grammar.fields(line)[0]), number)
            return
        if self.verbatim and self._strict and self._strict.fullmatch(line):
            self._copied(line, number)
            return
        found = record(line, lines, grammar, width)
        if found.closed and len(found.raws) == width and not self._is_doubtful(found):
            if self.verbatim and grammar.plain.fullmatch(found.text):
                self._copied(found.text, number)
                return
            if not self.verbatim or self._is_usual(found):
                self._row(grammar.cells(found.raws), number)
                return
        if self._begins_another_table(found, lines):
            self._skip_table(found, lines)
            return
        self._mend(found, lines)

    def _is_usual(self, found: Record) -> bool:
        """Do all enclosed cells hold nothing but marks that are written as they should?"""
        quote = self.grammar.quote
        return all(
            not raw.strip(" ").startswith(quote) or self.grammar.plain.fullmatch(raw.strip(" ")) for raw in found.raws
        )

    def _is_doubtful(self, found: Record) -> bool:
        """Do marks begin inside one cell and end in the next, as a lost delimiter leaves them?"""
        quote = self.grammar.quote
        if not quote or quote not in found.text:
            return False
        odd = [not raw.lstrip(" ").startswith(quote) and raw.count(quote) % 2 for raw in found.raws]
        return any(left and right for left, right in pairwise(odd))

    def _mend(self, found: Record, lines: Lines) -> None:
        grammar, looks = self.grammar, self.head.shapes
        way = mended(found.text, grammar, looks)
        ahead = lines.ahead(1)
        if len(found.raws) < len(looks) and ahead and (way is None or any(is_said(step, *PADDED) for step in way.done)):
            pair = joined(found.text, ahead[0], grammar, looks)
            if pair is not None and len(grammar.fields(ahead[0])[0]) < len(looks):
                lines.skip(1)
                way = pair
        if way is None:
            self._aside(found, _reason(found, len(looks), grammar))
            return
        if not way.done and found.closed and self._is_usual(found):
            self._row(way.cells, found.line)
            return
        self.touched += 1
        self._list(LeftOut(found.line, found.text[:500], _sentence(way.done), f"line{found.line}", repaired=True))
        self._row(way.cells, found.line)

    def _begins_another_table(self, found: Record, lines: Lines) -> bool:
        width, grammar = self.head.width, self.grammar
        cells = [cell.strip().lower() for cell in grammar.cells(found.raws)]
        if len(cells) < 2 or self.rows == 0:
            return False
        names = {cell.strip().lower() for cell in self.head.header if cell.strip()}
        filled = [cell for cell in cells if cell]
        known = sum(cell in names for cell in filled)
        if known >= max(2, 0.6 * max(width, len(filled))) and len(cells) != width:
            return True
        if len(cells) == width or not self.blank:
            return False
        below = [grammar.fields(line)[0] for line in lines.ahead(4) if line.strip()]
        return len(below) >= 2 and all(len(raws) == len(cells) for raws in below)

    def _skip_table(self, found: Record, lines: Lines) -> None:
        """Leave out a further table: all lines down to rows of the first table's width, or to the end."""
        repeats = abs(len(found.raws) - self.head.width) <= 1
        self._aside(found, said(SECOND))
        for line in lines:
            if not line.strip():
                self.blank = True
                continue
            again = len(self.grammar.fields(line)[0]) == self.head.width
            if again and not repeats and self.blank:
                self.take(line, lines)
                return
            self._aside(Record(lines.number, line, ()), said(SECOND))
            self.blank = False

    def _aside(self, found: Record, reason: Said) -> None:
        self.why[reason] = self.why.get(reason, 0) + found.lines
        self._list(LeftOut(found.line, found.text[:500], reason, f"line{found.line}"))

    def _list(self, line: LeftOut) -> None:
        if len(self.left) < MOST_LISTED:
            self.left.append(line)

    def _fitted(self, raws: list[str]) -> list[str]:
        cells = self.grammar.cells(raws)[: self.head.width]
        return cells + [""] * (self.head.width - len(cells))

    def _row(self, cells: list[str] | tuple[str, ...], number: int) -> None:
        self._write(self._mark.join(map(self._enclosed, cells)) + "\n")
        self.lines.put(self.rows, number)
        self.rows += 1

    def _enclosed(self, cell: str) -> str:
        if _QUOTE in cell or self._mark[0] in cell or "\n" in cell or "\r" in cell or self._mark[-1] in cell:
            return f'"{cell.replace(_QUOTE, _QUOTE * 2)}"'
        return cell


def _reason(found: Record, width: int, grammar: Grammar) -> Said:
    count = len(found.raws)
    if found.text.lstrip().startswith(("#", "//", "--")) and count < width:
        return said("row-is-comment")
    if count == 1:
        return said("row-of-one-cell", cells="1")
    if not found.closed:
        return said("row-not-closed")
    if count < width:
        return said("row-too-short", cells=str(count), columns=str(width))
    if count > width:
        return said("row-too-long", cells=str(count), columns=str(width))
    return said("row-marks-unclear")


def _sentence(done: tuple[Said, ...]) -> Said:
    return said("mended-together", steps=done) if len(done) > 1 else done[0] if done else said(STRAY)
