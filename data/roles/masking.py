"""Sentences about a file that go into a story: what speaks of a person is taken out of them."""

from __future__ import annotations

import re

from data.roles.personal import MASKED, is_iban
from data.said import Said

_MAIL = re.compile(r"[^\s<>\"'“”(),;:│|]+@[^\s<>\"'“”(),;:│|]+\.[A-Za-z]{2,}")
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


def _masked_text(text: str) -> str:
    text = _PHONE.sub(MASKED, _MAIL.sub(MASKED, text))
    return _ACCOUNT.sub(lambda found: MASKED if is_iban(found[0]) else found[0], text)
