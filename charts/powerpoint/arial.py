"""How wide a text runs in Arial, so that nothing depends on the fonts of the machine that writes a deck."""

from __future__ import annotations

import unicodedata

POINT = 1 / 0.75  # slide units in a point

_REGULAR = {
    191: "'",
    222: "ijlıł‘’",
    260: "|",
    278: "ftI!,./:;[\\] \u00a0\u202f",
    333: "r()-`“”·¡{}",
    355: '•"',
    389: "*",
    400: "°",
    469: "^",
    500: "cksvxyzJ",
    556: "0123456789abdeghnopquL#$?_–€£¥§Łđð«»±≤≥≈",
    584: "+<=>~−×µ",
    611: "FTZßø¿□",
    667: "ABEKPSVXY&",
    722: "wCDHNRU",
    778: "GOQØ©®",
    833: "mM",
    889: "%æ",
    944: "Wœ",
    1000: "—…→ÆŒ™",
    1015: "@",
}
_BOLD = {
    238: "'",
    278: "ijlI,./\\ \u00a0\u202fıł‘’|",
    333: "ft!()-:;[]`·¡",
    389: "r*{}°•",
    474: '"',
    500: "z“”",
    556: "0123456789aceksvxyJ#$_–€£¥§«»±≤≥≈",
    584: "+<=>^~−×µ",
    611: "bdghnopquFLTZ?ßøŁđð¿□",
    667: "EPSVXY",
    722: "ABCDHKNRU&",
    778: "wGOQØ©®",
    833: "M",
    889: "m%æ",
    944: "Wœ",
    975: "@",
    1000: "—…→ÆŒ™",
}
_ADVANCES = {
    False: {character: advance / 1000 for advance, line in _REGULAR.items() for character in line},
    True: {character: advance / 1000 for advance, line in _BOLD.items() for character in line},
}


def width(text: str, size: float, bold: bool = False) -> float:
    """Slide units that a line takes at a size in points."""
    return size * POINT * sum(_advance(character, bold) for character in text)


def height(lines: int, size: float, spacing: float = 1.0) -> float:
    """Slide units that lines of a size in points take, one below the other."""
    return lines * size * POINT * 1.15 * spacing


def wrap(text: str, room: float, size: float, bold: bool = False) -> list[str]:
    """The text in lines no wider than the room; a word that is wider by itself is broken."""
    lines = [""]
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}".lstrip(" ")
        if width(joined, size, bold) <= room:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for character in word:
            if lines[-1] and width(lines[-1] + character, size, bold) > room:
                lines.append("")
            lines[-1] += character
    return lines


def _advance(character: str, bold: bool) -> float:
    known = _ADVANCES[bold].get(character)
    if known is not None:
        return known
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn"):
        return 0.0
    base = unicodedata.normalize("NFD", character)[0]  # an accent takes no room of its own
    if base in _ADVANCES[bold]:
        return _ADVANCES[bold][base]
    is_wide = unicodedata.east_asian_width(character) in "WF" or ord(character) > 0xFFFF
    return 1.2 if is_wide else 0.8  # not measured: rather too much than too little
