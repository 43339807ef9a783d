"""Plain text: numbers in units that fit them, and columns that stand under each other."""

from __future__ import annotations

from collections.abc import Sequence


def lines(header: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """A table whose first column is text and whose others are numbers."""
    widths = [max(len(row[place]) for row in (header, *rows)) for place in range(len(header))]
    return [_line(row, widths) for row in (header, ["-" * width for width in widths], *rows)]


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (text.rjust(width) for text, width in zip(row, widths, strict=True))
    return "  ".join([row[0].ljust(len(first)), *others]).rstrip()


def seconds(amount: float | None) -> str:
    """A time, to three digits."""
    if amount is None:
        return "–"
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if amount >= 0.9995 * size:
            return f"{_short(amount / size)} {unit}"
    return f"{_short(amount * 1e6)} µs"


def megabytes(amount: float | None) -> str:
    """Memory."""
    return "–" if amount is None else f"{amount:,.0f} MB"


def times_as_much(amount: float | None) -> str:
    """A ratio."""
    return "–" if amount is None else f"{_short(amount)} x"


def _short(amount: float) -> str:
    return f"{amount:,.0f}" if amount >= 99.95 else f"{amount:.1f}" if amount >= 9.995 else f"{amount:.2f}"
