"""Whether sheets tell of different people, as regions and parts do, or one of some of those on another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from data.names import names_a

if TYPE_CHECKING:
    from data.workbooks.sheets import Book, Sheet

MOST = 100_000  # rows of a sheet that are looked at
SHARED = 0.01  # of the fewer ids two sheets may have in common by mistake, and tell of different people all the same
MISSING = 0.05  # of the ids of a part may be unknown to the whole
FEWEST = 3  # different ids of a sheet


def ids_apart(book: Book, sheets: Sequence[Sheet]) -> bool:
    """Has each sheet ids of its own that no other has, but for a few?

    Parameters
    ----------
    book
        The workbook.
    sheets
        Of one layout, at least two.

    Returns
    -------
    bool
        False as well where a sheet has no column of ids, or one whose ids repeat: numbers that every sheet counts anew from one
        on are in common, and versions of one table are too.
    """
    found: list[set[str]] = []
    for sheet in sheets:
        ids = _ids(book, sheet)
        if len(ids) < FEWEST:
            return False
        if any(len(ids & other) > SHARED * min(len(ids), len(other)) for other in found):
            return False
        found.append(ids)
    return True


def ids_within(book: Book, part: Sheet, whole: Sheet) -> bool:
    """Are the ids of one sheet, all but a few, among those of another that has more of them?"""
    some, every = _ids(book, part), _ids(book, whole)
    return FEWEST <= len(some) < len(every) and len(some & every) >= (1 - MISSING) * len(some)


def _ids(book: Book, sheet: Sheet) -> set[str]:
    """The ids of a sheet; none where no column is named so, or they repeat."""
    rows = islice(book.sheet(sheet.place).iter_rows(), sheet.line, sheet.line + MOST)
    cells = [[str(cell).strip() for place, cell in enumerate(row) if place not in sheet.beside.outside] for row in rows]
    place = next((place for place, name in enumerate(cells[0]) if name and names_a("id", name)), None)
    filled = [] if place is None else [row[place] for row in cells[1:] if row[place]]
    return set(filled) if len(set(filled)) >= 0.9 * len(filled) else set()
