"""Which eight-bit code page wrote a text: the one under which its words are words of one language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from data.said import said
from data.text.letter_order import ARABIC, GREEK, HEBREW, LAST, RUSSIAN, THAI, THAI_MARKS, likeness

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
_CYRILLIC = {"Russian": RUSSIAN + RUSSIAN.upper()}
_GREEK = {"Greek": GREEK + GREEK.upper()}
_HEBREW = {"Hebrew": HEBREW}
_ARABIC = {"Arabic": ARABIC}
_THAI = {"Thai": THAI + THAI_MARKS}
_ORDERS = {"Russian": RUSSIAN, "Greek": GREEK, "Hebrew": HEBREW, "Arabic": ARABIC, "Thai": THAI}
_TURKISH = {"Turkish": "çğıöşüâîûÇĞİÖŞÜ"}
_BALTIC = {"Lithuanian": "ąčęėįšųūžĄČĘĖĮŠŲŪŽ", "Latvian": "āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "Estonian": "äõöüšžÄÕÖÜŠŽ"}
# in the order in which they are believed where two explain a text equally well
PAGES = {
    "windows-1252": _WESTERN,
    "iso8859-15": _WESTERN,
    "windows-1250": _CENTRAL,
    "iso8859-2": _CENTRAL,
    "windows-1251": _CYRILLIC,
    "windows-1253": _GREEK,
    "windows-1255": _HEBREW,
    "windows-1256": _ARABIC,
    "koi8-r": _CYRILLIC,
    "koi8-u": _CYRILLIC,
    "cp866": _CYRILLIC,
    "iso8859-5": _CYRILLIC,
    "mac-cyrillic": _CYRILLIC,
    "iso8859-7": _GREEK,
    "iso8859-6": _ARABIC,
    "cp874": _THAI,
    "windows-1254": _TURKISH,
    "windows-1257": _BALTIC,
    "mac-roman": _WESTERN,
    "cp850": _WESTERN,
    "cp852": _CENTRAL,
    "cp437": _WESTERN,
}
TITLES = {
    "windows-1252": said("page", name="Windows-1252", letters="western-european"),
    "iso8859-15": said("page", name="ISO 8859-15", letters="western-european-with-the-euro"),
    "windows-1250": said("page", name="Windows-1250", letters="central-european"),
    "iso8859-2": said("page", name="ISO 8859-2", letters="central-european"),
    "windows-1251": said("page", name="Windows-1251", letters="cyrillic"),
    "koi8-r": said("page", name="KOI8-R", letters="cyrillic"),
    "cp866": said("page", name="DOS 866", letters="cyrillic"),
    "koi8-u": said("page", name="KOI8-U", letters="ukrainian"),
    "iso8859-5": said("page", name="ISO 8859-5", letters="cyrillic"),
    "mac-cyrillic": said("page", name="Mac Cyrillic", letters="old-macintosh"),
    "windows-1253": said("page", name="Windows-1253", letters="greek"),
    "iso8859-7": said("page", name="ISO 8859-7", letters="greek"),
    "windows-1255": said("page", name="Windows-1255", letters="hebrew"),
    "windows-1256": said("page", name="Windows-1256", letters="arabic"),
    "iso8859-6": said("page", name="ISO 8859-6", letters="arabic"),
    "cp874": said("page", name="Windows-874", letters="thai"),
    "windows-1254": said("page", name="Windows-1254", letters="turkish"),
    "windows-1257": said("page", name="Windows-1257", letters="baltic"),
    "mac-roman": said("page", name="Mac Roman", letters="old-macintosh"),
    "cp850": said("page", name="DOS 850", letters="western-european"),
    "cp852": said("page", name="DOS 852", letters="central-european"),
    "cp437": "DOS 437",
}
_WORD = re.compile(rb"(?<![A-Za-z\x80-\xff])[A-Za-z]*+[\x80-\xff][A-Za-z\x80-\xff]*+")
_MONEY = frozenset("€£¥\u00a0")
_BEFORE_DIGITS, _BEHIND_DIGITS = _MONEY | frozenset("±–−§½¼¾’"), _MONEY | frozenset("%‰°²³½¼¾ªº±–−’")
_ALONE = frozenset("àÀóé")  # words of one letter, which may stand before a number
_SIGNS = frozenset("–—‘’“”„‚…«»‹›€£¥§°·•%‰™®©±²³µ½¼¾×÷¿¡†´`¨ \u00a0¢¬¦¶")
_AROUND = frozenset("–—‘’“”„‚…«»‹›\u00a0№")  # may touch a word
_INSIDE = frozenset("’·´-")  # may stand between two letters
_MOST_WORDS = 3_000
_GOOD = 0.9
_CLOSE = 0.12
_FLAWED = 0.05


@dataclass(frozen=True)
class Reading:
    """A code page, how well it explains the words of a file (0 to 1), and a few of them as they would read."""

    page: str
    fit: float
    words: tuple[str, ...]
    language: str = ""  # whose words they are most like


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
        fit, language = max((_fit(texts, language, letters), language) for language, letters in languages.items())
        scored.append((Reading(page, fit, tuple([word.strip("0 ") for word in texts[:6]]), language), texts))
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
    if western is not None and western.fit >= max(_GOOD, found[0].fit - _CLOSE / 4) and not _may_be_turkish(found):
        return western, ()
    best = found[0]
    close = (
        _CLOSE if best.fit < 1 else _FLAWED
    )  # where one page makes every word good, a bad word tells against another
    return best, tuple(reading for reading in found[1:4] if best.fit - reading.fit <= close and reading.fit > 0.4)


def _may_be_turkish(found: Sequence[Reading]) -> bool:
    """Is a text Icelandic, or Turkish just as well? Six letters of each have the same bytes."""
    turkish = next((reading.fit for reading in found if reading.page == "windows-1254"), 0)
    return any(
        reading.page == "windows-1252" and reading.language == "Icelandic" and turkish > reading.fit - _CLOSE
        for reading in found
    )


def _fit(texts: Sequence[str], language: str, letters: str) -> float:
    known = frozenset(letters)
    fit = sum(_fine(text, language, known) for text in texts) / len(texts)
    return fit * likeness(texts, _ORDERS[language]) if fit and language in _ORDERS else fit


def _fine(text: str, language: str, letters: frozenset[str]) -> float:
    """How well a word reads: its letters belong to the language, signs stand outside, capitals in front."""
    odd = [sign for sign in text if ord(sign) > 127]
    if "0" in (text[0], text[-1]):
        return _fine_beside_a_digit(text, odd)
    if all(sign in _SIGNS and not sign.isalpha() for sign in odd):
        inside = any(
            _is_inside(text, place) for place, sign in enumerate(text) if ord(sign) > 127 and sign not in _INSIDE
        )
        return 0.3 if inside else 0.9 if len(set(odd)) < 3 else 0.5
    if any(sign not in letters and sign not in _SIGNS for sign in odd):
        return 0.0
    if any(sign in _SIGNS and sign not in _INSIDE and _is_inside(text, place) for place, sign in enumerate(text)):
        return 0.0
    if "·" in text and "l·l" not in text.lower():
        return 0.0  # Catalan has it, and only there
    if any(small.islower() and big.isupper() for small, big in pairwise(text)):
        return 0.2
    if language in _ORDERS and any(sign.isascii() and sign.isalpha() for sign in text):
        return 0.1  # a word has one script
    if language in _ORDERS and any(sign in _SIGNS and sign not in _AROUND for sign in odd):
        return 0.3
    if not LAST.isdisjoint(text[:-1]) or _is_misspelt(text.lower(), language):
        return 0.2
    return 1.0


_MISSPELT = {
    "Portuguese": re.compile("õ(?!e)|ã(?![oes]|\\b)|ç(?![aouáâãóôõú])"),
    "French": re.compile("ç(?![aouâôû])"),
    "Turkish": re.compile("(?<=[bcdfghjklmnprstvyzğş])ç(?=[bcdfghjklmnprstvyzğş])"),
    "Icelandic": re.compile(r"(?<=\w)þ|\bð"),
}
_PARTED = re.compile("(?<![aeiouéáó])ï")  # two dots that part it from the vowel before it


def _is_misspelt(text: str, language: str) -> bool:
    """Does a letter stand where the language never has it?"""
    rule = _MISSPELT.get(language)
    return bool(_PARTED.search(text) or (rule and rule.search(text)))


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
