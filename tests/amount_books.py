"""Workbooks with a sheet of amounts beside the sheet of rows, as people make them."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import openpyxl

SCORES = [["id", "score", "churned"], *([f"K{place}", place / 64, int(place % 3 > 0)] for place in range(60))]
AMOUNTS = [["Contact cost", 40], ["Accept rate", "30 %"], ["Value per customer", 476]]


def book(
    amounts: Sequence[Sequence[object]] = AMOUNTS,
    name: str = "Assumptions",
    formats: Mapping[str, str] | None = None,
    hidden: bool = False,
    rows: Sequence[Sequence[object]] = SCORES,
) -> bytes:
    """A workbook of both; ``formats`` are number formats by cell of the sheet of amounts."""
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = name
    for line in amounts:
        sheet.append(list(line))
    for cell, code in (formats or {}).items():
        sheet[cell].number_format = code
    sheet.sheet_state = "hidden" if hidden else "visible"
    scores = made.create_sheet("Scores")
    for line in rows:
        scores.append(list(line))
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()
