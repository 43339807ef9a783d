"""Which label of a treated column means that the customer was left alone."""

from __future__ import annotations

import re

from data.roles.events import Label

_CONTROL = re.compile(
    r"(?:no|non|nein|0|false|none|n|not)\b"
    r"|.*(?:control|kontroll|t[ée]moin|hold.?out|held.?back|untreated|left alone|baseline|placebo)"
)
_DENIES = re.compile(r"(?:no|not|without|kein|keine|ohne|sans|pas de|sin|senza|sem|geen) +(\S.{2,})")


def control(found: tuple[Label, ...]) -> str:
    """The label of the customers held back.

    Parameters
    ----------
    found
        The labels of the treated column.

    Returns
    -------
    str
        Empty where no label, or more than one, reads like a control group.
    """
    alike = [label.text for label in found if _CONTROL.match(label.text.lower())]
    return alike[0] if len(alike) == 1 and len(found) > 1 else ""


def denied(found: tuple[Label, ...]) -> str:
    """The label that denies what all the others say: "No E-Mail" beside "Mens E-Mail" and "Womens E-Mail"; else empty."""
    texts = [label.text for label in found]
    for text in texts:
        match = _DENIES.match(text.lower())
        others = [other.lower() for other in texts if other != text]
        if match and others and all(_holds(other, match[1]) for other in others):
            return text
    return ""


def _holds(text: str, words: str) -> bool:
    """Does a label say the same words as a whole, without denying them?"""
    return not _DENIES.match(text) and re.search(rf"\b{re.escape(words)}\b", text) is not None
