"""Large figures in rows over the height of the page: each with what it is, and its range or condition, beside it."""

from __future__ import annotations

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.slide import Slide
from pptx.util import Pt

from charts import theme
from charts.exhibit import Exhibit
from charts.powerpoint import arial, markup
from charts.powerpoint.text import line
from exports import figure_rows
from exports.powerpoint import layouts, words
from exports.powerpoint.master import rule
from exports.powerpoint.words import Words
from stories.deck import Deck

TOP = theme.BODY_TOP + 6
HEIGHT = theme.BODY_BOTTOM - TOP


def draw(slide: Slide, exhibit: Exhibit, width: float, deck: Deck) -> None:
    """Set one row below the other, read row by row."""
    rows = [tuple(line(str(value)) for value in row) for row in exhibit.frame[["figure", "label", "detail"]].values]
    of = figure_rows.setting(rows, width, HEIGHT, _measure, _wrap)
    for k, (figure, label, detail) in enumerate(rows):
        top = TOP + k * of.pitch
        _rule(slide, deck.words["line"], (theme.MARGIN, top, width))
        color = markup.INK if k else markup.BLUE  # one accent, for the answer
        place = (theme.MARGIN, top, of.column - 4, of.pitch)
        box = words.box(
            slide,
            f"{deck.words['figure']} {k + 1}",
            place,
            [[Words(figure, _points(of.figure), True, color)]],
            deck.language,
            number=layouts.FIGURE_OF + k,
        )
        box.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        box.text_frame.word_wrap = False  # where another typeface runs wider, it does not break into its words
        parts = [
            Words(label, _points(of.label), True, markup.INK),
            Words(detail, _points(of.detail), False, markup.GREY),
        ]
        place = (theme.MARGIN + of.column, top, width - of.column, of.pitch)
        box = words.box(
            slide,
            f"{deck.words['what-it-is']} {k + 1}",
            place,
            [[part] for part in parts if part.text],
            deck.language,
            number=layouts.WORDS_OF + k,
        )
        box.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        for paragraph in box.text_frame.paragraphs[1:]:
            paragraph.space_before = Pt(_points(figure_rows.BETWEEN))


def _points(units: float) -> float:
    return units / arial.POINT


def _measure(text: str, size: float) -> float:
    return arial.width(text, _points(size), bold=True) / words.SAFE


def _wrap(text: str, room: float, size: float, bold: bool) -> list[str]:
    return arial.wrap(text, room * words.SAFE, _points(size), bold)


def _rule(slide: Slide, name: str, place: tuple[float, float, float]) -> None:
    tree = slide.shapes._spTree
    number = max(int(each) for each in tree.xpath("//p:cNvPr/@id")) + 1
    tree.append(parse_xml(rule(number, name, place, markup.GRID, 1).replace(' userDrawn="1"', "")))
