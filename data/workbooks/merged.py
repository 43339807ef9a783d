"""Cells that were merged on a sheet: the text of such a block stands in its first cell only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable

from python_calamine import CalamineSheet

Spread = Callable[[int, list[str]], list[str]]
MOST = 100_000  # merged blocks that are looked at


def spreads(sheet: CalamineSheet, first_column: int, names: int) -> Spread:
    """What fills merged blocks with the text of their first cell, row by row from the top.

    Parameters
    ----------
    sheet
        A sheet.
    first_column
        The place of its first column, from 0.
    names
        The first row of column names, from 0.

    Returns
    -------
    Spread
        Takes the place of a row and its cells. Downwards every block is filled with its text, as a group that is
        named once; a column name that reaches over several rows goes to the last of them. Sideways nothing is filled,
        for names that reach over columns are understood where the names are read. A number is never repeated: one
        amount for three customers is not three amounts.
    """
    blocks = [(left - first_column, top, bottom) for top, left, bottom in _upright(sheet)]
    if not blocks:
        return lambda _place, cells: cells
    tops, below = defaultdict(list), defaultdict(list)
    for column, top, bottom in blocks:
        tops[top].append(column)
        for row in [bottom] if top <= names else range(top + 1, min(bottom, top + MOST) + 1):
            below[row].append((column, top))
    said: dict[tuple[int, int], str] = {}

    def spread(place: int, cells: list[str]) -> list[str]:
        for column in tops.get(place, ()):
            if column < len(cells) and not _is_amount(cells[column]):
                said[place, column] = cells[column]
                cells[column] = "" if place <= names else cells[column]
        for column, top in below.get(place, ()):
            if column < len(cells) and not cells[column]:
                cells[column] = said.get((top, column), "")
        return cells

    return spread


def upright(sheet: CalamineSheet) -> int:
    """How many blocks reach over several rows."""
    return len(_upright(sheet))


def _upright(sheet: CalamineSheet) -> list[tuple[int, int, int]]:
    """First row, column and last row of each block that is one column wide and several rows high."""
    found = (sheet.merged_cell_ranges or [])[:MOST]
    return [(top, left, bottom) for (top, left), (bottom, right) in found if left == right and bottom > top]


def _is_amount(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
