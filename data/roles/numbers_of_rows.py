"""Whole numbers that name the rows and measure nothing: ids under whatever name."""

from __future__ import annotations

from data.dataset import Column, Table
from data.names import COARSE, is_dated, names_a, unlike, words_of
from data.protected import PROTECTED
from data.roles.profile import Profile

FEWEST_IDS = 20  # rows from which numbers that are all different say something
CLOSE, LONG = 3, 10_000  # of ids: hardly more numbers than rows, or five digits at least
MEASURES = {  # beside the names of amounts
    "income",
    "einkommen",
    "limit",
    "usage",
    "minutes",
    "seconds",
    "days",
    "tenure",
    "duration",
    "weight",
    "gewicht",
    "population",
    "points",
    "km",
    "mileage",
    "size",
    "area",
    "count",
    "n",
    "anzahl",
    "bytes",
    "credit",
    "loan",
    "debt",
    "bal",
    "amt",
    "amnt",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Of the row of a file, and of nobody.
_OF_ROWS = _words(
    "row rownumber rowid rownum rowno rows index idx checksum hash line lineno record recordno seq sequence unique counter surrogate"
    " zeile zeilennummer zeilennr zeilen lfd laufende datensatz satz satznummer ligne enregistrement fila registro riga progressivo"
    " linha registo rij volgnummer wiersz rad raekke"
)


_OF_SOMEBODY = _words(
    "customer client user patient member account subscriber person medical employee student policy kunde kunden cliente klant konto"
)


def counts_rows(name: str) -> bool:
    """Does a name say that it numbers the rows of a file, as RowNumber and Row Checksum do, rather than name somebody?"""
    words = words_of(name)
    return not _OF_ROWS.isdisjoint((*words, "".join(words))) and _OF_SOMEBODY.isdisjoint(words)


def is_of_every_row(column: Column, table: Table) -> bool:
    """Has every row another cell, and are there enough of them to say so?"""
    return column.distinct == table.count >= FEWEST_IDS and not column.missing


def are_numbers_of_rows(profile: Profile, table: Table) -> bool:
    """Whole numbers that name and neither measure nor count: as long as each other or close together, under no name of an amount."""
    roles = ("value", "cost", "score", "outcome", "date")
    if any(names_a(role, profile.column.name) for role in roles) or is_dated(profile.column.name) or profile.low < 0:
        return False
    if not unlike(profile.column.name, PROTECTED | COARSE | MEASURES):
        return False
    if profile.low in (0, 1) and profile.high == profile.low + table.count - 1:
        return False  # they count the rows, and another order of the file would number them otherwise
    close = profile.high - profile.low < CLOSE * table.count
    return close or (
        not are_round(profile) and (profile.low >= LONG and len(f"{profile.low:.0f}") == len(f"{profile.high:.0f}"))
    )


def are_round(profile: Profile) -> bool:
    """Do the first numbers end in zeros, as the amounts of loans do and ids do not?"""
    return all(text.split(".")[0].endswith("0") for text in profile.column.examples)
