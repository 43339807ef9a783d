"""What an export format is, and which there are."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable
from typing import Protocol

from charts.typeface import MISSING
from data.place import home
from exports import formats, machine_fonts
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
MOST_SIGNS = 20  # named in one sentence


def author_of(deck: Deck) -> str:
    """Whom a file names as its author in its properties: what made it where nobody has put a name to it."""
    return deck.author or PRODUCT


def file_name(deck: Deck, suffix: str) -> str:
    """What a deck's file is called, by its case: a name that every system takes; a draft's says so."""
    words = " ".join(filter(None, (deck.draft, deck.title)))
    plain = re.sub(r"[^\w-]+", "-", words).lower()[:LONGEST_NAME].strip("-")
    return f"{plain or 'story'}{suffix}"


def warned(deck: Deck, names: Iterable[str]) -> list[str]:
    """A sentence for each of the formats, by its name, that cannot print all signs of a deck."""
    found = []
    for kind in (shelf()[name] for name in names):
        tell = getattr(kind, "unprintable", None)  # few formats bring their own fonts
        if tell and (signs := tell(deck)):
            shown = " ".join(signs[:MOST_SIGNS]) + (" …" if len(signs) > MOST_SIGNS else "")
            found.append(
                f"{kind.TITLE} prints “{MISSING}” in place of signs that no font of this machine has: {shown}. "
                f"A font that has them can be put into {home() / machine_fonts.OWN}."
            )
    return found


def shelf() -> dict[str, Format]:
    """The formats by suffix without the dot, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    modules = [importlib.import_module(f"exports.formats.{name}") for name in names]
    return {module.SUFFIX.lstrip("."): module for module in modules}
