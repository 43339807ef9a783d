"""Outcomes in days: how late somebody paid, after how long something happened, or for how long it was watched."""

from __future__ import annotations

import re
from collections.abc import Iterable

from data.names import NO, words_of

LIMITS = (0, 30, 60, 90)  # days past due from which a debt is called late, delinquent, in default
SPANS = (30, 60, 90, 180, 365)
SHORT = 6  # letters up to which a word is no part of a longer one
_APART = re.compile(r"[^\W\d_]+")


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
_CENSORED = re.compile(
    r"(?:is|right)?(?:censored|censor|censoring|cens|zensiert|zensur|censure|censuree|censurado|censurada|censurato"
    r"|gecensureerd|cenzurowane)"
)
_WATCHED_FLAGS = _words(
    "delta fustat fstatus cstatus os pfs dfs rfs efs osevent dfsevent pfsevent eventobserved observedevent eventoccurred eventindicator eventflag"
)
_ENDS = _words(
    "event status death died dead deceased observed arrest relapse relapsed recurrence failure failed fail evenement evento ereignis gebeurtenis"
    " tod deces muerte morte overleden"
)
_FOLLOWED = _words(
    "futime survtime survivaltime followup tte timetoevent fup followed ostime pfstime beobachtungsdauer uberlebenszeit"
)
_FOLLOWED |= _words(
    "toevent beobachtungszeit nachbeobachtung suivi seguimiento sopravvivenza seguimento survie supervivencia watched"
)
_LASTED = _words(
    "ftime stop tstop time duration dauer duree duracion durata duracao duur lifetime timeline survival surv t tempo tiempo temps zeit os pfs dfs rfs"
)
_PERHAPS_LASTED = (
    _LASTED
    | _UNITS
    | _words(
        "tenure months month weeks week years year monate monat mois meses mesi maanden wochen semaines semanas settimane jahre anos anni"
        " observed exposure age"
    )
)
_OF_WATCHING = _words(
    "observation observations observed exposure beobachtung observacion osservazione observacao watched monitoring"
)
# Of another thing than of the watching.
_OF_OTHERS = _words(
    "loan credit call calls campaign contract term trial last kredit vertrag anruf appel llamada entry start since"
)
_IN_UNITS = {
    "day": _UNITS | {"d"},
    "week": _words("week weeks woche wochen semaine semaines semana semanas settimana settimane weken w"),
    "month": _words("month months monat monate monaten mois mes meses mese mesi maand maanden m mo mth mths"),
    "year": _words("year years jahr jahre jahren an ans annee annees ano anos anno anni jaar y yr yrs"),
}
_ALL_UNITS = frozenset(word for marks in _IN_UNITS.values() for word in marks if len(word) > SHORT // 2)
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


def says_censored(name: str) -> bool:
    """Does a name or a label say that the watching ended before it happened, as censored or zensiert?"""
    return any(_CENSORED.fullmatch(word) for word in (*words_of(name), "".join(words_of(name))))


def says_either_end(name: str) -> bool:
    """Is it a flag of censoring of which some call the event one, and others its absence, as R's own tables do?"""
    return not {"cens", "censor", "censoring"}.isdisjoint(words_of(name))


def says_observed(name: str) -> bool:
    """Does a name say that an event was observed, so that another may have come unobserved?"""
    return "".join(words_of(name)) in ("eventobserved", "observedevent")


def tells_an_end(name: str) -> str:
    """Of a name of what ended a watching: "surely" where it is used of nothing else, "perhaps" where a status may be another thing too."""
    words = words_of(name)
    if says_censored(name) or "".join(words) in _WATCHED_FLAGS or name in ("E", "event_observed"):
        return "surely"
    return "perhaps" if _ENDS.intersection(words) else ""


def says_how_long_watched(name: str) -> str:
    """Of a name of a length of time: "followed" where it says that somebody was watched; "lasted", "in-units", "perhaps" ever less plainly; else empty."""
    words = words_of(name)
    if not words or not _OF_OTHERS.isdisjoint(words):
        return ""
    joined = "".join(words)
    watched = _OF_WATCHING.intersection(words) and (unit_of(name) or _SPANS.intersection(words))
    followed = _FOLLOWED.intersection(words) or any(mark in joined for mark in _FOLLOWED if len(mark) > SHORT)
    if watched or followed:
        return "followed"
    if _LASTED.intersection(words):
        return "lasted"
    if set(words) <= _ALL_UNITS:  # months, and nothing else
        return "in-units"
    return "perhaps" if _PERHAPS_LASTED.intersection(words) else ""


def unit_of(name: str) -> str:
    """The unit of time that a name speaks of: "day", "week", "month", "year", or empty."""
    words = {word.lstrip("0123456789") for each in words_of(name) for word in _APART.findall(each)}
    return next((unit for unit, marks in _IN_UNITS.items() if marks & words), "")


def numbers_in(name: str) -> tuple[int, ...]:
    """The whole numbers of a name, as the ninety of p_churn_90d."""
    return tuple(int(number) for number in re.findall(r"\d{1,4}", name))


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
