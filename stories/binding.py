"""Keeping edited sentences true: the numbers in them stay bound to their facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from stories.facts import PLACE, Fact
from stories.words import JOINER

NUMBER = re.compile(r"\d(?:[\d.,\u00a0\u202f\u2009'’]*\d)?")
# What makes another number of the figure beside it: digits, a sign, a currency, a unit or a word for thousands.
BEFORE = r"(?<![\w.,$€£¥₹−-])(?<![$€£¥₹][ \u00a0])(?<![A-Z]{3}[ \u00a0])"
AFTER = r"(?![\w$€£¥₹%]|[.,'’]\d|[ \u00a0\u202f](?:[$€£¥₹%]|[A-Z]{3}\b|thousand|million|billion|k\b|M\b|bn\b|Tsd|Mio|Mrd|Md\b|mil\b|mM\b))"


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
    plain = unjoined(text.replace("{", "(").replace("}", ")"))
    every = [*facts.values(), *(Fact("", name, "text", name, "", "") for name in set(allowed))]
    known = [fact for fact in every if unjoined(fact.text) in plain and re.search(r"\d", fact.text)]
    # The longest first, and a fact before a name: a group called "1" must not hide the figure 1.
    ranked = sorted(
        known, key=lambda fact: (-len(fact.text), not fact.name, preferred.get(fact.name, len(preferred)), fact.name)
    )
    pieces: list[str | Fact] = [plain]
    for fact in ranked:
        pieces = [part for piece in pieces for part in _cut(piece, unjoined(fact.text), fact)]
    for piece in pieces:
        if isinstance(piece, str) and (loose := NUMBER.search(piece)):
            raise UnboundNumber(
                f"The number “{loose[0]}” is not a figure of this story. Keep the figures that stand here, "
                "or change the assumptions on the Explore page, and every sentence follows."
            )
    return "".join(
        piece if isinstance(piece, str) else f"{{{piece.name}}}" if piece.name else piece.text for piece in pieces
    )


def unjoined(text: str) -> str:
    """A text without the signs that keep a line together, which nobody types."""
    return text.replace(JOINER, "")


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
    parts = re.split(f"{BEFORE}{re.escape(text)}{AFTER}", piece)
    joined: list[str | Fact] = [parts[0]]
    for part in parts[1:]:
        joined += [fact, part]
    return [part for part in joined if part != ""]
