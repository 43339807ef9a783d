"""Amounts by row that must not fall below a floor: a credit balance is no exposure, a return of goods no revenue."""

from __future__ import annotations

from typing import Any

import narwhals as nw


def floored(frame: Any, least: float = 0.0, column: str = "value") -> Any:
    """The same rows with amounts below a floor raised to it.

    Parameters
    ----------
    frame
        Whatever holds the rows and narwhals reads. Both looks at the rows, `build_ledger` and `sharpen`, want the same.
    least
        The floor, in the unit of the column. Missing amounts stay missing.
    column
        ``value`` or ``cost``.

    Returns
    -------
    frame
        Of the same engine; lazy engines stay lazy.
    """
    amount = nw.col(column)
    rows = nw.from_native(frame)
    return rows.with_columns(nw.when(amount < least).then(nw.lit(least)).otherwise(amount).alias(column)).to_native()


def below(frame: Any, least: float = 0.0, column: str = "value") -> int:
    """How many rows have an amount below a floor, to be said beside the story."""
    rows = nw.from_native(frame).lazy()
    flag = nw.when(nw.col(column) < least).then(nw.lit(1)).otherwise(nw.lit(0))
    return int(rows.select(raised=flag).select(nw.col("raised").sum()).collect("pandas").to_native().iloc[0, 0] or 0)
