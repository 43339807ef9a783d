"""The typeface of screen, slides and paper: where its files are, what it can print, and how wide a text runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FOLDER = Path(__file__).parents[1] / "exports" / "fonts"
FILES = {400: "Inter-Regular.ttf", 600: "Inter-SemiBold.ttf", 700: "Inter-Bold.ttf"}
MISSING = "?"  # printed for a character that no font has
UNSEEN = ("Cc", "Cf")  # control and format codes
JOINER = "\u2060"  # has no width in any typeface, and holds a minus and the sign of a currency together
VARIANTS = {chr(code) for code in range(0xFE00, 0xFE10)}  # ask for another look of the character before


@cache
def _advances(weight: int) -> dict[int, float]:
    """Width of each character in ems."""
    with TTFont(FOLDER / FILES[weight]) as font:
        metrics, units = font["hmtx"], font["head"].unitsPerEm
        return {code: metrics[glyph][0] / units for code, glyph in font.getBestCmap().items()}


def width(text: str, size: float, weight: int = 400) -> float:
    """Pixels that a line of text takes; a character the typeface lacks counts as one em, a code without a look as nothing."""
    advances = _advances(weight)
    return size * sum(advances[code] if (code := ord(each)) in advances else _unmeasured(each) for each in text)


def _unmeasured(character: str) -> float:
    return 0.0 if unicodedata.category(character) in UNSEEN else 1.0


def lacks(text: str) -> tuple[str, ...]:
    """The characters of a text that cannot be printed, each once, in order."""
    return tuple(dict.fromkeys(character for character in text if _printed(character) == MISSING != character))


def printable(text: str, also: Container[str] = ()) -> str:
    """The text with a question mark for each character that can not be printed, in one line, without control codes.

    ``also`` are characters that other fonts have.
    """
    return "".join(_printed(character, also) for character in text)


def _printed(character: str, also: Container[str] = ()) -> str:
    if character in also or character == JOINER:
        return character
    if character.isspace() and character != "\N{NO-BREAK SPACE}":
        return " "
    if ord(character) in _advances(400):
        return character
    return "" if unicodedata.category(character) in UNSEEN or character in VARIANTS else MISSING


def wrap(text: str, room: float, size: float, weight: int = 400) -> list[str]:
    """The text in lines no wider than the room; a word that is wider by itself is broken."""
    lines = [""]
    for word in text.split():
        joined = f"{lines[-1]} {word}".lstrip()
        if width(joined, size, weight) <= room:
            lines[-1] = joined
            continue
        pieces = _broken(word, room, size, weight)
        lines.extend(pieces) if lines[-1] else lines.__setitem__(slice(-1, None), pieces)
    return lines


def bold_width(text: str, size: float) -> float:
    """Pixels that a line of bold text takes."""
    return width(text, size, 700)


def lines(text: str, room: float, size: float, bold: bool) -> list[str]:
    """The text in lines no wider than the room, half bold or plain."""
    return wrap(text, room, size, 600 if bold else 400)


def _broken(word: str, room: float, size: float, weight: int) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and width(pieces[-1] + character, size, weight) > room:
            pieces.append("")
        pieces[-1] += character
    return pieces
