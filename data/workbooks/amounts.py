"""A small sheet of labels and numbers beside the sheet of rows: the amounts that it holds, each with its cell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from python_calamine import CalamineSheet

from data.dataset import AmountSheet, SheetAmount
from data.names import words_of
from data.shown import shown
from data.workbooks.amount_cells import Amount, amount_of, currency_in, in_unit, is_scaled, unit_of
from data.workbooks.side_tables import letters

MOST_ROWS, MOST_COLUMNS = 60, 12  # with something in them: more is no list of amounts
SPAN = 1000  # rows and columns from the first to the last of them
_HEADINGS = {
    "value": "value amount likely base expected wert betrag wahrscheinlich erwartet valeur montant valor"
    " importe valore importo",
    "low": "low lower min minimum from pessimistic niedrig tief unten von untergrenze bas minimo bajo basso",
    "high": "high upper max maximum to optimistic hoch oben bis obergrenze haut maximo alto",
    "unit": "unit units einheit unite unidad unita currency wahrung",
}
_MEANING = {word: about for about, words in _HEADINGS.items() for word in words.split()}
_OF_LABEL = re.compile(r"[(\[]([^()\[\]]+)[)\]]\s*$|\bin\s+(\S+)\s*$")

Cells = Sequence[object]


@dataclass
class _Lines:
    """The lines of a sheet as they are read from the top: what its headings say, and what was found so far."""

    first_column: int
    formats: Mapping[str, str]
    places: dict[str, int] = field(default_factory=dict)  # what a heading says → place of its column
    found: list[SheetAmount] = field(default_factory=list)
    unread: int = 0

    def cell(self, line: int, place: int) -> str:
        """The address of a cell."""
        return f"{letters(self.first_column + place)}{line + 1}"

    def amount(self, line: int, cells: Cells, place: int) -> Amount | None:
        """The amount in a cell of a line."""
        return amount_of(cells[place], self.formats.get(self.cell(line, place), ""))


def amounts_of(name: str, sheet: CalamineSheet, formats: Mapping[str, str]) -> AmountSheet | None:
    """The amounts of a small sheet.

    Parameters
    ----------
    name
        Of the sheet.
    sheet
        Its cells.
    formats
        The number formats of its cells, as `data.workbooks.formulas.formats` gives them.

    Returns
    -------
    AmountSheet or None
        A line is an amount where a label stands before one number, one range, or numbers under headings such as "low",
        "likely" and "high"; other lines that hold more than a label are counted. None where the sheet has more than
        60 rows or 12 columns with something in them, or no amount at all.
    """
    rows = _small(sheet)
    lines = _Lines((sheet.start or (0, 0))[1], formats)
    for line, cells in rows:
        if not lines.found and (places := _headings(cells)):
            lines.places = places
        else:
            _look(lines, line, cells)
    return AmountSheet(name, tuple(lines.found), lines.unread) if lines.found else None


def is_small(sheet: CalamineSheet) -> bool:
    """Could a sheet be a list of amounts by its size?"""
    return bool(_small(sheet))


def _small(sheet: CalamineSheet) -> list[tuple[int, Cells]]:
    """The lines that hold something, with their places from 0; none where there are too many."""
    if max(sheet.height, sheet.width) > SPAN:
        return []
    rows = [(line, cells) for line, cells in enumerate(sheet.iter_rows()) if any(map(_holds, cells))]
    used = sum(any(map(_holds, column)) for column in zip(*(cells for _, cells in rows), strict=True))
    return rows if len(rows) <= MOST_ROWS and used <= MOST_COLUMNS else []


def _holds(cell: object) -> bool:
    return cell is not None and (not isinstance(cell, str) or bool(cell.strip()))


def _headings(cells: Cells) -> dict[str, int]:
    """What the cells of a line say of the columns below; nothing where the line is none of headings."""
    texts = [(place, cell) for place, cell in enumerate(cells) if _holds(cell)]
    if len(texts) < 2 or not all(isinstance(cell, str) and amount_of(cell) is None for _, cell in texts):
        return {}
    found: dict[str, list[int]] = {}
    for place, cell in texts[texts[0][0] == 0 :]:  # the first column is that of the labels
        words = words_of(cell)
        if about := next((_MEANING[word] for word in words if word in _MEANING), ""):
            found.setdefault(about, []).append(place)
    return {about: places[0] for about, places in found.items() if len(places) == 1}


def _look(lines: _Lines, line: int, cells: Cells) -> None:
    start = next((place for place, cell in enumerate(cells) if _is_label(cell)), None)
    if start is None or not any(map(_holds, cells[start + 1 :])):
        return  # numbers without a label, or a title
    label = shown(cells[start].strip())
    named = [place for place in lines.places.values() if place > start]
    taken = _under_headings(lines, line, cells) if named else None
    place, amount = taken or _alone(lines, line, cells, start)
    if amount is None:
        _without_number(lines, line, cells, start, label)
        return
    unit = _unit(lines, line, cells, start)
    amount = None if is_scaled(unit) else in_unit(amount, unit)
    if amount is None:
        lines.unread += 1
        return
    known = (shown(amount.unit), amount.low, amount.high, amount.is_middle)
    lines.found.append(SheetAmount(label, amount.value, lines.cell(line, place), *known))


def _is_label(cell: object) -> bool:
    return isinstance(cell, str) and bool(re.search(r"[^\W\d_]", cell)) and amount_of(cell) is None


def _under_headings(lines: _Lines, line: int, cells: Cells) -> tuple[int, Amount] | None:
    """The likely amount with the ends of its range, where headings say which number is which."""
    found = {
        about: amount
        for about, place in lines.places.items()
        if about != "unit" and (amount := lines.amount(line, cells, place)) is not None
    }
    if not {"low", "high"} <= set(found):
        return (lines.places["value"], found["value"]) if "value" in found else None
    low, high = sorted(found[end].value for end in ("low", "high"))  # costs have their best end below
    units = {amount.unit for amount in found.values()}
    likely = found["value"].value if "value" in found else round((low + high) / 2, 12)
    if len(units) > 1 or not low <= likely <= high:
        return None
    place = lines.places["value" if "value" in found else "low"]
    return place, Amount(likely, units.pop(), low, high, "value" not in found)


def _alone(lines: _Lines, line: int, cells: Cells, start: int) -> tuple[int, Amount | None]:
    """The one amount behind a label; a text such as "2024 pilot" beside a number is a note."""
    amounts = {
        place: amount
        for place in range(start + 1, len(cells))
        if place != lines.places.get("unit") and (amount := lines.amount(line, cells, place)) is not None
    }
    numbers = {place: amount for place, amount in amounts.items() if not isinstance(cells[place], str)}
    only = numbers or amounts
    if len(only) != 1 or {"low", "high"} & set(lines.places):
        return start, None
    return next(iter(only.items()))


def _unit(lines: _Lines, line: int, cells: Cells, start: int) -> str:
    """The unit of a line: under a heading, in a cell of its own, or at the end of the label."""
    place = lines.places.get("unit")
    if place is not None and isinstance(cells[place], str) and cells[place].strip():
        return unit_of(cells[place]) or cells[place].strip()
    beside = (cell for cell in cells[start + 1 :] if isinstance(cell, str) and amount_of(cell) is None)
    if unit := next((unit for cell in beside if (unit := _named(cell))), ""):
        return unit
    of_label = _OF_LABEL.search(cells[start])
    return _named(of_label[1] or of_label[2]) if of_label else ""


def _named(text: str) -> str:
    """The unit that a text names, or that makes thousands of a number; else empty."""
    return text.strip() if is_scaled(text) else unit_of(text)


def _without_number(lines: _Lines, line: int, cells: Cells, start: int, label: str) -> None:
    """A line that says a currency, or is counted as one that could not be read."""
    rest = [place for place in range(start + 1, len(cells)) if _holds(cells[place])]
    code = currency_in(cells[rest[0]]) if isinstance(cells[rest[0]], str) else ""
    if code:
        lines.found.append(SheetAmount(label, None, lines.cell(line, rest[0]), code))
    else:
        lines.unread += 1
