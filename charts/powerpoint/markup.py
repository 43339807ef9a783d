"""The pieces of DrawingML from which the native charts are put together.

Colours and typeface are named by their place in the theme, so that a brand recolours every chart.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from charts.exhibit import Axis
from charts.powerpoint.sheet import Column, Sheet
from charts.powerpoint.text import markup

EMU = 9525  # in a slide unit
SIZE = 12  # points, the least that a room can read
ACROSS, UP = "50010", "50020"  # ids of the two axes
IN_FRONT = ("50030", "50040")  # of the same two once more, unseen: what is drawn on them lies before the lines

_NAMESPACES = (
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)


def scheme(name: str, **changes: int) -> str:
    """A colour of the theme; changes in per cent, as in ``lumMod=32, lumOff=68`` for a tint."""
    inner = "".join(f'<a:{change} val="{1000 * per_cent}"/>' for change, per_cent in changes.items())
    return f'<a:schemeClr val="{name}">{inner}</a:schemeClr>'


# What is quiet is a paler ink: from an accent or a second colour, a brand's theme would make it glow.
INK = scheme("tx1")
GREY = scheme("tx1", satMod=50, lumMod=75, lumOff=24)
PAPER = scheme("bg1")
GRID = scheme("tx1", satMod=60, lumMod=10, lumOff=90)
BLUE = scheme("accent1")
ORANGE = scheme("accent2")
TEAL = scheme("accent3")
SLATE = scheme("accent4")
RULE = scheme("tx1", satMod=40, lumMod=40, lumOff=58)
QUIET = scheme("tx1", satMod=75, lumMod=30, lumOff=72)
BAND_ALPHA = 14  # per cent
BAND = scheme("accent1", alpha=BAND_ALPHA)
REGION = scheme("accent1", alpha=6)

NOTHING = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
NO_LINE = "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>"
NO_MARKER = '<c:marker><c:symbol val="none"/></c:marker>'
UNSMOOTHED = '<c:smooth val="0"/>'
UPRIGHT = '<c:invertIfNegative val="0"/>'


def solid(color: str) -> str:
    """A filled shape without an outline."""
    return f"<c:spPr><a:solidFill>{color}</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>"


def stroke(color: str, width: float, dash: str = "solid") -> str:
    """A line of a width in points."""
    return f"<c:spPr>{_line(color, width, dash)}</c:spPr>"


def dot(color: str, size: int) -> str:
    """A round marker with a thin rim of paper."""
    look = f"<c:spPr><a:solidFill>{color}</a:solidFill>{_line(PAPER, 1.5)}</c:spPr>"
    return f'<c:marker><c:symbol val="circle"/><c:size val="{size}"/>{look}</c:marker>'


def series(sheet: Sheet, k: int, look: str, middle: str = "", last: str = "") -> str:
    """A series drawn from column k against the first; ``middle`` holds markers, labels and error bars in this order."""
    return (
        f'<c:ser><c:idx val="{k}"/><c:order val="{k}"/>{sheet.head(k)}{look}{middle}'
        f"<c:cat>{sheet.labels(0)}</c:cat><c:val>{sheet.numbers(k)}</c:val>{last}</c:ser>"
    )


@dataclass(frozen=True)
class Layer:
    """A series yet without a place in a workbook."""

    column: Column
    look: str
    middle: str = ""
    last: str = ""


def drawn(sheet: Sheet, layers: Sequence[Layer]) -> list[str]:
    """The series of layers whose columns the workbook holds."""
    at = {id(column): k for k, column in enumerate(sheet.columns)}
    return [series(sheet, at[id(layer.column)], layer.look, layer.middle, layer.last) for layer in layers]


def areas(inner: Iterable[str]) -> str:
    """Areas, one on top of the other."""
    return f'<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>{"".join(inner)}{_AXES}</c:areaChart>'


def lines(inner: Iterable[str]) -> str:
    """Lines on the common axes."""
    head = '<c:grouping val="standard"/><c:varyColors val="0"/>'
    return f'<c:lineChart>{head}{"".join(inner)}<c:marker val="1"/>{_AXES}</c:lineChart>'


def bars(inner: Iterable[str], direction: str, grouping: str, gap: int, axes: tuple[str, str] = (ACROSS, UP)) -> str:
    """Bars in the same place, each with a gap in per cent of its thickness; direction is "bar" or "col"."""
    head = f'<c:barDir val="{direction}"/><c:grouping val="{grouping}"/><c:varyColors val="0"/>'
    on = "".join(f'<c:axId val="{axis}"/>' for axis in axes)
    return f'<c:barChart>{head}{"".join(inner)}<c:gapWidth val="{gap}"/><c:overlap val="100"/>{on}</c:barChart>'


@dataclass(frozen=True)
class Label:
    """Words at one point of a series, each line of them on one of its own."""

    index: int
    text: str
    place: str  # "t", "b", "l", "r", "ctr" or "outEnd"
    color: str = GREY
    bold: bool = False
    on_paper: bool = False  # so that no line of the grid runs through it
    over: int = 2  # units of room above the words
    head: str = ""  # the colour of its first line, which is then bold


def labels(marks: Sequence[Label], language: str) -> str:
    """The words of a series; its other points stay silent."""
    each = "".join(_label(mark, language) for mark in sorted(marks, key=lambda mark: mark.index))
    silent = "".join(f'<c:{name} val="0"/>' for name in _SHOWN)
    return f"<c:dLbls>{each}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{silent}</c:dLbls>"


def repainted(colors: Mapping[int, str]) -> str:
    """Bars that are filled otherwise than their series."""
    return "".join(
        f'<c:dPt><c:idx val="{k}"/>{UPRIGHT}<c:bubble3D val="0"/>{solid(color)}</c:dPt>' for k, color in colors.items()
    )


def drop_line(color: str, per_cent: float) -> str:
    """A dashed line from each point of a line down over so much of the way to zero."""
    return (
        '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="percentage"/>'
        f'<c:noEndCap val="1"/><c:val val="{per_cent:.4g}"/>{stroke(color, 1, "sysDash")}</c:errBars>'
    )


def upright_line(color: str, height: float) -> str:
    """A line from each point of a line so far down."""
    return (
        '<c:errBars><c:errDir val="y"/><c:errBarType val="minus"/><c:errValType val="fixedVal"/>'
        f'<c:noEndCap val="1"/><c:val val="{float(height)!r}"/>{stroke(color, 1)}</c:errBars>'
    )


def ranges(sheet: Sheet, plus: int, minus: int, color: str) -> str:
    """What each bar may reach above and below its end, from two more columns."""
    return (
        '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="1"/>'
        f"<c:plus>{sheet.numbers(plus)}</c:plus><c:minus>{sheet.numbers(minus)}</c:minus>"
        f"{stroke(color, 1.25)}</c:errBars>"
    )


def category_axis(
    *, place: str, line: str, gap: int = 1, reverse: bool = False, color: str = GREY, labels_at: str = "low"
) -> str:
    """The axis of names, its labels at the low end of the other, or "none"; every ``gap``-th is printed."""
    order = "maxMin" if reverse else "minMax"
    return (
        f'<c:catAx><c:axId val="{ACROSS}"/><c:scaling><c:orientation val="{order}"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{place}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{labels_at}"/>{line}{text_style(color)}<c:crossAx val="{UP}"/>'
        f'<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
        f'<c:tickLblSkip val="{gap}"/><c:tickMarkSkip val="{gap}"/><c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def value_axis(axis: Axis, *, place: str, labels_at: str, cross: str) -> str:
    """The axis of values with its own limits and steps; ``cross`` is "between" the names or "midCat" on them."""
    return (
        f'<c:valAx><c:axId val="{UP}"/><c:scaling><c:orientation val="minMax"/><c:max val="{float(axis.high)!r}"/>'
        f'<c:min val="{float(axis.low)!r}"/></c:scaling><c:delete val="0"/><c:axPos val="{place}"/>'
        f"<c:majorGridlines>{stroke(GRID, 0.75)}</c:majorGridlines>"
        f'<c:numFmt formatCode="{markup(axis.fmt.excel)}" sourceLinked="0"/><c:majorTickMark val="none"/>'
        f'<c:minorTickMark val="none"/><c:tickLblPos val="{labels_at}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{text_style(GREY)}<c:crossAx val="{ACROSS}"/><c:crosses val="autoZero"/><c:crossBetween val="{cross}"/>'
        f'<c:majorUnit val="{float(axis.step)!r}"/></c:valAx>'
    )


def unseen_axes(axis: Axis) -> str:
    """The axes ``IN_FRONT``: of the same names, limits and steps as those that are seen."""
    across, up = IN_FRONT
    limits = f'<c:max val="{float(axis.high)!r}"/><c:min val="{float(axis.low)!r}"/>'
    silent = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="none"/>'
    return (
        f'<c:valAx><c:axId val="{up}"/><c:scaling><c:orientation val="minMax"/>{limits}</c:scaling><c:delete val="1"/>'
        f'<c:axPos val="r"/><c:numFmt formatCode="General" sourceLinked="0"/>{silent}<c:crossAx val="{across}"/>'
        f'<c:crosses val="max"/><c:crossBetween val="between"/><c:majorUnit val="{float(axis.step)!r}"/></c:valAx>'
        f'<c:catAx><c:axId val="{across}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/>'
        f'<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>{silent}<c:crossAx val="{up}"/>'
        '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>'
        '<c:noMultiLvlLbl val="1"/></c:catAx>'
    )


def text_style(color: str, bold: bool = False) -> str:
    """How the words of an axis look; they always lie level."""
    words = f"<a:p><a:pPr>{_run('defRPr', color, bold)}</a:pPr><a:endParaRPr/></a:p>"
    return f'<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/>{words}</c:txPr>'


def chart_space(layout: str, plots: str, language: str) -> bytes:
    """A whole chart part: no title, no legend, blanks left open."""
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace {_NAMESPACES}><c:date1904 val="0"/>'
        f'<c:lang val="{language}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>'
        f"<c:plotArea>{layout}{plots}<c:spPr><a:noFill/></c:spPr></c:plotArea>"
        f'<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>{text_style(GREY)}</c:chartSpace>"
    ).encode()


_AXES = f'<c:axId val="{ACROSS}"/><c:axId val="{UP}"/>'
_TOWARDS = {"l": "r", "r": "l"}  # words beside a point begin or end at it
_SHOWN = ("showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize")


def _line(color: str, width: float, dash: str = "solid") -> str:
    return (
        f'<a:ln w="{round(width * 12700)}" cap="flat"><a:solidFill>{color}</a:solidFill>'
        f'<a:prstDash val="{dash}"/><a:round/></a:ln>'
    )


def _run(tag: str, color: str, bold: bool, language: str = "") -> str:
    spoken = f' lang="{language}"' if language else ""
    faces = '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>'
    return f'<a:{tag}{spoken} sz="{100 * SIZE}" b="{bold:d}"><a:solidFill>{color}</a:solidFill>{faces}</a:{tag}>'


def _label(mark: Label, language: str) -> str:
    near = {side: 114300 if mark.place == place else 38100 for side, place in (("l", "r"), ("r", "l"))}
    insets = f'lIns="{near["l"]}" tIns="{EMU * mark.over}" rIns="{near["r"]}" bIns="19050"'
    body = f'<a:bodyPr rot="0" vert="horz" wrap="none" {insets} anchor="ctr"><a:spAutoFit/></a:bodyPr>'
    shown = "".join(f'<c:{name} val="{name == "showVal":d}"/>' for name in _SHOWN)
    ground = f"<a:solidFill>{PAPER}</a:solidFill>" if mark.on_paper else "<a:noFill/>"
    side = f'<a:pPr algn="{_TOWARDS.get(mark.place, "ctr")}"/>'
    plain = _run("rPr", mark.color, mark.bold, language)
    looks = [_run("rPr", mark.head, True, language) if mark.head else plain, *[plain] * mark.text.count("\n")]
    words = "".join(
        f"<a:p>{side}<a:r>{look}<a:t>{markup(text)}</a:t></a:r></a:p>"
        for look, text in zip(looks, mark.text.split("\n"), strict=True)
    )
    return (
        f'<c:dLbl><c:idx val="{mark.index}"/><c:tx><c:rich>{body}<a:lstStyle/>{words}</c:rich></c:tx>'
        f'<c:spPr>{ground}<a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="{mark.place}"/>{shown}</c:dLbl>'
    )
