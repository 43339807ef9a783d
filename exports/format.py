"""What an export format is, and which there are."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import Protocol

from exports import formats
from stories.deck import Deck


class Format(Protocol):
    """A module on the shelf ``exports/formats``."""

    TITLE: str
    SUFFIX: str
    MIME: str

    @staticmethod
    def write(deck: Deck) -> bytes:
        """The deck as a file."""


PRODUCT = "Throughline"
LONGEST_NAME = 80  # letters of the name of a file


def author_of(deck: Deck) -> str:
    """Whom a file names as its author in its properties: what made it where nobody has put a name to it."""
    return deck.author or PRODUCT


def file_name(deck: Deck, suffix: str) -> str:
    """What a deck's file is called, by its case: a name that every system takes; a draft's says so."""
    words = " ".join(filter(None, (deck.draft, deck.title)))
    plain = re.sub(r"[^\w-]+", "-", words).lower()[:LONGEST_NAME].strip("-")
    return f"{plain or 'story'}{suffix}"


def shelf() -> dict[str, Format]:
    """The formats by suffix without the dot, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    modules = [importlib.import_module(f"exports.formats.{name}") for name in names]
    return {module.SUFFIX.lstrip("."): module for module in modules}
