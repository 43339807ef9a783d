"""The pages of a deck: a cover, then one for each slide, words and marks in reading order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from xml.sax.saxutils import quoteattr

from babel.dates import format_date
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation
from pptx.shapes.autoshape import Shape
from pptx.shapes.graphfrm import GraphicFrame
from pptx.slide import Slide as Page

from charts import powerpoint, theme
from charts.powerpoint import arial, markup
from charts.powerpoint.text import clean, line
from exports.powerpoint import aside, figures, layouts, master, tables, words
from exports.powerpoint.words import Words
from stories.deck import Deck, Slide
from stories.phrase import Phrase

TITLE_SIZES = range(master.TITLE_POINTS, 17, -1)
COVER_SIZES = range(40, 23, -2)
BALANCES = (0.8, 0.85, 0.9, 0.95, 1.0)  # shares of the width that the lines of a title may fill
FOOT_BALANCES = tuple(k / 20 for k in range(10, 21))
SPARE = 0.03  # left free, for a typeface that runs wider must not need one more line
HEIGHT = theme.BODY_BOTTOM - theme.BODY_TOP


def add_cover(presentation: Presentation, deck: Deck) -> None:
    """What the deck is called, by whom and when; its notes are the titles, which read alone form the argument."""
    page = presentation.slides.add_slide(presentation.slide_layouts[layouts.COVER])
    _name(page)
    title, subtitle = line(deck.title), line(deck.subtitle)
    size = words.fitting(title, 1000, COVER_SIZES, 2, bold=True)
    words.write(page.shapes.title.text_frame, [[Words(title, size)]], deck.language)
    _fill(page, layouts.SUBTITLE, subtitle, deck.language, words.fitting(subtitle, 1000, (20, 18, 16, 14), 3))
    _notice(page, deck)
    written = format_date(deck.date, format="long", locale=deck.language.replace("-", "_"))
    byline = " · ".join(filter(None, (line(deck.author), written)))
    _footer(page, byline, deck, 12)
    front = [str(slide.title) for slide in deck.slides if slide.beat != "appendix"]
    _notes(page, "\n".join(front), deck.language)


def add_page(presentation: Presentation, deck: Deck, slide: Slide) -> int:
    """A slide; a table too long for one takes more, their titles numbered. Gives back how many it takes."""
    if slide.exhibit.kind != "table":
        _add(presentation, deck, slide)
        return 1
    parts = tables.pages(slide.exhibit, _width(slide))
    for number, exhibit in enumerate(parts, start=1):
        counted = Phrase.plain(f"{slide.title} ({number}/{len(parts)})")
        _add(presentation, deck, replace(slide, exhibit=exhibit, title=slide.title if len(parts) == 1 else counted))
    return len(parts)


def _layout(slide: Slide) -> int:
    if slide.exhibit.kind in ("kpi", "table"):
        return layouts.FIGURES if slide.exhibit.kind == "kpi" else layouts.TABLE
    return layouts.BESIDE if slide.aside else layouts.WIDE


def _name(page: Page) -> None:
    """The places of a page are called as on its layout."""
    names = {each.placeholder_format.idx: each.name for each in page.slide_layout.placeholders}
    for place in page.placeholders:
        place.name = names[place.placeholder_format.idx]


def _hold(page: Page, frame: GraphicFrame) -> None:
    """Put a chart or a table in the place that the layout has for it."""
    place = next(each for each in page.placeholders if each.placeholder_format.idx == layouts.PICTURE)
    element = place._element
    frame._element.find("{*}nvGraphicFramePr/{*}nvPr").append(element.find("{*}nvSpPr/{*}nvPr/{*}ph"))
    element.addprevious(frame._element)
    element.getparent().remove(element)


def _clear(page: Page) -> None:
    """Take away the places that a slide has nothing for."""
    for place in list(page.placeholders):
        if place.has_text_frame and not place.text_frame.text:
            place._element.getparent().remove(place._element)


def _add(presentation: Presentation, deck: Deck, slide: Slide) -> None:
    page = presentation.slides.add_slide(presentation.slide_layouts[_layout(slide)])
    _name(page)
    title = line(str(slide.title))
    size = words.fitting(title, theme.FULL_WIDTH, TITLE_SIZES, 2, bold=True)
    words.write(
        page.shapes.title.text_frame,
        [[Words(title, None if size == master.TITLE_POINTS else size)]],
        deck.language,
    )
    _balance(page.shapes.title, title, theme.FULL_WIDTH, size, True, BALANCES)
    _fill(page, layouts.KICKER, line(slide.kicker), deck.language)
    _notice(page, deck)
    _fill(page, layouts.CAPTION, words.clipped(line(slide.exhibit.caption), _width(slide), 12, 1), deck.language)
    _exhibit(page, slide, deck)
    if slide.aside:
        aside.draw(page, slide.aside, deck)
    _clear(page)
    shown = _footer(page, line(slide.source), deck)
    _number(page, len(presentation.slides) - 1, deck)
    _notes(page, slide.notes if shown == line(slide.source) else f"{slide.notes}\n{slide.source}", deck.language)


def _balance(shape: Shape, text: str, width: float, size: float, bold: bool, shares: Sequence[float]) -> None:
    """Make the lines of some words about equally long: none holds a last word alone."""

    def lines(share: float) -> int:
        return len(arial.wrap(text, width * share * words.SAFE, size, bold=bold))

    share = next(share for share in shares if share == 1 or lines(share - SPARE) <= lines(1.0))
    if share < 1:
        left, top, height = shape.left, shape.top, shape.height
        shape.left, shape.top, shape.width, shape.height = left, top, round(shape.width * share), height


def _width(slide: Slide) -> float:
    return theme.CHART_WIDTH if slide.aside else theme.FULL_WIDTH


def _exhibit(page: Page, slide: Slide, deck: Deck) -> None:
    if slide.exhibit.kind == "kpi":
        figures.draw(page, slide.exhibit, _width(slide), deck)
    elif slide.exhibit.kind == "table":
        _hold(page, tables.draw(page, slide.exhibit, _width(slide), deck.language))
    else:
        place = (theme.MARGIN, theme.BODY_TOP, _width(slide), HEIGHT)
        _hold(page, powerpoint.add_chart(page, slide.exhibit, place, deck.language, deck.words))


def _fill(page: Page, number: int, text: str, language: str, size: float | None = None) -> None:
    """Words for a placeholder; one without words is taken away."""
    placeholder = next(each for each in page.placeholders if each.placeholder_format.idx == number)
    if text:
        words.write(placeholder.text_frame, [[Words(text, size)]], language)
    else:
        placeholder._element.getparent().remove(placeholder._element)


def _notice(page: Page, deck: Deck) -> None:
    """What every slide must say, in the upper right corner."""
    text = line(deck.notice)
    if text:
        room = 360
        text = words.clipped(text, room, 12, 1)
        place = (theme.WIDTH - theme.MARGIN - room, theme.KICKER_TOP, room, arial.height(1, 12))
        paragraphs = [[Words(text, 12, False, markup.GREY)]]
        words.box(page, deck.words["notice"], place, paragraphs, deck.language, align="right")


def _footer(page: Page, text: str, deck: Deck, size: float = 10) -> str:
    """Two lines at the foot of the page; gives back what of the text they hold.

    In two pieces: a footer in one is a field to LibreOffice, which breaks its lines within words.
    """
    room = theme.FULL_WIDTH - 80
    shown = words.clipped(text, room, size, 2)
    if shown:
        kind = f'type="ftr" sz="quarter" idx="{layouts.FOOTER}"'
        _place(page, kind, deck.words["source"], _pieces(shown), deck.language)
        if len(arial.wrap(shown, room * words.SAFE, size)) > 1:
            _balance(page.shapes[-1], shown, room, size, False, FOOT_BALANCES)
    return shown


def _pieces(text: str) -> list[Words]:
    head, space, rest = text.partition(" ")
    return [Words(part) for part in (head + space, rest) if part]


def _number(page: Page, number: int, deck: Deck) -> None:
    kind = f'type="sldNum" sz="quarter" idx="{layouts.NUMBER}"'
    frame = _place(page, kind, deck.words["page-number"], [Words(str(number))], deck.language)
    run = frame.paragraphs[0]._p.find("{*}r")
    field = parse_xml(
        f'<a:fld {nsdecls("a")} id="{{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}}" type="slidenum">'
        f'<a:rPr lang="{deck.language}"/><a:t>{number}</a:t></a:fld>'
    )
    run.getparent().replace(run, field)


def _place(page: Page, kind: str, name: str, text: list[Words], language: str):
    """A placeholder of the layout that is not copied to new slides by itself."""
    tree = page.shapes._spTree
    number = max(int(each) for each in tree.xpath("//p:cNvPr/@id")) + 1
    tree.append(
        parse_xml(
            f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(name)}/><p:cNvSpPr>'
            f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {kind}/></p:nvPr></p:nvSpPr><p:spPr/>'
            "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
        )
    )
    frame = page.shapes[-1].text_frame
    words.write(frame, [text], language)
    return frame


def _notes(page: Page, text: str, language: str) -> None:
    if not clean(text).strip():
        return
    frame = page.notes_slide.notes_text_frame
    words.write(frame, [[Words(paragraph)] for paragraph in clean(text).strip().splitlines()], language)
