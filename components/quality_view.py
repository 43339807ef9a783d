"""What was read, what was left out and why, and what was noticed, in words and by weight."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

import streamlit as st

from components import questions
from data.dataset import Dataset, Finding
from data.decision import Answers
from data.roles.personal import personal_columns
from stories.file_rows import decided
from stories.file_words import worded

WEIGHTS = {"stop": "Stop", "note": "Read this", "fine": "Fine"}
FEW = 3  # findings that are fine and need no fold


def show(dataset: Dataset, answers: Answers) -> dict[str, str]:
    """The report with boxes that put lines back; the answers they give."""
    report(dataset)
    return questions.put_back(dataset.table.left_out, answers)


def report(dataset: Dataset) -> None:
    """What must be read, the weightiest first; what is fine, folded."""
    weighty = [finding for finding in dataset.findings if finding.weight != "fine"]
    fine = [finding for finding in dataset.findings if finding.weight == "fine"]
    _findings(sorted(weighty, key=lambda finding: list(WEIGHTS).index(finding.weight)))
    if len(fine) <= FEW:
        _findings(fine)
    else:
        with st.expander(f"Fine: {len(fine)} things that were looked at"):
            _findings(fine)
    if dataset.table.decisions:
        with st.expander("How it was read"):
            _lines([("", *row) for row in decided(dataset.table.decisions)])


def what_was_read(dataset: Dataset) -> str:
    """The file in one or two sentences: its size, what is used of it, and what is kept out."""
    table = dataset.table
    used = dataset.counts.get("usable", table.count)
    said = f"{table.count:,} rows, {len(table.columns)} columns."
    said += " Every row is used." if used == table.count else f" {used:,} rows are used."
    if lines := sum(line.rows for line in table.left_out if not line.repaired):
        said += f" {lines:,} {'line was' if lines == 1 else 'lines were'} left out."
    if mended := sum(line.repaired for line in table.left_out):
        said += f" {mended:,} {'was' if mended == 1 else 'were'} mended."
    if personal := personal_columns(table):
        names = ", ".join(f"“{name}”" for name in personal)
        said += f" Kept out of stories and exports as personal: {names}."
    return said


def in_short(dataset: Dataset) -> str:
    """How much of the report must be read, for the place where the story is begun."""
    count = sum(finding.weight != "fine" for finding in dataset.findings)
    if not count:
        return "Nothing odd was noticed in the file."
    if count == 1:
        return "One thing was noticed in the file; it stands below."
    return f"{count} things were noticed in the file; they stand below."


def _findings(findings: Iterable[Finding]) -> None:
    _lines([(f"weight-{finding.weight}", WEIGHTS[finding.weight], worded(finding.text)) for finding in findings])


def _lines(rows: list[tuple[str, str, str]]) -> None:
    if not rows:
        return
    items = "".join(
        f'<p class="finding {kind}"><strong>{escape(lead)}</strong><span>{escape(text)}</span></p>'
        for kind, lead, text in rows
    )
    st.html(f'<div class="findings">{items}</div>')
