"""What a file has become once it is read: a typed table, and a dataset whose columns have roles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from data.amount import Reading
from data.decision import Decision, LeftOut, Question
from data.said import Said
from data.table_rows import Rows

Kind = Literal["number", "text", "date", "flag"]
Weight = Literal["fine", "note", "stop"]


@dataclass(frozen=True)
class Column:
    """One column of a typed table. ``evidence`` says why it has its kind, as in "6,998 of 7,000 cells are numbers"."""

    name: str
    kind: Kind
    missing: int
    distinct: int
    evidence: Said
    examples: tuple[str, ...]  # up to three cells as they stood in the file
    waiting: tuple[str, ...] = ()  # of an outcome: labels of what is open or runs, so that it is not known yet


@dataclass(frozen=True)
class Finding:
    """A sentence of the quality report, with its weight: fine, note (read this), stop (no figure may be shown)."""

    weight: Weight
    text: Said
    column: str = ""
    count: int = 0


@dataclass(frozen=True)
class SheetAmount:
    """An amount that stands on a sheet beside the rows: a label, a number, and the cell in which it was found."""

    label: str
    value: float | None  # a share where the unit is "%"; None where only a currency stands there
    cell: str  # as "B3"
    unit: str = ""  # "%", a currency as "EUR", or other words as they stood there
    low: float | None = None  # of a range; None where none was given
    high: float | None = None
    is_middle: bool = False  # only a range was given, and the value is its middle


@dataclass(frozen=True)
class AmountSheet:
    """A small sheet of labels and numbers in the workbook of a table; ``unread`` lines of it hold no number that is clear."""

    name: str
    amounts: tuple[SheetAmount, ...]
    unread: int = 0


@dataclass(frozen=True)
class Table:
    """A file as typed columns, before anyone said what the columns mean."""

    rows: Rows  # number DOUBLE, text and flag VARCHAR (flags keep their labels), date DATE or TIMESTAMP
    name: str  # the file's name as shown to people
    columns: tuple[Column, ...]
    sha256: str  # of the bytes that were uploaded
    findings: tuple[Finding, ...] = ()
    synthetic: bool = False
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()  # open or answered; see Question.chosen
    left_out: tuple[LeftOut, ...] = ()
    amount_sheets: tuple[AmountSheet, ...] = ()  # beside the sheet that was read

    @property
    def count(self) -> int:
        """How many rows there are."""
        return self.rows.count

    def column(self, name: str) -> Column:
        """The column of that name."""
        return next(column for column in self.columns if column.name == name)


@dataclass(frozen=True)
class Suggestion:
    """A role that a column seems to play, and why."""

    role: str
    column: str
    reason: str


@dataclass(frozen=True)
class Proposal:
    """Columns for roles with their reasons, and what only the file's owner can say about them; and roles of earlier topics that fall."""

    suggestions: tuple[Suggestion, ...] = ()
    questions: tuple[Question, ...] = ()
    withdrawn: tuple[str, ...] = ()

    @property
    def by_role(self) -> dict[str, Suggestion]:
        """The suggestions by role."""
        return {suggestion.role: suggestion for suggestion in self.suggestions}


@dataclass(frozen=True)
class Joined:
    """How many rows of two files found each other, and whether those of the left alone stay.

    ``keys`` are the columns that are the key, of the left and of the right file; none where rows were put side by side in
    their order.
    """

    left_name: str
    right_name: str
    keys: tuple[tuple[str, str], ...]
    matched: int
    left_only: int
    right_only: int
    left_kept: bool = False  # rows of the left file without a partner stay in the table


# The form in which rows are dealt to the folds that a rule is tested on: 1 by a hash of DuckDB's own, 2 by md5, which every
# engine knows. A story keeps the form that its figures were last computed in.
DEALING = 2


@dataclass(frozen=True)
class Dataset:
    """A table whose columns have roles, checked and ready for the ledger.

    ``roles`` maps a role to its column. ``event`` is the outcome's label that counts as 1. ``counts`` holds the rows
    that the ledger can use ("usable") and those beside it by reason ("no score", "no outcome", "contacted"). ``amounts``
    are read in place of the roles ``value`` and ``cost`` where a story reckons in others; None where the roles count.
    """

    table: Table
    roles: Mapping[str, str]
    event: str
    control: str  # the label of the treated column that means "held back", or empty
    counts: Mapping[str, int]
    findings: tuple[Finding, ...]
    period: tuple[str, str] | None = None  # first and last date, ISO
    joined: Joined | None = None
    dealing: int = DEALING
    amounts: Reading | None = None

    @property
    def name(self) -> str:
        """The file name (or names) as shown in source lines."""
        return self.table.name

    @property
    def synthetic(self) -> bool:
        """True for the built-in samples, which must say so wherever they show."""
        return self.table.synthetic
