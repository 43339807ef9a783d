"""The currency of a story as its file names it: in the name of an amount's column, beside its cells, or in a column of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from data.dataset import Dataset, Finding, Table
from data.names import CURRENCY_NAMES, words_of
from data.roles.choices.results import by_cell
from data.roles.money import AMOUNTS, ONLY, ROLES
from data.said import is_said, said
from data.types.numbers import CODES, SIGNS, currency_of

_BY_SIGN = re.compile(
    "|".join(
        rf"(?<![A-Za-z]){re.escape(sign)}" if sign[0].isalpha() else re.escape(sign)
        for sign in sorted((sign for sign in SIGNS if not sign.rstrip(".").isalpha() or not sign.isascii()), key=len)[
            ::-1
        ]
    )
)
_IN_THOUSANDS = re.compile(rf"(?<![A-Za-z])[TkKM]({'|'.join(CODES)})(?![A-Za-z])")  # TEUR, kEUR
_SPELT = {
    "euro": "EUR",
    "euros": "EUR",
    "dollar": "USD",
    "dollars": "USD",
    "sterling": "GBP",
    "pence": "GBP",
    "franken": "CHF",
    "rappen": "CHF",
    "zloty": "PLN",
    "grosze": "PLN",
    "yen": "JPY",
    "rupees": "INR",
    "reais": "BRL",
}
_PLAIN_WORDS = frozenset({"try", "all"})  # codes that are words in lower case


def currency_named(name: str) -> str:
    """The code of the one currency that a column's name says, as in revenue_eur, "Monthly charge (GBP)" and "CLV in $"; else empty."""
    upper = set(re.findall(r"[A-Z]{3}", name))
    words = {word.upper() for word in words_of(name) if word not in _PLAIN_WORDS or word.upper() in upper}
    found = {code for code in CODES if code in words} | {_SPELT[word] for word in words_of(name) if word in _SPELT}
    found |= set(_IN_THOUSANDS.findall(name)) | {currency_of(sign) for sign in _BY_SIGN.findall(name)}
    return found.pop() if len(found) == 1 else ""


def currencies_of(table: Table, roles: Mapping[str, str]) -> dict[str, str]:
    """The currencies in which the amounts of a story stand, each with where it is named first: a column, or "" for none."""
    found: dict[str, str] = {}
    for name in _amounts(table, roles):
        for code in (currency_named(name), *_beside_cells(table, name)):
            if code:
                found.setdefault(code, name)
    if _amounts(table, roles) and (own := _of_its_own(table)):
        found.setdefault(*own)
    return found


def currency_proposed(dataset: Dataset) -> str:
    """The code of the one currency that a dataset's amounts are named in; empty where none is, or several are."""
    found = currencies_of(dataset.table, dataset.roles)
    return next(iter(found)) if len(found) == 1 else ""


def tell_currency(table: Table, roles: Mapping[str, str]) -> Table:
    """The table with a finding that says in which currency its amounts are named, if they are."""
    found = currencies_of(table, roles)
    if not found:
        return table
    if len(found) == 1:
        ((code, name),) = found.items()
        told = Finding("fine", said("currency-named", name=name, currency=code), name)
    else:
        listed = [said("currency-of-column", name=name, currency=code) for code, name in found.items()]
        told = Finding("note", said("currencies-named", columns=listed), next(iter(found.values())))
    return replace(table, findings=(*table.findings, told))


def _amounts(table: Table, roles: Mapping[str, str]) -> list[str]:
    """The columns of money of a story, and those of what each result costs."""
    named = (*(roles[role] for role in ROLES if roles.get(role)), *by_cell(table.columns).values())
    return list(dict.fromkeys(named))


def _beside_cells(table: Table, name: str) -> tuple[str, ...]:
    """The currencies beside the cells of a column; of several the one that was chosen, else none, for they are asked about."""
    mine = [each.choice for each in table.decisions if each.subject == name]
    chosen = [currency_of(choice["currency"]) for choice in mine if is_said(choice, ONLY)]
    beside = [tuple(choice["currencies"]) for choice in mine if is_said(choice, AMOUNTS)]
    return tuple(chosen) or next((tuple(map(currency_of, codes)) for codes in beside if len(codes) == 1), ())


def _of_its_own(table: Table) -> tuple[str, str] | None:
    """The currency of a column that says the same one in every row, and that column."""
    for column in table.columns:
        named = set(words_of(column.name)) & CURRENCY_NAMES
        if named and column.distinct == 1 and not column.missing and column.examples:
            code = currency_of(column.examples[0].strip().upper())
            return (code, column.name) if code in CODES else None
    return None
