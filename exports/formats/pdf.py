"""A deck as a PDF of slides that anyone can read, hear and keep: PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from dataclasses import asdict, fields, is_dataclass
from pathlib import Path

import pandas as pd
import typst
from babel.dates import format_date

from charts import altair_drawer, theme, typeface
from charts.exhibit import Exhibit
from charts.marks import heard
from exports import figure_rows, machine_fonts
from exports.column_widths import column_widths
from exports.format import PRODUCT, author_of
from stories.deck import Aside, Deck, Slide

TITLE = "PDF"
SUFFIX = ".pdf"
MIME = "application/pdf"

TEMPLATE = Path(__file__).parents[1] / "templates" / "slides.typ"
STANDARDS = ["ua-1", "a-2a"]
UNSEEN = {"name", "author", "description", "alt"}  # heard or searched, never set in the typeface
UNTOLD = {"notes", "alt", "facts", "words", "what_if", "language", "id"}  # of a deck, in no page of it
SIZES = (
    *((36, 1.2), (32, 1.2), (29, 1.3), (26, 1.6), (26, 1.2), (26, 0.75)),  # short tables fill the page
    *((24, 1.5), (24, 1.1), (24, 0.7), (22, 1.4), (22, 1.0), (22, 0.65), (20, 1.3), (20, 0.9), (20, 0.6)),
    *((18, 1.3), (18, 0.9), (18, 0.5), (16, 0.5), (16, 0.35), (16, 0.22)),
)  # of a table's words, and ems above and below them
USUAL_SIZE = 18
GUTTER = 28  # units between two columns of a table
TEXT_SIZE, NOTICE_ROOM = 16, 360.0
SOURCE_SIZE, SOURCE_LINES = 13.4, 2  # the smallest words of a page: 10 points

FIGURES_TOP = 8  # units from the caption to the rule above the first of large figures

# What the library says of itself in the properties; a name as long takes its place, for the file counts its bytes.
MAKER = re.compile(rb"(/Creator ?\(|<xmp:CreatorTool>|<stEvt:softwareAgent>)(Typst [\w.+-]+)")

Json = dict | list | str | float | None


def write(deck: Deck) -> bytes:
    """The deck as a tagged PDF; the same deck gives the same bytes.

    Signs that the typeface lacks are set in fonts of the machine; ``unprintable`` tells which of them no font has.
    """
    made = _deck(deck)
    fonts, had = machine_fonts.covering(typeface.lacks("".join(_printed_strings(made))))
    made["theme"]["font"] = [theme.FONT, *(font.family for font in fonts)]
    data = json.dumps(_printable(made, had), ensure_ascii=False)
    content = typst.compile(
        str(TEMPLATE),
        root=str(TEMPLATE.parent),
        font_paths=[str(typeface.FOLDER), *dict.fromkeys(str(font.file.parent) for font in fonts)],
        ignore_system_fonts=True,
        sys_inputs={"data": data.encode("utf-8", "replace").decode()},  # half a character is no Unicode
        pdf_standards=STANDARDS,
        timestamp=dt.datetime.combine(deck.date, dt.time(), dt.UTC),
    )
    return MAKER.sub(lambda found: found[1] + PRODUCT.encode().ljust(len(found[2])), content)


def unprintable(deck: Deck) -> tuple[str, ...]:
    """The signs of a deck for which its PDF has only a question mark, each once, in order; no picture is drawn for it."""
    lacking = typeface.lacks("".join(_told(deck)))
    _, had = machine_fonts.covering(lacking)
    return tuple(sign for sign in lacking if sign not in had)


def _told(part: object) -> Iterator[str]:
    """The words of a deck that its pages print, among all that it is made of."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, pd.DataFrame):
        words = part.select_dtypes(exclude="number")
        yield from map(str, [*part.columns, *words.to_numpy().ravel()])
    elif is_dataclass(part):
        for field in fields(part):
            if field.name not in UNTOLD:
                yield from _told(getattr(part, field.name))
    elif isinstance(part, tuple):
        for each in part:
            yield from _told(each)


def _deck(deck: Deck) -> dict:
    """All that the template reads."""
    language, _, rest = deck.language.partition("-")
    region = next((part for part in rest.split("-") if len(part) == 2), None)
    return {
        "name": deck.title,
        "author": author_of(deck),
        "description": deck.subtitle,
        "date": {"year": deck.date.year, "month": deck.date.month, "day": deck.date.day},
        "cover": _cover(deck),
        "language": language,
        "region": region,
        "notice": _clipped(deck.notice, NOTICE_ROOM, TEXT_SIZE, 1),
        "slides": [_slide(slide) for slide in deck.slides],
        "theme": _theme(),
    }


def _cover(deck: Deck) -> dict:
    """The first page, printed; the same words stand unabridged in the metadata."""
    day = format_date(deck.date, "long", locale=deck.language.replace("-", "_"))
    line = " · ".join(part for part in (deck.author, day) if part)
    return {"title": deck.title, "subtitle": deck.subtitle, "line": line}


def _theme() -> dict:
    names = ("ink", "grey", "blue", "grid", "rule", "chip", "chip_text")
    lengths = (
        *("width", "height", "margin", "kicker_top", "title_top", "title_height", "title_size", "caption_top"),
        *("body_top", "body_bottom", "chart_width", "aside_left", "aside_width", "footer_rule", "footer_top"),
    )
    return {
        "font": theme.FONT,
        "colours": {name: getattr(theme, name.upper()) for name in names},
        **{name: getattr(theme, name.upper()) for name in lengths},
        "gutter": GUTTER,
    }


def _slide(slide: Slide) -> dict:
    exhibit = slide.exhibit
    return {
        "kicker": slide.kicker,
        "title": str(slide.title),
        "caption": _clipped(exhibit.caption, _width(slide), TEXT_SIZE, 1),
        "source": _clipped(slide.source, theme.FULL_WIDTH - 80, SOURCE_SIZE, SOURCE_LINES),
        "kind": exhibit.kind,
        "aside": _aside(slide.aside) if slide.aside else None,
        **_body(slide),
    }


def _body(slide: Slide) -> dict:
    if slide.exhibit.kind == "kpi":
        return _figures(slide)
    return _table(slide.exhibit) if slide.exhibit.kind == "table" else _picture(slide)


def _width(slide: Slide) -> int:
    return theme.CHART_WIDTH if slide.aside else theme.FULL_WIDTH


def _figures(slide: Slide) -> dict:
    frame, width = slide.exhibit.frame[["figure", "label", "detail"]], _width(slide)
    cells = [tuple(str(cell) for cell in row) for row in frame.itertuples(index=False)]
    height = theme.BODY_BOTTOM - theme.BODY_TOP - FIGURES_TOP
    of = figure_rows.setting(cells, width, height, typeface.bold_width, typeface.lines)
    return {"cells": cells, "width": width, "top": theme.BODY_TOP + FIGURES_TOP, "setting": asdict(of)}


def _picture(slide: Slide) -> dict:
    width = _width(slide)
    svg = altair_drawer.svg(slide.exhibit, width, theme.BODY_BOTTOM - theme.BODY_TOP)
    return {"svg": svg, "width": width, "alt": heard(slide.exhibit)}


def _table(exhibit: Exhibit) -> dict:
    cells = [[str(cell) for cell in row] for row in exhibit.frame.itertuples(index=False)]
    header = [str(name) for name in exhibit.frame.columns]
    columns = list(zip(header, *cells, strict=True))
    usual = _lines(columns, USUAL_SIZE)
    settings = [
        {"size": size, "padding": padding, "widths": _widths(columns, size)}
        for size, padding in SIZES
        if size <= USUAL_SIZE or _lines(columns, size) <= usual  # larger letters break no more lines
    ]
    return {"header": header, "cells": cells, "align": list(exhibit.align), "settings": settings}


def _widths(columns: list[tuple[str, ...]], size: float) -> list[float]:
    wanted = [max(typeface.width(cell, size, 600) for cell in column) + GUTTER for column in columns]
    return column_widths(wanted, float(theme.FULL_WIDTH))


def _lines(columns: list[tuple[str, ...]], size: float) -> int:
    """Lines that all cells of a table take together."""
    rooms = [width - GUTTER for width in _widths(columns, size)]
    return sum(
        len(typeface.wrap(cell, room, size, 600))
        for column, room in zip(columns, rooms, strict=True)
        for cell in column
    )


def _clipped(text: str, room: float, size: float, most: int) -> str:
    """The text, cut with an ellipsis where it takes more lines than there are."""

    def lines(text: str) -> list[str]:
        return typeface.wrap(text, room * 0.985, size)

    broken = lines(text)
    if len(broken) <= most:
        return text
    kept = " ".join(broken[:most])
    while len(lines(kept + "…")) > most:
        kept = kept[:-1].rstrip()
    return kept + "…"


def _aside(aside: Aside) -> dict:
    return {
        "figure": aside.figure,
        "sentence": [{"text": run.text, "bold": bool(run.fact)} for run in aside.sentence.runs],
        "rows": [list(row) for row in aside.rows],
        "chip": aside.chip,
    }


def _printable(data: Json, also: frozenset[str]) -> Json:
    """The data with only such characters as the typeface or other fonts have, where they are seen."""
    if isinstance(data, str):
        return typeface.printable(data, also)
    if isinstance(data, list | tuple):
        return [_printable(item, also) for item in data]
    if isinstance(data, dict):
        return {key: value if key in UNSEEN else _printable(value, also) for key, value in data.items()}
    return data


def _printed_strings(data: Json) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, list | tuple):
        for item in data:
            yield from _printed_strings(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in UNSEEN:
                yield from _printed_strings(value)
