"""What an export format is, and which there are."""

from __future__ import annotations

import importlib
import pkgutil
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


def author_of(deck: Deck) -> str:
    """Whom a file names as its author in its properties: what made it where nobody has put a name to it."""
    return deck.author or PRODUCT


def shelf() -> dict[str, Format]:
    """The formats by suffix without the dot, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    modules = [importlib.import_module(f"exports.formats.{name}") for name in names]
    return {module.SUFFIX.lstrip("."): module for module in modules}
