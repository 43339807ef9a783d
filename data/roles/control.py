"""Which label of a treated column means that the customer was left alone."""

from __future__ import annotations

import re

from data.names import NO, YES, words_of
from data.roles.events import Label

_CONTROL = re.compile(
    r"(?:no|non|nein|0|false|none|n|not)\b"
    r"|.*(?:control|kontroll|t[ée]moin|hold.?out|held.?back|untreated|left alone|baseline|placebo)"
)
_DENIES = re.compile(r"(?:no|not|without|kein|keine|ohne|sans|pas de|sin|senza|sem|geen) +(\S.{2,})")


# Short for a control group, and for those it is held against: known only beside each other.
_LEFT_ALONE = frozenset({"c", "cg", "ct", "ctl", "ctr", "ctrl", "k", "kg", "gc", "nt"})
_TREATED = frozenset({"t", "tg", "tr", "trt", "tx", "z", "zg", "ag", "gt"})
_CONTROLS = re.compile(
    r"controls?|ctrl|ctl|kontroll(?:e|gruppen?)?|controlgroup|temoins?|controllo|controle|untreated"
    r"|hold(?:out|back)s?|held(?:out|back)"
)
_BESIDE_CONTROL = frozenset(
    {
        "is",
        "ist",
        "est",
        "es",
        "in",
        "flag",
        "group",
        "gruppe",
        "groupe",
        "grupo",
        "gruppo",
        "de",
        "di",
        "global",
        "universal",
    }
)


# What a control group is called plainly, under whatever name its column has.
_PLAINLY = re.compile(
    r"(?:the )?(?:controls?|control[ _-]?groups?|kontroll(?:e|gruppen?)|contr[oô]le|groupe (?:de contr[oô]le|t[ée]moin)|t[ée]moins?"
    r"|grupo (?:de )?control(?:e)?|gruppo (?:di )?controllo|controllo|controlegroep|hold[ _-]?outs?|held[ _-](?:out|back)"
    r"|universal control|global control|untreated|not (?:contacted|mailed|treated)|nicht (?:kontaktiert|angesprochen|beworben))"
)


def is_plainly_control(label: str) -> bool:
    """Does a label say by itself that those with it were left alone?"""
    return _PLAINLY.fullmatch(label.strip().lower()) is not None


def names_control(name: str) -> bool:
    """Does a column name speak of the control group alone, as in "control_flag", "Kontrollgruppe" and "held_out"?"""
    words = [word for word in words_of(name) if word not in _BESIDE_CONTROL]
    return _CONTROLS.fullmatch("".join(words)) is not None


def control(found: tuple[Label, ...], name: str = "") -> str:
    """The label of the customers held back.

    Parameters
    ----------
    found
        The labels of the treated column.
    name
        Its name: where it speaks of the control group, a yes is who was left alone.

    Returns
    -------
    str
        Empty where no label, or more than one, reads like a control group.
    """
    texts = {label.text.lower(): label.text for label in found}
    if len(texts) == 2:
        yes, no = ([text for text in texts if text in known] for known in (YES, NO))
        if yes and no and names_control(name):
            return texts[yes[0]]
        short, others = ([text for text in texts if text in known] for known in (_LEFT_ALONE, _TREATED))
        if short and others:
            return texts[short[0]]
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
