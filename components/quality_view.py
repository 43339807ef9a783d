"""What was read, what was left out and why, and what was noticed, in words and by weight."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

import streamlit as st

from components import look, questions
from data.dataset import Dataset, Finding
from data.decision import Answers
from data.roles.personal import personal_columns
from data.said import said
from stories.file_rows import decided
from stories.file_words import worded
from stories.understood import BETWEEN, CLOSES, OPENS, every_row_counts, first_rows
from stories.understood import understood as understanding

WEIGHTS = {"stop": "Stop", "note": "Read this", "fine": "Fine"}
FIRST_ROWS = 5
LEADS_TO = {"score": "columns", "outcome": "columns", "part": "questions"}
MOST_COLUMNS = 10
LONGEST_PART = 16  # letters of the name of a column that stay on one line
LONGEST_CELL = 40
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


def understood(dataset: Dataset, one: str) -> None:
    """How the file was understood, in one sentence whose underlined parts lead to where they are changed, and its first rows."""
    found = understanding(dataset, one)
    look.kicker("What the file says")
    st.html(f'<p class="understood">{_linked(found.marked)}</p>')
    look.caption(" ".join(("Underlined parts can be changed.", *found.below)))
    columns, rows = first_rows(dataset, FIRST_ROWS)
    left_away = max(0, len(columns) - MOST_COLUMNS)
    st.html(_sheet(columns[:MOST_COLUMNS], [row[:MOST_COLUMNS] for row in rows], dataset))
    one = left_away == 1
    more = f" {left_away:,} more {'column plays' if one else 'columns play'} no role and {'is' if one else 'are'} not shown."
    look.caption(f"The first {len(rows)} rows, as they were read.{more if left_away else ''}")


def _linked(marked: str) -> str:
    text = escape(marked)
    for opening, name in re.findall(f"({OPENS}([a-z]+){BETWEEN})", text):
        text = text.replace(opening, f'<a href="#change-{LEADS_TO.get(name, name)}" target="_self">', 1)
    return text.replace(CLOSES, "</a>")


def _sheet(columns: list[tuple[str, str]], rows: list[list[str]], dataset: Dataset) -> str:
    """The rows as a table with the role over each column; numbers stand to the right."""
    sides = ["right" if dataset.table.column(name).kind == "number" else "left" for _, name in columns]
    head = "".join(
        f'<th scope="col" class="{side}"><span class="{"role" if role else "aside"}">'
        f"{escape(worded(said(f'role-{role}')) if role else 'not used')}</span><br>{_breaking(name)}</th>"
        for side, (role, name) in zip(sides, columns, strict=True)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f'<td class="{side}{"" if role else " aside"}">{escape(cell[:LONGEST_CELL])}</td>'
            for side, (role, _), cell in zip(sides, columns, row, strict=True)
        )
        + "</tr>"
        for row in rows
    )
    return f'<div class="sheet first_rows" tabindex="0" aria-label="The first rows"><table><tr>{head}</tr>{body}</table></div>'


def _breaking(name: str) -> str:
    """The name of a column, which may break after a mark between its words, or where a word is long."""
    return "<wbr>".join(escape(part) for part in re.findall(rf"[^_\-./ ]{{1,{LONGEST_PART}}}[_\-./ ]*|[_\-./ ]+", name))


def anchor(name: str) -> None:
    """The place that a part of the sentence leads to."""
    st.html(f'<span id="change-{name}" class="anchor"></span>')


def what_was_read(dataset: Dataset) -> str:
    """The file in one or two sentences: its size, what is used of it, and what is kept out."""
    table = dataset.table
    used = dataset.counts.get("usable", table.count)
    said = f"{table.count:,} rows, {len(table.columns)} columns."
    said += " Every row is used." if every_row_counts(dataset) else f" {used:,} rows are used."
    if lines := sum(line.rows for line in table.left_out if not line.repaired):
        said += f" {lines:,} {'line was' if lines == 1 else 'lines were'} left out."
    if mended := sum(line.repaired for line in table.left_out):
        said += f" {mended:,} {'was' if mended == 1 else 'were'} mended."
    if personal := personal_columns(table):
        names = ", ".join(f"“{name}”" for name in personal)
        said += f" Kept out of stories and exports as personal: {names}."
    return said


def in_short(dataset: Dataset, asked: int) -> str:
    """What should be looked at before the story is begun: questions with their marked answers, and what must be read."""
    count = sum(finding.weight != "fine" for finding in dataset.findings)
    told = {0: "", 1: "One question above is answered as marked."}.get(
        asked, f"{asked} questions above are answered as marked."
    )
    noticed = {0: "", 1: "One thing was noticed in the file; see above."}.get(
        count, f"{count} things were noticed in the file; see above."
    )
    return " ".join(filter(None, (told, noticed))) or "Nothing odd was noticed in the file."


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
