"""Columns that speak of a person: e-mail, telephone, bank account, birth date, name and address."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from data.dataset import Column, Finding, Table
from data.decision import Decision
from data.engine import quoted
from data.names import names_a, words_of
from data.said import Said, is_said, said

SAMPLE = 500
MOST = 0.6  # of the filled cells look like it
MASKED = "(not shown)"
CHOICE, PERSONAL = "is-personal", "holds-personal-data"

_EMAIL = re.compile(r"[^@\s<>\"']+@[^@\s<>\"']+\.[A-Za-z]{2,}")
_PHONE = re.compile(r"\+\d[\d ()./-]{6,18}|\(?0\d[\d ()./-]{6,16}|\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}")
_DATE = re.compile(r"\d{1,4}([./-])\d{1,2}\1\d{1,4}.*")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_NAMED = {
    "e-mail-address": "email mail emailadresse courriel correo",
    "telephone-number": "phone telephone telefon telefonnummer tel mobile handy cell fax telefono msisdn handynummer"
    " mobilnummer",
    "bank-account": "iban bic kontonummer creditcard ssn nino passport sozialversicherungsnummer steuernummer nif dni"
    " taxid",
    "date-of-birth": "birthday birthdate birth dob geburtsdatum geburtstag geboren naissance nacimiento birthyear",
    "name": "firstname lastname surname fullname forename vorname nachname familienname prenom apellido"
    " apellidos nombre cognome achternaam",
    "address": "street strasse address adresse anschrift rue calle direccion housenumber hausnummer",
}
_WORDS = {word: kind for kind, words in _NAMED.items() for word in words.split()}
_NAMES = {("name",), ("customer", "name"), ("client", "name"), ("first", "name"), ("last", "name"), ("full", "name")}
_NAMES |= {
    ("kunde", "name"),
    ("kundenname",),
    ("nom",),
    ("contact", "name"),
    ("date", "of", "birth"),
    ("birth", "date"),
}


def marked(table: Table) -> Table:
    """Find the columns that speak of a person, say so, and show none of their cells.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    Table
        With a decision "personal: …" and a finding for each such column, whose examples are masked.
    """
    found = _found(table)
    if not found:
        return table
    columns = tuple(replace(column, examples=(MASKED,)) if column.name in found else column for column in table.columns)
    kinds = {name: said(f"personal-{kind}") for name, kind in found.items()}
    findings = [Finding("note", said(PERSONAL, name=name, kind=kind), name) for name, kind in kinds.items()]
    decisions = [
        Decision("roles", name, said(CHOICE, kind=kind), said("by-name-or-cells")) for name, kind in kinds.items()
    ]
    return replace(
        table, columns=columns, findings=(*table.findings, *findings), decisions=(*table.decisions, *decisions)
    )


def personal_columns(table: Table) -> dict[str, Said]:
    """The columns that speak of a person, with what they hold."""
    return {
        decision.subject: decision.choice["kind"] for decision in table.decisions if is_said(decision.choice, CHOICE)
    }


def is_iban(text: str) -> bool:
    """Has a text the shape of an IBAN, and its check digits (ISO 13616, modulo 97)?"""
    bare = re.sub(r"[ -]", "", text).upper()
    if not _IBAN.fullmatch(bare):
        return False
    return int("".join(str(int(letter, 36)) for letter in bare[4:] + bare[:4])) % 97 == 1


def _found(table: Table) -> dict[str, str]:
    texts = [column for column in table.columns if column.kind in ("text", "flag")]
    samples = _samples(table, [column.name for column in texts])
    found = {}
    for column in table.columns:
        kind = _by_cells(column.name, samples.get(column.name, ())) or _by_name(column)
        if kind:
            found[column.name] = kind
    return found


def _samples(table: Table, names: Sequence[str]) -> dict[str, list[str]]:
    if not names:
        return {}
    select = ", ".join(f"trim(CAST({quoted(name)} AS VARCHAR))" for name in names)
    with table.rows.open() as connection:
        rows = connection.execute(f"SELECT {select} FROM {table.rows.source} LIMIT {SAMPLE}").fetchall()
    return {name: [row[place][:200] for row in rows if row[place]] for place, name in enumerate(names)}


def _by_cells(name: str, cells: Sequence[str]) -> str:
    tests: tuple[tuple[str, Callable[[str], object]], ...] = (
        ("e-mail-address", _EMAIL.fullmatch),
        ("bank-account", is_iban),
        ("telephone-number", _is_phone if not names_a("id", name) else _EMAIL.fullmatch),
    )
    for kind, test in tests:
        if cells and sum(bool(test(cell)) for cell in cells) > MOST * len(cells):
            return kind
    return ""


def _is_phone(cell: str) -> bool:
    """A telephone number as people write it; digits without any mark are as likely an id."""
    marked_up = bool(_PHONE.fullmatch(cell)) and bool(re.search(r"[+ ()/.-]", cell))
    return marked_up and not _DATE.fullmatch(cell) and 7 <= sum(map(str.isdigit, cell)) <= 15


def _by_name(column: Column) -> str:
    words = words_of(column.name)
    kind = next((_WORDS[word] for word in words if word in _WORDS), "")
    if words in _NAMES:
        kind = "date-of-birth" if "birth" in words else "name"
    if kind == "date-of-birth":
        return kind if column.kind != "flag" and column.distinct > 2 else ""
    if kind in ("name", "address"):
        return kind if column.kind == "text" and column.distinct > 20 else ""
    if (
        column.kind == "number" or kind == "telephone-number"
    ):  # "mobile minutes" are none, and neither are cells of a table
        if column.kind != "number" and (column.kind != "text" or column.distinct <= 20):
            return ""
        return kind if all(len(re.sub(r"\D", "", text)) >= 7 for text in column.examples) else ""
    return kind if kind and column.distinct > 20 and column.kind == "text" else ""
