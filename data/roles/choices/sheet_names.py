"""What the names of several files or sheets of one layout say: parts of the rows of a model, or times."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from pathlib import PurePath

from data.dataset import Column, Table
from data.names import words_of
from data.roles.choices.part_words import part_of
from data.roles.events import Label
from data.roles.profile import Profile
from data.said import said

_SHEET = re.compile(r"(?P<book>.+) \(sheet (?P<sheet>.+)\)")
_MONTH = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])(?:[-_. ]?(0[1-9]|[12]\d|3[01]))?(?!\d)")
_MONTH_FIRST = re.compile(r"(?<!\d)(0[1-9]|1[0-2])[-_. ](20\d\d)(?!\d)")
_QUARTER = re.compile(r"(?<!\d)(20\d\d)[-_. ]?[qQtT]([1-4])|[qQtT]([1-4])[-_. ]?(20\d\d)")
_NAMES = ("jan", "feb|fev|fév", "mar|mär|mrz", "apr|avr|abr", "may|mai", "jun|juin", "jul|juil", "aug|aou|aoû|ago")
_NAMES += ("sep", "oct|okt", "nov", "dec|dez|dic|déc")
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
# Months as whole words, without accents, for a name without a year has nothing else that speaks of a time.
_MONTHS = (
    "jan january januar janner janvier janv enero ene gennaio gen janeiro januari styczen",
    "feb february februar fevrier fev fevr febrero febbraio fevereiro februari luty",
    "mar march marz mrz maerz mars marzo marco maart mrt marzec",
    "apr april avril avr abril abr aprile kwiecien",
    "may mai mayo maggio mag maio mei maj",
    "jun june juni juin junio giugno giu junho czerwiec",
    "jul july juli juillet juil julio luglio lug julho lipiec",
    "aug august aout agosto ago augustus sierpien",
    "sep sept september septembre septiembre settembre set setembro wrzesien",
    "oct october okt oktober octobre octubre ottobre ott outubro out pazdziernik",
    "nov november novembre noviembre novembro listopad",
    "dec december dez dezember decembre diciembre dic dicembre dezembro grudzien",
)
_MONTH_OF = {word: place for place, words in enumerate(_MONTHS, start=1) for word in words.split()}
_NUMBERED = re.compile(
    r"(?:q|quarter|quartal|trimestre|t|kw|w|week|woche|semaine|semana|month|monat|mois|mes|mese|m)(\d{1,2})"
)
FEWEST_NUMBERS = 3  # sheets called "1" and "2" are just that; from three on they are months


def sheet_of(table: Table) -> str:
    """The sheet of a workbook that a table is; empty where it is none."""
    match = _SHEET.fullmatch(table.name)
    return match["sheet"] if match else ""


def name_of_all(tables: Sequence[Table]) -> str:
    """What tables that stand below one another are called together."""
    books = {match["book"] if (match := _SHEET.fullmatch(table.name)) else "" for table in tables}
    return next(iter(books)) if len(books) == 1 and all(books) else f"{tables[0].name} and {len(tables) - 1} more"


def names_apart(tables: Sequence[Table]) -> list[str]:
    """The names by which tables of one layout are told apart: those of their files without the ending, or of their sheets."""
    found = [_SHEET.fullmatch(table.name) for table in tables]
    books = [match["book"] if match else table.name for match, table in zip(found, tables, strict=True)]
    if len(set(books)) == len(books) > 1:  # one of each, whatever its sheet is called
        return [PurePath(book).stem for book in books]
    alone = len(set(books)) == 1
    return [
        (match["sheet"] if alone else f"{PurePath(book).stem} {match['sheet']}") if match else PurePath(book).stem
        for match, book in zip(found, books, strict=True)
    ]


def periods_of(tables: Sequence[Table]) -> list[datetime.date] | None:
    """The month in the name of each table, a sheet's year in that of its workbook; None where one has none, or two the same."""
    days = []
    for table, name in zip(tables, names_apart(tables), strict=True):
        match = _SHEET.fullmatch(table.name)
        year = _YEAR.findall(PurePath(match["book"]).stem) if match else []
        days.append(month_in(name) or (month_in(f"{name} {year[0]}") if len(year) == 1 else None))
    known = [day for day in days if day]
    return known if len(set(known)) == len(tables) else None


def period_in(name: str) -> datetime.date | None:
    """The month in a file's name, as its first day: "scores_2025-03.csv", "März 2025.xlsx", "Q1 2025"."""
    return month_in(PurePath(name).stem)


def month_in(stem: str) -> datetime.date | None:
    """As `period_in`, of a name without an ending."""
    if found := _MONTH.search(stem):
        return datetime.date(int(found[1]), int(found[2]), int(found[3] or 1))
    if found := _MONTH_FIRST.search(stem):
        return datetime.date(int(found[2]), int(found[1]), 1)
    if found := _QUARTER.search(stem):
        year, quarter = (found[1], found[2]) if found[1] else (found[4], found[3])
        return datetime.date(int(year), 3 * int(quarter) - 2, 1)
    year = _YEAR.search(stem)
    for month, spellings in enumerate(_NAMES, start=1):
        named = re.search(rf"(?<![a-zäéû])(?:{spellings})[a-zäéû]*(?:[-_. ’']{{0,2}}(\d\d)(?!\d))?", stem.lower())
        if named and (year or named[1]):
            return datetime.date(int(year[1] if year else f"20{named[1]}"), month, 1)
    return None


def are_times(names: Sequence[str]) -> bool:
    """Is each a time of its own: a month, with a year or without, a quarter, a week, or one of the numbers of the months?"""
    if all(month_in(name) for name in names):
        return len({month_in(name) for name in names}) == len(names)
    places = [_place(name) for name in names]
    return None not in places and len(set(places)) == len(names)


def in_turn(tables: Sequence[Table]) -> list[Table]:
    """Sheets of months that run backwards the other way round, for a period without a year keeps their order."""
    places = [_place(name) for name in names_apart(tables)]
    falling = None not in places and len(places) > 1 and places == sorted(places, reverse=True)
    return list(tables)[::-1] if falling else list(tables)


def _place(name: str) -> tuple[int, ...] | None:
    words = words_of(name)
    named = [_MONTH_OF[word] for word in words if word in _MONTH_OF]
    rest = [word for word in words if word not in _MONTH_OF]
    if len(named) == 1 and all(word.isdecimal() for word in rest):
        return (*map(int, rest), named[0])
    if found := _NUMBERED.fullmatch("".join(words)):
        return (int(found[1]),)
    return None


def are_parts(names: Sequence[str]) -> bool:
    """Do names say which rows a model was fitted on, as train and test?"""
    column = Column("part", "text", 0, len(names), said("evidence-file-names"), tuple(names)[:3])
    return len(names) > 1 and bool(part_of(Profile(column, labels=tuple(Label(name, 1) for name in names))))


def stand_together(names: Sequence[str]) -> bool:
    """Do the names of sheets of one layout say that all of them are one table, in parts or over time?"""
    numbers = sorted(int(name) for name in names if name.isdecimal())
    numbered = len(numbers) == len(names) >= FEWEST_NUMBERS and numbers == list(range(numbers[0], numbers[-1] + 1))
    return are_parts(names) or are_times(names) or (numbered and 1 <= numbers[0] <= numbers[-1] <= 12)
