"""Which columns of numbers may say what came of a change: amounts, hours, rounds; and which say the same of the time before."""

from __future__ import annotations

from data.dataset import Table
from data.names import EARLIER, WORDS, unlike, words_of
from data.roles.personal import personal_columns
from data.roles.profile import Profile
from data.roles.worth import names_money

MOST = 6  # that are offered
# What is counted or timed afterwards, beside amounts of money.
_RESULTS = frozenset(
    [
        "spend",
        "spent",
        "revenue",
        "turnover",
        "sales",
        "orders",
        "purchases",
        "sessions",
        "visits",
        "clicks",
        "pageviews",
        "rounds",
        "gamerounds",
        "minutes",
        "hours",
        "days",
        "weeks",
        "duration",
        "off",
        "time",
        "resolution",
        "handling",
        "waiting",
        "wait",
        "usage",
        "logins",
        "calls",
        "tickets",
        "items",
        "units",
        "basket",
        "conversions",
        "engagement",
        "score",
        "points",
        "stunden",
        "tage",
        "wochen",
        "dauer",
        "umsatz",
        "bestellungen",
        "kaufe",
        "besuche",
        "minuten",
        "heures",
        "jours",
        "semaines",
        "duree",
        "ventes",
        "commandes",
        "horas",
        "dias",
        "semanas",
        "duracion",
        "ventas",
        "ore",
        "giorni",
        "settimane",
        "durata",
        "vendite",
        "uren",
        "dagen",
        "weken",
        "duur",
        "omzet",
    ]
)
_AMOUNTS = frozenset(WORDS["value"].split()) | frozenset(["cost", "costs", "kosten", "cout", "coste", "costo"])
_UNITS = frozenset(
    ["usd", "eur", "gbp", "chf", "jpy", "money", "amount", "total", "sum", "value", "number", "count"]
)  # tell of no measure by themselves
# What describes people or things from before on, whatever was done.
_STANDING = frozenset(
    [
        "age",
        "alter",
        "edad",
        "eta",
        "leeftijd",
        "tenure",
        "seniority",
        "laufzeit",
        "anciennete",
        "antiguedad",
        "income",
        "salary",
        "gehalt",
        "size",
        "limit",
        "since",
        "recency",
        "membership",
        "household",
        "children",
        "year",
        "years",
        "month",
        "quarter",
        "plz",
        "zip",
        "postcode",
        "lat",
        "lon",
        "latitude",
        "longitude",
    ]
)


def may_be_measured(profile: Profile, beside_outcome: bool = False) -> bool:
    """May a column of numbers say what came of a change: named like a result or an amount, and not of the time before?

    Beside an outcome an amount such as a charge or a premium is what each one pays, whatever is done.
    """
    column = profile.column
    if column.kind != "number" or profile.low is None or profile.low == profile.high or column.distinct <= 2:
        return False
    words = set(words_of(column.name))
    named = not words.isdisjoint(_RESULTS)
    if not beside_outcome:
        named = named or not words.isdisjoint(_AMOUNTS) or names_money(column.name)
    return named and not is_earlier(column.name) and words.isdisjoint(_STANDING)


def is_earlier(name: str) -> bool:
    """Does a name say that its column tells of an earlier time, as past_year_spend and pre_usage do?"""
    return not unlike(name, EARLIER | {"pre", "baseline"})


def measures(table: Table, found: tuple[Profile, ...], taken: set[str], beside_outcome: bool) -> list[str]:
    """The columns of numbers that could be what came of it, in the order of the file; at most six."""
    personal = personal_columns(table)
    return [
        profile.column.name
        for profile in found
        if profile.column.name not in taken
        and profile.column.name not in personal
        and may_be_measured(profile, beside_outcome)
    ][:MOST]


def before_of(measure: str, found: tuple[Profile, ...], taken: set[str]) -> str:
    """The column that says the same as a measure of the time before, as past_year_spend says of spend; empty where none does."""
    own = set(words_of(measure)) - _UNITS
    for profile in found:
        name = profile.column.name
        if name in taken or name == measure or profile.column.kind != "number" or not is_earlier(name):
            continue
        if own & set(words_of(name)):
            return name
    return ""
