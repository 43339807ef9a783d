"""A price of one and a quantity in the same row: what the row is worth is the one times the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from data.cells import as_number
from data.dataset import Column, Decision, Finding, Table
from data.engine import quoted
from data.joins.anew import made_anew
from data.names import words_of
from data.roles.worth import BARE, PRICED, is_price, is_quantity, names_money
from data.said import said

MOST_LOOKED_AT = 60  # columns that may be the product, those first whose names speak of money
ALIKE = 0.95  # of the rows in which a third column is the product, to a cent or a hundredth of it
TIMES = " × "


def with_products(table: Table) -> Table:
    """Put a column of price times quantity beside them.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    Table
        With the product, a finding, and a decision that `data.roles.worth.product_of` reads; where a column of the file is the product
        already it is named in the decision instead. Unchanged where there is not one price and one quantity.
    """
    prices = [column for column in table.columns if column.kind == "number" and is_price(column.name)]
    counts = [column for column in table.columns if column.kind == "number" and is_quantity(column.name)]
    if len(prices) != 1 or len(counts) != 1 or not _count_something(table, counts[0]):
        return table
    price, quantity = prices[0].name, counts[0].name
    values = {"price": price, "quantity": quantity, "bare": is_price(price) == BARE}
    if total := _total(table, price, quantity):
        told = said(PRICED, name=total, **values)
        return replace(table, decisions=(*table.decisions, Decision("roles", total, told, told)))
    name = f"{price}{TIMES}{quantity}"
    if any(column.name == name for column in table.columns):
        return table
    told = said(PRICED, name=name, **values)
    product = f"{as_number(price)} * {as_number(quantity)}"
    cells = ", ".join(quoted(column.name) for column in table.columns)
    column = Column(name, "number", 0, 3, told, _examples(table, product))
    select = f"SELECT {cells}, {product} AS {quoted(name)} FROM {table.rows.numbered} ORDER BY file_row_number"
    made = made_anew(replace(table, columns=(*table.columns, column)), select, "priced")
    return replace(
        made,
        findings=(*made.findings, Finding("fine", told, name)),
        decisions=(*made.decisions, Decision("roles", name, told, told)),
    )


def _count_something(table: Table, column: Column) -> bool:
    """Whole numbers, more than one of them."""
    number = as_number(column.name)
    with table.rows.open() as connection:
        query = f"SELECT bool_and({number} = floor({number})), max({number}) FROM {table.rows.source}"
        whole, most = connection.execute(query).fetchone()
    return bool(whole) and most is not None and most > 1


def _total(table: Table, price: str, quantity: str) -> str:
    """The column that holds the product already, of those that may; empty where none does."""
    numbers = [each.name for each in table.columns if each.kind == "number" and each.name not in (price, quantity)]
    others = sorted(numbers, key=lambda name: not names_money(name))[:MOST_LOOKED_AT]
    if not others:
        return ""
    product = f"({as_number(price)} * {as_number(quantity)})"
    shares = ", ".join(
        f"avg(CAST(abs({as_number(name)} - {product}) <= greatest(0.011, 0.01 * abs({product})) AS INT))"
        for name in others
    )
    with table.rows.open() as connection:
        found = connection.execute(f"SELECT {shares} FROM {table.rows.source}").fetchone()
    alike = {name: share for name, share in zip(others, found, strict=True) if share is not None and share >= ALIKE}
    return _plainest(list(alike))


def _plainest(names: Sequence[str]) -> str:
    """Of several columns that hold it the one of fewest words."""
    return min(names, key=lambda name: len(words_of(name)), default="")


def _examples(table: Table, product: str) -> tuple[str, ...]:
    with table.rows.open() as connection:
        query = f"SELECT {product} FROM {table.rows.source} WHERE ({product}) IS NOT NULL LIMIT 3"
        return tuple(f"{value:.6g}" for (value,) in connection.execute(query).fetchall())
