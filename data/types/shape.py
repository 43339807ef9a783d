"""What the cells of a column look like, so that a right repair of a row can be told from a wrong one."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from data.types.reading import MISSING

_SIGN = r"[-+−(]?\s*"
_AMOUNT = r"(?:\d{1,3}(?:[.,’' \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)"
_CURRENCY = r"(?:US\$|R\$|[$€£¥₹]|[A-Z]{3}|kr\.?|zł|Kč|Fr\.)"
_DATE = r"\d{1,4}([-/.])(?:\d{1,2}|[A-Za-z]{3})\1\d{1,4}"
_TIME = r"\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?"
_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("whole", rf"{_SIGN}\d+[-−)]?"),
        ("date", _DATE),
        ("number", rf"{_SIGN}{_AMOUNT}(?:[eE][-+]?\d+)?[-−)]?|[-+]?(?:inf|nan|NaN|Inf)"),
        ("money", rf"{_SIGN}{_CURRENCY}\s?{_SIGN}{_AMOUNT}[-−)]?|{_SIGN}{_AMOUNT}\s?{_CURRENCY}[-−)]?"),
        ("share", rf"{_SIGN}{_AMOUNT}\s?%"),
        ("time", _TIME),
        ("moment", rf"{_DATE}[ T]{_TIME}(?:Z|[+-]\d\d:?\d\d)?"),
        ("address", r"(?:https?|ftp)://\S+|www\.\S+|[^\s@,;]+@[^\s@,;]+\.\w+"),
        ("code", r"(?=\S*\d)[\w./#:-]+"),
        ("word", r"[^\W\d_]+"),
    )
)
_FAMILIES = {"whole": "number", "word": "text"}
TYPED = ("number", "money", "share", "date", "time", "moment", "address", "code")
_FEW_OUTLINES = 3
_MANY = 64  # more different texts than this are no categories


@lru_cache(maxsize=1 << 16)
def kind(cell: str) -> str:
    """The kind of a cell by its letters alone: whole, number, money, share, date, time, address, code, word, text."""
    trimmed = cell.strip()
    if not trimmed:
        return "empty"
    if trimmed in MISSING:
        return "missing"
    if len(trimmed) > 200:
        return "text"
    return next((name for name, pattern in _KINDS if pattern.fullmatch(trimmed)), "text")


@lru_cache(maxsize=1 << 16)
def family(cell: str) -> str:
    """The kind of a cell, whole numbers with numbers and words with text."""
    found = kind(cell)
    return _FAMILIES.get(found, found)


@lru_cache(maxsize=1 << 16)
def _outline(cell: str) -> str:
    """A short cell with its digits as 9 and its letters as a or A; of a longer one its two ends."""
    trimmed = cell.strip()
    if len(trimmed) > 24 or family(trimmed) == "text":
        return f"{_letter(trimmed[:1])}…{_letter(trimmed[-1:])}" if trimmed else ""
    return "".join(map(_letter, trimmed))


def _letter(sign: str) -> str:
    if sign.isdigit():
        return "9"
    if sign.isalpha():
        return "A" if sign.isupper() else "a"
    return sign


@dataclass
class Shape:
    """The cells of one column in the rows that are whole: kinds, outlines, and the texts that come again."""

    cells: int
    families: Counter[str]
    outlines: Counter[str]
    texts: Counter[str]
    _costs: dict[str, float] = field(default_factory=dict)

    @property
    def filled(self) -> int:
        """Cells that say something."""
        return self.cells - self.families["empty"] - self.families["missing"]

    @property
    def main(self) -> str:
        """The kind of four cells in five, or "text"; "empty" where every cell is."""
        if self.filled == 0:
            return "empty"
        name, count = max(
            ((name, count) for name, count in self.families.items() if name not in ("empty", "missing")),
            key=lambda pair: pair[1],
        )
        return name if count >= 0.8 * self.filled else "text"

    @property
    def categories(self) -> bool:
        """Do a few texts come again and again?"""
        return self.main == "text" and self.filled >= 20 and len(self.texts) <= max(12, self.filled // 10)

    def accepts(self, cell: str) -> bool:
        """Could a cell stand in this column?"""
        found = family(cell)
        if found in ("empty", "missing"):
            return True
        main = self.main
        if main == "empty":
            return self.cells < 3
        return main not in TYPED or self.usual(found)

    def usual(self, found: str) -> bool:
        """Is a kind the main one of this column, or one that comes again?"""
        return found == self.main or self.families[found] >= max(1, 0.1 * self.cells)

    def knows(self, cell: str) -> bool:
        """Does it accept a cell, which among categories must be one of them?"""
        trimmed = cell.strip()
        return self.accepts(cell) and (not trimmed or not self.categories or trimmed in self.texts)

    def has_seen(self, cell: str) -> bool:
        """Is a cell written as several others are, in a column where all are written in a few ways?"""
        return not cell.strip() or len(self.outlines) > _FEW_OUTLINES or self.outlines[_outline(cell)] > 1

    def cost(self, cell: str) -> float:
        """How unusual a cell is here: minus the logarithm of its likelihood, in nats."""
        if cell not in self._costs:
            self._costs[cell] = self._surprise(self.families, family(cell), 12) + self._surprise(
                self.outlines, _outline(cell), 40
            )
        return self._costs[cell]

    def _surprise(self, counts: Counter[str], key: str, kinds: int) -> float:
        return -math.log((counts[key] + 0.5) / (self.cells + 0.5 * kinds))


def shapes(rows: Sequence[Sequence[str]], width: int) -> tuple[Shape, ...]:
    """The shape of each column.

    Parameters
    ----------
    rows
        Rows of one width, as they stand in the file.
    width
        Their number of cells.

    Returns
    -------
    tuple[Shape, ...]
        One for each column.
    """
    found = []
    for place in range(width):
        cells = [row[place] for row in rows]
        texts = Counter(cell.strip() for cell in cells if cell.strip())
        families = Counter(map(family, cells))
        found.append(Shape(len(cells), families, Counter(map(_outline, cells)), texts))
    return tuple(found)
