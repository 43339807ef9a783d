"""What a model is called in front of people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.rows.rival_models import RivalModels
from stories.language.names import inert
from stories.say import Say

LONGEST = 24  # letters of a model's name before it is cut
_LETTER = re.compile(r"[^\W\d_]")
_BARE = re.compile(r"\b(?:scores?|prob(?:a|ability)?|pd|p|model)\b", re.IGNORECASE)


def called(name: str, say: Say, among: Iterable[str] = ()) -> str:
    """A model's name in quotes: “challenger” for score_challenger, unless another of the models would be called so."""
    return say("pair-called", name=unquoted(name, among))


def unquoted(name: str, among: Iterable[str] = ()) -> str:
    """The same without its quotes."""
    short = _short(name)
    alike = any(other != name and _short(other) == short for other in among)
    return _cut(name if alike else short)


def names_from_data(models: RivalModels) -> tuple[str, ...]:
    """The names of the models as they stand in the data and as they are told; they may hold digits."""
    return (*models.names, *(unquoted(name, models.names) for name in models.names))


def _short(name: str) -> str:
    """A name without the words that every score has in its name."""
    spoken = re.sub(r"[_\s]+", " ", name).strip()
    short = re.sub(r"\s+", " ", _BARE.sub("", spoken)).strip(" -")
    return short if _LETTER.search(short) else spoken


def _cut(name: str) -> str:
    harmless = inert(name)
    return harmless if len(harmless) <= LONGEST else f"{harmless[: LONGEST - 1]}…"
