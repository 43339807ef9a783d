"""What the labels of an outcome say each: that it happened, that it did not, that it has not ended yet, or neither."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from data.names import DID_NOT, HAPPENED, NO, UNKNOWN, YES, words_of

HAPPENED_, NOT_, OPEN_ = "yes", "no", "open"


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Beside labels that say how it ended, these say that it has not yet: deals that are open, contracts that run.
RUNNING = _words(
    "open ongoing running pending awaiting waiting undecided progress negotiation negotiating proposal proposed prospect"
    " prospecting qualification qualified qualifying discovery demo quote quoted quotation draft review analysis"
    " proposition perception presentation appointment scheduled evaluation evaluating pipeline undetermined unresolved"
    " current grace offen bearbeitung laufend laufende laufender läuft ausstehend schwebend verhandlung angebot cours"
    " attente ouvert ouverte négociation abierto abierta curso pendiente negociación corso aperto aperta sospeso trattativa"
    " aberto aberta andamento pendente negociação lopend lopende behandeling openstaand onderhandeling issued joined investigation investigating ermittlung prüfung untersuchung trialing escalated eskaliert undecided callback toku trakcie otwarta otwarty otwarte pågående öppen öppet igangværende åben běží otevřený offered lavorazione przygotowaniu rozpatrywaniu oczekuje oczekujące"
    " oczekujący esame istruttoria revisión revision revisione revisão revisie überprüfung verifica vérification verificación rassegna"
    " transit unterwegs shipping shipped hold queue queued submitted referred reopened analyse wartend zurückgestellt geparkt wstrzymane weryfikacji istruttoria valutazione evaluación tramitación trámite traitement examen analisi análise"
)
# Of them these say it by themselves, whatever the two labels beside them are called; the others may be an end too, as escalated is.
PLAINLY_RUNNING = _words(
    "open ongoing pending awaiting undecided progress undetermined unresolved offen bearbeitung laufend ausstehend schwebend cours"
    " attente ouvert ouverte abierto abierta curso pendiente corso aperto aperta sospeso aberto aberta andamento pendente lopend"
    " lopende behandeling openstaand trialing offered toku trakcie otwarta otwarty otwarte pågående öppen öppet igangværende åben"
    " běží otevřený lavorazione oczekuje oczekujące oczekujący tramitación trámite"
)
# Of loans of which some were not paid these run; of customers they are what did not leave.
_LOANS_RUN = _words(
    "active live performing performant aktiv activo activa actif active attivo attiva ativo ativa actief"
)
GRADES = frozenset(["g", "b", "i"])  # of credit: good, bad and indeterminate
_GOOD_BAD = (
    ("good", "bad"),
    ("gut", "schlecht"),
    ("bon", "mauvais"),
    ("bueno", "malo"),
    ("goed", "slecht"),
    ("buono", "cattivo"),
)
_OF_CREDIT = _words(
    "loan loans credit credits borrower kredit kreditnehmer darlehen pret emprunteur prestamo credito mutuo lening krediet mortgage"
    " scorecard fico schufa bonitat bonitaet"
)
WON = _words(
    "won gewonnen gagné gagnée ganado ganada vinto vinta ganho ganha wygrana wygrany wygrane vunnen vunnet vundet"
    " successful succeeded erfolgreich réussi réussie exitoso exitosa riuscito riuscita"
)
_OF_DEALS = _words(
    "won gewonnen gagné gagnée ganado ganada vinto vinta ganho ganha wygrana wygrany wygrane vunnen vunnet vundet"
)
# Of what succeeded or failed, other than deals, a third label is only open where it says so.
_STILL = RUNNING | _words("live upcoming planned planning started active aktiv geplant prévu planeado")
LOST = _words(
    "lost verloren perdu perdue perdido perdida perso persa przegrana przegrany przegrane förlorad förlorat tabt tapt"
    " failed unsuccessful gescheitert erfolglos échoué échouée fracasado fracasada fallito fallita"
)
ENDS = ((YES, NO), (HAPPENED, DID_NOT), (WON, LOST))
# Of a deal that is neither won nor lost these say all the same that nothing will come of it.
_DROPPED = _words(
    "disqualified unqualified abandoned cancelled canceled rejected declined dead duplicate junk spam expired disqualifiziert"
    " abgelehnt storniert annulé abandonné cancelado rechazado annullato rifiutato recusado geannuleerd afgewezen"
)
_BROKEN = _words("default defaulted chargedoff") | {
    "charged off",
    "charged-off",
}  # how a loan ends that was late before
_REPAID = _words("completed complete")
_STAGES = _words(
    "lead leads mql sql opportunity subscriber prospect prospects visitor interessent marketingqualifiedlead"
)
_STAGES |= _words("salesqualifiedlead oportunidad opportunité opportunità oportunidade abonnent suscriptor prospecto")
_REACHED = _words("customer evangelist client kunde cliente klant stammkunde")  # after such stages
_DENIED = _words("not no non never nicht kein keine nie pas sans sin nunca mai senza sem não niet geen")
# Words that say it alone, and not inside of others.
_ALONE = _words("event positive negative none bad good left late normal alta met current open legit gone") | {
    "no event"
}
_INSIDE, _DENIED_INSIDE = HAPPENED - _ALONE, DID_NOT - _ALONE
_CLOSED = re.compile(
    r"^(?:closed|geschlossen|fermé|cerrado|chiuso)[ _-]*(?=won|lost|gewonnen|verloren|gagné|perdu|ganad|perdid|vint|pers)"
    r"|^closed[ -]+(?=\w)| (?:customers?|clients?|kunden?|clientes?|employees?|members?|mitarbeiter|mitglied)$"
)
_LETTERS = re.compile(r"[^\W\d_]+")


def core(text: str) -> str:
    """What a label says: "Attrited Customer" is attrited, "Churn." churn, "Closed Won" and "closedwon" won, "1 - Yes", "Yes (1)" and Weka's "2:yes" yes."""
    bare = _CLOSED.sub("", text.lower().strip(" .!"))
    return re.sub(r"^[01] ?[-=:–] ?(?=\D)|^\d+:(?=[^\W\d])|(?<=\D) \([01]\)$", "", bare)


def senses(texts: Iterable[str]) -> Mapping[str, str]:
    """What each label says beside the others: "yes", "no", "open" or "".

    Parameters
    ----------
    texts
        The labels of one outcome.

    Returns
    -------
    Mapping[str, str]
        A label is only open by its words where two others say how it ended, or are all there is beside it and it says so plainly:
        a contract that is open or closed has but two states.
        "lost" says no beside "won", and that it happened beside "kept".
    """
    return _senses(tuple(texts))


@lru_cache(maxsize=1 << 12)
def _senses(texts: tuple[str, ...]) -> Mapping[str, str]:
    cores = {text: core(text.rpartition(":")[2]) for text in texts}
    unknown = {text for text in cores if text.lower() in UNKNOWN}
    running = {text for text in cores if text not in unknown and not RUNNING.isdisjoint(_LETTERS.findall(text.lower()))}
    if set(cores.values()) == GRADES:
        unknown = {text for text, said in cores.items() if said == "i"}
    ends = {cores[text] for text in cores if text not in unknown | running}
    plainly = {text for text in running if not PLAINLY_RUNNING.isdisjoint(_LETTERS.findall(text.lower()))}
    if ends & _BROKEN:  # of a loan, and of no purchase
        running |= {text for text, said in cores.items() if text not in unknown and said in _LOANS_RUN}
        ends = {cores[text] for text in cores if text not in unknown | running}
        cores = {text: "repaid" if said in _REPAID else said for text, said in cores.items()}
        ends = {"repaid" if said in _REPAID else said for said in ends}
    are_deals = bool(ends & WON and ends & LOST)
    has_ends = any(ends & happened and ends & did_not for happened, did_not in ENDS)
    has_ends = has_ends or {HAPPENED_, NOT_} <= {_sense(said, are_deals, are_stages=False) for said in ends}
    if (
        not has_ends
    ):  # two labels may be left that say how it ended: beside one that is plainly open, what runs is open too
        several = bool(unknown | plainly) and len(cores) - len(unknown | running) == 2
        if several or len(cores) - len(unknown | plainly) == 2:
            running, has_ends = running if several else plainly, True
    are_stages = any(not _STAGES.isdisjoint(words_of(text)) for text in cores)
    found = {}
    for text, said in cores.items():
        sense = _sense(said, are_deals, are_stages)
        stage = are_deals and not sense and (bool(ends & _OF_DEALS) or not _STILL.isdisjoint(_LETTERS.findall(said)))
        if text in unknown or (has_ends and (text in running or _is_late(said, ends))) or stage:
            sense = OPEN_
        found[text] = sense
    return MappingProxyType(found)


def open_deals(texts: Iterable[str]) -> tuple[str, ...]:
    """The labels of deals that are neither won nor lost, whatever their stages are called; none where labels tell of no deals."""
    found = tuple(texts)
    ends = {core(text.rpartition(":")[2]) for text in found}
    return tuple(text for text, sense in senses(found).items() if sense == OPEN_) if ends & WON and ends & LOST else ()


def by_words(texts: Iterable[str]) -> tuple[str, ...]:
    """The labels, of those that are not open, that say that it happened; where only "it did not" is said, those that do not say so."""
    told = {text: sense for text, sense in senses(texts).items() if sense != OPEN_}
    happened = tuple(text for text, sense in told.items() if sense == HAPPENED_)
    rest = tuple(text for text, sense in told.items() if not sense)
    if happened:
        return happened if len(happened) < len(told) else ()
    return rest if rest and len(rest) < len(told) else ()


def say_which_happened(texts: Iterable[str]) -> bool:
    """Do the words of some of three labels or more say that it happened, and those of others that it did not, or nothing?"""
    found = tuple(texts)
    return len(found) > 2 and HAPPENED_ in senses(found).values() and bool(by_words(found))


def bad_grade(texts: Iterable[str], names: Iterable[str]) -> str:
    """Of two grades of credit the bad one: B of G and B, and bad of good and bad where a column is named after credit; else empty."""
    of_credit = any(not _OF_CREDIT.isdisjoint(words_of(name)) for name in names)
    bad = {core(text): text for text in texts}
    pairs = [("g", "b"), *(_GOOD_BAD if of_credit else ())]
    return next((bad[worse] for better, worse in pairs if set(bad) == {better, worse}), "")


def _sense(said: str, are_deals: bool, are_stages: bool) -> str:
    if are_deals:
        dropped = not _DROPPED.isdisjoint(_LETTERS.findall(said))
        return HAPPENED_ if said in WON else NOT_ if said in LOST or dropped else ""
    if are_stages and said in _REACHED:
        return HAPPENED_
    if said.isdigit():  # a class of several
        return ""
    if said in YES | HAPPENED:
        return HAPPENED_
    if said in NO | DID_NOT:
        return NOT_
    if not _DENIED.isdisjoint(_LETTERS.findall(said)):
        return ""
    text = f" {' '.join(_LETTERS.findall(said))} "
    yes, no = (any(f" {word} " in text for word in words) for words in (_INSIDE, _DENIED_INSIDE))
    return HAPPENED_ if yes and not no else NOT_ if no and not yes else ""


def _is_late(said: str, ends: set[str]) -> bool:
    """Late with a payment, where other loans have ended for good."""
    return bool(ends & _BROKEN) and said.startswith("late")
