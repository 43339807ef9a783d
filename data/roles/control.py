"""Which label of a treated column means that the customer was left alone."""

from __future__ import annotations

import re
from collections.abc import Callable

from data.names import NO, WORDS, YES, unlike, words_of
from data.protected import is_protected
from data.roles.choices.part_words import parts_rows
from data.roles.events import Label
from data.roles.profile import Profile
from data.sent import SENT, is_of_an_offer, names_what_was_sent, says_yes_and_no

MOST_ARMS = 6
ARMS = {*WORDS["treated"].split(), "testgruppe", "testgroup", "testgroep", "versuchsgruppe"}

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


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Labels of one word, or a few, that say by themselves that a group was left alone; without accents.
_LEFT = _words(
    "control kontroll kontrollgruppe kontrollgrupp kontrolgruppe kontrolna kontrolny kontrolni temoin temoins controllo"
    " controle controlegroep vergleichsgruppe placebo holdout holdouts holdback untreated unbehandelt unbehandelte"
) | {
    *("business as usual", "hold out", "hold back", "held out", "held back", "left alone", "control group"),
    *("grupa kontrolna", "groupe temoin", "groupe de controle", "groupe controle", "grupo control", "grupo de control"),
    *("grupo controle", "grupo de controle", "gruppo controllo", "gruppo di controllo", "kontrolni skupina"),
}
# How or as what something is sent, beside the words of a campaign.
_WAYS = _words(
    "letter letters sms phone telephone telefon telefono telefone flyer leaflet brochure catalog catalogue katalog card postcard push"
    " banner ad ads advert visit reminder outreach nudge intervention exposure whatsapp newsletter lettre carta lettera karte besuch"
)
# Short for one, or as often something else, as a contract on hold and the German word for building.
_PERHAPS = _words("bau hold kontrolle")
# Labels that say that there was nothing, in a column of what was sent.
_NOTHING = _words(
    "none nothing kein keine keiner keines ohne nichts aucun aucune rien sans neant ninguno ninguna ningun nada sin nessuno nessuna"
    " nessun niente senza nenhum nenhuma sem geen niets zonder brak zadny zadna zadne ingen inget intet"
)
_NOT = _words(
    "no not non none without nicht kein keine keinen keiner ohne pas de d sans aucun aucune sin ningun ninguna senza nessun nessuna sem"
    " nao nenhum nenhuma geen niet zonder bez brak nie ingen inte uden"
)


def is_plainly_control(label: str) -> bool:
    """Does a label say by itself that those with it were left alone, as "control" and "grupa kontrolna"?"""
    return " ".join(words_of(label)) in _LEFT or _PLAINLY.fullmatch(label.strip().lower()) is not None


def is_perhaps_control(label: str) -> bool:
    """Is it a label by which a group may be one that was left alone, as "no contact", "sans offre" and "BAU"?"""
    words = words_of(label)
    denied = len(words) > 1 and words[0] in _NOT and all(word in _NOT | SENT for word in words) and words[-1] in SENT
    return denied or " ".join(words) in _PERHAPS or is_plainly_control(label)


def nothing_sent(found: tuple[Label, ...], name: str) -> str:
    """The one label that says that nothing was sent, in a column whose name tells what was: none, keine, brak, or no; else empty."""
    texts = [label.text for label in found]
    if len(texts) < 2 or not names_what_was_sent(name, texts):
        return ""
    if says_yes_and_no(texts):
        return next(text for text in texts if text.lower() in NO)
    alike = [text for text in texts if " ".join(words_of(text)) in _NOTHING or is_perhaps_control(text)]
    return alike[0] if len(alike) == 1 else ""


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
    if known := _one_of(found, lambda text: _CONTROL.match(text.lower()) is not None):
        return known
    return _one_of(found, is_plainly_control) or nothing_sent(found, name)


def is_known_at_once(label: str) -> bool:
    """Is it a word by which a control group is known in a column of groups, so that nobody need be asked?"""
    return _CONTROL.match(label.lower()) is not None or label.lower() in _LEFT_ALONE | YES


def _one_of(found: tuple[Label, ...], speaks: Callable[[str], bool]) -> str:
    """The one label of several of which something is true; empty where it is true of none or more."""
    alike = [label.text for label in found if speaks(label.text)]
    return alike[0] if len(alike) == 1 and len(found) > 1 else ""


def denied(found: tuple[Label, ...], name: str = "") -> str:
    """The label that denies what all the others say, of something sent or in a column of arms: "No E-Mail" beside "Mens E-Mail"; else empty."""
    texts = [label.text for label in found]
    of_arms = names_what_was_sent(name, texts) or not ARMS.isdisjoint(words_of(name))
    for text in texts:
        match = _DENIES.match(text.lower())
        others = [other.lower() for other in texts if other != text]
        said_so = match and (of_arms or not (SENT | _WAYS).isdisjoint(words_of(match[1])))
        if said_so and others and all(_holds(other, match[1]) for other in others):
            return text
    return ""


def _holds(text: str, words: str) -> bool:
    """Does a label say the same words as a whole, without denying them?"""
    return not _DENIES.match(text) and re.search(rf"\b{re.escape(words)}\b", text) is not None


def rate_treated(profile: Profile) -> tuple[float, str]:
    """How much speaks for a column as that of who was contacted, and what; nothing for one that describes people."""
    column = profile.column
    if (
        not 2 <= len(profile.labels) <= MOST_ARMS
        or parts_rows(profile)
        or not unlike(column.name, {"model", "modell", "modele", "age"})
    ):
        return 0, ""
    texts = [label.text for label in profile.labels]
    if is_protected(column.name, texts, column.distinct):
        return 0, ""
    listed = ", ".join(texts)
    held_back = control(profile.labels, column.name)
    # A whole word of the name: a conversion is no version.
    words = set(words_of(column.name))
    named = not ARMS.isdisjoint(words) or names_control(column.name)
    if named and held_back:
        return 3, f"groups {listed}; “{held_back}” reads like a control group"
    if {"treated", "treatment", "arm", "variant", "version", "contacted"} & words:
        return 2, f"groups {listed}, and a name like a test"
    if held_back and is_plainly_control(held_back) and unlike(column.name, {*WORDS["outcome"].split()}):
        return 1.5, f"groups {listed}; “{held_back}” reads like a control group"
    if is_of_an_offer(column.name, texts):
        return 0, ""
    if alone := nothing_sent(profile.labels, column.name):
        return 1.5, f"groups {listed}; to “{alone}” nothing was sent"
    if alone := denied(profile.labels, column.name):
        return 1.5, f"groups {listed}; “{alone}” reads like a group left alone"
    return 0, ""
