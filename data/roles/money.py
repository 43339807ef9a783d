"""Amounts in one currency: several are never added, but those in one of them can be chosen."""

from __future__ import annotations

from data.cells import as_number, as_text
from data.dataset import Dataset, Finding, Table
from data.decision import Decision, Option, Question
from data.engine import literal, quoted
from data.names import CURRENCY_NAMES, names_a, words_of
from data.said import is_said, said
from data.types.numbers import CODES, SIGNS, currency_of

AMOUNTS = "amounts-in"  # the choice of the reader for a column of money, with its currencies
ONLY = "only-currency"
SCALED = "amounts-scaled"  # the choice that each number of a column is so many units of money
ROLES = ("value", "cost")


def currency_column(table: Table) -> str:
    """The column that says in which currency a row stands, where there are several currencies; else empty."""
    for column in table.columns:
        if (
            column.kind in ("text", "flag")
            and set(words_of(column.name)) & CURRENCY_NAMES
            and 2 <= column.distinct <= 50
        ):
            return column.name
    return ""


def mixed_currencies(table: Table, value: str) -> tuple[str, ...]:
    """The currencies in which the amounts of a column stand; fewer than two are none."""
    for decision in table.decisions:
        if decision.subject == value and is_said(decision.choice, AMOUNTS) and len(decision.choice["currencies"]) > 1:
            return decision.choice["currencies"]
    by = currency_column(table)
    if not by or not any(names_a(role, value) for role in ("value", "cost")):
        return ()
    text = as_text(table.column(by))
    query = f"SELECT DISTINCT upper({text}) FROM {table.rows.source} WHERE {quoted(value)} IS NOT NULL ORDER BY ALL"
    with table.rows.open() as connection:
        found = [code for (code,) in connection.execute(query).fetchall() if code]
    codes = {currency_of(mark) for mark in found}
    return tuple(found) if len(codes) > 1 and all(mark in {*CODES, *SIGNS} for mark in found) else ()


def currency_question(value: str, currencies: tuple[str, ...]) -> Question:
    """Which currency of a mixed column counts; by default none, for amounts in several are never added."""
    options = [Option("none", said("amounts-left-out"), meaning=said("amounts-left-out-meaning"))]
    options += [
        Option(code, said("amounts-only-in", currency=code), meaning=said("amounts-only-in-meaning"))
        for code in currencies
    ]
    text = said("currency-asked", name=value, currencies=currencies)
    return Question(f"currency:{value}", "types", text, tuple(options), "none")


def currency_finding(value: str, currencies: tuple[str, ...], chosen: str) -> Finding:
    """What was done about amounts in several currencies."""
    values = {"name": value, "currencies": currencies}
    if chosen == "none":
        return Finding("note", said("currencies-not-added", **values), value)
    return Finding("note", said("one-currency-counts", chosen=chosen, **values), value)


def only(table: Table, value: str, code: str) -> Decision:
    """The decision that only one currency counts."""
    return Decision("types", value, said(ONLY, currency=code), said("by-you"))


def amounts_sql(dataset: Dataset) -> dict[str, str]:
    """The amounts of a dataset in SQL, by their canonical column: those of its roles, or those that are read instead."""
    if dataset.amounts is None:
        return {role: money_sql(dataset.table, dataset.roles[role]) for role in ROLES if role in dataset.roles}
    return {name: amount.sql(money_sql(dataset.table, amount.column)) for name, amount in dataset.amounts.items()}


def money_sql(table: Table, value: str) -> str:
    """An amount in SQL; in whole units; NULL where it stands in a currency that was not chosen."""
    code = next(
        (
            decision.choice["currency"]
            for decision in table.decisions
            if decision.subject == value and is_said(decision.choice, ONLY)
        ),
        "",
    )
    by = currency_column(table)
    number = _in_whole_units(table, value)
    if not code or not by:
        return number
    return f"CASE WHEN upper({as_text(table.column(by))}) = {literal(code)} THEN {number} END"


def _in_whole_units(table: Table, value: str) -> str:
    """The number of a cell in SQL, times what the unit of its column is."""
    for decision in table.decisions:
        if decision.subject == value and is_said(decision.choice, SCALED):
            return f"{decision.choice['factor']}::DOUBLE * ({as_number(value)})"
    return as_number(value)
