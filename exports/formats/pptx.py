"""The deck as a PowerPoint file with native charts and tables, made to be edited."""

from __future__ import annotations

from exports.powerpoint import master, package, pages
from stories.deck import Deck

TITLE = "PowerPoint"
SUFFIX = ".pptx"
MIME = "application/vnd.openxmlformats-officedocument.presentationml.presentation"


def write(deck: Deck) -> bytes:
    """The deck as a file."""
    presentation = master.new_presentation(deck.words)
    pages.add_cover(presentation, deck)
    for slide in deck.slides:
        pages.add_page(presentation, deck, slide)
    return package.file(presentation, deck)
