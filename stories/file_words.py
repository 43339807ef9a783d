"""What is said of a file, in words: every sentence of ``data/`` is told here, from ``texts/*/file.ftl``."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.numbers import format_decimal
from fluent.runtime.types import FluentInt

from data.said import Said
from stories import say as speaking
from stories.language.messages import MessageError, Messages, messages
from stories.language.own_texts import in_house

log = logging.getLogger("throughline")
ENGLISH = "en"
BETWEEN = ("and", "or", "semicolons", "files")  # what may stand between things in a row, besides commas


class Count(FluentInt):
    """A count in a sentence: 1,234 in English, 1.234 in German, as the pages about the file print it whatever the locale."""

    def format(self, locale: Locale) -> str:
        """With a mark before every three digits."""
        return format_decimal(int(self), locale=locale)


def counted(number: int, language: str = ENGLISH) -> str:
    """A count that stands alone, in the same manner."""
    return format_decimal(number, locale=language)


class Values(dict[str, Any]):
    """The values of something said, as its message knows them; things in a row stand with other words between as ``$names_and``."""

    def __init__(self, values: Mapping[str, Any], texts: Messages) -> None:
        super().__init__({name: _told(value, texts) for name, value in values.items()})
        self.given, self.texts = values, texts

    def __missing__(self, name: str) -> Any:
        if name == "event_is":
            return "bad"  # as of what is foreseen to be prevented, until a story says otherwise
        row, _, between = name.rpartition("_")
        if between not in BETWEEN:
            raise KeyError(name)
        return _row(self.given[row], self.texts, between)


def worded(one: Said | str, language: str = ENGLISH) -> str:
    """What was said in words; a text of the file stands for itself."""
    if isinstance(one, str):
        return one
    own, usual = in_house(language), messages(language)
    try:
        return _worded(one, own)
    except MessageError as error:
        if own is usual and (speaking.IS_STRICT or language == ENGLISH):
            raise
        log.warning("Told in other words: %s", error)
        return _worded(one, usual) if own is not usual else worded(one, ENGLISH)


@lru_cache(maxsize=4096)
def _worded(one: Said, texts: Messages) -> str:
    return texts.format(one.key, Values(dict(one.values), texts))


def _told(value: Any, texts: Messages) -> Any:
    if isinstance(value, Said):
        return _worded(value, texts)
    if isinstance(value, tuple):
        return _row(value, texts, "commas")
    if isinstance(value, bool):
        return "yes" if value else "no"
    return Count(value) if isinstance(value, int) else value


def _row(things: tuple[Said | str, ...], texts: Messages, between: str) -> str:
    words = [_told(thing, texts) for thing in things]
    row = words[0] if words else ""
    for word in words[1:]:
        row = texts.format(f"row-{between}", {"before": row, "next": word})
    return row
