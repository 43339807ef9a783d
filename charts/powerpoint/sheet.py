"""The workbook behind a native chart: what "Edit data" opens, and the references by which a chart draws it."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from charts.powerpoint.text import line, markup

NAME = "Sheet1"
_EPOCH = dt.datetime(1980, 1, 1)  # the same chart gives the same bytes
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


@dataclass(frozen=True)
class Head:
    """What a column is called that has no name of its own: the key of its words, and what they are about."""

    key: str
    about: str = ""


@dataclass(frozen=True)
class Column:
    """One series or its labels; a ``formula`` tells how a cell follows from others of the row ``{row}``.

    Of ``halved`` columns every second row is the middle of the rows above and below it.
    """

    name: str | Head
    values: tuple[float | str | None, ...]
    formula: str = ""
    code: str = "General"
    halved: bool = False

    @classmethod
    def of_numbers(
        cls, name: str | Head, values: Iterable[float], code: str, formula: str = "", halved: bool = False
    ) -> Column:
        """Numbers as a cell can hold them, so that the drawing and the workbook agree to the last digit."""
        held = (float(f"{value:.15g}") if math.isfinite(value) else None for value in values)
        return cls(name, tuple(held), formula, code, halved)

    def formula_at(self, row: int, k: int) -> str:
        """How the cell of a row, counted from 0, follows from others where this is column k; nothing if it is given."""
        if self.halved and row % 2:
            letter = xl_col_to_name(k)
            return f"({letter}{row + 1}+{letter}{row + 3})/2"
        return self.formula.format(row=row + 2)

    @classmethod
    def of_words(cls, name: str | Head, values: Iterable[str]) -> Column:
        """Labels, each in one line."""
        return cls(name, tuple(line(str(value)) for value in values))


@dataclass(frozen=True)
class Sheet:
    """Columns side by side, the first row their names; ``words`` tell those that a ``Head`` stands for."""

    columns: tuple[Column, ...]
    words: Mapping[str, str]

    def head(self, k: int) -> str:
        """The name of a series, as a reference with what it now says."""
        name = markup(self.called(k))
        return (
            f"<c:tx><c:strRef><c:f>{NAME}!${xl_col_to_name(k)}$1</c:f>"
            f'<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>'
        )

    def called(self, k: int) -> str:
        """The name of a column."""
        name = self.columns[k].name
        if not isinstance(name, Head):
            return name
        return self.words[f"sheet-{name.key}"].replace("{about}", name.about).strip()

    def labels(self, k: int) -> str:
        """A column of labels, as a reference with what it now says."""
        cache = f"<c:strCache>{_points(self.columns[k].values)}</c:strCache>"
        return f"<c:strRef><c:f>{self._cells(k)}</c:f>{cache}</c:strRef>"

    def numbers(self, k: int) -> str:
        """A column of numbers, as a reference with what it now says; an empty cell is left out."""
        return self._drawn(k, self._cells(k), self.columns[k].values)

    def name(self, row: int) -> str:
        """The first cell of a row, counted from 0 below the names of the columns, as the name of a series."""
        cell, name = f"{NAME}!$A${row + 2}", markup(str(self.columns[0].values[row]))
        cache = f'<c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{name}</c:v></c:pt></c:strCache>'
        return f"<c:tx><c:strRef><c:f>{cell}</c:f>{cache}</c:strRef></c:tx>"

    def pair(self, k: int, row: int) -> str:
        """The numbers of a row in column k and the one after it, as a reference with what they now say."""
        cells = f"{NAME}!${xl_col_to_name(k)}${row + 2}:${xl_col_to_name(k + 1)}${row + 2}"
        return self._drawn(k, cells, [column.values[row] for column in self.columns[k : k + 2]])

    def xlsx(self) -> bytes:
        """The workbook as a file."""
        file = BytesIO()
        with xlsxwriter.Workbook(file, _OPTIONS) as book:
            book.set_properties({"created": _EPOCH})
            page = book.add_worksheet(NAME)
            page.freeze_panes(1, 1)
            bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
            for k, column in enumerate(self.columns):
                style = book.add_format({"num_format": column.code})
                page.set_column(k, k, 18)
                page.write_string(0, k, line(self.called(k)), bold)
                for row, value in enumerate(column.values):
                    _write(page, row + 1, k, value, column.formula_at(row, k), style)
            page.ignore_errors({"number_stored_as_text": f"A1:B{len(self.columns[0].values) + 1}"})
        return file.getvalue()

    def _drawn(self, k: int, cells: str, values: Sequence[float | str | None]) -> str:
        code = f"<c:formatCode>{markup(self.columns[k].code)}</c:formatCode>"
        return f"<c:numRef><c:f>{cells}</c:f><c:numCache>{code}{_points(values)}</c:numCache></c:numRef>"

    def _cells(self, k: int) -> str:
        letter = xl_col_to_name(k)
        return f"{NAME}!${letter}$2:${letter}${len(self.columns[k].values) + 1}"


def _points(values: Sequence[float | str | None]) -> str:
    points = "".join(
        f'<c:pt idx="{n}"><c:v>{markup(value) if isinstance(value, str) else repr(value)}</c:v></c:pt>'
        for n, value in enumerate(values)
        if value is not None
    )
    return f'<c:ptCount val="{len(values)}"/>{points}'


def _write(page, row: int, k: int, value: float | str | None, formula: str, style) -> None:
    if value is None:
        return
    if isinstance(value, str):
        page.write_string(row, k, value)
    elif formula:
        page.write_formula(row, k, formula, style, value)
    else:
        page.write_number(row, k, value, style)
