"""How a column of a typed table is read in SQL, whatever type the file gave it."""

from __future__ import annotations

from data.dataset import Column
from data.engine import quoted

LARGEST_WHOLE = 9_007_199_254_740_992  # above 2^53 a DOUBLE cannot hold every whole number


def as_text(column: Column) -> str:
    """The trimmed text of a column's cells; whole numbers without a decimal point, empty cells NULL."""
    if column.kind != "number":
        return f"nullif(trim(CAST({quoted(column.name)} AS VARCHAR)), '')"
    number = as_number(column.name)
    whole = f"CAST(CAST({number} AS BIGINT) AS VARCHAR)"
    is_whole = f"{number} = floor({number}) AND abs({number}) <= {LARGEST_WHOLE}"
    return f"CASE WHEN {is_whole} THEN {whole} ELSE CAST({number} AS VARCHAR) END"


def as_number(name: str) -> str:
    """A column's cells as DOUBLE; what is not a finite number is NULL."""
    number = f"CAST({quoted(name)} AS DOUBLE)"
    return f"CASE WHEN isfinite({number}) THEN {number} END"


def as_month(name: str) -> str:
    """A column's dates as 'YYYY-MM'."""
    return f"strftime(CAST({quoted(name)} AS DATE), '%Y-%m')"
