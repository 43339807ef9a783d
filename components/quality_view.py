"""What was read, what was left out and why, and what was noticed, in words and by weight."""

from __future__ import annotations

from html import escape

import streamlit as st

from components import questions
from data.dataset import Dataset
from data.decision import Answers
from data.personal import personal_columns

WEIGHTS = {"stop": "Stop", "note": "Read this", "fine": "Fine"}
STEPS = {
    "container": "File",
    "encoding": "Letters",
    "dialect": "Cells",
    "repair": "Mended",
    "structure": "Layout",
    "types": "Columns",
    "roles": "Meaning",
    "join": "Joined",
    "door": "The file",
}


def show(dataset: Dataset, answers: Answers) -> dict[str, str]:
    """The report with boxes that put lines back; the answers they give."""
    report(dataset)
    return questions.put_back(dataset.table.left_out, answers)


def report(dataset: Dataset) -> None:
    """What was read, and every finding, the weightiest first."""
    ordered = sorted(dataset.findings, key=lambda finding: list(WEIGHTS).index(finding.weight))
    rows = [(f"weight-{finding.weight}", WEIGHTS[finding.weight], finding.text) for finding in ordered]
    _lines([("weight-fine", "Read", what_was_read(dataset)), *rows])
    if dataset.table.decisions:
        with st.expander("How it was read"):
            _lines(
                [("", STEPS[one.step], _said(one.subject, one.choice, one.reason)) for one in dataset.table.decisions]
            )


def what_was_read(dataset: Dataset) -> str:
    """The file in one sentence."""
    table = dataset.table
    personal = personal_columns(table)
    kept_out = f"; {', '.join(personal)} kept out as personal" if personal else ""
    return f"{table.name}: {table.rows:,} rows, {len(table.columns)} columns{kept_out}."


def _said(subject: str, choice: str, reason: str) -> str:
    about = f"“{subject}”: " if subject else ""
    return f"{about}{choice}{f' ({reason})' if reason and reason != choice else ''}"


def _lines(rows: list[tuple[str, str, str]]) -> None:
    items = "".join(
        f'<p class="finding {kind}"><strong>{escape(lead)}</strong><span>{escape(text)}</span></p>'
        for kind, lead, text in rows
    )
    st.html(f'<div class="findings">{items}</div>')
