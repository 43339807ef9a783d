"""Outcomes in days: how late somebody paid, or after how long something happened, as a number or in buckets."""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.names import NO, words_of

LIMITS = (0, 30, 60, 90)  # days past due from which a debt is called late, delinquent, in default
SPANS = (30, 60, 90, 180, 365)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_UNITS = _words("day days tage tagen jour jours dia dias giorni giorno dagen")
_LATE = _words(
    "dpd overdue arrears delinquency verzugstage verspatungstage mahntage mora morosidad rueckstandstage ruckstandstage"
)
_DEBTS = _words(
    "dpd verzugstage arrears delinquency delinquent default mora morosidad ruckstandstage rueckstandstage impaye atraso achterstand"
)
_DELAYS = _words(
    "late due delay delayed delinquent overdue arrears verzug verspatung verspatet uberfallig ueberfaellig ruckstand retard"
    " impaye retraso atraso mora vencido vencidos ritardo scaduto laat achterstand"
)
_UNTIL = _words("to until till before bis jusqu jusque hasta fino ate tot")
_SPANS = _UNITS | _words("time zeit tiempo temps tempo")
# Without any blank between its parts.
_BUCKET = re.compile(
    r"([<≤>≥]=?)?(\d{1,4}+)(?:(?:-|–|to|bis|à|a)\d{1,4}+|(\+))?(?:days|day|tage|dpd|d|jours|dias|giorni)?",
    re.IGNORECASE,
)


def says_how_late(name: str) -> bool:
    """Does a column name say by how many days somebody paid late, as max_dpd, days_late or Verzugstage?"""
    words = set(words_of(name))
    return bool(words & _LATE) or bool(words & _UNITS and words & _DELAYS)


def is_of_debts(name: str) -> bool:
    """Does a name speak of a debt that is past due, for which ninety days are called a default?"""
    words = set(words_of(name))
    return bool(words & _DEBTS) or {"past", "due"} <= words


def says_after_how_long(name: str) -> bool:
    """Does a column name say after how many days something happened, as days_to_churn?"""
    words = set(words_of(name))
    return bool(words & _SPANS and words & _UNTIL) and not says_how_late(name)


def likely_bucket(name: str, labels: Iterable[str]) -> str:
    """Of labels in buckets of days, as "<30", ">30" and "NO", the one that is the event; empty where they are no buckets.

    How late somebody paid counts from the highest bucket; of something that happened after some time the soonest counts.
    """
    known = tuple(labels)
    starts = {text: start for text in known if (start := _start(text)) is not None and text.lower() not in NO}
    rest = [text for text in known if text not in starts]
    if len(starts) < 2 or len(rest) > 1:
        return ""
    return (max if says_how_late(name) else min)(starts, key=starts.__getitem__)


def _start(text: str) -> float | None:
    """The first number of days of a bucket; None where a label is none, as a plain number."""
    found = _BUCKET.fullmatch("".join(text.split()))
    if not found or (not found[1] and not found[3] and text.strip().isdigit()):
        return None
    if found[1] and found[1].startswith(("<", "≤")):
        return float(found[2]) - 1_000
    return float(found[2]) + (0.5 if found[1] else 0)
