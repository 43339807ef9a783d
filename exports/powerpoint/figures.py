"""Up to four large figures side by side: each with what it is, and its range or condition."""

from __future__ import annotations

from pptx.oxml import parse_xml
from pptx.slide import Slide

from charts import theme
from charts.exhibit import Exhibit
from charts.powerpoint import arial, markup
from charts.powerpoint.text import line
from exports.powerpoint import words
from exports.powerpoint.master import rule
from exports.powerpoint.words import Words

PARTS = ("Figure", "What it is", "Range or condition")
GUTTER = 40
LABEL_SIZE, DETAIL_SIZE, SPACING = 18, 15, 1.1
GAPS = (22, 10, 12)  # units above the figure, what it is, and its range


def draw(slide: Slide, exhibit: Exhibit, width: float, language: str) -> None:
    """Set the figures over the width, each part on one line with the same part of its neighbours."""
    rows = [tuple(line(str(value)) for value in row) for row in exhibit.frame[["figure", "label", "detail"]].values]
    room = (width - GUTTER * (len(rows) - 1)) / len(rows)
    size = min(words.fitting(figure, room, range(64, 23, -2), 1, bold=True) for figure, _, _ in rows)
    looks = ((size, True, markup.INK), (LABEL_SIZE, True, markup.INK), (DETAIL_SIZE, False, markup.GREY))
    heights = [
        arial.height(max(_lines(row[part], room, *look[:2]) for row in rows), look[0], SPACING)
        for part, look in enumerate(looks)
    ]
    top = theme.BODY_TOP + max(0.0, theme.BODY_BOTTOM - theme.BODY_TOP - sum(heights) - sum(GAPS)) * 0.3
    for k in range(len(rows)):
        _rule(slide, theme.MARGIN + k * (room + GUTTER), top, room, markup.INK if k else markup.BLUE)
    for k, row in enumerate(rows):
        upper = top
        for name, text, look, height, gap in zip(PARTS, row, looks, heights, GAPS, strict=True):
            place = (theme.MARGIN + k * (room + GUTTER), upper + gap, room, height)
            upper += gap + height
            if name == "Figure" and k == 0:
                look = (*look[:2], markup.BLUE)  # one accent, for the answer
            if text:
                words.box(slide, f"{name} {k + 1}", place, [[Words(text, *look)]], language, spacing=SPACING)


def _lines(text: str, room: float, size: float, bold: bool) -> int:
    return len(arial.wrap(text, room * words.SAFE, size, bold))


def _rule(slide: Slide, left: float, top: float, length: float, color: str) -> None:
    tree = slide.shapes._spTree
    number = max(int(each) for each in tree.xpath("//p:cNvPr/@id")) + 1
    tree.append(parse_xml(rule(number, "Rule", (left, top, length), color, 1.5).replace(' userDrawn="1"', "")))
