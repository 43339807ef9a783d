"""Two tables side by side in one text file, with empty columns between them: what belongs together, or what is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import quoted
from data.joins.anew import made_anew
from data.joins.listed import has_outcome, has_score
from data.joins.suggest import find_keys
from data.said import named, said

ID = "side"
BOTH, FIRST, SECOND, WHOLE = "both", "first", "second", "whole"
SMALL = 0.5  # of the rows of the large one a small table has at most


def apart(table: Table, answers: Answers) -> tuple[Table, ...]:
    """The tables that stand side by side in one.

    Parameters
    ----------
    table
        A typed table as it was read.
    answers
        Under ``side`` which of two are meant: "both", "first", "second", or "whole", where they are one.

    Returns
    -------
    tuple[Table, ...]
        Scores and outcomes apart where they have ids in common, with a question; the large one of two where the other is short and
        has neither, which is said and asked; else the table as it is, for an empty column alone parts nothing.
    """
    blocks = _blocks(table)
    if len(blocks) != 2:
        return (table,)
    parts = [_part(table, block, place) for place, block in enumerate(blocks)]
    if min(part.count for part in parts) == 0:
        return (table,)
    scored, ended = ([has(part) for part in parts] for has in (has_score, has_outcome))
    short = [part.count < SMALL * max(each.count for each in parts) for part in parts]
    large = short.index(False)
    if sorted(zip(scored, ended, strict=True)) == [(False, True), (True, False)] and find_keys(*parts):
        likely = BOTH
    elif any(short) and scored[large] and ended[large]:
        likely = (FIRST, SECOND)[large]
    else:
        return (table,)
    question = _question(table, parts, likely)
    chosen = question.chosen(answers)
    if chosen == WHOLE:
        return (replace(table, questions=(question, *table.questions)),)
    if chosen == BOTH:
        return tuple(replace(part, questions=(question, *part.questions)) for part in parts)
    kept, left = (parts[0], parts[1]) if chosen == FIRST else (parts[1], parts[0])
    told = Finding("note", said("side-by-side-left", names=named(column.name for column in left.columns)))
    return (replace(kept, questions=(question, *kept.questions), findings=(told, *kept.findings)),)


def _blocks(table: Table) -> list[list[Column]]:
    """The columns on either side of empty ones; those that are empty are of no block."""
    together = groupby(table.columns, key=lambda column: column.missing < table.count)
    return [block for used, columns in together if used and len(block := list(columns)) > 1]


def _part(table: Table, block: Sequence[Column], place: int) -> Table:
    """Some columns with the rows that hold something in them, and what was found and asked about these."""
    names = {column.name for column in block}
    others = {column.name for column in table.columns} - names
    cells = ", ".join(quoted(column.name) for column in block)
    filled = " OR ".join(f"{as_text(column)} IS NOT NULL" for column in block)
    own = replace(
        table,
        columns=tuple(block),
        findings=tuple(each for each in table.findings if each.column not in others),
        decisions=tuple(each for each in table.decisions if each.subject not in others),
        questions=tuple(each for each in table.questions if each.id.partition(":")[2] not in others),
        left_out=table.left_out if place == 0 else (),
    )
    select = f"SELECT {cells} FROM {table.rows.numbered} WHERE {filled} ORDER BY file_row_number"
    return made_anew(own, select, f"side{place}")


def _question(table: Table, parts: Sequence[Table], likely: str) -> Question:
    first, second = (named(column.name for column in part.columns) for part in parts)
    rows = [said("so-many-rows", rows=part.count) for part in parts]
    options = [
        Option(FIRST, said("side-alone", names=first), meaning=rows[0]),
        Option(SECOND, said("side-alone", names=second), meaning=rows[1]),
        Option(WHOLE, said("side-whole"), meaning=said("so-many-rows", rows=table.count)),
    ]
    if likely == BOTH:
        options.insert(0, Option(BOTH, said("side-joined"), meaning=said("sheets-joined-meaning")))
    return Question(ID, "container", said("side-asked", first=first, second=second), tuple(options), likely)
