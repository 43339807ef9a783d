"""One way to read the cells of a column: a test on a cell's text and the SQL that reads it."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from dataclasses import dataclass

from data.dataset import Kind
from data.engine import literal
from data.said import Said, said

# Cells that say "nothing here" in any column, whatever their case.
MISSING = (
    "na",
    "n/a",
    "n.a.",
    "#n/a",
    "#nv",
    "#na",
    "<na>",
    "k.a.",
    "k. a.",
    "s.o.",
    "null",
    "(null)",
    "$null$",  # of SPSS Modeler
    "\\n",
    "none",
    "nil",
    "nan",
    "#div/0!",
    "#value!",
    "#ref!",
    "#name?",
    "#num!",
    "#null!",
    "(blank)",
    "-",
    "--",
    "---",
    "–",
    "—",
    "?",
    "??",
    ".",
    "..",
    "...",
    "*",
    "n/d",
    "n.d.",
    "b.d.",
    "nd",
    "0000-00-00",
    "00.00.0000",
    "00/00/0000",
    "0000-00-00 00:00:00",
)
_NOTHING = ", ".join(literal(token) for token in MISSING)


@dataclass(frozen=True)
class Reading:
    """``pattern`` matches a trimmed cell; ``sql`` turns a SQL text into a value, or NULL where it does not fit."""

    title: str  # as in "6,998 of 7,000 cells are numbers"
    kind: Kind
    pattern: re.Pattern[str] | None
    sql: Callable[[str], str]
    note: Said | None = None  # what was done to the cells, for the quality report
    key: str = ""  # names it among the answers to a question
    label: Said | str = ""  # as the option of a question

    @property
    def titled(self) -> Said:
        """Its title in a sentence."""
        return said(f"cells-{self.title}")

    def fits(self, cell: str) -> bool:
        """Does the reading understand a cell?"""
        return self.pattern is None or self.pattern.fullmatch(cell) is not None


def cell(column: str) -> str:
    """The trimmed text of a SQL column; NULL where it says "nothing here"."""
    return _unless(column, _NOTHING)


def cell_but(column: str, words: Container[str]) -> str:
    """As `cell`, but for these words, which are names in this column."""
    return _unless(column, ", ".join(literal(token) for token in MISSING if token not in words))


def _unless(column: str, nothing: str) -> str:
    # a list, for each long IN would become a join of its own
    return f"CASE WHEN NOT list_contains(['', {nothing}], lower(trim({column}))) THEN trim({column}) END"


TEXT = Reading("text", "text", None, cell)
