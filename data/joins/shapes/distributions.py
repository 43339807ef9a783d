"""The probabilities of three classes or more in one cell, as Weka and arrays print them: a column for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.engine import literal, quoted
from data.joins.anew import made_anew
from data.roles.profile import profiles
from data.said import named, said

FEWEST, MOST = 3, 20  # probabilities in a cell: of two the second is read as a number
ONE = 0.02  # from one, as rounded probabilities may be
_NUMBER = r"(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?"
_GAP = r"(?:\s*[,;]\s*|\s+)"
_CELL = rf"[\[(]?\s*\*?{_NUMBER}(?:{_GAP}\*?{_NUMBER}){{2,19}}\s*[\])]?"
_NUMBERED = re.compile(r"(\d+):.+")


def split_distributions(table: Table) -> Table:
    """Put a column for each class in the place of one whose cells hold the probabilities of all of them.

    Parameters
    ----------
    table
        A typed table.

    Returns
    -------
    Table
        With columns named after the classes where labels are numbered as Weka's are, else by their place, and a finding; unchanged where
        no column holds as many probabilities in each cell, which make one together.
    """
    for column in filter(_may_be_distributions, table.columns):
        if (count := _classes(table, column)) >= FEWEST:
            return _split(table, column, count)
    return table


def _may_be_distributions(column: Column) -> bool:
    examples = column.kind == "text" and column.examples
    return bool(examples) and all(re.fullmatch(_CELL, text.strip()) for text in column.examples)


def _numbers(column: Column) -> str:
    return f"TRY_CAST(regexp_extract_all({as_text(column)}, {literal(_NUMBER)}) AS DOUBLE[])"


def _classes(table: Table, column: Column) -> int:
    """How many probabilities each cell holds; none where cells hold several numbers, or others."""
    numbers, cell = _numbers(column), as_text(column)
    query = (
        f"SELECT min(len(n)), max(len(n)), bool_and(abs(list_sum(n) - 1) <= {ONE}), bool_and(fits) FROM "
        f"(SELECT {numbers} AS n, regexp_full_match(trim({cell}), {literal(_CELL)}) AS fits "
        f"FROM {table.rows.source} WHERE {cell} IS NOT NULL)"
    )
    with table.rows.open() as connection:
        low, high, are_one, fit = connection.execute(query).fetchone()
    return low if low == high and are_one and fit and low <= MOST else 0


def _split(table: Table, column: Column, count: int) -> Table:
    names = [f"{column.name} {label}" for label in _labels(table, count)]
    numbers, told = _numbers(column), said("distribution-parted", name=column.name, names=named(names))
    parts = {name: f"({numbers})[{place}]" for place, name in enumerate(names, 1)}
    kept = [each for each in table.columns if each != column]
    cells = [quoted(each.name) for each in kept] + [f"{sql} AS {quoted(name)}" for name, sql in parts.items()]
    columns = (*kept, *(Column(name, "number", 0, 3, told, ()) for name in names))
    select = f"SELECT {', '.join(cells)} FROM {table.rows.numbered} ORDER BY file_row_number"
    made = made_anew(replace(table, columns=columns), select, "classes")
    return replace(made, findings=(*made.findings, Finding("note", told, column.name)))


def _labels(table: Table, count: int) -> Sequence[str]:
    """The labels of a column that numbers them from one on, as 2:left, or the numbers alone."""
    places = [str(place) for place in range(1, count + 1)]
    for profile in profiles(table):
        numbered = {match[1]: match[0] for label in profile.labels if (match := _NUMBERED.fullmatch(label.text))}
        if set(numbered) == set(places):
            return [numbered[place] for place in places]
    return places
