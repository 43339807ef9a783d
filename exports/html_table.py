"""A table of a slide as HTML, set as loosely as its rows allow."""

from __future__ import annotations

import math
from html import escape

from charts import theme, typeface
from charts.exhibit import Exhibit

ROOM = theme.FOOTER_RULE - theme.BODY_TOP - 64  # below the caption and the header row
PADDING = 44  # between two columns
USUAL = 18  # size of the letters
# Name of the rule, size of the letters, and what a row takes beside its lines; see story.css.
DENSITIES = (("large", 26, 40), ("loose", 22, 34), ("roomy", 18, 31), ("even", 18, 19), ("dense", 16, 11))


def table(exhibit: Exhibit, width: float) -> str:
    """The exhibit with a scope for every header, the first cell of each row being one."""
    columns = list(zip(map(str, exhibit.frame.columns), exhibit.align, strict=True))
    head = "".join(f'<th scope="col" class="{align}">{escape(name)}</th>' for name, align in columns)
    rows = [[str(value) for value in values] for values in exhibit.frame.itertuples(index=False)]
    body = "".join(_row(row, columns) for row in rows)
    density = _density([[name for name, _ in columns], *rows], [align for _, align in columns], width)
    return (
        f'<div class="table-frame"><table class="{density}"><caption class="unseen">{escape(exhibit.alt)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(texts: list[str], columns: list[tuple[str, str]]) -> str:
    first, *rest = texts
    cells = "".join(
        f'<td class="{align}" data-column="{escape(name)}">{escape(text)}</td>'
        for text, (name, align) in zip(rest, columns[1:], strict=True)
    )
    return f'<tr><th scope="row" class="{columns[0][1]}">{escape(first)}</th>{cells}</tr>'


def _density(rows: list[list[str]], align: list[str], width: float) -> str:
    """The loosest setting in which all rows find room, by measured widths."""
    usual = sum(_row_lines(rows, align, width, USUAL))
    for name, size, beside in DENSITIES:
        lines = _row_lines(rows, align, width, size)
        if size > USUAL and sum(lines) > usual:
            continue  # larger letters fill the page of a short table, but break no more lines
        if sum(count * size * 1.3 + beside for count in lines) <= ROOM:
            return name
    return DENSITIES[-1][0]


def _row_lines(rows: list[list[str]], align: list[str], width: float, size: float) -> list[int]:
    """How many lines each row takes below the header."""
    rooms = _column_rooms(rows, align, width, size)
    return [max(_lines(text, room, size) for text, room in zip(row, rooms, strict=True)) for row in rows[1:]]


def _column_rooms(rows: list[list[str]], align: list[str], width: float, size: float) -> list[float]:
    """Widths much as a browser shares them out: figures keep theirs, and words take what is left by their length."""
    wanted = [max(typeface.width(text, size, 600) for text in column) for column in zip(*rows, strict=True)]
    free = width - PADDING * (len(wanted) - 1)
    if sum(wanted) <= free:
        return wanted
    fixed = [side == "right" or room <= free / (2 * len(wanted)) for room, side in zip(wanted, align, strict=True)]
    kept = sum(room for room, keep in zip(wanted, fixed, strict=True) if keep)
    shared = sum(wanted) - kept
    return [room if keep else room * (free - kept) / shared for room, keep in zip(wanted, fixed, strict=True)]


def _lines(text: str, room: float, size: float) -> int:
    return max(1, len(typeface.wrap(text, math.ceil(room), size, 600)))
