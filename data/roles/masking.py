"""Sentences about a file that go into a story: what speaks of a person is taken out of them."""

from __future__ import annotations

import re
from collections import deque

from data.roles.personal import MASKED, is_iban
from data.said import Said

_WORD = re.compile(r"[^\s<>\"'“”(),;:│|]+")
_DOMAIN = re.compile(r"\.[A-Za-z]{2,}")
_PHONE = re.compile(r"(?<!\w)\+\d[\d ()/-]{6,18}\d(?!\w)")
_ACCOUNT = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b")


def masked(one: Said | str) -> Said | str:
    """What was said, or a text of the file, without e-mail addresses, telephone numbers written for the world, and bank accounts."""
    if isinstance(one, Said):
        return Said(one.key, tuple((name, _masked_value(value)) for name, value in one.values))
    return _masked_text(one)


def _masked_value(value: str | int | Said | tuple[str | Said, ...]) -> str | int | Said | tuple[str | Said, ...]:
    if isinstance(value, int):
        return value
    return tuple(map(masked, value)) if isinstance(value, tuple) else masked(value)


def _without_mail(word: re.Match) -> str:
    """A word, or a mask for as much of it as is an address; by its parts, for a pattern would try each sign as a beginning."""
    text = word[0]
    at = text.find("@", 1)
    ends = deque(_DOMAIN.finditer(text, at + 2) if at > 0 else (), maxlen=1)
    return MASKED + text[ends[0].end() :] if ends else text


def _masked_text(text: str) -> str:
    text = _PHONE.sub(MASKED, _WORD.sub(_without_mail, text) if "@" in text else text)
    return _ACCOUNT.sub(lambda found: MASKED if is_iban(found[0]) else found[0], text)
