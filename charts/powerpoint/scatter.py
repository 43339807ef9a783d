"""The pieces of DrawingML for points at two numbers each, with lines that lie flat."""

from __future__ import annotations

from collections.abc import Iterable

from charts.powerpoint import markup
from charts.powerpoint.markup import ACROSS, UP
from charts.powerpoint.sheet import Sheet


def points(inner: Iterable[str]) -> str:
    """Points on a flat value axis, and on an upright one that counts rows."""
    head = '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
    axes = f'<c:axId val="{UP}"/><c:axId val="{ACROSS}"/>'
    return f"<c:scatterChart>{head}{''.join(inner)}{axes}</c:scatterChart>"


def series(sheet: Sheet, x: int, y: int, named: int, look: str, middle: str) -> str:
    """Column y against column x, with the name of a third; ``middle`` holds markers and labels."""
    return (
        f'<c:ser><c:idx val="{named}"/><c:order val="{named}"/>{sheet.head(named)}{look}{middle}'
        f"<c:xVal>{sheet.numbers(x)}</c:xVal><c:yVal>{sheet.numbers(y)}</c:yVal>{markup.UNSMOOTHED}</c:ser>"
    )


def flat_line(sheet: Sheet, row: int, x: int, y: int, look: str) -> str:
    """A line between two numbers of a row in column x and the next, at the height told by y and the next."""
    k = len(sheet.columns) + row
    return (
        f'<c:ser><c:idx val="{k}"/><c:order val="{k}"/>{sheet.name(row)}{look}{markup.NO_MARKER}'
        f"<c:xVal>{sheet.pair(x, row)}</c:xVal><c:yVal>{sheet.pair(y, row)}</c:yVal>{markup.UNSMOOTHED}</c:ser>"
    )


def rows_axis(count: int) -> str:
    """The upright axis: as many rows as there are, the line at zero, and no words."""
    return (
        f'<c:valAx><c:axId val="{ACROSS}"/><c:scaling><c:orientation val="minMax"/><c:max val="{count}"/>'
        f'<c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>'
        f'<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="none"/>{markup.stroke(markup.RULE, 1)}'
        f'<c:crossAx val="{UP}"/><c:crosses val="autoZero"/><c:crossBetween val="midCat"/></c:valAx>'
    )
