"""Keeping edited sentences true: the numbers in them stay bound to their facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from stories.facts import PLACE, Fact

NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f\u2009']*\d)?")


class UnboundNumber(Exception):
    """A sentence for the user: names the number that is no fact of the story."""


def bind(text: str, facts: Mapping[str, Fact], before: str = "", allowed: Iterable[str] = ()) -> str:
    """An edited sentence as a template, in which every number is ``{name}`` of a fact.

    Parameters
    ----------
    text
        The sentence as the user left it.
    before
        The template it had: its facts are tried first, so that two facts with one text are not confused.
    allowed
        Names from the data that may hold digits, as "2-year contract".

    Raises
    ------
    UnboundNumber
        When a number stands in no fact of the table.
    """
    preferred = {name: place for place, name in enumerate(PLACE.findall(before))}
    ranked = sorted(facts.values(), key=lambda fact: (-len(fact.text), preferred.get(fact.name, len(preferred)), fact.name))
    with_digits = [fact for fact in ranked if re.search(r"\d", fact.text)]
    pieces: list[str | Fact] = [text.replace("{", "(").replace("}", ")")]
    for name in sorted({name for name in allowed if re.search(r"\d", name)}, key=len, reverse=True):
        pieces = [part for piece in pieces for part in _cut(piece, name, Fact("", name, "text", name, "", ""))]
    for fact in with_digits:
        pieces = [part for piece in pieces for part in _cut(piece, fact.text, fact)]
    for piece in pieces:
        if isinstance(piece, str) and (loose := NUMBER.search(piece)):
            raise UnboundNumber(
                f"The number “{loose[0]}” is not a figure of this story. Keep the figures that stand here, "
                "or change the assumptions on the Explore page, and every sentence follows."
            )
    return "".join(piece if isinstance(piece, str) else f"{{{piece.name}}}" if piece.name else piece.text for piece in pieces)


def loose_numbers(text: str, facts: Mapping[str, Fact], allowed: Iterable[str] = ()) -> list[str]:
    """Numbers of a text that no fact prints."""
    try:
        bind(text, facts, allowed=allowed)
    except UnboundNumber:
        texts = {match[0] for fact in facts.values() for match in NUMBER.finditer(fact.text)}
        texts |= {match[0] for name in allowed for match in NUMBER.finditer(name)}
        return [match[0] for match in NUMBER.finditer(text) if match[0] not in texts] or [text]
    return []


def _cut(piece: str | Fact, text: str, fact: Fact) -> list[str | Fact]:
    """A plain piece cut at every place where the fact's text stands alone, not inside a longer number."""
    if not isinstance(piece, str):
        return [piece]
    parts = re.split(rf"(?<![\d.,]){re.escape(text)}(?![\d]|[.,]\d)", piece)
    joined: list[str | Fact] = [parts[0]]
    for part in parts[1:]:
        joined += [fact, part]
    return [part for part in joined if part != ""]
