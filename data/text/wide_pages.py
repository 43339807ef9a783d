"""Encodings that write a letter as two bytes, as Chinese, Japanese and Korean files have."""

from __future__ import annotations

import re
from collections.abc import Sequence

import charset_normalizer

from data.said import said
from data.text.letters import Reading

PAGES = {
    "gb18030": said("page", name="GB 18030", letters="simplified-chinese"),
    "big5": said("page", name="Big5", letters="traditional-chinese"),
    "cp932": said("page", name="Shift-JIS", letters="japanese"),
    "euc-jp": said("page", name="EUC-JP", letters="japanese"),
    "cp949": said("page", name="CP949", letters="korean"),
}
_CALLED = {"gb": "gb18030", "hz": "gb18030", "big5": "big5", "cp950": "big5", "shift_jis": "cp932", "cp932": "cp932"}
_CALLED |= {"euc_ji": "euc-jp", "euc_jp": "euc-jp", "euc_kr": "cp949", "cp949": "cp949"}
# the first bytes of the letters that are in daily use; each of these tables puts them before the rare ones
_DAILY = {
    "gb18030": rb"[\xb0-\xd7][\xa1-\xfe]",
    "big5": rb"[\xa4-\xc6][\x40-\x7e\xa1-\xfe]",
    "cp932": rb"[\x82-\x83\x88-\x97][\x40-\xfc]|[\xa6-\xdf]",
    "euc-jp": rb"[\xa4\xa5\xb0-\xcf][\xa1-\xfe]",
    "cp949": rb"[\xb0-\xc8][\xa1-\xfe]",
}
_CELL = re.compile(rb"[\x40-\x7e]?[\x80-\xff][\x40-\x7e\x80-\xff]*")
_LOOKED_AT = 1 << 17
_MOST_WORDS = 3_000
_LIKELY = 0.6
_CLOSE, _EQUAL = 0.15, 0.03


def wide_readings(content: bytes) -> tuple[list[Reading], bool]:
    """The wide encodings under which a text can be read, the likely one first.

    Parameters
    ----------
    content
        The beginning of a file that no page of one byte a letter explains.

    Returns
    -------
    tuple
        Readings with the share of their letters that are in daily use, and whether the first one is certain: the
        letters and a second opinion (charset-normalizer) agree.
    """
    found = list(dict.fromkeys(_CELL.findall(content)))[:_MOST_WORDS]
    scored = [reading for page in PAGES if (reading := _reading(page, content, found)) and reading.fit >= _LIKELY]
    scored.sort(key=lambda reading: -reading.fit)
    second = _second_opinion(content)
    near = [reading for reading in scored if scored[0].fit - reading.fit <= _CLOSE]
    best = (reading for reading in near if reading.fit > scored[0].fit - _EQUAL)
    seconded = next((reading for reading in best if reading.page == second), None)
    if seconded is None:
        return near, len(near) == 1
    return [seconded, *(reading for reading in near if reading is not seconded)], True


def _reading(page: str, content: bytes, found: Sequence[bytes]) -> Reading | None:
    try:
        content[: content.rfind(b"\n") + 1].decode(page)
        texts = [word.decode(page, errors="ignore") for word in found]
    except UnicodeDecodeError:
        return None
    daily = letters = 0
    for text in texts:
        for sign in text:
            if ord(sign) > 127:
                letters += 1
                daily += re.fullmatch(_DAILY[page], sign.encode(page)) is not None
    return Reading(page, daily / letters, tuple(texts[:6])) if letters else None


def _second_opinion(content: bytes) -> str:
    best = charset_normalizer.from_bytes(content[:_LOOKED_AT]).best()
    called = best.encoding if best else ""
    return next((page for start, page in _CALLED.items() if called.startswith(start)), "")
