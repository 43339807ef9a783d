"""Sums of number columns up to given rows, to tell a total from a customer."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import duckdb

from data.engine import quoted
from data.text.structure import Head
from data.types.shape import Shape

_COMMA = re.compile(r".*\d,\d{1,2}\D*|.*\d,\d{4,}\D*|.*\.\d{3},.*|0?,\d+")
_NUMBER = re.compile(r"[^0-9,.eE+\-]")


@dataclass(frozen=True)
class Sums:
    """Sums and counts of each column before each labelled row, without the labelled rows themselves."""

    rows: tuple[int, ...]  # the labelled rows, in order
    before: dict[int, tuple[tuple[float, ...], tuple[int, ...]]]  # column → sums and counts before each row, then all
    comma: dict[int, bool]

    def matches(self, row: int, column: int, cell: str) -> bool:
        """Is a cell the sum, or the mean, of the numbers above it up to another label, or of all below it?"""
        value = _number(cell, self.comma[column])
        if not value:
            return False
        sums, counts = self.before[column]
        at = bisect_left(self.rows, row)
        spans = [(0.0, 0), *((sums[place], counts[place]) for place in range(max(0, at - 50), at))]
        found = [(sums[at] - start, counts[at] - first) for start, first in spans]
        found.append((sums[-1] - sums[at], counts[-1] - counts[at]))
        slack = 0.51 * 10.0 ** -_decimals(cell, self.comma[column])
        return any(
            count > 1 and (_near(value, total, slack, count) or _near(value, total / count, slack, 1))
            for total, count in found
        )


def _near(value: float, wanted: float, slack: float, count: int) -> bool:
    # the cells above were rounded too, so their sum may be off by more than one unit of the last digit
    return abs(value - wanted) <= max(1e-9 * abs(wanted), slack * min(count, 4) ** 0.5)


def sums_at(
    connection: duckdb.DuckDBPyConnection, source: str, top: Head, columns: Sequence[int], rows: Sequence[int]
) -> Sums:
    """Sums of number columns before each of some rows.

    Parameters
    ----------
    connection
        One that may read the table.
    source
        The table as SQL, with ``file_row_number``.
    top
        Its names and shapes.
    columns
        The places of the number columns.
    rows
        The rows, by number from 0, that look like totals; they are not summed themselves.

    Returns
    -------
    Sums
        With the sums of all rows at the end.
    """
    comma = {place: _decimal_comma(top.shapes[place]) for place in columns}
    marks = sorted(rows)
    if not columns:
        return Sums(tuple(marks), {}, comma)
    listed = ", ".join(map(str, marks))
    numbers = ", ".join(f"{_sql(quoted(top.columns[place]), comma[place])} AS n{place}" for place in columns)
    spans = ", ".join(f"sum(n{place}), count(n{place})" for place in columns)
    found = connection.execute(
        f"WITH numbers AS (SELECT file_row_number AS r, {numbers} FROM {source} "
        f"WHERE file_row_number NOT IN ({listed})), marks AS (SELECT unnest([{listed}]) AS m) "
        f"SELECT m, {spans} FROM numbers ASOF LEFT JOIN marks ON r < m GROUP BY m ORDER BY m NULLS LAST"
    ).fetchall()
    parts = {row[0]: row[1:] for row in found}
    before = {}
    for number, place in enumerate(columns):
        sums, counts, total, count = [], [], 0.0, 0
        for mark in (*marks, None):
            part = parts.get(mark)
            if part is not None:
                total += part[2 * number] or 0.0
                count += part[2 * number + 1]
            sums.append(total)
            counts.append(count)
        before[place] = (tuple(sums), tuple(counts))
    return Sums(tuple(marks), before, comma)


def _decimal_comma(shape: Shape) -> bool:
    commas = sum(count for cell, count in shape.texts.items() if _COMMA.fullmatch(cell))
    points = sum(count for cell, count in shape.texts.items() if re.search(r"\.\d{1,2}\D*$|,\d{3}\.", cell))
    return commas > points


def _number(cell: str, comma: bool) -> float:
    bare = _NUMBER.sub("", cell.replace("−", "-"))
    bare = bare.replace(".", "").replace(",", ".") if comma else bare.replace(",", "")
    try:
        value = float(bare)
    except ValueError:
        return 0.0
    return -value if "(" in cell and value > 0 else value


def _sql(column: str, comma: bool) -> str:
    bare = f"regexp_replace(replace({column}, '−', '-'), '[^0-9,.eE+\\-]', '', 'g')"
    bare = f"replace(replace({bare}, '.', ''), ',', '.')" if comma else f"replace({bare}, ',', '')"
    number = f"TRY_CAST({bare} AS DOUBLE)"
    number = f"CASE WHEN isfinite({number}) THEN {number} END"
    return f"CASE WHEN contains({column}, '(') THEN -abs({number}) ELSE {number} END"


def _decimals(cell: str, comma: bool) -> int:
    found = re.search(r",(\d+)\D*$" if comma else r"\.(\d+)\D*$", cell)
    return len(found[1]) if found else 0
