"""The column beside a picture: a large figure, its range in a sentence, a few lines, the grade of evidence."""

from __future__ import annotations

from dataclasses import dataclass

from pptx.enum.text import MSO_ANCHOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.slide import Slide

from charts import theme
from charts.powerpoint import arial, markup
from charts.powerpoint.markup import EMU, GREY, INK
from charts.powerpoint.text import line
from exports.powerpoint import layouts, words
from exports.powerpoint.words import Words
from stories.deck import Aside, Deck

CHIP = markup.scheme("accent3", satMod=45, lumMod=10, lumOff=90)
CHIP_TEXT = markup.scheme("accent3", lumMod=80)
ROOM = theme.BODY_BOTTOM - theme.BODY_TOP
WIDTH = theme.ASIDE_WIDTH
ROW_SIZE = CHIP_SIZE = 12
CHIP_PADDING = 11
SENTENCE_SPACING = 1.12


@dataclass(frozen=True)
class Setting:
    """Sizes in points and distances in units; a fuller column is set tighter."""

    figure: int
    sentence: int
    row: float
    gap: float


SETTINGS = (Setting(50, 14, 28, 22), Setting(40, 13, 25, 16), Setting(30, 12, 21, 10))


def draw(slide: Slide, aside: Aside, deck: Deck) -> None:
    """Set the column at its place, as tight as its words need."""
    setting = next((each for each in SETTINGS if _height(aside, each) <= ROOM), SETTINGS[-1])
    top = theme.BODY_TOP
    for part in (_figure, _sentence, _rows, _chip):
        top += part(slide, aside, setting, top, deck)


def _height(aside: Aside, setting: Setting) -> float:
    figure = arial.height(1, _figure_size(aside, setting)) + setting.gap / 2
    sentence = _sentence_height(aside, setting) + setting.gap
    rows = len(_row_lines(aside)) * setting.row + setting.gap if aside.rows else 0
    chip = _chip_height(aside) if aside.chip else 0
    return figure + sentence + rows + chip


def _figure_size(aside: Aside, setting: Setting) -> float:
    return words.fitting(line(aside.figure), WIDTH, range(setting.figure, 17, -2), 1, bold=True)


def _figure(slide: Slide, aside: Aside, setting: Setting, top: float, deck: Deck) -> float:
    size = _figure_size(aside, setting)
    height = arial.height(len(arial.wrap(line(aside.figure), WIDTH, size, True)), size)
    place = (theme.ASIDE_LEFT, top, WIDTH, height)
    text = [[Words(line(aside.figure), size, True, INK)]]
    words.box(slide, deck.words["figure"], place, text, deck.language, number=layouts.FIGURE)
    return height + setting.gap / 2


def _sentence_height(aside: Aside, setting: Setting) -> float:
    lines = arial.wrap(str(aside.sentence), WIDTH * words.SAFE, setting.sentence, bold=True)
    return arial.height(len(lines), setting.sentence, SENTENCE_SPACING)


def _sentence(slide: Slide, aside: Aside, setting: Setting, top: float, deck: Deck) -> float:
    height = _sentence_height(aside, setting)
    runs = words.of_phrase(aside.sentence, setting.sentence)
    place = (theme.ASIDE_LEFT, top, WIDTH, height)
    name = deck.words["sentence"]
    words.box(slide, name, place, [runs], deck.language, spacing=SENTENCE_SPACING, number=layouts.SENTENCE)
    return height + setting.gap


def _row_lines(aside: Aside) -> list[tuple[str, str]]:
    """Names with their values; a pair too wide for one line takes two or more."""
    lines: list[tuple[str, str]] = []
    for name, value in ((line(name), line(value)) for name, value in aside.rows):
        if arial.width(name, ROW_SIZE) + arial.width(value, ROW_SIZE, bold=True) + 16 <= WIDTH:
            lines.append((name, value))
        else:
            lines += [(part, "") for part in arial.wrap(name, WIDTH * words.SAFE, ROW_SIZE)]
            lines += [("", part) for part in arial.wrap(value, WIDTH * words.SAFE, ROW_SIZE, bold=True)]
    return lines


def _rows(slide: Slide, aside: Aside, setting: Setting, top: float, deck: Deck) -> float:
    if not aside.rows:
        return 0
    lines = _row_lines(aside)
    height = len(lines) * setting.row
    paragraphs = [
        [Words(name, ROW_SIZE, False, GREY), Words(f"\t{value}", ROW_SIZE, True, INK)]
        if value
        else [Words(name, ROW_SIZE, False, GREY)]
        for name, value in lines
    ]
    place = (theme.ASIDE_LEFT, top, WIDTH, height)
    shape = words.box(slide, deck.words["key-values"], place, paragraphs, deck.language)
    stop = f'<a:tabLst {nsdecls("a")}><a:tab pos="{round(EMU * WIDTH)}" algn="r"/></a:tabLst>'
    spacing = f'<a:lnSpc {nsdecls("a")}><a:spcPts val="{round(75 * setting.row)}"/></a:lnSpc>'
    for paragraph in shape.text_frame.paragraphs:
        look = paragraph._p.get_or_add_pPr()
        look.remove(look.find("{*}lnSpc"))
        look.insert(0, parse_xml(spacing))
        look.append(parse_xml(stop))
    return height + setting.gap


def _chip_lines(aside: Aside) -> list[str]:
    return arial.wrap(line(aside.chip), (WIDTH - 2 * CHIP_PADDING) * words.SAFE, CHIP_SIZE, bold=True)


def _chip_height(aside: Aside) -> float:
    return arial.height(len(_chip_lines(aside)), CHIP_SIZE) + 10


def _chip(slide: Slide, aside: Aside, setting: Setting, top: float, deck: Deck) -> float:
    if not aside.chip:
        return 0
    widest = max(arial.width(text, CHIP_SIZE, bold=True) for text in _chip_lines(aside))
    height = _chip_height(aside)
    place = (theme.ASIDE_LEFT, top, min(widest / words.SAFE + 2 * CHIP_PADDING, WIDTH), height)
    runs = [Words(line(aside.chip), CHIP_SIZE, True, CHIP_TEXT)]
    shape = words.box(slide, deck.words["evidence"], place, [runs], deck.language)
    inset = 0.293 * height * _roundness(aside) / 100_000  # PowerPoint keeps words off round corners by itself
    shape.text_frame.margin_left = shape.text_frame.margin_right = round(EMU * (CHIP_PADDING - 2 - inset))
    shape.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
    shape.text_frame.word_wrap = len(_chip_lines(aside)) > 1  # a wider typeface does not break what is one line
    look = shape._element.spPr
    geometry, nothing = look.find("{*}prstGeom"), look.find("{*}noFill")
    geometry.set("prst", "roundRect")
    geometry.find("{*}avLst").append(parse_xml(f'<a:gd {nsdecls("a")} name="adj" fmla="val {_roundness(aside)}"/>'))
    look.replace(nothing, parse_xml(f"<a:solidFill {nsdecls('a')}>{CHIP}</a:solidFill>"))
    return height


def _roundness(aside: Aside) -> int:
    """Half circles at the ends of one line; less round about more."""
    return 50000 // len(_chip_lines(aside))
