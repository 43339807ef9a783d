"""How the columns of a table share the width of a slide, on paper and in PowerPoint alike."""

from __future__ import annotations

from collections.abc import Sequence


def column_widths(wanted: Sequence[float], room: float) -> list[float]:
    """As wide as the longest text where there is room; else the wide columns share alike what the narrow ones leave.

    ``wanted`` is the width of each column's longest text with its gutter, in the unit of ``room``.
    """
    if sum(wanted) <= room:
        return [each * room / sum(wanted) for each in wanted]
    left, most = room, 0.0
    for count, each in zip(range(len(wanted), 0, -1), sorted(wanted), strict=True):
        most = left / count
        if each > most:
            break
        left -= each
    return [min(each, most) for each in wanted]
