"""An order in several lines, one a product, each with the score and the outcome of the whole order: it counts once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from data.cells import as_number, as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import quoted
from data.joins.anew import made_anew
from data.joins.repeats import MOSTLY
from data.joins.stack import is_stacked
from data.names import OF_A_ROW, names_a, words_of
from data.roles.profile import profiles
from data.roles.ratings import rated
from data.said import named, said

ID = "grain:"  # how the id of the question begins; then comes the column of amounts
SUM, ASIDE, OTHER = "sum", "aside", "sum:"  # of another amount than the one that is likely
MEAN, LAST = "mean", "last"  # of several orders of a customer
_ORDERS = (
    "order orders orderid invoice booking basket bestellung bestellnummer bestell auftrag auftragsnummer rechnung rechnungsnummer"
    " commande facture pedido factura ordine fattura fatura bestelling zamowienie transaction receipt bon ticket"
)
MOST_AMOUNTS = 4
FEWEST = 20  # different orders
OWN = 0.5  # of the orders have a score of their own at least; fewer scores than that are those of a group


def fold_lines(table: Table, roles_of: Callable[[Table], Mapping[str, str]], answers: Answers) -> Table:
    """Let each order count once, where all its lines have one score and one outcome.

    Parameters
    ----------
    table
        A typed table.
    roles_of
        Gives the roles of its columns; asked only where a column may name orders of several lines.
    answers
        Under ``grain:COLUMN`` whether the amounts of the lines are added up.

    Returns
    -------
    Table
        A row for each order, without the columns that differ from line to line, and with the question what its amounts come to;
        unchanged where the rows of one id have several scores, as several orders of a customer have.
    """
    keys = [column for column in table.columns if _may_name_orders(table, column)]
    if not keys or is_stacked(table):
        return table
    roles = roles_of(table)
    if not roles.get("score") or not roles.get("outcome") or "model" in roles:
        return table
    for key in keys:
        if key.name in (roles["score"], roles["outcome"]):
            continue
        differing = _differing(table, key)
        scores = table.column(roles["score"]).distinct
        if not {roles["score"], roles["outcome"]} & differing and scores >= OWN * key.distinct:
            return _folded(table, key, differing - {key.name}, roles.get("value", ""), answers)
    return table


def _may_name_orders(table: Table, column: Column) -> bool:
    named_so = names_a("id", column.name) or OF_A_ROW.issuperset(words_of(column.name) or ("",))
    several = column.distinct >= FEWEST and (1 + MOSTLY) * column.distinct <= table.count
    return named_so and several and column.kind in ("text", "number") and not column.missing


def _differing(table: Table, key: Column) -> set[str]:
    """The columns that say several things of one order."""
    kinds = ", ".join(
        f"count(DISTINCT coalesce({as_text(column)}, '')) AS c{place}" for place, column in enumerate(table.columns)
    )
    most = ", ".join(f"max(c{place})" for place in range(len(table.columns)))
    query = f"SELECT {most} FROM (SELECT {kinds} FROM {table.rows.source} GROUP BY {as_text(key)})"
    with table.rows.open() as connection:
        found = connection.execute(query).fetchone()
    return {column.name for column, count in zip(table.columns, found, strict=True) if count > 1}


def _asked(table: Table, key: Column, differing: set[str], value: str) -> Question:
    """What one order is worth: the sum of one of the amounts of its lines, or none of them."""
    others = [name for name in rated(table, profiles(table), "value") if name in differing and name != value]
    names = [value, *others[: MOST_AMOUNTS - 1]]
    sums = [
        Option(SUM if name == value else f"{OTHER}{name}", said("lines-summed", name=name, key=key.name))
        for name in names
    ]
    without = said("lines-without", name=value, names=named(names), key=key.name, several=len(names) > 1)
    if set(_ORDERS.split()).isdisjoint(words_of(key.name)):  # several orders of a customer, and no lines of one order
        sums[1:1] = [Option(how, said(f"lines-{how}", name=value, key=key.name)) for how in (MEAN, LAST)]
    options = (*sums, Option(ASIDE, without, meaning=said("lines-without-meaning")))
    asked = said("lines-asked", name=value, key=key.name)
    return Question(f"{ID}{value}", "roles", asked, options, SUM)


def _folded(table: Table, key: Column, differing: set[str], value: str, answers: Answers) -> Table:
    summed, chosen = "", SUM
    if value in differing:
        question = _asked(table, key, differing, value)
        table = replace(table, questions=(*table.questions, question))
        chosen = question.chosen(answers)
        summed = chosen.removeprefix(OTHER) if chosen.startswith(OTHER) else "" if chosen == ASIDE else value
    left = [name for name in differing if name != summed]
    kept = tuple(column for column in table.columns if column.name not in left)
    cells = ", ".join(
        f"{_of_all(table, column.name, chosen, differing)} AS {quoted(column.name)}"
        if column.name == summed
        else f"first({quoted(column.name)} ORDER BY file_row_number) AS {quoted(column.name)}"
        for column in kept
    )
    select = f"SELECT {cells} FROM {table.rows.numbered} GROUP BY {as_text(key)} ORDER BY min(file_row_number)"
    made = made_anew(replace(table, columns=kept), select, "lines")
    told = [
        Finding("note", said("lines-folded", key=key.name, count=made.count, all=table.count), key.name, made.count)
    ]
    if left:
        names = named(column.name for column in table.columns if column.name in left)
        told.append(Finding("note", said("lines-differ", names=names, key=key.name), key.name))
    return replace(made, findings=(*made.findings, *told))


def _of_all(table: Table, name: str, chosen: str, differing: set[str]) -> str:
    """The sum of an amount over the rows of one key; their mean, or the latest of them."""
    if chosen == LAST:
        days = [
            f"{quoted(each.name)} NULLS FIRST"
            for each in table.columns
            if each.kind == "date" and each.name in differing
        ]
        return f"last({as_number(name)} ORDER BY {', '.join([*days[:1], 'file_row_number'])})"
    return f"{'avg' if chosen == MEAN else 'sum'}({as_number(name)})"
