"""Which column says whether a row is of the time before a change or after it."""

from __future__ import annotations

from data.names import words_of
from data.roles.events import Label
from data.roles.profile import Profile

_BEFORE = frozenset(
    [
        "before",
        "pre",
        "baseline",
        "earlier",
        "prior",
        "vorher",
        "vor",
        "davor",
        "avant",
        "antes",
        "prima",
        "voor",
        "ervoor",
        "przed",
        "innan",
        "for",
        "ennen",
        "once",
    ]
)
_AFTER = frozenset(
    [
        "after",
        "post",
        "later",
        "followup",
        "nachher",
        "nach",
        "danach",
        "apres",
        "despues",
        "dopo",
        "na",
        "erna",
        "po",
        "efter",
        "etter",
        "jalkeen",
    ]
)
# Beside before and after: what the words may stand with, as in "pre period" and "after go live".
_BESIDE = frozenset(
    [
        "period",
        "phase",
        "time",
        "test",
        "launch",
        "the",
        "of",
        "go",
        "live",
        "golive",
        "rollout",
        "intervention",
        "campaign",
        "change",
        "treatment",
        "treat",
        "periode",
        "phase",
        "zeit",
        "start",
        "einfuhrung",
        "aktion",
        "periodo",
        "fase",
        "lancement",
        "lancio",
        "inizio",
    ]
)
# Without any other sense than of time; "for" and "na" are before and after in some languages, and other words in most.
_SHORT = frozenset({"for", "na", "po", "once"})


def before_label(labels: tuple[Label, ...]) -> str:
    """The label of two that says "before", where the other says "after"; empty where they do not.

    Parameters
    ----------
    labels
        Of one column.

    Returns
    -------
    str
        As it stands in the file.
    """
    if len(labels) != 2:
        return ""
    first, second = labels
    for before, after in ((first, second), (second, first)):
        if _says(before.text, _BEFORE) and _says(after.text, _AFTER):
            short = {*words_of(before.text), *words_of(after.text)} & _SHORT
            return "" if len(short) == 2 else before.text
    return ""


def _says(text: str, wanted: frozenset[str]) -> bool:
    words = [word for word in words_of(text) if word not in _BESIDE]
    return len(words) == 1 and words[0] in wanted


def rate_phase(profile: Profile) -> tuple[float, str]:
    """How much speaks for a column as that of before and after, and what."""
    before = before_label(profile.labels)
    if not before:
        return 0, ""
    after = next(label.text for label in profile.labels if label.text != before)
    return 2, f"labels “{before}” and “{after}”"
