"""Which eight-bit code page wrote a text: the one under which its words are words of one language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import charset_normalizer

_WESTERN = {
    "German": "äöüßÄÖÜ",
    "French": "àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ",
    "Spanish": "áéíñóúüÁÉÍÑÓÚÜºª",
    "Portuguese": "ãâáàçéêíóôõúÃÂÁÀÇÉÊÍÓÔÕÚºª",
    "Italian": "àèéìíîòóùÀÈÉÌÒÙ",
    "Swedish": "åäöéÅÄÖÉ",
    "Danish": "æøåéÆØÅÉ",
    "Dutch": "ëïéèöüáóË",
    "Icelandic": "áéíóúýþæöðÁÉÍÓÚÝÞÆÖÐ",
    "Catalan": "àçèéíïòóúüÀÇÈÉÍÒÓÚ",
}
_CENTRAL = {
    "Polish": "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",
    "Czech": "áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",
    "Slovak": "áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ",
    "Hungarian": "áéíóöőúüűÁÉÍÓÖŐÚÜŰ",
    "Romanian": "ăâîşţșțĂÂÎŞŢ",
    "Croatian": "čćđšžČĆĐŠŽ",
    "German": "äöüßÄÖÜ",
}
_RUSSIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯіїєґІЇЄҐ"
_GREEK = "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏ"
_TURKISH = {"Turkish": "çğıöşüâîûÇĞİÖŞÜ"}
_BALTIC = {"Lithuanian": "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "Latvian": "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "Estonian": "äõöüšžÄÕÖÜŠŽ"}
# in the order in which they are believed where two explain a text equally well
PAGES = {
    "windows-1252": _WESTERN,
    "iso8859-15": _WESTERN,
    "windows-1250": _CENTRAL,
    "iso8859-2": _CENTRAL,
    "windows-1251": {"Russian": _RUSSIAN},
    "koi8-r": {"Russian": _RUSSIAN},
    "cp866": {"Russian": _RUSSIAN},
    "windows-1253": {"Greek": _GREEK},
    "windows-1254": _TURKISH,
    "windows-1257": _BALTIC,
    "mac-roman": _WESTERN,
    "cp850": _WESTERN,
    "cp852": _CENTRAL,
    "cp437": _WESTERN,
}
TITLES = {
    "windows-1252": "Windows-1252 (Western European)",
    "iso8859-15": "ISO 8859-15 (Western European with the euro)",
    "windows-1250": "Windows-1250 (Central European)",
    "iso8859-2": "ISO 8859-2 (Central European)",
    "windows-1251": "Windows-1251 (Cyrillic)",
    "koi8-r": "KOI8-R (Cyrillic)",
    "cp866": "DOS 866 (Cyrillic)",
    "windows-1253": "Windows-1253 (Greek)",
    "windows-1254": "Windows-1254 (Turkish)",
    "windows-1257": "Windows-1257 (Baltic)",
    "mac-roman": "Mac Roman (old Macintosh)",
    "cp850": "DOS 850 (Western European)",
    "cp852": "DOS 852 (Central European)",
    "cp437": "DOS 437",
}
_WORD = re.compile(rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*")
_MONEY = frozenset("€£¥\u00a0")
_BEFORE_DIGITS, _BEHIND_DIGITS = _MONEY | frozenset("±–−§½¼¾’"), _MONEY | frozenset("%‰°²³½¼¾ªº±–−’")
_ALONE = frozenset("àÀóé")  # words of one letter, which may stand before a number
_COMMON = frozenset("оеаинтсрвл")  # half of all Cyrillic letters in a text
_SIGNS = frozenset("–—‘’“”„‚…«»‹›€£¥§°·•%‰™®©±²³µ½¼¾×÷¿¡†´`¨ \u00a0¢¬¦¶")
_INSIDE = frozenset("’·´-")  # may stand between two letters
_MOST_WORDS = 3_000
_GOOD = 0.9
_CLOSE = 0.12


@dataclass(frozen=True)
class Reading:
    """A code page, how well it explains the words of a file (0 to 1), and a few of them as they would read."""

    page: str
    fit: float
    words: tuple[str, ...]


def words(content: bytes) -> list[bytes]:
    """The different words of a text that hold a letter beyond ASCII, in order; what stands beside a digit keeps a 0."""
    found: dict[bytes, None] = {}
    for match in _WORD.finditer(content):
        word, alone = match.group(), not re.search(rb"[A-Za-z]", match.group())
        before, after = content[max(0, match.start() - 2) : match.start()], content[match.end() : match.end() + 2]
        if alone and re.search(rb"\d ?$", before):
            word = b"0" + before[-1:].strip(b"0123456789") + word
        elif alone and re.match(rb" ?\d", after):
            word = word + after[:1].strip(b"0123456789") + b"0"
        found[word] = None
        if len(found) == _MOST_WORDS:
            break
    return list(found)


def readings(found: Sequence[bytes]) -> list[Reading]:
    """Every code page under which the words can be read, the best first.

    Parameters
    ----------
    found
        Words with bytes beyond ASCII.

    Returns
    -------
    list[Reading]
        Pages that give the same letters as a better one are left out.
    """
    scored = []
    for page, languages in PAGES.items():
        try:
            texts = [word.decode(page) for word in found]
        except UnicodeDecodeError:
            continue
        fit = max(_fit(texts, frozenset(letters)) for letters in languages.values())
        scored.append((Reading(page, fit, tuple([word.strip("0 ") for word in texts[:6]])), texts))
    scored.sort(key=lambda pair: -round(pair[0].fit, 3))
    different: list[tuple[Reading, list[str]]] = []
    for reading, texts in scored:
        if not any(texts == known for _, known in different):
            different.append((reading, texts))
    return [reading for reading, _ in different]


def chosen(found: Sequence[Reading]) -> tuple[Reading, tuple[Reading, ...]]:
    """The reading to take, and the others that are about as likely.

    Parameters
    ----------
    found
        Readings, the best first.

    Returns
    -------
    tuple
        Windows-1252 is taken wherever it makes good words; others must be clearly better.
    """
    western = next((reading for reading in found if reading.page == "windows-1252"), None)
    if western is not None and western.fit >= max(_GOOD, found[0].fit - _CLOSE / 4):
        return western, ()
    best = found[0]
    return best, tuple(reading for reading in found[1:4] if best.fit - reading.fit <= _CLOSE and reading.fit > 0.4)


def foreign_page(content: bytes) -> str:
    """The encoding of a text that no eight-bit page explains, as in Chinese or Japanese; empty where none does."""
    best = charset_normalizer.from_bytes(content[: 1 << 17]).best()
    if (
        best is None
        or best.encoding in ("ascii", "utf_8")
        or best.encoding.startswith(("cp12", "iso8859", "latin", "mac"))
    ):
        return ""
    return best.encoding


def _fit(texts: Sequence[str], letters: frozenset[str]) -> float:
    return sum(_fine(text, letters) for text in texts) / len(texts)


def _fine(text: str, letters: frozenset[str]) -> float:
    """How well a word reads: its letters belong to the language, signs stand outside, capitals in front."""
    odd = [sign for sign in text if ord(sign) > 127]
    if "0" in (text[0], text[-1]):
        return _fine_beside_a_digit(text, odd)
    if all(sign in _SIGNS and not sign.isalpha() for sign in odd):
        inside = any(
            _is_inside(text, place) for place, sign in enumerate(text) if ord(sign) > 127 and sign not in _INSIDE
        )
        return 0.3 if inside else 0.9
    if any(sign not in letters and sign not in _SIGNS for sign in odd):
        return 0.0
    if any(sign in _SIGNS and sign not in _INSIDE and _is_inside(text, place) for place, sign in enumerate(text)):
        return 0.0
    if "·" in text and "l·l" not in text.lower():
        return 0.0  # Catalan has it, and only there
    if any(small.islower() and big.isupper() for small, big in pairwise(text)):
        return 0.2
    if ("о" in letters or "α" in letters) and any(sign.isascii() and sign.isalpha() for sign in text):
        return 0.1  # a word has one script
    if "о" in letters:
        return 0.5 + 0.5 * (sum(sign.lower() in _COMMON for sign in odd) / len(odd) > 0.3)
    return 1.0


def _fine_beside_a_digit(text: str, odd: Sequence[str]) -> float:
    """How well signs read beside a number: currencies and blanks do, letters hardly."""
    if all(sign in (_BEHIND_DIGITS if text[0] == "0" else _BEFORE_DIGITS) for sign in odd):
        return 1.0 if all(sign in _MONEY for sign in odd) else 0.85
    apart = " " in text
    if apart and len(odd) == 1 and odd[0] in _ALONE:
        return 1.0
    return 0.6 if apart and text.strip("0 ").isalpha() else 0.3 if "¤" in odd else 0.0


def _is_inside(text: str, place: int) -> bool:
    return 0 < place < len(text) - 1 and text[place - 1].isalpha() and text[place + 1].isalpha()
