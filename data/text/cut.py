"""Lines become records and records become cells, under rules that one stray quotation mark cannot upset."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

MOST_LINES = 200  # of one record whose quoted cell holds line ends
MOST_LETTERS = 1 << 20  # of the same: more than a cell may have


@dataclass(frozen=True)
class Grammar:
    """What stands between cells, what encloses them, and how an enclosing mark inside a cell is written.

    ``escape`` is the quotation mark itself (doubled), a backslash, or empty where nothing marks it.
    """

    delimiter: str
    quote: str = '"'
    escape: str = '"'
    spaced: bool = False  # a space may follow the delimiter before a quotation mark

    def fields(self, text: str, stray: int = -1) -> tuple[list[str], bool]:
        """Cut a record into cells as they stand, marks included, and say whether the last was left open.

        The quotation mark at the place ``stray`` is a letter like others.
        """
        if not self.quote or (self.quote not in text and self.escape != "\\"):
            return text.split(self.delimiter), False
        found, start, step = [], 0, len(self.delimiter)
        while True:
            opening = self._opening(text, start)
            if opening >= 0 and opening != stray:
                end = self._closing(text, opening + 1)
                if end < 0:
                    return [*found, text[start:]], True
            else:
                end = self._next(text, start)
            found.append(text[start:end])
            if end >= len(text):
                return found, False
            start = end + step

    def may_close(self, text: str, start: int) -> bool:
        """Can a cell that was left open before a place find its end behind it?"""
        return self._closing(text, start) >= 0

    def without_one_mark(self, text: str) -> Iterator[list[str]]:
        """The other ways to cut a text: each time one mark that opens a cell is taken for a letter."""
        start = 0
        for raw in self.fields(text)[0]:
            opening = self._opening(text, start)
            if opening >= 0:
                raws, is_open = self.fields(text, opening)
                if not is_open:
                    yield raws
            start += len(raw) + len(self.delimiter)

    def cell(self, raw: str) -> str:
        """The text of a cell without its marks."""
        trimmed = raw.strip(" ") if self.quote and self.quote in raw else raw
        if self.quote and len(trimmed) > 1 and trimmed[0] == self.quote == trimmed[-1]:
            inner = trimmed[1:-1]
            if self.escape == "\\":
                return inner.replace("\\" + self.quote, self.quote)
            return inner.replace(self.quote * 2, self.quote) if self.escape else inner
        if self.escape == "\\" and "\\" in raw:
            return "" if raw == r"\N" else raw.replace("\\" + self.delimiter, self.delimiter)
        return raw.lstrip(" ") if self.spaced else raw

    def cells(self, raws: Iterable[str]) -> list[str]:
        """The texts of all cells."""
        return [self.cell(raw) for raw in raws]

    @cached_property
    def _marks(self) -> re.Pattern[str]:
        return re.compile(f"(?:{re.escape(self.quote)})+")

    @cached_property
    def plain(self) -> re.Pattern[str]:
        """A record that any reader would cut alike; marks may stand inside cells that are not enclosed."""
        return re.compile(self._pattern(rf"[^{re.escape(self.quote)}{{first}}\n][^{{first}}\n]*", "*"), re.DOTALL)

    def strict(self, width: int) -> re.Pattern[str]:
        """A record of so many cells in which marks only enclose."""
        return re.compile(self._pattern(rf"[^{re.escape(self.quote)}{{first}}\n]+", f"{{{width - 1}}}"), re.DOTALL)

    def _pattern(self, bare: str, times: str) -> str:
        delimiter, quote = re.escape(self.delimiter), re.escape(self.quote)
        enclosed = f"{quote}[^{quote}]*(?:{quote}{quote}[^{quote}]*)*{quote}"
        if len(self.delimiter) == 1:
            bare = bare.replace("{first}", re.escape(self.delimiter))
        else:
            bare = f"(?!{quote})(?:(?!{delimiter}).)+"
        return f"(?:{enclosed}|{bare}|)(?:{delimiter}(?:{enclosed}|{bare}|)){times}"

    def _opening(self, text: str, start: int) -> int:
        if self.spaced:
            while text.startswith(" ", start):
                start += 1
        return start if text.startswith(self.quote, start) else -1

    def _next(self, text: str, start: int) -> int:
        end = text.find(self.delimiter, start)
        while self.escape == "\\" and end > start and text[end - 1] == "\\":
            end = text.find(self.delimiter, end + 1)
        return end if end >= 0 else len(text)

    def _closing(self, text: str, start: int) -> int:
        """Where the delimiter (or the end) after the closing mark stands, or -1."""
        place = text.find(self.quote, start)
        while place >= 0:
            after = place + 1
            if self.escape == self.quote and text.startswith(self.quote, after):
                after = self._marks.match(text, place).end()  # many in a row are pairs, and one more if they are odd
                if (after - place) % 2 == 0:
                    place = text.find(self.quote, after)
                    continue
                place = after - 1
            if self.escape != "\\" or text[place - 1] != "\\" or place == start:
                while text.startswith(" ", after) and self.delimiter[0] != " ":
                    after += 1
                if after >= len(text) or text.startswith(self.delimiter, after):
                    return after
            place = text.find(self.quote, place + 1)
        return -1


@dataclass(frozen=True)
class Record:
    """Cells as they stand, with the line where they begin, the number of lines, and the text itself."""

    line: int
    text: str
    raws: tuple[str, ...]
    lines: int = 1
    closed: bool = True


class Lines:
    """A file's lines without their ends, numbered from 1, with a look ahead."""

    def __init__(self, lines: Iterable[str], first: int = 1) -> None:
        self._rest = iter(lines)
        self._ahead: deque[str] = deque()
        self.number = first - 1  # of the line that was given last

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._ahead.popleft() if self._ahead else _bare(next(self._rest))
        self.number += 1
        return line

    def ahead(self, count: int) -> list[str]:
        """The next lines, at most so many, without going on."""
        while len(self._ahead) < count:
            line = next(self._rest, None)
            if line is None:
                break
            self._ahead.append(_bare(line))
        return [self._ahead[place] for place in range(min(count, len(self._ahead)))]

    def skip(self, count: int) -> None:
        """Go on by some lines."""
        for _ in range(count):
            next(self)


def _bare(line: str) -> str:
    return line.rstrip("\r\n") if line.endswith(("\n", "\r")) else line


def record(line: str, lines: Lines, grammar: Grammar, width: int = 0) -> Record:
    """The record that begins with a line; takes further lines where a quoted cell holds line ends.

    Parameters
    ----------
    line
        The line that ``lines`` gave last.
    lines
        Where more come from.
    grammar
        How records are cut.
    width
        The number of cells that records have, where it is known: a quoted cell that swallows whole records is
        then taken for a stray quotation mark.

    Returns
    -------
    Record
        Not closed, and of one line only, where the open quotation mark finds no end.
    """
    number = lines.number
    raws, is_open = grammar.fields(line)
    if not is_open:
        return Record(number, line, tuple(raws))
    more, letters = lines.ahead(MOST_LINES), len(line)
    done, open_cell = raws[:-1], raws[-1]  # what was cut is not cut again: only the cell that was left open goes on
    for count, further in enumerate(more, start=1):
        begins, open_cell, letters = len(open_cell) + 1, f"{open_cell}\n{further}", letters + 1 + len(further)
        if letters > MOST_LETTERS:
            break
        if not grammar.may_close(open_cell, begins):
            continue
        cut, is_open = grammar.fields(open_cell)
        joined = [*done, *cut]
        done, open_cell = joined[:-1], cut[-1]
        if not is_open:
            if width and (len(joined) != width or _are_records([line, *more[:count]], grammar, width)):
                break
            lines.skip(count)
            return Record(number, "\n".join([line, *more[:count]]), tuple(joined), count + 1)
    return Record(number, line, tuple(raws), closed=False)


def _are_records(lines: list[str], grammar: Grammar, width: int) -> bool:
    """Is each of these lines a record by itself?"""
    return all(
        len(grammar.fields(line)[0]) == width
        or any(len(raws) == width for raws in grammar.without_one_mark(line))
        or len(line.split(grammar.delimiter)) == width
        for line in lines
    )
