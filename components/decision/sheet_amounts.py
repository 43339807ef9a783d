"""The amounts that sheets beside the rows name, offered on the Start page: nothing is taken before it is ticked."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from components import look, turn
from data.dataset import Dataset
from data.said import said
from stories.decision.sheet_amounts.fitting import Fitted, fitted, offered, with_amounts
from stories.decision.sheet_amounts.telling import lines, not_taken
from stories.file_words import worded
from stories.project import Project

HEADS = (("left", "On the sheet"), ("right", "Amount"), ("left", "Cell"), ("left", "Would set"))


def offer(dataset: Dataset, project: Project) -> tuple[str, ...]:
    """Each sheet with its amounts and a box; the names of the sheets whose box is ticked."""
    return tuple(
        found.sheet.name for found in offered(dataset.table.amount_sheets, project) if _is_wanted(found, project)
    )


def with_sheets(dataset: Dataset, project: Project, sheets: Iterable[str]) -> Project:
    """A project with the amounts of these sheets, as far as they fit it."""
    for sheet in dataset.table.amount_sheets:
        if sheet.name in sheets:
            project = with_amounts(project, fitted(sheet, project))
    return project


def _is_wanted(found: Fitted, project: Project) -> bool:
    look.section(worded(said("sheet-amounts-named", name=found.sheet.name)))
    st.html(_table(lines(found, project), found.sheet.name))
    if left := " ".join(map(worded, not_taken(found))):
        look.caption(left)
    return st.checkbox("Use these amounts", key=turn.keyed(f"amounts_{found.sheet.name}"), persist_state=turn.KEPT)


def _table(rows: list[tuple[str, str, str, str]], name: str) -> str:
    head = "".join(f'<th scope="col" class="{side}">{title}</th>' for side, title in HEADS)
    body = "".join(
        "<tr>"
        + "".join(f'<td class="{side}">{escape(cell)}</td>' for (side, _), cell in zip(HEADS, row, strict=True))
        + "</tr>"
        for row in rows
    )
    label = escape(worded(said("sheet-amounts-named", name=name)), quote=True)
    return f'<div class="sheet" tabindex="0" aria-label="{label}"><table><tr>{head}</tr>{body}</table></div>'
