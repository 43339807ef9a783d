"""A table with other rows than it had: some of them left out, or made from several."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from data.dataset import Table
from data.engine import quoted, write_parquet
from data.table_rows import Rows
from data.types.recount import recounted


def made_anew(table: Table, select: str, how: str) -> Table:
    """The table with the rows of a query, its columns counted again.

    Parameters
    ----------
    table
        A typed table.
    select
        A query that gives its columns, in their order.
    how
        A word for what was done, in the name of the file.
    """
    mark = hashlib.sha256(repr((table.rows.key, select, how)).encode()).hexdigest()
    path = table.rows.folder / f"{mark}.{how}.parquet"
    with table.rows.open() as connection:
        count = write_parquet(connection, select, path)
        columns = recounted(connection, path, table.columns)
    return replace(table, rows=Rows(path, count), columns=columns)


def kept_rows(table: Table, condition: str, how: str) -> Table:
    """The table with the rows alone for which a condition in SQL holds, in their order."""
    names = ", ".join(quoted(column.name) for column in table.columns)
    return made_anew(
        table, f"SELECT {names} FROM {table.rows.numbered} WHERE {condition} ORDER BY file_row_number", how
    )


def with_column(table: Table, name: str, sql: str, how: str) -> Table:
    """The table with the cells of one column as an expression in SQL gives them."""
    cells = ", ".join(
        f"{sql} AS {quoted(name)}" if column.name == name else quoted(column.name) for column in table.columns
    )
    return made_anew(table, f"SELECT {cells} FROM {table.rows.numbered} ORDER BY file_row_number", how)


def without_cells(table: Table, name: str, condition: str, how: str) -> Table:
    """The table with the cells of one column empty where a condition in SQL holds."""
    return with_column(table, name, f"CASE WHEN ({condition}) IS NOT TRUE THEN {quoted(name)} END", how)
