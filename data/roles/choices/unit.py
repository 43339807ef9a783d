"""Amounts in thousands, in millions or in cents, as the name of their column says: taken as whole units of money, and said."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from data.dataset import Table
from data.decision import Answers, Decision, Option, Question
from data.roles.choices.amount import ID as VALUE
from data.roles.choices.results import CELLS, results
from data.roles.money import ROLES, SCALED
from data.said import said

ID = "unit"  # before the name of the column
MUST = "size"  # its id where the name leaves it open: then it is no offer
TIMES, STAYS = "times", "no"
_MONEY = r"(?:€|\$|£|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|Euro|euros?)"
_END = r"(?![A-Za-z])"
_START = r"(?<![A-Za-z])"
# What stands in a name, and how many whole units one of it is.
_PLAIN = (
    (rf"{_START}[TkK]\s?{_MONEY}{_END}|{_MONEY}\s?[kK]{_END}|{_START}[Tt]sd{_END}", 1000.0),
    (rf"(?i:{_START}(?:thousands?|tausend|milliers?|miles de|migliaia|milhares|duizend(?:en)?|tys){_END})", 1000.0),
    (r"['’]000|\b000s", 1000.0),
    (rf"{_START}M\s?{_MONEY}{_END}|{_MONEY}\s?(?:M|mn|mm|MM){_END}|{_START}[Mm]io{_END}", 1e6),
    (rf"(?i:{_START}(?:millions?|millionen|mln|millones|milioni|milhoes|milhões|miljoen){_END})", 1e6),
    (
        rf"(?i:{_START}(?:cents?|centimes?|centimos?|céntimos?|centavos?|centesimi|pence|pennies|rappen|grosze|haler|minor[ _]?units?){_END}"
        r"|[(\[]ct[)\]])",
        0.01,
    ),
)
_OPEN = ((r"(?i:[_ .-]k|[(\[]k[)\]])$|(?<=[a-z])K$", 1000.0), (r"(?i:[_ .-]mm)$", 1e6), (r"(?i:[_ .-]ct)$", 0.01))
_BILLION = re.compile(rf"{_START}[Mm]rd{_END}")


def unit_of(name: str) -> tuple[float, bool]:
    """How many units of money one in a column of that name is, and whether the name says so plainly; 1 where it says nothing."""
    if _BILLION.search(name):
        return 1e9, True
    for patterns, plain in ((_PLAIN, True), (_OPEN, False)):
        for pattern, factor in patterns:
            if re.search(pattern, name):
                return factor, plain
    return 1.0, True


def choose_unit(table: Table, roles: Mapping[str, str], answers: Answers) -> Table:
    """In which unit the amounts of a table stand.

    Parameters
    ----------
    table
        A typed table.
    roles
        The column of each role.
    answers
        Under ``unit:COLUMN`` or ``size:COLUMN`` whether its numbers are taken times what its name says.

    Returns
    -------
    Table
        With a question, an offer where the name is plain, and a decision that `data.roles.money.money_sql` reads.
    """
    for name in _amounts(table, roles, answers):
        factor, plain = unit_of(name)
        if factor == 1:
            continue
        shown = f"{factor:,.12g}"
        options = (
            Option(TIMES, said("unit-times", name=name, factor=shown)),
            Option(STAYS, said("unit-stays", name=name)),
        )
        text = said("unit-asked", name=name, factor=shown, sure=plain)
        question = Question(f"{ID if plain else MUST}:{name}", "roles", text, options, TIMES)
        table = replace(table, questions=(*table.questions, question))
        if question.chosen(answers) == TIMES:
            reason = said("unit-by-name" if question.id not in answers else "by-you")
            decision = Decision("roles", name, said(SCALED, factor=f"{factor!r}", shown=shown), reason)
            table = replace(table, decisions=(*table.decisions, decision))
    return table


def _amounts(table: Table, roles: Mapping[str, str], answers: Answers) -> list[str]:
    """The columns of money of a story; those of what each result costs too, unless another amount was chosen."""
    named = [roles[role] for role in ROLES if roles.get(role)]
    if answers.get(VALUE, CELLS) == CELLS:
        named += [result.name for result in results(table)]
    return list(dict.fromkeys(named))
