"""The parts of a story as sections of the presentation, so that a deck of many slides can be overseen and moved."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls
from pptx.presentation import Presentation

from charts.powerpoint.text import line
from stories.deck import Deck

URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"


def add(presentation: Presentation, deck: Deck, pages: Sequence[int]) -> None:
    """One section for the cover and one for each part; ``pages`` tells how many pages each slide of the deck takes."""
    ids = iter([page.slide_id for page in presentation.slides])
    parts = [_section(0, deck.words["cover"], [next(ids)])]
    counted = zip(deck.slides, pages, strict=True)
    for number, (_, part) in enumerate(itertools.groupby(counted, key=lambda each: each[0].beat), start=1):
        slides, counts = zip(*part, strict=True)
        parts.append(_section(number, _name(slides[0].kicker), list(itertools.islice(ids, sum(counts)))))
    listed = f'<p:ext uri="{URI}"><p14:sectionLst xmlns:p14="{P14}">{"".join(parts)}</p14:sectionLst></p:ext>'
    element = presentation.part._element
    for old in element.findall("{*}extLst"):
        element.remove(old)
    element.append(parse_xml(f"<p:extLst {nsdecls('p')}>{listed}</p:extLst>"))


def _name(kicker: str) -> str:
    """What the kickers of a part begin with, as in "Appendix: method"."""
    return line(kicker.split(":")[0]) or "·"


def _section(number: int, name: str, ids: list[int]) -> str:
    """The same deck has the same sections: their ids follow from name and number."""
    own = str(uuid.uuid5(uuid.NAMESPACE_OID, f"{number} {name}")).upper()
    slides = "".join(f'<p14:sldId id="{each}"/>' for each in ids)
    return f'<p14:section name={quoteattr(name)} id="{{{own}}}"><p14:sldIdLst>{slides}</p14:sldIdLst></p14:section>'
