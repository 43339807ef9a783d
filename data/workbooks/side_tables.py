"""A small table that somebody put beside the data of a sheet, with an empty column between them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_SMALL = 0.5  # of the rows of the large one at most
_DENSE = 0.5  # of the rows between its first and its last hold something; else it is a column of remarks


@dataclass
class _Block:
    """Neighbouring columns in use, and the rows in which they hold something."""

    columns: range
    rows: int = 0
    first: int = -1
    last: int = -1

    @property
    def dense(self) -> bool:
        """Do its rows stand together?"""
        return self.rows >= _DENSE * (self.last - self.first + 1)


@dataclass(frozen=True)
class Beside:
    """Small tables beside the large one: the first and last column of each, and all that stands outside the large one."""

    tables: tuple[tuple[int, int], ...] = ()
    outside: tuple[int, ...] = ()


def beside(first: Sequence[Sequence[object]], rows: Iterable[Sequence[object]]) -> Beside:
    """Small tables on a sheet beside the one with most rows.

    Parameters
    ----------
    first
        The first rows of a sheet; most have no gap in them, and the sheet is not read further.
    rows
        All rows of the sheet.

    Returns
    -------
    Beside
        Columns from 0; nothing where all columns in use are one table, also where that has an empty column in it.
    """
    blocks = _counted(first, rows)
    if not blocks:
        return Beside()
    main = max(blocks, key=lambda block: (block.rows, -block.columns.start))
    small = [block for block in blocks if block.rows < _SMALL * main.rows and block.dense]
    large = {place for block in blocks if block not in small for place in block.columns}
    outside = {place for place in range(blocks[-1].columns.stop) if not min(large) <= place <= max(large)}
    apart = [block.columns for block in small if block.columns.start in outside]
    return Beside(
        tuple((columns.start, columns.stop - 1) for columns in apart), tuple(sorted(outside)) if apart else ()
    )


def large_ones(first: Sequence[Sequence[object]], rows: Iterable[Sequence[object]]) -> tuple[tuple[range, int], ...]:
    """The columns of each of several large tables that stand side by side, from 0, and its rows in use; nothing for one alone.

    ``first`` and ``rows`` are those of `beside`.
    """
    blocks = _counted(first, rows)
    most = max((block.rows for block in blocks), default=0)
    found = tuple(
        (block.columns, block.rows) for block in blocks if block.rows >= _SMALL * most and len(block.columns) > 1
    )
    return found if len(found) > 1 else ()


def _counted(first: Sequence[Sequence[object]], rows: Iterable[Sequence[object]]) -> list[_Block]:
    """The blocks of a sheet with their rows; none where the first rows have no gap between columns."""
    used = _used(first)
    if len(_blocks(used)) < 2 and all(used[-1:]):  # a column that begins further down may be one of another table
        return []
    kept = [[_holds(cell) for cell in row] for row in rows]
    blocks = _blocks(_used(kept, told=True))
    for place, row in enumerate(kept):
        for block in blocks:
            if any(row[block.columns.start : block.columns.stop]):
                block.rows += 1
                block.first = place if block.first < 0 else block.first
                block.last = place
    return blocks


def _used(rows: Iterable[Sequence[object]], told: bool = False) -> list[bool]:
    used: list[bool] = []
    for row in rows:
        used.extend([False] * (len(row) - len(used)))
        for place, cell in enumerate(row):
            used[place] = used[place] or (bool(cell) if told else _holds(cell))
    return used


def _holds(cell: object) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _blocks(used: Sequence[bool]) -> list[_Block]:
    found, start = [], None
    for place, is_used in enumerate([*used, False]):
        if is_used and start is None:
            start = place
        elif not is_used and start is not None:
            found.append(_Block(range(start, place)))
            start = None
    return found


def letters(place: int) -> str:
    """A column's name on a sheet: A to Z, then AA and so on; counted from 0."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
