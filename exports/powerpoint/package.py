"""The file itself: whose it is, no trace of the template it began as, and the same bytes for the same deck."""

from __future__ import annotations

import datetime as dt
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml import parse_xml
from pptx.presentation import Presentation

from charts.powerpoint.text import line
from exports.format import PRODUCT, author_of
from exports.powerpoint.brand import theme_xml
from stories.deck import Deck

LONGEST = 255  # characters of a property


def file(presentation: Presentation, deck: Deck) -> bytes:
    """The presentation as bytes, named and dated after the deck."""
    _name(presentation, deck)
    _clear(presentation)
    raw = BytesIO()
    presentation.save(raw)
    return _dated(raw, deck.date)


def _name(presentation: Presentation, deck: Deck) -> None:
    midnight = dt.datetime(deck.date.year, deck.date.month, deck.date.day)
    core = presentation.core_properties
    core.title, core.subject = line(deck.title)[:LONGEST], line(deck.subtitle)[:LONGEST]
    core.author = core.last_modified_by = line(author_of(deck))[:LONGEST]
    core.created = core.modified = midnight
    core.comments = core.keywords = core.category = ""
    core.language, core.revision = deck.language, 1


def _clear(presentation: Presentation) -> None:
    """Replace what the library's template says of itself."""
    package = presentation.part.package
    for name, relation in list(package._rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package._rels.pop(name)
        elif relation.reltype == RELATIONSHIP_TYPE.EXTENDED_PROPERTIES:
            relation.target_part._blob = _application(presentation)
    notes = presentation.notes_master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    notes._element = parse_xml(theme_xml())


def _application(presentation: Presentation) -> bytes:
    titles = [page.shapes.title.text_frame.text for page in presentation.slides]
    parts = "".join(f"<vt:lpstr>{escape(text)}</vt:lpstr>" for text in (PRODUCT, *titles))
    with_notes = sum(page.has_notes_slide for page in presentation.slides)
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f"<TotalTime>0</TotalTime><Application>{PRODUCT}</Application>"
        f"<PresentationFormat>Widescreen</PresentationFormat><Slides>{len(titles)}</Slides><Notes>{with_notes}</Notes>"
        "<HiddenSlides>0</HiddenSlides><ScaleCrop>false</ScaleCrop>"
        '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Theme</vt:lpstr></vt:variant>'
        "<vt:variant><vt:i4>1</vt:i4></vt:variant><vt:variant><vt:lpstr>Slide Titles</vt:lpstr></vt:variant>"
        f"<vt:variant><vt:i4>{len(titles)}</vt:i4></vt:variant></vt:vector></HeadingPairs>"
        f'<TitlesOfParts><vt:vector size="{len(titles) + 1}" baseType="lpstr">{parts}</vt:vector></TitlesOfParts>'
        "<LinksUpToDate>false</LinksUpToDate><SharedDoc>false</SharedDoc><HyperlinksChanged>false</HyperlinksChanged>"
        "<AppVersion>16.0000</AppVersion></Properties>"
    ).encode()


def _dated(raw: BytesIO, date: dt.date) -> bytes:
    """The same parts with the deck's date in place of the clock's."""
    stamp = (max(date.year, 1980), date.month, date.day, 0, 0, 0)  # the format knows no earlier year
    dated = BytesIO()
    with ZipFile(raw) as old, ZipFile(dated, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            info = ZipInfo(entry.filename, stamp)
            info.compress_type, info.create_system, info.external_attr = ZIP_DEFLATED, 0, 0
            new.writestr(info, old.read(entry))
    return dated.getvalue()
