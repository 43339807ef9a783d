"""Text on a slide: boxes with measured lines, and runs that name their language, size and colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.shapes.autoshape import Shape
from pptx.slide import Slide
from pptx.text.text import TextFrame
from pptx.util import Pt

from charts.powerpoint import arial
from charts.powerpoint.markup import EMU, INK
from charts.powerpoint.text import clean
from stories.phrase import Phrase

ALIGN = {"left": PP_ALIGN.LEFT, "right": PP_ALIGN.RIGHT, "center": PP_ALIGN.CENTER}
SAFE = 0.985  # of the room is used, for no two programs break lines alike


@dataclass(frozen=True)
class Words:
    """A piece of a paragraph; what is None is left to the placeholder."""

    text: str
    size: float | None = None
    bold: bool | None = None
    color: str | None = None


def of_phrase(phrase: Phrase, size: float, color: str = INK) -> list[Words]:
    """A sentence with its facts in bold."""
    return [Words(run.text, size, bool(run.fact), color) for run in phrase.runs]


def write(frame: TextFrame, paragraphs: Sequence[Sequence[Words]], language: str) -> None:
    """Put the paragraphs in place of all text of a frame."""
    frame.clear()
    for k, paragraph in enumerate(paragraphs):
        target = frame.paragraphs[0] if k == 0 else frame.add_paragraph()
        for words in paragraph:
            _run(target, words, language)


def _run(paragraph, words: Words, language: str) -> None:
    run = paragraph.add_run()
    run.text = clean(words.text).replace("\r", "").replace("\n", " ")
    look = run._r.get_or_add_rPr()
    look.set("lang", language)
    if words.size is not None:
        run.font.size = Pt(words.size)
    if words.bold is not None:
        run.font.bold = words.bold
    if words.color is not None:
        look.insert(0, parse_xml(f"<a:solidFill {nsdecls('a')}>{words.color}</a:solidFill>"))


def box(
    slide: Slide,
    name: str,
    place: tuple[float, float, float, float],
    paragraphs: Sequence[Sequence[Words]],
    language: str,
    *,
    align: str = "left",
    spacing: float = 1.0,
    number: int | None = None,
) -> Shape:
    """Text without margins; the place is left, top, width and height in slide units.

    It stands in the placeholder of this number where the layout has one, else in a box of its own.
    """
    shape = next((each for each in slide.placeholders if each.placeholder_format.idx == number), None)
    lengths = [round(EMU * length) for length in place]
    if shape is None:
        shape = slide.shapes.add_textbox(*lengths)
    else:
        shape._element.spPr.append(parse_xml(f'<a:prstGeom {nsdecls("a")} prst="rect"><a:avLst/></a:prstGeom>'))
        shape._element.spPr.append(parse_xml(f"<a:noFill {nsdecls('a')}/>"))
        shape.left, shape.top, shape.width, shape.height = lengths
    shape.name = name
    frame = shape.text_frame
    frame.auto_size, frame.word_wrap, frame.vertical_anchor = MSO_AUTO_SIZE.NONE, True, MSO_ANCHOR.TOP
    frame.margin_left = frame.margin_top = frame.margin_right = frame.margin_bottom = 0
    write(frame, paragraphs, language)
    for paragraph in frame.paragraphs:
        paragraph.alignment, paragraph.line_spacing = ALIGN[align], spacing
    return shape


def fitting(text: str, room: float, sizes: Sequence[float], lines: int, bold: bool = False) -> float:
    """The first size at which the text takes no more than so many lines; the last one if none does."""
    for size in sizes:
        if len(arial.wrap(text, room * SAFE, size, bold)) <= lines:
            return size
    return sizes[-1]


def clipped(text: str, room: float, size: float, lines: int, bold: bool = False) -> str:
    """The text, cut with an ellipsis where it takes more lines than there are."""
    broken = arial.wrap(text, room * SAFE, size, bold)
    if len(broken) <= lines:
        return text
    kept = " ".join(broken[:lines])
    while len(arial.wrap(kept + "…", room * SAFE, size, bold)) > lines:
        kept = kept[:-1].rstrip()
    return kept + "…"
