"""The layouts of a deck: which places each has, by their numbers, so that a change of a layout moves the words of all its slides."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from charts import theme
from charts.powerpoint import markup
from exports.powerpoint.placeholder import FIELD, level, placeholder, prompt

COVER, BESIDE, WIDE, TABLE, FIGURES = range(5)  # their order: a picture beside a figure, and one over the whole width
Place = Callable[[int], str]  # the markup of a placeholder by its number on the layout

KINDS = ("title", "chartAndTx", "chart", "tbl", "cust")  # by which other programs know them
NAMES = ("cover", "finding", "finding-wide", "finding-table", "finding-figures")  # words of the deck

SUBTITLE, KICKER, CAPTION, FOOTER, NUMBER = 1, 13, 14, 11, 12  # idx of placeholders
# Words with tabs or round corners stand beside these in boxes of their own, for few programs keep them in a placeholder.
PICTURE, FIGURE, SENTENCE = 20, 21, 22
FIGURE_OF, WORDS_OF = 31, 41  # the first of the large figures and of their words
ROWS = 4  # of large figures

TITLE_PLACE = (theme.MARGIN, theme.TITLE_TOP + 5, theme.FULL_WIDTH, theme.TITLE_HEIGHT - 4)
FOOTER_PLACE = (theme.MARGIN, theme.FOOTER_TOP, theme.FULL_WIDTH - 80, 34)
NUMBER_PLACE = (theme.WIDTH - theme.MARGIN - 64, theme.FOOTER_TOP, 64, 20)
HEIGHT = theme.BODY_BOTTOM - theme.BODY_TOP
COLUMN = 420  # units for a large figure, before its own width is known


def shapes(layout: int, words: Mapping[str, str]) -> list[str]:
    """The places of one of the layouts but the cover, in reading order."""
    body = {BESIDE: _beside, WIDE: _wide, TABLE: _table, FIGURES: _figures}[layout](words)
    numbered = [*_head(words), *body, *_foot(words)]
    return [shape(number) for number, shape in enumerate(numbered, start=2)]


def _head(words: Mapping[str, str]) -> list[Place]:
    kicker = (theme.MARGIN, theme.KICKER_TOP, 768, 20)
    caption = (theme.MARGIN, theme.CAPTION_TOP, theme.FULL_WIDTH, 22)
    loud = level(12, markup.GREY, extra='cap="all" spc="60" b="1"')
    return [
        _place(words["title"], 'type="title"', TITLE_PLACE, words["title"]),
        _text(words["kicker"], KICKER, kicker, words["kicker"], loud),
        _text(words["caption"], CAPTION, caption, words["caption"], level(12, markup.GREY)),
    ]


def _foot(words: Mapping[str, str]) -> list[Place]:
    return [
        _place(words["source"], f'type="ftr" sz="quarter" idx="{FOOTER}"', FOOTER_PLACE, words["source"]),
        partial(_number, words["page-number"], f'type="sldNum" sz="quarter" idx="{NUMBER}"'),
    ]


def _number(name: str, kind: str, number: int) -> str:
    return placeholder(number, name, kind, NUMBER_PLACE, FIELD)


def _beside(words: Mapping[str, str]) -> list[Place]:
    left, width, top = theme.ASIDE_LEFT, theme.ASIDE_WIDTH, theme.BODY_TOP
    text = words["text"]
    return [
        _place(
            words["chart"],
            f'type="chart" idx="{PICTURE}"',
            (theme.MARGIN, top, theme.CHART_WIDTH, HEIGHT),
            words["picture"],
        ),
        _text(words["figure"], FIGURE, (left, top, width, 78), text, level(50, markup.INK, extra='b="1"')),
        _text(words["sentence"], SENTENCE, (left, top + 90, width, 84), text, level(14, markup.INK)),
    ]


def _wide(words: Mapping[str, str]) -> list[Place]:
    place = (theme.MARGIN, theme.BODY_TOP, theme.FULL_WIDTH, HEIGHT)
    return [_place(words["chart"], f'type="chart" idx="{PICTURE}"', place, words["picture"])]


def _table(words: Mapping[str, str]) -> list[Place]:
    place = (theme.MARGIN, theme.BODY_TOP + 4, theme.FULL_WIDTH, HEIGHT - 4)
    return [_place(words["table"], f'type="tbl" idx="{PICTURE}"', place, words["table"])]


def _figures(words: Mapping[str, str]) -> list[Place]:
    pitch, found = HEIGHT / ROWS, []
    for k in range(ROWS):
        top = theme.BODY_TOP + k * pitch
        figure = (theme.MARGIN, top, COLUMN - 20, pitch)
        beside = (theme.MARGIN + COLUMN, top, theme.FULL_WIDTH - COLUMN, pitch)
        large, plain = level(54, markup.INK, extra='b="1"'), level(18, markup.INK)
        found.append(_text(f"{words['figure']} {k + 1}", FIGURE_OF + k, figure, words["text"], large, "ctr"))
        found.append(_text(f"{words['what-it-is']} {k + 1}", WORDS_OF + k, beside, words["text"], plain, "ctr"))
    return found


def _text(name: str, idx: int, place: tuple, words: str, levels: str, anchor: str = "t") -> Place:
    return _place(name, f'type="body" sz="quarter" idx="{idx}"', place, words, levels, anchor)


def _place(name: str, kind: str, place: tuple, words: str, levels: str = "", anchor: str = "t") -> Place:
    """A placeholder that waits for its number on the layout."""
    return lambda number: placeholder(number, name, kind, place, prompt(words), levels, anchor)
