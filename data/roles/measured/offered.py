"""Which column may say who got what, and which what came of it, where no score parts the rows and neither reads so by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from data.names import words_of
from data.protected import is_protected
from data.roles.events import NO, YES, are_counts
from data.roles.measured.measures import may_be_measured
from data.roles.profile import Profile

MOST_ARMS = 6
LEAST = 0.01  # of all rows, what each arm must have
MOST = 6  # that are offered
# What a company tries in several ways at once, beside what a test calls its own parts.
_TRIED = frozenset((
    "cohort", "policy", "recommender", "script", "discount", "offer", "design", "layout", "page", "landing", "price",
    "pricing", "algorithm", "algo", "variant", "bucket", "cell", "experiment", "trial", "arm", "group", "test",
    "treatment", "intervention", "programme", "program", "promo", "promotion", "coupon", "voucher", "banner",
    "message", "subject", "creative", "headline", "strategy", "engine", "process", "workflow", "procedure",
    "protocol", "training", "release", "version", "feature", "toggle", "flag", "ui", "copy", "cta", "rollout",
    "pilot", "campaign", "kohorte", "richtlinie", "empfehler", "skript", "rabatt", "angebot", "gestaltung", "seite",
    "preis", "algorithmus", "variante", "gruppe", "versuch", "behandlung", "aktion", "kampagne", "gutschein",
    "botschaft", "verfahren", "ablauf", "schulung", "cohorte", "groupe", "essai", "remise", "offre", "prix",
    "algorithme", "campagne", "grupo", "prueba", "descuento", "oferta", "precio", "algoritmo", "campana", "gruppo",
    "prova", "sconto", "offerta", "prezzo", "groep", "proef", "korting", "aanbod", "prijs",
))  # fmt: skip
# Beside such a word these say that it is a part of people or things, or of an earlier time.
_STANDING = frozenset((
    "age", "customer", "account", "product", "income", "risk", "peer", "ethnic", "user", "previous", "last", "past",
    "prior", "former", "price_group", "tariff", "number", "count", "id", "code", "name", "date", "size", "status",
    "result", "score", "accepted", "used", "redeemed", "taken", "alter", "kunden", "einkommen", "letzte",
))  # fmt: skip

# Beside such a word a yes says what was so before.
_EARLIER = frozenset((
    "has", "is", "had", "previous", "last", "past", "prior", "before", "owns", "owner", "pre", "vorher", "letzte",
    "since", "flag", "eligible", "opted", "optin", "paperless", "partner",
))  # fmt: skip


def arms_by_name(found: Iterable[Profile], held: set[str], count: int) -> list[Profile]:
    """Columns of a few labels that are named like something that is tried in several ways, in the order of the file.

    Parameters
    ----------
    found
        Profiles of all columns.
    held
        Names of columns that play a role already.
    count
        Rows of the table.
    """
    return [profile for profile in found if profile.column.name not in held and _may_be_arms(profile, count)][:MOST]


def _may_be_arms(profile: Profile, count: int) -> bool:
    column, labels = profile.column, profile.labels
    words = set(words_of(column.name))
    if not 2 <= len(labels) <= MOST_ARMS or column.distinct > MOST_ARMS:
        return False
    if words.isdisjoint(_TRIED) or not words.isdisjoint(_STANDING):
        return False
    if is_protected(column.name, [label.text for label in labels], column.distinct):
        return False
    return min(label.rows for label in labels) >= LEAST * count


def came_of_it(found: Iterable[Profile], held: set[str], personal: Iterable[str]) -> list[str]:
    """Columns of yes and no that are no protected property and of no earlier time: what may have come of a change."""
    return [profile.column.name for profile in _free(found, held, personal, _EARLIER) if _is_flag(profile)][:MOST]


def counts(found: Iterable[Profile], held: set[str], personal: Iterable[str]) -> list[str]:
    """Columns that say how often something was, from none on, and of no earlier time."""
    free = _free(found, held, personal, _EARLIER | _STANDING - {"number", "count"})
    return [each.column.name for each in free if each.column.kind == "number" and are_counts(each.labels)][:MOST]


def _free(
    found: Iterable[Profile], held: set[str], personal: Iterable[str], words: frozenset[str]
) -> Iterator[Profile]:
    """The columns that play no role, tell of no person, and have none of the words in their names."""
    taken = held.union(personal)
    return (each for each in found if each.column.name not in taken and words.isdisjoint(words_of(each.column.name)))


def _is_flag(profile: Profile) -> bool:
    texts = [label.text for label in profile.labels]
    is_flag = len(texts) == 2 and {text.strip().lower() for text in texts} <= YES | NO
    return is_flag and not is_protected(profile.column.name, texts, profile.column.distinct)


def is_counted(profile: Profile) -> bool:
    """Does a column of numbers say how much or how often, so that its mean tells more than whether there was any?"""
    return profile.column.kind == "number" and (
        are_counts(profile.labels) or may_be_measured(profile, beside_outcome=True)
    )
