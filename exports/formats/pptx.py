"""The deck as a PowerPoint file with native charts and tables, made to be edited."""

from __future__ import annotations

from exports.powerpoint import master, package, pages, sections
from stories.deck import Deck

TITLE = "PowerPoint"
SUFFIX = ".pptx"
MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def write(deck: Deck) -> bytes:
    """The deck as a file."""
    presentation = master.new_presentation(deck.words)
    pages.add_cover(presentation, deck)
    sections.add(presentation, deck, [pages.add_page(presentation, deck, slide) for slide in deck.slides])
    return package.file(presentation, deck)
