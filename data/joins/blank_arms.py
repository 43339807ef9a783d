"""Empty cells where a column says what was sent to each: those that were left alone, or nobody knows?"""

from __future__ import annotations

from dataclasses import replace

from data.cells import as_text
from data.dataset import Column, Finding, Table
from data.decision import Answers, Option, Question
from data.engine import literal
from data.joins.anew import with_column
from data.names import NO, YES, names_arms
from data.roles.control import control, denied
from data.roles.events import labels
from data.said import is_said, named, said
from data.sent import is_of_an_offer, names_what_was_sent

ID = "blank_arm:"  # how the id of the question begins; then comes the column
CONTROL, UNKNOWN = "control", "unknown"
NOTHING = "None"  # how a customer reads who was sent nothing
LEAST = 0.05  # of the rows are empty: fewer are gaps
MOST_ARMS = 4


def ask_blank_arms(table: Table, answers: Answers) -> Table:
    """Ask whether empty cells of a column of arms are the control group, as pandas writes its None.

    Parameters
    ----------
    table
        A typed table.
    answers
        Under ``blank_arm:COLUMN`` whether they are.

    Returns
    -------
    Table
        With the question, and "None" in the empty cells; unchanged where no such column has empty cells and arms alone.
    """
    for column in (each for each in table.columns if _may_be_arms(table, each)):
        shown, rows = named(label.text for label in labels(table, column.name)), column.missing
        options = (
            Option(CONTROL, said("blank-arm-control", label=NOTHING), meaning=said("so-many-rows", rows=rows)),
            Option(UNKNOWN, said("blank-arm-unknown"), meaning=said("blank-arm-unknown-meaning", rows=rows)),
        )
        asked = said("blank-arm-asked", name=column.name, labels=shown, count=rows)
        question = Question(f"{ID}{column.name}", "roles", asked, options, CONTROL)
        table = replace(table, questions=(*table.questions, question))
        if question.chosen(answers) == UNKNOWN:
            continue
        texts = tuple(replace(each, kind="text") if each == column else each for each in table.columns)
        filled = f"coalesce({as_text(column)}, {literal(NOTHING)})"
        made = with_column(replace(table, columns=texts), column.name, filled, "arms")
        told = said("blank-arm-filled", name=column.name, label=NOTHING, count=rows)
        table = replace(made, findings=(*made.findings, Finding("note", told, column.name, rows)))
    return table


def _may_be_arms(table: Table, column: Column) -> bool:
    """Are all labels arms, none of them one that was left alone, beside cells that are empty, or say None among discounts?"""
    if column.kind == "number":
        may_be = names_what_was_sent(column.name) and _says_nothing(table, column)
    else:
        may_be = column.kind in ("text", "flag") and names_arms(column.name)
    if not may_be:
        return False
    if not 1 <= column.distinct <= MOST_ARMS or column.missing < LEAST * table.count:
        return False
    found = labels(table, column.name)
    if is_of_an_offer(column.name, (label.text for label in found)):
        return False
    said_so = {label.text.lower() for label in found} & (YES | NO)
    return not said_so and not control(found, column.name) and not denied(found, column.name)


def _says_nothing(table: Table, column: Column) -> bool:
    """Do the cells without a number hold a word for nothing, rather than be empty?"""
    said_so = (
        each for each in table.findings if each.column == column.name and is_said(each.text, "marks-for-nothing")
    )
    return any(each.count >= LEAST * table.count for each in said_so)
